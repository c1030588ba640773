import { describe, expect, test } from 'vitest';
import type { ConstraintAnswer } from '../../src/flow/constraint-shape.ts';
import { coursesOf } from '../../src/flow/course.ts';
import type { Facts } from '../../src/flow/facts.ts';
import type { Window } from '../../src/flow/metric.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { constraintOf } from '../../src/metrics/constraint.ts';
import { forecastOf } from '../../src/metrics/forecast.ts';
import { littleOf } from '../../src/metrics/little.ts';
import { percentile, seeded } from '../../src/metrics/statistics.ts';
import { wipLimitOf } from '../../src/metrics/wip-limit.ts';
import type { Team } from '../support/simulation.ts';
import { simulate } from '../support/simulation.ts';

/** Teams whose constraint is known, for it was built in. */

const DAY = 86_400;

/**
 * One reviewer's worth of reviews: 10 hours each, and 10 reviews for 7 changes, are 11.8 changes a week. Five developers could do 16.
 */
const REVIEW_BOUND: Team = {
  developers: 5,
  reviewers: 1,
  hours: { coding: 48, review: 10, rework: 8, merge: 1 },
  spread: 1,
  returned: 0.3,
  abandoned: 0.04,
  asked: 'endless',
  release: 'daily',
  weeks: 40,
};
const REVIEWED = 11.8;

/** Reviews are quick and wide; five developers code 17.2 changes a week. */
const CODING_BOUND: Team = {
  ...REVIEW_BOUND,
  reviewers: 3,
  returned: 0.15,
  hours: { coding: 48, review: 3, rework: 4, merge: 1 },
};
const CODED = 17.2;

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
const lastWeeks = (facts: Facts): Window => ({ from: facts.at - 84 * DAY, to: facts.at });
const answerOf = (facts: Facts) => constraintOf(facts, lastWeeks(facts), FLOW_DEFAULTS);

/** What is answered over all seeds: the kind, and whom it names. */
function answers(team: Team, seeds = SEEDS) {
  const found = seeds.map((seed): ConstraintAnswer => answerOf(simulate(team, seed)));
  const verdicts = found.flatMap((one) => (one.status === 'ok' ? [one.verdict] : []));
  expect(verdicts).toHaveLength(seeds.length);
  return {
    kinds: verdicts.map(({ kind }) => kind),
    named: verdicts.flatMap((verdict) => ('resource' in verdict ? [verdict.resource] : [])),
  };
}

describe('a team that is bound by review, with a release every day', () => {
  test.for([0.7, 0.8, 0.9, 1, 1.2])('is told so in 19 of 20 runs at least, at %f of what it can review', (load) => {
    const { named } = answers({ ...REVIEW_BOUND, asked: load * REVIEWED });
    expect(named.length).toBeGreaterThanOrEqual(19);
    expect(new Set(named)).toEqual(new Set(['review']));
  });

  test('has a constraint, not only a delay, wherever work is begun whenever somebody is free', () => {
    const { kinds, named } = answers(REVIEW_BOUND);
    expect(new Set(kinds)).toEqual(new Set(['constraint']));
    expect(new Set(named)).toEqual(new Set(['review']));
  });
});

describe('a team that is bound by coding', () => {
  test.for([
    { load: 'half', asked: 0.5 * CODED },
    { load: '70 %', asked: 0.7 * CODED },
    { load: '90 %', asked: 0.9 * CODED },
    { load: 'all', asked: 'endless' as const },
  ])('is never told that it waits for something, at $load of what it can code', ({ asked }) => {
    const { kinds, named } = answers({ ...CODING_BOUND, asked });
    expect(named).toEqual([]);
    expect(kinds.filter((kind) => kind === 'development').length).toBeGreaterThanOrEqual(19);
  });
});

describe('a team that releases on one day of the week', () => {
  test.for([0.5, 0.8])('waits for the cadence, which is never called a constraint, at %f of what it can code', (load) => {
    const { kinds } = answers({ ...CODING_BOUND, release: 'weekly', asked: load * CODED });
    expect(kinds.filter((kind) => kind === 'cadence').length).toBeGreaterThanOrEqual(19);
    expect(kinds).not.toContain('constraint');
  });
});

/** The stage that finished changes waited in for longest, if it is so in 80 % of resamples of changes. */
function naively(facts: Facts): string | undefined {
  const { from } = lastWeeks(facts);
  const random = seeded(1);
  const waits = ['pickup', 'author_turn', 'reviewer_turn', 'approved_wait', 'release_wait'] as const;
  const items = coursesOf(facts, FLOW_DEFAULTS)
    .filter(({ state, segments }) => state === 'delivered' && (segments.at(-1)?.to ?? 0) >= from)
    .map(({ segments }) =>
      waits.map((wait) => segments.reduce((sum, { stage, ...span }) => (stage === wait ? sum + span.to - span.from : sum), 0)),
    );
  const largest = Array.from({ length: 200 }, () => {
    const drawn = items.map(() => items[Math.floor(random() * items.length)] ?? []);
    const sums = waits.map((_, index) => drawn.reduce((sum, item) => sum + (item[index] ?? 0), 0));
    return waits[sums.indexOf(Math.max(...sums))];
  });
  return waits.find((wait) => largest.filter((one) => one === wait).length >= 0.8 * largest.length);
}

describe('two stages that take as long by nature', () => {
  // Reviews and merges of 20 hours that wait for nobody: whichever was longer in a quarter was so by chance.
  const team: Team = {
    ...REVIEW_BOUND,
    reviewers: 40,
    hours: { coding: 16, review: 20, rework: 8, merge: 20 },
    returned: 0,
    abandoned: 0,
    asked: 32,
    weeks: 26,
  };
  const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

  test('are told apart in about one of five runs, where the longest stage of finished changes would be in two of five', () => {
    const told = answers(team, seeds).named.length;
    const naive = seeds.filter((seed) => naively(simulate(team, seed)) !== undefined).length;
    expect(told / seeds.length).toBeLessThan(0.3);
    expect(naive / seeds.length).toBeGreaterThan(0.35);
    expect(naive).toBeGreaterThan(1.5 * told);
  });
});

