import { declaredCount } from '../model/declared.ts';
import type { DeclaredTotals, TestOutcome } from '../model/tests.ts';
import { quoted } from '../model/words.ts';

/** What the writers of JUnit XML mean by their words. Each fact was seen in a report of the named tool (test/fixtures/junit/). */

/** Elements of a test case that tell its outcome. */
export const OUTCOME_ELEMENTS: ReadonlyMap<string, TestOutcome | 'flaky'> = new Map([
  ['failure', 'failed'],
  ['failed', 'failed'],
  ['error', 'errored'],
  ['skipped', 'skipped'],
  ['skip', 'skipped'],
  ['ignored', 'skipped'],
  ['disabled', 'skipped'],
  ['pending', 'skipped'],
  // Surefire and nextest: further attempts of a case that failed in the end, and of one that passed in the end.
  ['rerunfailure', 'failed'],
  ['rerunerror', 'errored'],
  ['flakyfailure', 'flaky'],
  ['flakyerror', 'flaky'],
]);

/** Elements that are a further try of their case; Surefire declares each as a test and as a failure. */
export function isTry(element: string): boolean {
  return element.startsWith('rerun') || element.startsWith('flaky');
}

/** Elements of a test case that say nothing about its outcome. One that stands in neither table makes the case unknown. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  ...['system-out', 'system-err', 'properties', 'property', 'attachments', 'attachment', 'output', 'description'],
  ...['metadata', 'tags', 'labels', 'links', 'link', 'parameters', 'parameter', 'steps', 'benchmark', 'perfdata'],
]);

/** Attributes of a case that tell its outcome in one of the words below. */
export const OUTCOME_ATTRIBUTES: readonly string[] = ['status', 'result', 'outcome', 'success'];

/** Elements whose content is captured output: what looks like an element there is none of the report's. */
export const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set(['system-out', 'system-err', 'output']);

/** Words of those attributes (GoogleTest, CTest, Bazel, Cypress, Katalon). Any other word is unknown. */
export const OUTCOME_WORDS: ReadonlyMap<string, TestOutcome> = new Map<string, TestOutcome>([
  ...meaning('passed', ['pass', 'passed', 'ok', 'success', 'successful', 'succeeded', 'run', 'completed', 'complete', 'true']),
  ...meaning('failed', ['fail', 'failed', 'failure', 'not ok', 'nok', 'broken', 'false']),
  ...meaning('errored', ['error', 'errored', 'crash', 'crashed', 'timeout', 'timedout', 'timed out', 'aborted', 'killed']),
  ...meaning('skipped', ['skip', 'skipped', 'notrun', 'not run', 'not_run', 'disabled', 'ignored', 'pending']),
  ...meaning('skipped', ['suppressed', 'todo']),
]);

function meaning(outcome: TestOutcome, words: readonly string[]): [string, TestOutcome][] {
  return words.map((word) => [word, outcome]);
}

type Attributes = ReadonlyMap<string, string>;

/**
 * A failure that the runner itself expected and did not fail for: node:test marks a failing TODO, and Catch2 a case tagged
 * `[!mayfail]` or `[!shouldfail]`, as skipped beside its failure. In any other report the worst of a case wins.
 */
export function isExpectedToFail(test: Attributes, skipped: Attributes): boolean {
  // node:test is known by the `failure` it also writes as an attribute.
  return (skipped.get('type') === 'todo' && test.has('failure')) || skipped.get('message') === 'TEST_CASE tagged with !mayfail';
}

/**
 * CTest writes a test that could not run (no executable, a failed fixture) as skipped, and lists it among the failed ones.
 * True skips carry `SKIP_RETURN_CODE=...` or `SKIP_REGULAR_EXPRESSION...`.
 */
export function couldNotRun(test: Attributes, skipped: Attributes): boolean {
  const why = skipped.get('message') ?? '';
  return test.get('status') === 'notrun' && why !== '' && !why.startsWith('SKIP_');
}

/** Catch2 (by the host name it always writes) and doctest (by its version) declare assertions as tests. */
function countsAssertions(attributes: Attributes): boolean {
  return attributes.get('hostname') === 'tbd' || attributes.has('doctest_version');
}

/** The numbers a suite declares. `skipped` has five spellings; where several stand, the largest is held against the cases. */
export function declaredBy(attributes: Attributes, complain: (message: string) => void): DeclaredTotals {
  const read = (...names: string[]): number | undefined => {
    let largest: number | undefined;
    for (const name of names) {
      const said = attributes.get(name);
      const told = declaredCount(said);
      if (told === 'invalid') complain(`${name}=${said === '' ? '""' : quoted(said ?? '', 40)} is not a number of tests.`);
      else if (told !== undefined) largest = Math.max(largest ?? 0, told);
    }
    return largest;
  };
  const total = countsAssertions(attributes) ? undefined : read('tests');
  const [failures, errored, skipped] = [
    read('failures'),
    read('errors'),
    read('skipped', 'skip', 'skips', 'ignored', 'disabled'),
  ];
  // A suite that only says it failed declares one failure.
  const status = OUTCOME_WORDS.get((attributes.get('status') ?? attributes.get('result') ?? '').trim().toLowerCase());
  const isFailed = status === 'failed' || status === 'errored';
  const failed = isFailed ? Math.max(1, failures ?? 0) : failures;
  return {
    ...(total !== undefined && { total }),
    ...(failed !== undefined && { failed }),
    ...(errored !== undefined && { errored }),
    ...(skipped !== undefined && { skipped }),
  };
}

/** 1-based; pytest (junit_family=xunit1) counts lines from 0. */
export function lineOf(attributes: Attributes, suite: string | undefined): number | undefined {
  const text = attributes.get('line') ?? attributes.get('lineno');
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) + (suite === 'pytest' ? 1 : 0) : undefined;
}

/** A suite's name without the time that unittest-xml-reporting appends, which would make every run's tests new ones. */
export function stableSuite(name: string): string {
  return name.replace(/-\d{14}$/, '');
}

/**
 * node:test closes its report with its own counts as comments (`<!-- fail 1 -->`), and only they tell of a test that failed
 * after its subtests passed, or that a file held no test at all.
 */
export function runnerCount(comment: string): { readonly name: 'tests' | 'failing'; readonly count: number } | undefined {
  const match = /^ (tests|fail|cancelled) (\d{1,12}) $/.exec(comment);
  if (match === null) return undefined;
  return { name: match[1] === 'tests' ? 'tests' : 'failing', count: Number(match[2]) };
}
