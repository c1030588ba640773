import type { Files } from './repository.ts';

/** What earlier steps of a job leave behind in a story. */
export const TEST_FILE = 'src/shop.test.ts';

/** A JUnit report: each test with its failure, or undefined where it passed. */
export function junit(tests: Readonly<Record<string, string | undefined>>, start = '<?xml version="1.0"?>'): string {
  const cases = Object.entries(tests).map(([name, failure]) => {
    const inner =
      failure === undefined ? '' : `<failure message="${xml(failure.split('\n')[0] ?? '')}">${xml(failure)}</failure>`;
    return `<testcase classname="src/shop.test.ts" name="${xml(name)}">${inner}</testcase>`;
  });
  return `${start}<testsuite name="shop" tests="${cases.length}">${cases.join('')}</testsuite>`;
}

function xml(text: string): string {
  return text.replace(/[&<>"\p{Cc}]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

export function failureAt(line: number): string {
  return `expected 1 to be 2\n    at /home/runner/work/shop/shop/${TEST_FILE}:${line}:5`;
}

export const PASSING: Files = { 'junit.xml': junit({ adds: undefined }) };
export const FAILING: Files = { 'junit.xml': junit({ adds: undefined, 'rejects an empty order': failureAt(88) }) };
