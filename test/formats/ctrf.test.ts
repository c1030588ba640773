import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ctrf } from '../../src/formats/ctrf.ts';
import { field } from '../../src/formats/json.ts';
import { sarif } from '../../src/formats/sarif.ts';
import type { ReportReading } from '../../src/model/format.ts';
import type { TestFile, TestTotals } from '../../src/model/tests.ts';
import { fileState, NO_TESTS } from '../../src/model/tests.ts';
import type { Json } from '../support/sarif.ts';
import { read } from '../support/sarif.ts';

const SEED = Number(process.env['MUTATION_SEED'] ?? 20261122);
const folder = join(import.meta.dirname, '..', 'fixtures', 'ctrf');
const files = readdirSync(folder);
const names = files.filter((file) => !file.endsWith('.expected.json')).map((file) => file.slice(0, -'.json'.length));
const textOf = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8');

function testsOf(reading: ReportReading): TestFile {
  if (reading.state === 'unreadable') throw new Error(reading.problems[0].message);
  if (reading.kind !== 'tests') throw new Error(reading.kind);
  return reading.tests;
}

// --- Fixtures ---------------------------------------------------------------------------------------------------------------

/** What truly happened, as far as the report can tell; `note` says the rest. Written by hand. */
interface Expected {
  readonly tool: string;
  readonly state: 'present' | 'empty';
  readonly tests: TestTotals;
  readonly mismatch: boolean;
  readonly note?: string;
}

test('every report has its expectation, and every expectation its report', () => {
  expect(names.length).toBeGreaterThan(15);
  expect(files.filter((file) => file.endsWith('.expected.json')).map((file) => file.slice(0, -'.expected.json'.length))).toEqual(
    names,
  );
});

test.each(names)('%s reads as what happened', async (name) => {
  const { state, tests, mismatch } = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')) as Expected;
  for (const size of [65536, 61]) {
    const file = testsOf(await read(textOf(name), size));
    const found = { state: fileState(file), tests: file.totals, mismatch: file.problems.some(({ kind }) => kind === 'mismatch') };
    expect(found, file.problems.map(({ message }) => message).join('\n')).toEqual({ state, tests, mismatch });
  }
});

// --- What CTRF means --------------------------------------------------------------------------------------------------------

const summaryOf = (tests: readonly unknown[], more: Json = {}): Json => {
  const of = (...words: string[]) => tests.filter((one) => words.includes(String(field(one, 'status')))).length;
  return {
    tests: tests.length,
    passed: of('passed'),
    failed: of('failed'),
    skipped: of('skipped'),
    pending: of('pending'),
    other: of('other'),
    ...more,
  };
};

function report(
  tests: readonly unknown[],
  summary: unknown = summaryOf(tests),
  root: Json = { reportFormat: 'CTRF', specVersion: '1.0.0' },
): string {
  return JSON.stringify({ ...root, results: { tool: { name: 'demo' }, summary, tests } });
}

const passed = { name: 'a', status: 'passed', duration: 1 };
const failed = { name: 'b', status: 'failed', message: 'no', trace: 'Error: no\n    at src/b.test.ts:3:1' };

