import { describe, expect, test } from 'vitest';
import type { Observed } from '../../src/model/declared.ts';
import { declaredCount, ledger, NOTHING_OBSERVED, scopeWords } from '../../src/model/declared.ts';
import type { DeclaredTotals } from '../../src/model/tests.ts';

/** Passed, failed, errored by one statement each, skipped; and what is rarer by name. */
type Listed = 'pass' | 'fail' | 'skip' | Observed;

interface Scope {
  readonly name?: string;
  readonly declared?: DeclaredTotals;
  readonly lists?: readonly (Listed | Scope)[];
}

const OBSERVED = {
  pass: { ...NOTHING_OBSERVED, cases: 1 },
  fail: { ...NOTHING_OBSERVED, cases: 1, failing: 1, statements: 1 },
  skip: { ...NOTHING_OBSERVED, cases: 1, skipped: 1 },
} as const;

/** A case that failed with three statements, one that passed at its third try, and an error outside any case. */
const THREE_STATEMENTS: Observed = { ...NOTHING_OBSERVED, cases: 1, failing: 1, statements: 3 };
const TWO_TRIES: Observed = { ...NOTHING_OBSERVED, cases: 1, tries: 2, statements: 2 };
const OUTSIDE: Observed = { ...NOTHING_OBSERVED, failing: 1, statements: 1 };

function judged(scope: Scope) {
  const books = ledger('a.xml');
  let line = 0;
  const walk = ({ name = '', declared = {}, lists = [] }: Scope): void => {
    books.open({ name, declared, line: ++line, column: 1 });
    for (const one of lists) {
      if (typeof one === 'string') books.saw(OBSERVED[one]);
      else if ('cases' in one) books.saw(one);
      else walk(one);
    }
    books.close();
  };
  walk(scope);
  const { problems, unlisted, declared } = books.end();
  return { said: problems.map((problem) => `${problem.line}: ${problem.message}`), unlisted, declared };
}

