import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/flow/metric.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { trendOf } from '../../src/metrics/trend.ts';
import { at, change, facts, TWELVE_WEEKS } from '../support/facts.ts';

const DAY = 86_400;
const WEEK = 7 * DAY;
/** The facts reach back to before both windows; what is in them does not matter here. */
const OLD = facts([change('old', at(-400), at(-399))], []);
/** The twelve weeks before those of the report begin here. */
const BEGIN = TWELVE_WEEKS.from - 84 * DAY;

/** A metric of one observation a week: `of(week)`, 0 the first of the 24. */
function weekly(of: (week: number) => Observation) {
  const observe = (_: unknown, { from, to }: { from: number; to: number }): Observation => {
    const weeks = Array.from({ length: Math.round((to - from) / WEEK) }, (_, i) => of(Math.round((from - BEGIN) / WEEK) + i));
    const [first] = weeks as [Observation];
    if (first.kind === 'durations')
      return { ...first, values: weeks.flatMap((one) => (one.kind === 'durations' ? one.values : [])) };
    if (first.kind === 'share') {
      const sum = (of: 'k' | 'n') => weeks.reduce((all, one) => all + (one.kind === 'share' ? one[of] : 0), 0);
      return { kind: 'share', k: sum('k'), n: sum('n') };
    }
    if (first.kind === 'rate')
      return { kind: 'rate', n: weeks.reduce((all, one) => all + (one.kind === 'rate' ? one.n : 0), 0), weeks: weeks.length };
    return first;
  };
  return { observe };
}

const trend = (of: (week: number) => Observation, of_ = OLD) => trendOf(weekly(of), of_, TWELVE_WEEKS, FLOW_DEFAULTS);
const durations = (...values: readonly number[]): Observation => ({ kind: 'durations', values, excluded: [] });

describe('a trend', () => {
  test('is told when every week of the window is above every week before', () => {
    // Of the C(24, 12) = 2,704,156 ways to deal the weeks out only two differ as much: p is the smallest that 2,000 deals can show.
    expect(trend((week) => durations(week < 12 ? 100 + week : 200 + week))).toEqual({
      direction: 'up',
      p: 1 / 2001,
      // 100 to 111: the median of twelve is 105.5, and a half goes up.
      before: 106,
      n: 12,
    });
    expect(trend((week) => ({ kind: 'rate', n: week < 12 ? 20 : 2, weeks: 1 }))).toMatchObject({ direction: 'down', before: 20 });
    expect(trend((week) => ({ kind: 'share', k: week < 12 ? 0 : 5, n: 5 }))).toMatchObject({ direction: 'up', before: 0 });
  });

  test('is none where nothing changed', () => {
    expect(trend((week) => durations(week % 2, 50, week % 3))).toMatchObject({ direction: 'none' });
    expect(trend(() => ({ kind: 'rate', n: 3, weeks: 1 }))).toMatchObject({ direction: 'none', p: 1 });
  });

  test('is none where one week makes the whole difference, however much there was in it', () => {
    // Five hundred changes were released together. They are one event: it may fall into either window.
    const burst = Array.from({ length: 500 }, () => 9_000);
    expect(trend((week) => (week === 20 ? durations(...burst) : durations(100 + (week % 4))))).toMatchObject({
      direction: 'none',
    });
  });

  test('wants enough in both windows, and facts that reach back', () => {
    expect(trend((week) => (week < 12 ? durations() : durations(1)))).toBeUndefined();
    expect(trend((week) => (week < 12 ? durations(1) : durations()))).toBeUndefined();
    const young = facts([change('first', BEGIN + 5, BEGIN + 6)], []);
    expect(trend((week) => durations(week), young)).toBeUndefined();
    expect(trend((week) => durations(week), { ...OLD, since: BEGIN + 1 })).toBeUndefined();
    expect(trend(() => ({ kind: 'told', told: { status: 'unavailable', reason: '-' } }))).toBeUndefined();
  });

  test('is wrong in about one of a hundred, over independent weeks that are all alike', () => {
    let arrows = 0;
    for (let seed = 1; seed <= 400; seed++) {
      let state = seed;
      const random = () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state / 2 ** 32;
      };
      const values = Array.from({ length: 24 }, () => [random(), random(), random()].map((value) => Math.round(value * 1e6)));
      if (trend((week) => durations(...(values[week] ?? [])))?.direction !== 'none') arrows++;
    }
    // 400 trials at 1 %: 4 expected; 12 or more have a chance of 0.1 % (binomial).
    expect(arrows).toBeLessThan(12);
  }, 30_000);
});