/** Merged changes a week, and days from the first commit to the merge that 85 % of them took at most. */
function paceOf(team: Team, seeds: readonly number[]) {
  const all = seeds.flatMap((seed) => simulate(team, seed).changes);
  const days = all.map(({ mergedAt, commits }) => (mergedAt - (commits[0]?.authoredAt ?? mergedAt)) / DAY).sort((a, b) => a - b);
  return { perWeek: all.length / seeds.length / team.weeks, p85: percentile(days, 0.85) ?? Number.NaN };
}

describe('a limit of work in progress', () => {
  const year = { ...REVIEW_BOUND, weeks: 52 };
  const seeds = SEEDS.slice(0, 8);
  const free = paceOf(year, seeds);

  test.for([
    // Of what is merged without a limit, and how long 85 % take at most, in days.
    { most: 1, share: [0.17, 0.27], p85: 5 },
    { most: 3, share: [0.5, 0.65], p85: 6 },
    { most: 5, share: [0.74, 0.88], p85: 7 },
    { most: 7, share: [0.86, 0.96], p85: 9 },
    { most: 10, share: [0.92, 1], p85: 11 },
  ])('of $most lets so much through, and quickly', ({ most, share: [low = 0, high = 0], p85 }) => {
    const pace = paceOf({ ...year, limit: { of: 'started', most } }, seeds);
    expect(pace.perWeek / free.perWeek).toBeGreaterThan(low);
    expect(pace.perWeek / free.perWeek).toBeLessThan(high);
    expect(pace.p85).toBeLessThan(p85);
  });

  test('that is not there costs months for nothing', () => {
    expect(free.perWeek).toBeLessThan(REVIEWED * 1.02);
    expect(free.p85).toBeGreaterThan(60);
  });

  const recommended = (facts: Facts, previous?: { limit: number; at: number; drum: number }) => {
    const constraint = answerOf(facts);
    const found = wipLimitOf(facts, lastWeeks(facts), FLOW_DEFAULTS, { constraint, ...(previous && { previous }) });
    if (found.status !== 'ok') throw new Error(found.reason);
    return found;
  };

  test.for(['started', 'ready'] as const)(
    'as recommended keeps nine tenths of the throughput at a fifth of the time, of what is %s',
    (of) => {
      const limits = seeds.map((seed) => recommended(simulate(year, seed)).limit);
      // Five contributors, and a buffer of up to as many.
      expect(Math.min(...limits)).toBeGreaterThanOrEqual(6);
      expect(Math.max(...limits)).toBeLessThanOrEqual(10);
      const paces = seeds.map((seed, index) => paceOf({ ...year, limit: { of, most: limits[index] ?? 0 } }, [seed + 100]));
      const perWeek = paces.reduce((sum, pace) => sum + pace.perWeek, 0) / paces.length;
      expect(perWeek / free.perWeek).toBeGreaterThan(0.9);
      expect(Math.max(...paces.map((pace) => pace.p85))).toBeLessThan(free.p85 / 5);
    },
  );

  test('does not tighten itself: made anew under the last one a dozen times, it lets through as much', () => {
    let { limit, drum } = recommended(simulate(year, 1));
    for (let quarter = 1; quarter <= 12; quarter++) {
      const facts = simulate({ ...year, limit: { of: 'ready', most: limit } }, quarter);
      const next = recommended(facts, { limit, at: facts.at - 84 * DAY, drum: drum.perWeek });
      expect(Math.abs(next.limit - limit)).toBeLessThanOrEqual(1);
      ({ limit, drum } = next);
    }
    expect(limit).toBeGreaterThanOrEqual(6);
    expect(paceOf({ ...year, limit: { of: 'ready', most: limit } }, seeds).perWeek / free.perWeek).toBeGreaterThan(0.9);
  });
});

describe('what rests on stability', () => {
  const stable: Team = { ...CODING_BOUND, asked: 0.8 * CODED };

  test('Little’s law holds within a tenth for a stable team, and shows a queue that grows', () => {
    const residuals = (team: Team) =>
      SEEDS.map((seed) => {
        const facts = simulate(team, seed);
        const found = littleOf(facts, lastWeeks(facts), FLOW_DEFAULTS);
        return found.status === 'ok' ? found.residual : Number.NaN;
      });
    expect(Math.max(...residuals(stable))).toBeLessThan(0.1);
    expect(residuals(REVIEW_BOUND).filter((residual) => residual > 0.15).length).toBeGreaterThanOrEqual(18);
  });

  test('a forecast of 85 % is right about as often, by its own backtest', () => {
    let [right, of] = [0, 0];
    for (const seed of SEEDS) {
      const facts = simulate(stable, seed);
      const forecast = forecastOf(facts, lastWeeks(facts));
      if (forecast.status !== 'ok') throw new Error(forecast.reason);
      right += forecast.backtest.right;
      of += forecast.backtest.of;
    }
    expect(of).toBe(240);
    expect(right / of).toBeGreaterThan(0.78);
    expect(right / of).toBeLessThan(0.92);
  });
});

test('the same seed gives the same facts', () => {
  expect(simulate(REVIEW_BOUND, 7)).toEqual(simulate(REVIEW_BOUND, 7));
  expect(simulate(REVIEW_BOUND, 7).pulls).not.toEqual(simulate(REVIEW_BOUND, 8).pulls);
});