describe('declared numbers against what is listed', () => {
  test.each<[string, Scope, string[]]>([
    ['nothing declared', { lists: ['pass', 'fail', 'skip'] }, []],
    ['nothing declared, nothing listed', {}, []],
    ['all borne out', { declared: { total: 3, failed: 1, errored: 0, skipped: 1 }, lists: ['pass', 'fail', 'skip'] }, []],
    ['better numbers: the cases win', { declared: { total: 0, failed: 0, errored: 0, skipped: 0 }, lists: ['fail', 'skip'] }, []],
    ['one test too many', { declared: { total: 2 }, lists: ['pass'] }, ['1: The report declares 2 tests but lists 1.']],
    ['no test at all', { declared: { total: 1 } }, ['1: The report declares 1 test but lists 0.']],
    ['a failure', { declared: { failed: 1 }, lists: ['pass'] }, ['1: The report declares 1 failure or error but lists 0.']],
    ['an error', { declared: { errored: 1 }, lists: ['pass'] }, ['1: The report declares 1 failure or error but lists 0.']],
    [
      'a crash that lists nothing',
      { declared: { total: 0, errored: 1 } },
      ['1: The report declares 1 failure or error but lists 0.'],
    ],
    [
      'failures and errors as one sum',
      { declared: { failed: 1, errored: 1 }, lists: ['fail'] },
      ['1: The report declares 2 failures and errors but lists 1.'],
    ],
    ['an error told as a failure', { declared: { failed: 0, errored: 1 }, lists: ['fail'] }, []],
    ['a skipped test', { declared: { skipped: 1 }, lists: ['pass'] }, ['1: The report declares 1 skipped test but lists 0.']],
    [
      'everything at once',
      { declared: { total: 1234, failed: 1, skipped: 1 }, lists: ['pass'] },
      ['1: The report declares 1 failure or error but lists 0, and 1,234 tests but lists 1, and 1 skipped test but lists 0.'],
    ],
    ['statements, where the runner counts those', { declared: { total: 1, failed: 3 }, lists: [THREE_STATEMENTS] }, []],
    [
      'more statements',
      { declared: { failed: 4 }, lists: [THREE_STATEMENTS] },
      ['1: The report declares 4 failures and errors but lists 1.'],
    ],
    ['tries, where the runner counts those', { declared: { total: 3, failed: 2 }, lists: [TWO_TRIES] }, []],
    ['more tries', { declared: { total: 4 }, lists: [TWO_TRIES] }, ['1: The report declares 4 tests but lists 1.']],
    ['an error outside any case', { declared: { total: 1, errored: 1 }, lists: ['pass', OUTSIDE] }, []],
  ])('%s', (_name, scope, said) => {
    expect(judged(scope).said).toEqual(said);
  });

  test.each<[string, Scope, string[]]>([
    [
      'what an inner suite misses is told once, there',
      { declared: { total: 2 }, lists: [{ name: 'in', declared: { total: 2, skipped: 0 }, lists: ['pass'] }] },
      ['2: The suite `in` declares 2 tests but lists 1.'],
    ],
    [
      'what only the outer one misses is told there',
      { declared: { total: 2 }, lists: [{ name: 'in', declared: { total: 1 }, lists: ['pass'] }] },
      ['1: The report declares 2 tests but lists 1.'],
    ],
    [
      'what both miss, each on its own',
      { name: 'out', declared: { failed: 2 }, lists: [{ name: 'in', declared: { failed: 1 }, lists: ['pass'] }, 'pass'] },
      [
        '2: The suite `in` declares 1 failure or error but lists 0.',
        '1: The suite `out` declares 2 failures and errors but lists 0.',
      ],
    ],
    [
      'one suite listing more does not make up for another',
      {
        declared: { total: 3 },
        lists: [
          { name: 'a', declared: { total: 1, skipped: 0 }, lists: ['pass', 'pass'] },
          { name: 'b', declared: { total: 2, skipped: 0 }, lists: ['pass'] },
        ],
      },
      ['3: The suite `b` declares 2 tests but lists 1.'],
    ],
    [
      'a failure in one suite does not make up for one missing in another',
      {
        declared: { failed: 1 },
        lists: [
          { name: 'a', declared: { failed: 0 }, lists: ['fail'] },
          { name: 'b', declared: { failed: 1 }, lists: ['pass'] },
        ],
      },
      ['3: The suite `b` declares 1 failure or error but lists 0.'],
    ],
    [
      'three levels down',
      { lists: [{ lists: [{ name: 'deep', declared: { errored: 1 } }] }] },
      ['3: The suite `deep` declares 1 failure or error but lists 0.'],
    ],
  ])('nested: %s', (_name, scope, said) => {
    expect(judged(scope).said).toEqual(said);
  });

  // Some runners (mocha among them) count skipped tests without listing them.
  test.each<[string, Scope, number, string[]]>([
    ['as many tests missing as skipped ones', { declared: { total: 3, skipped: 1 }, lists: ['pass', 'pass'] }, 1, []],
    ['all of them', { declared: { total: 2, skipped: 2 } }, 2, []],
    [
      'one more test missing than skipped ones',
      { declared: { total: 4, skipped: 1 }, lists: ['pass', 'pass'] },
      0,
      ['1: The report declares 4 tests but lists 2, and 1 skipped test but lists 0.'],
    ],
    [
      'a skipped test that is listed explains none that is missing',
      { declared: { total: 3, skipped: 1 }, lists: ['pass', 'skip'] },
      0,
      ['1: The report declares 3 tests but lists 2.'],
    ],
    [
      'nor do skipped tests when a failure is missing too',
      { declared: { total: 3, failed: 1, skipped: 1 }, lists: ['pass', 'pass'] },
      0,
      ['1: The report declares 1 failure or error but lists 0, and 3 tests but lists 2, and 1 skipped test but lists 0.'],
    ],
    [
      'the outer suite tells of the skipped ones that the inner one misses',
      { declared: { total: 3, skipped: 1 }, lists: [{ name: 'in', declared: { total: 3, failed: 0 }, lists: ['pass', 'pass'] }] },
      1,
      [],
    ],
  ])('skipped and not listed: %s', (_name, scope, unlisted, said) => {
    const found = judged(scope);
    expect([...found.said].sort()).toEqual([...said].sort());
    expect(found.unlisted).toBe(unlisted);
  });

  test.each<[string, Scope]>([
    [
      'too few skipped ones',
      { declared: { total: 4, skipped: 1 }, lists: [{ name: 'in', declared: { total: 4 }, lists: ['pass', 'pass'] }] },
    ],
    [
      'an inner suite that says none of its own were skipped',
      {
        declared: { total: 4, skipped: 1 },
        lists: [{ name: 'in', declared: { total: 4, skipped: 0 }, lists: ['pass', 'pass'] }],
      },
    ],
  ])('skipped and not listed, by an outer suite: %s', (_name, scope) => {
    const { said, unlisted } = judged(scope);
    expect(unlisted).toBe(0);
    expect(said).toHaveLength(2);
    expect(said).toContain('2: The suite `in` declares 4 tests but lists 2.');
  });

  test('what an inner suite was found to miss is not said again by the outer one', () => {
    const inner = { name: 'in', declared: { total: 4, skipped: 0 }, lists: ['pass', 'pass'] } as const;
    expect(judged({ declared: { total: 4, skipped: 1 }, lists: [inner] }).said).toEqual([
      '2: The suite `in` declares 4 tests but lists 2.',
      '1: The report declares 1 skipped test but lists 0.',
    ]);
  });

  test('what the report declares of itself is what the outermost suite says, else the sum one level in', () => {
    expect(judged({ declared: { total: 5 }, lists: [{ declared: { total: 1, failed: 1 } }] }).declared).toEqual({ total: 5 });
    const inner = [
      { declared: { total: 1, failed: 1 }, lists: [{ declared: { total: 9 } }] },
      { declared: { total: 2, skipped: 1 } },
    ];
    expect(judged({ lists: inner }).declared).toEqual({ total: 3, failed: 1, skipped: 1 });
    expect(judged({}).declared).toEqual({});
  });

  test('a complaint in words is a mismatch at its place', () => {
    const books = ledger('a.xml');
    books.complain('It says so.', { line: 3, column: 7 });
    expect(books.end().problems).toEqual([{ kind: 'mismatch', message: 'It says so.', path: 'a.xml', line: 3, column: 7 }]);
  });

  test('a suite is called by its name, made harmless, or the report', () => {
    expect(scopeWords('')).toBe('The report');
    expect(scopeWords('shop')).toBe('The suite `shop`');
    expect(scopeWords('a`b\n::error::')).toBe('The suite `aˋb ::error::`');
  });
});

test.each([
  [undefined, undefined],
  ['0', 0],
  ['12', 12],
  ['007', 7],
  [' 3 ', 3],
  ['3.0', 3],
  ['1,234', 1234],
  ['12,345,678', 12345678],
  ['999999999999', 999999999999],
  // What is no number of tests is never taken for one, nor for zero.
  ['', 'invalid'],
  [' ', 'invalid'],
  ['abc', 'invalid'],
  ['-1', 'invalid'],
  ['+1', 'invalid'],
  ['1.5', 'invalid'],
  ['1e3', 'invalid'],
  ['0x10', 'invalid'],
  ['1,23', 'invalid'],
  ['1,2345', 'invalid'],
  ['1.234,0', 'invalid'],
  ['1 000', 'invalid'],
  ['9999999999999', 'invalid'],
  ['NaN', 'invalid'],
  ['Infinity', 'invalid'],
  ['١٢', 'invalid'],
  ['3 tests', 'invalid'],
] as const)('a count of %j is %j', (text, expected) => {
  expect(declaredCount(text)).toBe(expected);
});
