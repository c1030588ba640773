import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageDrop } from '../../src/checks/coverage-drop.ts';
import { baseline, baseTests } from '../support/baseline.ts';
import { ask, coverage, present } from '../support/evidence.ts';

/** As many lines of one file, the first of them covered. */
const lines = (covered: number, total: number) => {
  const file = Object.fromEntries(Array.from({ length: total }, (_, index) => [index + 1, index < covered]));
  return coverage({ 'a.ts': file });
};
const answer = (now: readonly [number, number], before: readonly [number, number], options: unknown = {}) =>
  ask(coverageDrop, { coverage: lines(...now), baseline: base(...before) }, options);
const base = (covered: number, total: number) => baseline({ coverage: { covered, total } });

describe('coverage-drop', () => {
  test.each([
    ['the same', [8, 10], [8, 10], '0%', 'pass'],
    ['the same share of more', [16, 20], [8, 10], '0%', 'pass'],
    ['more', [9, 10], [8, 10], '0%', 'pass'],
    ['a little less', [799, 1000], [8, 10], '0%', 'fail'],
    ['a little less, within what is allowed', [799, 1000], [8, 10], '0.1%', 'pass'],
    ['just what is allowed', [7, 10], [8, 10], '10%', 'pass'],
    ['more than is allowed', [69, 100], [8, 10], '10%', 'fail'],
    ['nothing left', [0, 10], [8, 10], '80%', 'pass'],
    ['thirds, which no share holds exactly', [2, 6], [1, 3], '0%', 'pass'],
  ] as const)('%s', (_name, now, before, allowed, kind) => {
    expect(answer(now, before, { 'max-drop': allowed }).kind).toBe(kind);
  });

  test('says both shares', () => {
    expect(answer([7, 10], [8, 10])).toMatchObject({
      kind: 'fail',
      said: '70 % of 10 lines are covered; on the base, 80 % of 10 lines are.',
    });
    expect(answer([6, 10], [8, 10], { 'max-drop': '10%' })).toMatchObject({
      findings: [{ what: expect.stringContaining('The policy allows 10% less.') }],
    });
  });

  test('without what to hold it against it is unknown', () => {
    const given = { coverage: lines(1, 2) };
    expect(ask(coverageDrop, given).kind).toBe('unknown');
    expect(ask(coverageDrop, { ...given, baseline: baseTests([]) }).kind).toBe('unknown');
    expect(ask(coverageDrop, { ...given, baseline: { state: 'absent', reason: 'none' } }).kind).toBe('unknown');
    expect(ask(coverageDrop, { ...given, baseline: base(0, 0) }).kind).toBe('not-applicable');
    expect(answer([0, 0], [1, 2]).kind).toBe('unknown');
    expect(ask(coverageDrop, { baseline: base(1, 2) }).kind).toBe('not-applicable');
  });

  test('a report that does not add up is no pass', () => {
    const whole = lines(8, 10);
    const problem = { kind: 'mismatch', message: 'It declares more.', path: 'lcov.info' } as const;
    const value = whole.state === 'present' ? whole.value : { reports: [], lines: { covered: 0, total: 0 } };
    const odd = present({ ...value, reports: value.reports.map((report) => ({ ...report, problems: [problem] })) });
    expect(ask(coverageDrop, { coverage: odd, baseline: base(8, 10) }).kind).toBe('unknown');
    expect(ask(coverageDrop, { coverage: odd, baseline: base(9, 10) }).kind).toBe('fail');
  });

  test('a pass never hides a drop', () => {
    const share = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const);
    fc.assert(
      fc.property(share, share, (now, before) => {
        const isLess = BigInt(now[0]) * BigInt(before[1]) < BigInt(before[0]) * BigInt(now[1]);
        expect(answer(now, before).kind).toBe(isLess ? 'fail' : 'pass');
      }),
    );
  });
});