/** [what, tests, totals that are not 0] */
const MEANINGS: readonly (readonly [string, readonly Json[], Partial<TestTotals>])[] = [
  [
    'each word',
    ['passed', 'failed', 'skipped', 'pending', 'other'].map((status) => ({ name: status, status })),
    { total: 5, passed: 1, failed: 1, skipped: 2, unknown: 1 },
  ],
  ['words in other letters', [{ name: 'a', status: ' Passed ' }], { total: 1, passed: 1 }],
  ['a word no one knows', [{ name: 'a', status: 'broken' }], { total: 1, unknown: 1 }],
  [
    'no status, null, a number, a list',
    [{ name: 'a' }, { name: 'b', status: null }, { name: 'c', status: 1 }, { name: 'd', status: ['passed'] }],
    { total: 4, unknown: 4 },
  ],
  [
    'prototype words',
    [
      { name: 'a', status: 'constructor' },
      { name: 'b', status: '__proto__' },
    ],
    { total: 2, unknown: 2 },
  ],
  ['flaky', [{ ...passed, flaky: true }], { total: 1, passed: 1, flaky: 1 }],
  [
    'retries without a word of it',
    [
      { ...passed, retries: 2 },
      { ...passed, retries: 0 },
    ],
    { total: 2, passed: 2, flaky: 1 },
  ],
  ['retries that are not flaky', [{ ...passed, retries: 2, flaky: false }], { total: 1, passed: 1 }],
  [
    'attempts that failed',
    [
      {
        ...passed,
        retryAttempts: [
          { attempt: 1, status: 'failed' },
          { attempt: 2, status: 'passed' },
        ],
      },
    ],
    { total: 1, passed: 1, flaky: 1 },
  ],
  ['flaky and failed in the end', [{ ...failed, flaky: true, retries: 3 }], { total: 1, failed: 1 }],
  [
    "jest's todo",
    [
      { name: 'a', status: 'other', rawStatus: 'todo' },
      { name: 'b', status: 'other', rawStatus: 'focused' },
    ],
    { total: 2, skipped: 1, unknown: 1 },
  ],
  [
    'the same test in two browsers',
    [
      { ...failed, browser: 'a' },
      { ...failed, status: 'passed', browser: 'b' },
    ],
    { total: 2, passed: 1, failed: 1 },
  ],
  ['nothing', [], {}],
];

test.each(MEANINGS)('%s', async (_, tests, expected) => {
  const file = testsOf(await read(report(tests)));
  expect({ totals: file.totals, problems: file.problems }).toEqual({ totals: { ...NO_TESTS, ...expected }, problems: [] });
  expect(file.notable.every(({ lastAttempt }) => lastAttempt === undefined)).toBe(true);
});

test('a case as people look for it', async () => {
  const tests = [
    passed,
    {
      name: 'adds',
      status: 'failed',
      suite: ['Cart', 'Total', 7],
      filePath: 'src/cart.test.ts',
      line: 12,
      message: 'boom',
      trace: 'Error: boom\n    at src/cart.ts:3:1',
    },
    { name: 'adds', status: 'failed', suite: 'Cart > Total' },
    { name: 'waits', status: 'other', rawStatus: 'interrupted', message: 'by hand' },
    { status: 'failed', suite: [] },
  ];
  const text = JSON.stringify(JSON.parse(report(tests)), undefined, 1);
  const { notable } = testsOf(await read(text));
  const line = (found: string) => text.split('\n').findIndex((one) => one.includes(found));
  expect(notable).toMatchObject([
    {
      identity: { owner: 'src/cart.test.ts', suites: ['Cart', 'Total'], name: 'adds', occurrence: 1 },
      title: 'adds',
      outcome: 'failed',
      message: 'Error: boom\n    at src/cart.ts:3:1',
      places: [
        { path: 'src/cart.ts', line: 3 },
        { path: 'src/cart.test.ts', line: 12 },
      ],
      report: { path: 'scan.sarif', line: line('"Cart"') - 3 },
    },
    { identity: { suites: ['Cart > Total'], name: 'adds' } },
    { message: 'The report says status=other (interrupted), which is no outcome this version knows.\nby hand' },
    { identity: { suites: [], name: '' }, outcome: 'failed' },
  ]);
});

test('whatever stands first', async () => {
  const tests = [passed, failed];
  const { results } = JSON.parse(report(tests)) as { results: Json };
  const { tests: list, ...rest } = results;
  for (const order of [
    { tests: list, ...rest },
    { extra: { tests: [failed] }, ...rest, tests: list },
  ]) {
    const file = testsOf(await read(JSON.stringify({ results: order, specVersion: '1.0.0', reportFormat: 'CTRF' })));
    expect({ totals: file.totals, problems: file.problems }).toEqual({
      totals: { ...NO_TESTS, total: 2, passed: 1, failed: 1 },
      problems: [],
    });
  }
});

