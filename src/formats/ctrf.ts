import type { RawCase } from '../model/collect.ts';
import { testCollector, testFile } from '../model/collect.ts';
import { declaredCount, ledger } from '../model/declared.ts';
import type { JsonFormat, JsonSink } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import type { DeclaredTotals, TestOutcome } from '../model/tests.ts';
import { count, grouped, quoted } from '../model/words.ts';
import type { JsonObject } from './json-fields.ts';
import { field, indexOf, isObject, listField, textField } from './json-fields.ts';
import { outline } from './json-outline.ts';

/**
 * CTRF, the Common Test Report Format (https://ctrf.io, https://github.com/ctrf-io/ctrf/blob/main/spec/ctrf.md), which many
 * reporters wrote before `reportFormat` and `specVersion` were part of it. Section numbers are the specification's.
 */
export const ctrf: JsonFormat = {
  id: 'ctrf',
  title: 'CTRF',
  recognised: '`reportFormat: CTRF`, or `results` with a tool and tests',
  kind: 'tests',
  syntax: 'json',
  matches(head) {
    const found = outline(head);
    if (found.has('reportFormat')) return found.get('reportFormat') === '"CTRF"';
    if (found.get('results') !== '{' || found.has('runs')) return false;
    const parts = ['results/tool', 'results/summary', 'results/tests'].filter((part) => found.has(part));
    return parts.length > 1 || found.has('results/tests/[]/status');
  },
  sink: ctrfSink,
};

/** 9.5. `other` says of itself that it is none of these; a word that does not stand here is unknown too. */
const OUTCOMES: ReadonlyMap<string, TestOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['other', 'unknown'],
]);

/** What jest's `test.todo` is told as: `other`, with this as its own word (9.15). */
const TODO = 'todo';

/** Version 0 is what reporters wrote before there was a specification. */
const VERSIONS = /^[01](\.|$)/;

const AT_TOP = { line: 1, column: 1 };

function ctrfSink(path: string): JsonSink {
  const tests = testCollector(path);
  const books = ledger(path);
  const seen = { cases: 0, tries: 0, failing: 0, statements: 0, skipped: 0 };
  let others = 0;

  const refuse = (message: string, line = 1): never => {
    throw new ReportError({ kind: 'malformed', message, path, line, column: 1 });
  };

  const take = (value: unknown, at: { readonly line: number }): void => {
    const told = isObject(value) ? caseOf(value) : refuse('A test is no object.', at.line);
    seen.cases++;
    if (told.outcome === 'failed') seen.failing++;
    if (told.outcome === 'skipped') seen.skipped++;
    if (told.outcome === 'unknown' || told.word === 'other') others++;
    // A retry is told inside its test (9.20), so that no two entries are one: another browser's, another project's.
    const isNotable = told.flaky || (told.outcome !== 'passed' && told.outcome !== 'skipped');
    // To know the line takes a walk over the text.
    tests.add({ ...told, suiteId: seen.cases, reportLine: isNotable ? at.line : 0 });
  };

  /** Numbers of the summary (8), where it has them. */
  const declaredBy = (summary: unknown): DeclaredTotals => {
    const read = (name: string, isNeeded: boolean): number | undefined => {
      const value = field(summary, name);
      const told = declaredCount(value === undefined || value === null ? undefined : String(value));
      if (told === 'invalid')
        books.complain(`The summary's ${name} is ${quoted(String(value), 40)}, which is no number of tests.`, AT_TOP);
      else if (told === undefined && isNeeded) books.complain(`The summary does not say how many ${name} there are.`, AT_TOP);
      return told === 'invalid' ? undefined : told;
    };
    if (!isObject(summary)) {
      books.complain('There is no summary, so that nothing tells whether all tests are listed.', AT_TOP);
      return {};
    }
    const [total, failed, other] = [read('tests', true), read('failed', true), read('other', false)];
    const [skipped, pending] = [read('skipped', false), read('pending', false)];
    const passed = read('passed', false) ?? 0;
    if ((other ?? 0) > others) {
      books.complain(`The report declares ${count(other ?? 0, 'other test')} but lists ${grouped(others)}.`, AT_TOP);
    }
    const parts = passed + (failed ?? 0) + (skipped ?? 0) + (pending ?? 0) + (other ?? 0);
    return {
      // What it is made of may say more than the sum, where a reporter leaves some out of it.
      ...(total !== undefined && { total: Math.max(total, parts) }),
      ...(failed !== undefined && { failed }),
      ...((skipped !== undefined || pending !== undefined) && { skipped: (skipped ?? 0) + (pending ?? 0) }),
    };
  };

  return {
    plan: { keys: { results: { keys: { tests: { each: {}, element: take } } } } },
    end(rest) {
      const format = field(rest, 'reportFormat');
      // Any other value must be rejected (5.1).
      if (format !== undefined && format !== 'CTRF') refuse('Its `reportFormat` is not `CTRF`.');
      const version = field(rest, 'specVersion');
      if (version !== undefined && (typeof version !== 'string' || !VERSIONS.test(version))) {
        refuse(`This is CTRF ${quoted(String(version), 40)}; read are versions 0 and 1.`);
      }
      const results = field(rest, 'results');
      if (!Array.isArray(field(results, 'tests'))) refuse('It has no list of `results.tests`.');
      const declared = declaredBy(field(results, 'summary'));
      books.open({ name: '', declared, ...AT_TOP });
      books.saw({ ...seen, statements: seen.failing });
      books.close();
      return { kind: 'tests', tests: testFile(path, tests.end(), books.end(), declared) };
    },
  };
}

/** One test (9). */
function caseOf(test: JsonObject): Omit<RawCase, 'suiteId' | 'reportLine'> & { readonly word: string } {
  const status = test['status'];
  const word = typeof status === 'string' ? status.trim().toLowerCase() : '';
  const isTodo = word === 'other' && textField(test, 'rawStatus') === TODO;
  const outcome = isTodo ? 'skipped' : (OUTCOMES.get(word) ?? 'unknown');
  const suite = test['suite'];
  const suites = typeof suite === 'string' ? [suite] : listField(test, 'suite').filter((name) => typeof name === 'string');
  const said = textField(test, 'message') ?? '';
  return {
    word,
    name: textField(test, 'name') ?? '',
    file: textField(test, 'filePath'),
    line: indexOf(test['line']) || undefined,
    suites: suites.filter((name) => name !== ''),
    outcome,
    flaky: outcome === 'passed' && isFlaky(test),
    message: outcome === 'unknown' ? unknownWords(test, status, said) : said,
    text: textField(test, 'trace') ?? '',
  };
}

/** 9.22: passed in the end, after tries that did not. */
function isFlaky(test: JsonObject): boolean {
  const flaky = test['flaky'];
  if (flaky !== undefined && flaky !== null) return flaky !== false;
  const retries = test['retries'];
  if (typeof retries === 'number' && retries > 0) return true;
  return listField(test, 'retryAttempts').some((attempt) => field(attempt, 'status') === 'failed');
}

function unknownWords(test: JsonObject, status: unknown, said: string): string {
  const raw = textField(test, 'rawStatus');
  const word = status === undefined ? 'no status' : `status=${typeof status === 'string' ? status : JSON.stringify(status)}`;
  const words = `The report says ${word}${raw === undefined ? '' : ` (${raw})`}, which is no outcome this version knows.`;
  return said === '' ? words : `${words}\n${said}`;
}
