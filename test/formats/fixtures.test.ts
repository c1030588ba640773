import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { readReport } from '../../src/formats/read.ts';
import type { TestTotals } from '../../src/model/tests.ts';
import { fileState } from '../../src/model/tests.ts';

/** What truly happened when the tool ran, as far as its report can tell; `note` says the rest. Written by hand. */
interface Expected {
  readonly tool: string;
  readonly state: 'present' | 'empty' | 'unreadable';
  readonly tests: TestTotals;
  readonly mismatch: boolean;
  readonly note?: string;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'junit');
const files = readdirSync(folder);
const named = (extension: string) =>
  files.filter((file) => file.endsWith(extension)).map((file) => file.slice(0, -extension.length));
const reports = named('.xml');

test('every report has its expectation, and every expectation its report', () => {
  expect(reports.length).toBeGreaterThan(0);
  expect(named('.json')).toEqual(reports);
});

test.each(reports)('%s reads as what happened', async (name) => {
  const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
  const reading = await readReport(`${name}.xml`, bytesOf(join(folder, `${name}.xml`)), formats);
  if (reading.state === 'unreadable') {
    expect(reading.state, reading.problems[0].message).toBe(expected.state);
    return;
  }
  if (reading.kind !== 'tests') throw new Error(`${name} reads as ${reading.kind}`);
  const { totals, problems } = reading.tests;
  const mismatch = problems.some(({ kind }) => kind === 'mismatch');
  const { state, tests } = expected;
  // One comparison, so that a failure shows all of it; the messages say which numbers disagree.
  expect({ state: fileState(reading.tests), tests: totals, mismatch }, problems.map(({ message }) => message).join('\n')).toEqual(
    { state, tests, mismatch: expected.mismatch },
  );
});

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  yield readFileSync(path);
}