test('skipped tests that are only counted', async () => {
  const file = testsOf(await read(report([passed], { tests: 4, passed: 1, failed: 0, skipped: 1, pending: 2, other: 0 })));
  expect({ totals: file.totals, problems: file.problems }).toEqual({
    totals: { ...NO_TESTS, total: 4, passed: 1, skipped: 3 },
    problems: [],
  });
});

// --- What must not look clean -----------------------------------------------------------------------------------------------

/** [what, the text, a problem or why it is unreadable] */
const NOT_CLEAN: readonly (readonly [string, string, 'mismatch' | 'unreadable', string | RegExp])[] = [
  [
    'a failure that is only counted',
    report([passed], { tests: 1, passed: 0, failed: 1 }),
    'mismatch',
    'The report declares 1 failure or error but lists 0.',
  ],
  [
    'tests that are only counted',
    report([passed], { tests: 9, passed: 9, failed: 0 }),
    'mismatch',
    'The report declares 9 tests but lists 1.',
  ],
  [
    'parts that are more than the sum',
    report([passed], { tests: 1, passed: 5, failed: 0 }),
    'mismatch',
    'The report declares 5 tests but lists 1.',
  ],
  [
    'other tests that are only counted',
    report([passed], summaryOf([passed], { tests: 2, other: 1 })),
    'mismatch',
    'The report declares 1 other test but lists 0.',
  ],
  [
    'no test, and all passed',
    report([], { tests: 3, passed: 3, failed: 0 }),
    'mismatch',
    'The report declares 3 tests but lists 0.',
  ],
  [
    'a count that is a word',
    report([passed], summaryOf([passed], { failed: 'none' })),
    'mismatch',
    "The summary's failed is `none`, which is no number of tests.",
  ],
  [
    'a count that is negative',
    report([passed], summaryOf([passed], { failed: -1 })),
    'mismatch',
    "The summary's failed is `-1`, which is no number of tests.",
  ],
  [
    'a count that is no whole number',
    report([passed], summaryOf([passed], { tests: 1.5 })),
    'mismatch',
    "The summary's tests is `1.5`, which is no number of tests.",
  ],
  ['a count that is an object', report([passed], summaryOf([passed], { tests: {} })), 'mismatch', /which is no number of tests/],
  [
    'no count of failures',
    report([passed], { tests: 1, passed: 1 }),
    'mismatch',
    'The summary does not say how many failed there are.',
  ],
  ['no summary', report([passed], null), 'mismatch', 'There is no summary, so that nothing tells whether all tests are listed.'],
  ['a summary that is a list', report([passed], []), 'mismatch', /^There is no summary/],
  [
    'no list of tests',
    '{"reportFormat":"CTRF","results":{"tool":{"name":"x"},"summary":{"tests":0,"failed":0}}}',
    'unreadable',
    'It has no list of `results.tests`.',
  ],
  [
    'tests: null',
    '{"reportFormat":"CTRF","results":{"summary":{"tests":0,"failed":0},"tests":null}}',
    'unreadable',
    'It has no list of `results.tests`.',
  ],
  [
    'tests is an object',
    '{"reportFormat":"CTRF","results":{"summary":{"tests":0,"failed":0},"tests":{}}}',
    'unreadable',
    'It has no list of `results.tests`.',
  ],
  ['results: null', '{"reportFormat":"CTRF","results":null}', 'unreadable', 'It has no list of `results.tests`.'],
  ['no results', '{"reportFormat":"CTRF"}', 'unreadable', 'It has no list of `results.tests`.'],
  ['a test is null', report([null]), 'unreadable', 'A test is no object.'],
  ['a test is a word', report(['passed']), 'unreadable', 'A test is no object.'],
  [
    'tests twice',
    '{"reportFormat":"CTRF","results":{"tests":[{"name":"a","status":"failed"}],"summary":{"tests":0,"failed":0},"tests":[]}}',
    'unreadable',
    /`tests` stands twice/,
  ],
  [
    'results twice',
    '{"reportFormat":"CTRF","results":{"tests":[{"name":"a","status":"failed"}]},"results":{"summary":{"tests":0,"failed":0},"tests":[]}}',
    'unreadable',
    /`results` stands twice/,
  ],
  [
    'version 2',
    report([passed], undefined, { reportFormat: 'CTRF', specVersion: '2.0.0' }),
    'unreadable',
    'This is CTRF `2.0.0`; read are versions 0 and 1.',
  ],
  [
    'a version that is a number',
    report([passed], undefined, { reportFormat: 'CTRF', specVersion: 1 }),
    'unreadable',
    /read are versions 0 and 1/,
  ],
  ['cut off', report([passed, failed]).slice(0, -2), 'unreadable', /cut off/],
];

