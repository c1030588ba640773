import { describe, expect, test } from 'vitest';
import { judgeCases, testFingerprint } from '../../src/model/attempts.ts';
import type { RawCase } from '../../src/model/collect.ts';
import { testCollector } from '../../src/model/collect.ts';
import type { TestCase, TestFile, TestRun } from '../../src/model/tests.ts';
import { addTotals, NO_TESTS, NOTABLE_LIMIT } from '../../src/model/tests.ts';

type Word = 'pass' | 'skip' | 'odd' | 'fail' | 'error' | 'flaky';

const OUTCOME = { pass: 'passed', skip: 'skipped', odd: 'unknown', fail: 'failed', error: 'errored', flaky: 'passed' } as const;

/** `a:fail` is one listing of the case `a`. */
function listing(told: string, more: Partial<RawCase> = {}): RawCase {
  const [name = '', word] = told.split(':');
  const outcome = word as Word;
  return {
    name,
    suites: ['shop'],
    suiteId: 1,
    outcome: OUTCOME[outcome],
    flaky: outcome === 'flaky',
    message: '',
    text: '',
    reportLine: 1,
    ...more,
  };
}

function fileOf(path: string, cases: readonly RawCase[]): TestFile {
  const collector = testCollector(path);
  for (const one of cases) collector.add(one);
  return { path, ...collector.end(), problems: [] };
}

function runOf(first: TestFile, ...others: TestFile[]): TestRun {
  return { totals: [first, ...others].map((file) => file.totals).reduce(addTotals, NO_TESTS), files: [first, ...others] };
}

function judged(run: TestRun, repeated: 'separate' | 'retries') {
  const { failing, flaky, unknown, failingCount, flakyCount } = judgeCases(run, repeated);
  const names = (cases: readonly TestCase[]) => cases.map(({ title, identity }) => `${title}#${identity.occurrence}`).join(' ');
  return { failing: names(failing), flaky: names(flaky), unknown: names(unknown), failingCount, flakyCount };
}

const NONE = { failing: '', flaky: '', unknown: '', failingCount: 0, flakyCount: 0 };

