import { describe, expect, test } from 'vitest';
import type { ChangeFact, Facts } from '../../src/flow/facts.ts';
import type { Window } from '../../src/flow/metric.ts';
import { unevennessSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { unevennessOf } from '../../src/metrics/unevenness.ts';
import { at, change, deployment, facts, pull, TWELVE_WEEKS } from '../support/facts.ts';

const FIRST = deployment('v0', at(-1), ['before'], { kind: 'first' });

/** The log begins before every window. */
const OLD = change('before', at(-21), at(-20));

function told({ changes, ...rest }: Facts, window: Window = TWELVE_WEEKS) {
  const whole = { ...rest, changes: [OLD, ...changes] };
  return unevennessSchema.parse(unevennessOf(whole, window, FLOW_DEFAULTS));
}

const numbers = (n: number) => Array.from({ length: n }, (_, index) => index);

describe('merges and deployments by week', () => {
  /** Two merges in every other week, and one deployment. */
  const weeks = [0, 2, 4, 6, 8, 10];
  const changes = weeks.flatMap((week) => [
    change(`a${week}`, at(7 * week), at(7 * week, 12)),
    change(`b${week}`, at(7 * week), at(7 * week + 1)),
  ]);
  const deployments = weeks.map((week) => deployment(`v${week}`, at(7 * week + 2), [`a${week}`, `b${week}`]));

  test('vary by their standard deviation over the mean', () => {
    // Twelve weeks of 2 0 2 0 ...: mean 1, variance 12 * 1 / 11; the coefficient is its root, the dispersion is it.
    const { merges, deployments: deployed } = told(facts(changes, deployments));
    expect(merges).toMatchObject({ status: 'ok', weeks: 12, n: 12, perWeek: 1 });
    expect(merges.cv).toBeCloseTo(Math.sqrt(12 / 11), 12);
    expect(merges.dispersion).toBeCloseTo(12 / 11, 12);
    // 1 0 1 0 ...: mean 1/2, variance 12 * 1/4 / 11 = 3/11; by the mean 6/11.
    expect(deployed).toMatchObject({ status: 'ok', n: 6, perWeek: 0.5 });
    expect(deployed.dispersion).toBeCloseTo(6 / 11, 12);
  });

  test('of seven whole weeks are not told', () => {
    const { merges } = told(facts(changes, deployments), { from: at(30), to: at(84) });
    expect(merges).toMatchObject({ status: 'insufficient', weeks: 7 });
    expect(merges).not.toHaveProperty('cv');
  });

  test('before the log begins are no empty weeks', () => {
    // The first merge is at noon of day 14: nine whole weeks are left, and in four of them two merges each.
    const young = unevennessOf(facts(changes.slice(2), deployments.slice(1)), TWELVE_WEEKS, FLOW_DEFAULTS);
    expect(young.merges).toMatchObject({ status: 'ok', weeks: 9, n: 8 });
    const asked = facts([], [], { pulls: [pull(1, at(14, 12))], since: at(-30) });
    expect(unevennessOf(asked, TWELVE_WEEKS, FLOW_DEFAULTS).reviewArrivals).toMatchObject({ weeks: 9, n: 0, perWeek: 0 });
    const nothing = unevennessOf(facts([], []), TWELVE_WEEKS, FLOW_DEFAULTS);
    expect(nothing.merges).toEqual({ status: 'insufficient', reason: expect.any(String), weeks: 0, n: 0 });
  });

  test('a redeploy is no deployment, and without any there is no zero', () => {
    const again = deployment('again', at(60), ['a0'], { kind: 'redeploy', contents: [] });
    expect(told(facts(changes, [...deployments, again])).deployments).toMatchObject({ n: 6 });
    expect(told(facts(changes, [])).deployments).toMatchObject({ status: 'unavailable' });
  });
});

describe('what comes to review', () => {
  const each = numbers(12).map((week) => pull(week + 1, at(7 * week, 1)));

  test('is told by its fullest week', () => {
    // One in each of twelve weeks, and twelve more in the fourth: 24, so 2 a week; 13 in the fullest are 6.5 times that.
    const many = numbers(12).map((n) => pull(100 + n, at(21, 2 + n)));
    const found = told(facts([], [], { pulls: [...each, ...many] }));
    expect(found.reviewArrivals).toMatchObject({ status: 'ok', n: 24, perWeek: 2 });
    expect(found.peakReviewArrivals).toMatchObject({ status: 'ok', n: 24, value: 6.5 });
  });

  test('comes when it is ready: a draft not yet, what bots open never', () => {
    const draft = pull(50, at(1), [], { draft: true });
    const late = pull(51, at(1), [{ kind: 'ready', at: at(70) }]);
    const back = pull(52, at(1), [{ kind: 'drafted', at: at(2) }], { draft: true });
    const bot = pull(53, at(1), [], { origin: 'dependency-bot', author: 'bot:renovate' });
    const found = told(facts([], [], { pulls: [...each, draft, late, back, bot] }));
    // 12, the one that was made ready on day 70, and the one that was ready when it was opened.
    expect(found.reviewArrivals.n).toBe(14);
    // The first week has its own and the one that went back: 2 by 14/12.
    expect(found.peakReviewArrivals.value).toBeCloseTo(2 / (14 / 12), 12);
  });

  test('is looked at only from when GitHub was asked', () => {
    // From day 30 on 54 days are left: seven whole weeks.
    expect(told(facts([], [], { pulls: each, since: at(30) })).reviewArrivals).toMatchObject({
      status: 'insufficient',
      weeks: 7,
    });
  });

  test('is not known from git alone, and is a measured zero where GitHub tells of none', () => {
    expect(told(facts([], [])).reviewArrivals).toMatchObject({ status: 'unavailable' });
    expect(told(facts([], [])).peakReviewArrivals).toMatchObject({ status: 'unavailable' });
    const none = told(facts([], [], { since: at(-10) }));
    expect(none.reviewArrivals).toMatchObject({ status: 'ok', n: 0, perWeek: 0 });
    expect(none.peakReviewArrivals).toMatchObject({ status: 'insufficient', n: 0 });
  });
});

describe('the times between changes', () => {
  test('have a squared coefficient of variation from twenty of them on', () => {
    // 21 pull requests, one and three hours apart in turn: mean 2, variance 20 * 1 / 19, by the square of the mean 5/19.
    const opened = numbers(21).map((n) => pull(n + 1, at(1, 4 * Math.floor(n / 2) + (n % 2))));
    const { arrivals } = told(facts([], [], { pulls: opened }));
    expect(arrivals).toMatchObject({ status: 'ok', unit: 'ratio', n: 20 });
    expect(arrivals.value).toBeCloseTo(5 / 19, 12);
    expect(told(facts([], [], { pulls: opened.slice(1) })).arrivals).toMatchObject({ status: 'insufficient', n: 19, need: 20 });
  });

  test('between merges are told from git alone', () => {
    const merged = numbers(21).map((n) => change(`m${n}`, at(n), at(n, 1)));
    expect(told(facts(merged, [])).departures).toMatchObject({ status: 'ok', n: 20, value: 0 });
  });
});

describe('the spread of lead times', () => {
  const changes = numbers(22).map((n) => change(`c${n}`, at(30 - (n + 1)), at(29, 12)));
  const all = deployment(
    'v1',
    at(30),
    changes.map((_, n) => `c${n}`),
  );

  test('is (p90 - p50) / p50 from 22 changes on', () => {
    // 1, 2, ... 22 days: p50 11.5, p90 at rank 21 * 0.9 + 1 = 19.9: 8.4 / 11.5.
    const { leadTimeSpread } = told(facts(changes, [FIRST, all]));
    expect(leadTimeSpread).toMatchObject({ status: 'ok', n: 22 });
    expect(leadTimeSpread.value).toBeCloseTo(8.4 / 11.5, 9);
  });

  test.for<[string, Partial<ChangeFact>]>([
    ['bots', { origin: 'bot' }],
    [
      'commits that are younger than their merge',
      { commits: [{ sha: 'ffffffff', authoredAt: at(29, 18), committedAt: at(29, 18) }] },
    ],
    ['squashes that hide their commits', { commits: [] }],
  ])('leaves out %s', ([, made]) => {
    const one = change('c0', at(29), at(29, 12), made);
    expect(told(facts([...changes.slice(1), one], [FIRST, all])).leadTimeSpread).toMatchObject({
      status: 'insufficient',
      n: 21,
      need: 22,
    });
  });
});

describe('batching', () => {
  const days: readonly (readonly [number, number])[] = [
    [9, 12],
    [5, 0],
    [19, 22],
    [15, 0],
    [40, 0],
    [60, 0],
  ];
  const changes = days.map(([day, hour], n) => change(`c${n}`, at(1), at(day, hour)));
  const deployments = [deployment('v1', at(10), ['c0', 'c1']), deployment('v2', at(20), ['c2', 'c3'])];

  test('is the share of merges on the day before a deployment, beside the share of time that such days are', () => {
    // Day 9.5 before 10 and day 19.9 before 20: 2 of 6. Two days of the 83 that can be judged: the last one is not over.
    const found = told(facts(changes, deployments));
    expect(found.batching).toMatchObject({ status: 'ok', n: 2, of: 6, value: 2 / 6 });
    expect(found.batchingByChance.value).toBeCloseTo(2 / 83, 12);
  });

  test('does not judge a merge whose day is not over', () => {
    const young = change('young', at(83), at(83, 12));
    expect(told(facts([...changes, young], deployments)).batching).toMatchObject({
      n: 2,
      of: 6,
      excluded: [{ reason: 'too_young', count: 1 }],
    });
  });

  test('without deployments is not known', () => {
    expect(told(facts(changes, [])).batching).toMatchObject({ status: 'unavailable' });
  });
});