test.each(NOT_CLEAN)('%s is not clean', async (_, text, how, why) => {
  const matching = typeof why === 'string' ? why : expect.stringMatching(why);
  const reading = await read(text);
  if (how === 'unreadable')
    expect(reading).toMatchObject({ state: 'unreadable', format: 'ctrf', problems: [{ line: 1, message: matching }] });
  else
    expect(testsOf(reading).problems).toContainEqual({
      kind: 'mismatch',
      path: 'scan.sarif',
      line: 1,
      column: 1,
      message: matching,
    });
});

describe('recognition', () => {
  test.each([
    ['{"reportFormat" : "CTRF"', true],
    ['{"specVersion":"1.0.0",\n"reportFormat":"CTRF"', true],
    ['{"results":{"tool":{"name":"x"},"summary":{"tests":1', true],
    ['{"results":{"summary":{},"tests":[', true],
    ['{"results":{"tests":[{"name":"a","status":"passed"', true],
    ['{"reportFormat":"XTRF","results":{"tool":{},"summary":{},"tests":[]}}', false],
    ['{"results":[{"tool":1,"tests":2}]}', false],
    ['{"results":{"tests":[]}}', false],
    ['{"message":"reportFormat CTRF results tool tests"}', false],
    ['{"version":"2.1.0","runs":[{"tool":{},"results":[]}]}', false],
    ['{"runs":[],"results":{"tool":{},"tests":[]}}', false],
    ['[{"reportFormat":"CTRF"}]', false],
    ['{"stats":{},"tests":[],"results":[]}', false],
  ])('%s', (head, expected) => {
    expect(ctrf.matches(head)).toBe(expected);
    if (expected) expect(sarif.matches(head)).toBe(false);
  });

  test.each(names)('%s, from its first lines', (name) => {
    expect([ctrf.matches(textOf(name).slice(0, 400)), sarif.matches(textOf(name))]).toEqual([true, false]);
  });
});

// --- Damage -----------------------------------------------------------------------------------------------------------------

/** What stands in a file, counted without the reader. */
interface Facts {
  readonly bad: number;
  readonly total: number;
  readonly declaredBad: number;
  readonly declaredTotal: number;
}

function facts(text: string): Facts | undefined {
  let root: { results?: { summary?: Json; tests?: (Json | null)[] } } | null;
  try {
    root = JSON.parse(text) as typeof root;
  } catch {
    return undefined;
  }
  const tests = Array.isArray(root?.results?.tests) ? root.results.tests : [];
  const summary = root?.results?.summary ?? {};
  const isGood = (one: Json | null) =>
    ['passed', 'skipped', 'pending'].includes(String(one?.['status']).trim().toLowerCase()) || one?.['rawStatus'] === 'todo';
  const number = (key: string) => Number(summary[key] ?? 0) || 0;
  return {
    bad: tests.filter((one) => !isGood(one)).length,
    total: tests.length,
    declaredBad: number('failed') + number('other'),
    declaredTotal: number('tests'),
  };
}