describe('cases listed more than once in one suite', () => {
  test.each([
    // listings, as separate cases, as retries of one
    ['', NONE, NONE],
    ['a:pass', NONE, NONE],
    ['a:pass a:pass', NONE, NONE],
    ['a:skip a:skip', NONE, NONE],
    ['a:fail', { failing: 'a#1', failingCount: 1 }, { failing: 'a#1', failingCount: 1 }],
    ['a:error', { failing: 'a#1', failingCount: 1 }, { failing: 'a#1', failingCount: 1 }],
    ['a:odd', { unknown: 'a#1' }, { unknown: 'a#1' }],
    ['a:flaky', { flaky: 'a#1', flakyCount: 1 }, { flaky: 'a#1', flakyCount: 1 }],
    // Only a pass that comes last redeems.
    ['a:fail a:pass', { failing: 'a#1', failingCount: 1 }, { flaky: 'a#1', flakyCount: 1 }],
    ['a:error a:pass', { failing: 'a#1', failingCount: 1 }, { flaky: 'a#1', flakyCount: 1 }],
    ['a:pass a:fail', { failing: 'a#2', failingCount: 1 }, { failing: 'a#2', failingCount: 1 }],
    ['a:fail a:skip', { failing: 'a#1', failingCount: 1 }, { failing: 'a#1', failingCount: 1 }],
    ['a:fail a:pass a:skip', { failing: 'a#1', failingCount: 1 }, { failing: 'a#1', failingCount: 1 }],
    ['a:fail a:odd', { failing: 'a#1', unknown: 'a#2', failingCount: 1 }, { failing: 'a#1', unknown: 'a#2', failingCount: 1 }],
    ['a:odd a:pass', { unknown: 'a#1' }, { unknown: 'a#1' }],
    // Several tries are one test: the last one's failure, or one flaky test.
    ['a:fail a:fail', { failing: 'a#1 a#2', failingCount: 2 }, { failing: 'a#2', failingCount: 1 }],
    ['a:fail a:error', { failing: 'a#1 a#2', failingCount: 2 }, { failing: 'a#2', failingCount: 1 }],
    ['a:fail a:fail a:pass', { failing: 'a#1 a#2', failingCount: 2 }, { flaky: 'a#1', flakyCount: 1 }],
    ['a:fail a:pass a:fail', { failing: 'a#1 a#3', failingCount: 2 }, { failing: 'a#3', failingCount: 1 }],
    ['a:fail a:pass a:fail a:pass', { failing: 'a#1 a#3', failingCount: 2 }, { flaky: 'a#1', flakyCount: 1 }],
    // Another case in between is another case.
    ['a:fail b:pass', { failing: 'a#1', failingCount: 1 }, { failing: 'a#1', failingCount: 1 }],
    [
      'a:fail b:fail a:pass',
      { failing: 'a#1 b#1', failingCount: 2 },
      { failing: 'b#1', flaky: 'a#1', failingCount: 1, flakyCount: 1 },
    ],
    ['a:fail A:pass', { failing: 'a#1', failingCount: 1 }, { failing: 'a#1', failingCount: 1 }],
    // Cases without a name have nothing to be told apart by.
    [':fail :pass', { failing: '#1', failingCount: 1 }, { failing: '#1', failingCount: 1 }],
  ])('%s', (told, separate, retries) => {
    const run = runOf(
      fileOf(
        'a.xml',
        told
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => listing(word)),
      ),
    );
    expect(judged(run, 'separate')).toEqual({ ...NONE, ...separate });
    expect(judged(run, 'retries')).toEqual({ ...NONE, ...retries });
  });

  test.each<[string, Partial<RawCase>, Partial<RawCase>]>([
    ['suites of the same name', { suiteId: 1 }, { suiteId: 2 }],
    ['classes', { className: 'A' }, { className: 'B' }],
    ['a class and none', { className: 'A' }, {}],
    ['files', { file: 'a.py' }, { file: 'b.py' }],
    ['chains of suites', { suites: ['a', 'b'] }, { suites: ['a'] }],
  ])('the pass of one of two %s does not redeem the failure of the other', (_name, first, second) => {
    const run = runOf(fileOf('a.xml', [listing('a:fail', first), listing('a:pass', second)]));
    expect(judged(run, 'retries')).toMatchObject({ failingCount: 1, flakyCount: 0 });
  });

  test('the pass of one of two classes of one file does not redeem the failure of the other', () => {
    const file = 'test_shop.py';
    const run = runOf(
      fileOf('a.xml', [
        listing('test_pays:fail', { className: 'test_shop.TestCart', file }),
        listing('test_pays:pass', { className: 'test_shop.TestOrder', file }),
      ]),
    );
    expect(judged(run, 'retries')).toMatchObject({ failingCount: 1, flakyCount: 0 });
  });

  test('nor does a pass in another report', () => {
    const run = runOf(fileOf('a.xml', [listing('a:fail')]), fileOf('b.xml', [listing('a:pass')]));
    expect(judged(run, 'retries')).toMatchObject({ failing: 'a#1', failingCount: 1 });
  });

  test('the same flaky test in two reports is two', () => {
    const cases = [listing('a:fail'), listing('a:pass')];
    expect(judged(runOf(fileOf('a.xml', cases), fileOf('b.xml', cases)), 'retries')).toMatchObject({
      failingCount: 0,
      flakyCount: 2,
    });
  });

  test('what is beyond the limit is counted and never redeemed', () => {
    const failing = Array.from({ length: NOTABLE_LIMIT + 5 }, (_, i) => listing(`t${i}:fail`));
    const passing = Array.from({ length: NOTABLE_LIMIT + 5 }, (_, i) => listing(`t${i}:pass`));
    const run = runOf(fileOf('a.xml', [...failing, ...passing]));
    expect(judgeCases(run, 'separate')).toMatchObject({ failingCount: NOTABLE_LIMIT + 5, flakyCount: 0 });
    expect(judgeCases(run, 'retries')).toMatchObject({ failingCount: 5, flakyCount: NOTABLE_LIMIT });
    const flaky = Array.from({ length: NOTABLE_LIMIT + 5 }, (_, i) => listing(`t${i}:flaky`));
    expect(judgeCases(runOf(fileOf('a.xml', flaky)), 'separate')).toMatchObject({
      failingCount: 0,
      flakyCount: NOTABLE_LIMIT + 5,
    });
  });
});

describe('the fingerprint of a case', () => {
  const of = (more: Partial<RawCase>, before: readonly RawCase[] = []) => {
    const { notable } = fileOf('a.xml', [...before, listing('a:fail', more)]);
    const last = notable.at(-1);
    return last === undefined ? '' : testFingerprint(last);
  };

  test('is the same in every version, run and report', () => {
    // Recorded evidence holds these: a change here makes every known failure a new one.
    expect(of({})).toBe('61a4eb8196bceb16');
    expect(of({ className: 'shop.Cart' })).toBe('a099e486e29e51d0');
    expect(of({ className: 'shop.Cart', file: 'src/cart.test.ts' })).toBe('35c9cf692dc3ebb2');
    expect(of({ reportLine: 99, message: 'other', text: 'other', suiteId: 7 })).toBe(of({}));
  });

  test('is another one for another name, place or listing', () => {
    const all = [
      of({}),
      of({ name: 'b' }),
      of({ className: 'A' }),
      of({ file: 'a.py' }),
      of({ suites: [] }),
      of({ suites: ['shop', 'inner'] }),
      of({}, [listing('a:pass')]),
      of({}, [listing('a:pass'), listing('a:fail')]),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((one) => /^[0-9a-f]{16}$/.test(one))).toBe(true);
  });
});