const TARGETS =
  /"(?:passed|failed|skipped|pending|other|status|tests|summary|results|flaky|retries|name)"|\btrue\b|\bfalse\b|\[\]|\b[0-9]\b/g;
const WORDS = [
  '"passed"',
  '"failed"',
  '"skipped"',
  '"pending"',
  '"other"',
  '"status"',
  '"tests"',
  '"summary"',
  '"results"',
  '"odd"',
  'null',
  '[]',
  '{}',
  '0',
  '1',
  '9',
  'true',
  '""',
];

/** Every list element and member of a value, as a way to leave it out. */
function* removals(value: unknown): Generator<() => void> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const i of value.keys()) yield () => void value.splice(i, 1);
  else for (const key of Object.keys(value)) yield () => void Reflect.deleteProperty(value, key);
  for (const one of Object.values(value)) yield* removals(one);
}

function damaged(text: string, how: string, a: number, b: number, c: number): string {
  const i = a % text.length;
  if (how === 'cut') return text.slice(0, i);
  if (how === 'flip') return `${text.slice(0, i)}${'"{}[]:,\\ x0-e\n'.charAt(b % 14)}${text.slice(i + 1)}`;
  if (how === 'leave out') return text.slice(0, i) + text.slice(i + 1 + (b % 60));
  if (how === 'splice') return text.slice(0, i) + text.slice(c % text.length, (c % text.length) + (b % 200)) + text.slice(i);
  if (how === 'swap') {
    const found = [...text.matchAll(TARGETS)];
    const target = found[a % Math.max(1, found.length)];
    return target === undefined
      ? text
      : text.slice(0, target.index) + (WORDS[b % WORDS.length] ?? '') + text.slice(target.index + target[0].length);
  }
  const value: unknown = JSON.parse(text);
  const all = [...removals(value)];
  all[a % Math.max(1, all.length)]?.();
  return JSON.stringify(value);
}

/**
 * Cleaner is: fewer failing tests, or fewer tests, and no problem more. It is excused only where the file itself says no
 * more than that, in its list and in its summary too, which takes two damages that fit each other.
 */
test('damage never makes a report look cleaner', { timeout: 120_000 }, async () => {
  const originals = names.map((name) => textOf(name));
  const how = fc.constantFrom('cut', 'flip', 'leave out', 'splice', 'swap', 'swap', 'swap', 'drop', 'drop', 'drop');
  const one = fc.record({ text: fc.constantFrom(...originals), how, a: fc.nat(), b: fc.nat(), c: fc.nat() });
  await fc.assert(
    fc.asyncProperty(one, async ({ text: original, how: kind, a, b, c }) => {
      const text = damaged(original, kind, a, b, c);
      const before = testsOf(await read(original));
      const reading = await read(text);
      const is = facts(text);
      if (is === undefined) expect(reading.state).toBe('unreadable');
      if (is === undefined || reading.state === 'unreadable') return;
      const after = testsOf(reading);
      if (after.problems.length > 0 && after.problems.length >= before.problems.length) return;
      const bad = ({ totals }: TestFile) => totals.failed + totals.errored + totals.unknown;
      const isExcused =
        bad(after) >= Math.max(is.bad, is.declaredBad) && after.totals.total >= Math.max(is.total, is.declaredTotal);
      const isFewer = bad(after) < bad(before) || after.totals.total < before.totals.total;
      const isCleaner = isFewer || after.problems.length < before.problems.length;
      expect({ text, isCleaner: isCleaner && !isExcused }).toEqual({ text, isCleaner: false });
    }),
    { seed: SEED, numRuns: Number(process.env['MUTATION_RUNS'] ?? 300) },
  );
});
