import type { ForecastAnswer } from '../flow/constraint-shape.ts';
import type { Facts, PullFact, Seconds } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isHousekeeping } from '../flow/sections-facts.ts';
import { seeded, WEEK, weekOf } from './statistics.ts';

/** Fewer weeks do not show how uneven they are (flow-metrics, 4.6). */
const FEWEST_WEEKS = 8;
/** A shorter window is asked for to see what is recent; it is no reason to know less of how uneven weeks are. */
const USUAL_WEEKS = 12;
const TRIALS = 10_000;
const SEED = 46;
const HORIZONS = [2, 4] as const;
/** Nothing later than this is told: weeks of today say little of it. */
const BEYOND = 104;
const BACKTESTS = 12;

/**
 * How many changes will be merged in the next weeks, and when as many as are open now will be, if the next weeks are like the last ones:
 * whole weeks are drawn with replacement (D. S. Vacanti, "Actionable Agile Metrics for Predictability", 2015, on Monte Carlo forecasts).
 * Changes of bots are in none of it, and what is not begun yet is taken to come after what is open.
 */
export function forecastOf(facts: Facts, window: Window): ForecastAnswer {
  const merged = mergedPerWeek(facts, window.to);
  const most = Math.max(USUAL_WEEKS, Math.floor((window.to - window.from) / WEEK));
  const known = merged.slice(-most);
  if (known.length < FEWEST_WEEKS) {
    const reason = `${known.length} of the ${FEWEST_WEEKS} whole weeks that a forecast takes.`;
    return { status: 'insufficient', reason, n: known.length, need: FEWEST_WEEKS };
  }
  if (known.every((count) => count === 0)) return { status: 'unavailable', reason: 'Nothing was merged in these weeks.' };
  const isOpen = ({ openedAt, endedAt = Number.POSITIVE_INFINITY }: PullFact) => openedAt < window.to && endedAt >= window.to;
  const open = facts.pulls.filter((pull) => isOpen(pull) && !isHousekeeping(pull.origin)).length;
  return {
    status: 'ok',
    weeks: known.length,
    trials: TRIALS,
    howMany: HORIZONS.map((weeks) => {
      const sums = sumsOf(known, weeks);
      return { weeks, p50: atLeast(sums, 0.5), p15: atLeast(sums, 0.15), p5: atLeast(sums, 0.05) };
    }),
    ...(open > 0 && { when: weeksUntil(known, open) }),
    backtest: backtest(merged, most),
  };
}

/** Merged changes of each whole week before `to`, oldest first: the first is the first whole one after anything was merged at all. */
function mergedPerWeek({ changes }: Facts, to: Seconds): readonly number[] {
  const times = changes.flatMap(({ origin, mergedAt }) => (!isHousekeeping(origin) && mergedAt < to ? [mergedAt] : []));
  const first = times.reduce((earliest, time) => Math.min(earliest, time), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(first)) return [];
  const counts = new Array<number>(Math.max(0, Math.floor((to - first) / WEEK))).fill(0);
  for (const time of times) {
    const index = counts.length - 1 - (weekOf(time, to) ?? 0);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** What `weeks` weeks drawn from those known would bring, in ascending order of the trials. */
function sumsOf(known: readonly number[], weeks: number): Float64Array {
  const random = seeded(SEED);
  const sums = new Float64Array(TRIALS);
  for (let trial = 0; trial < TRIALS; trial++)
    for (let week = 0; week < weeks; week++) sums[trial] = (sums[trial] ?? 0) + draw(known, random);
  return sums.sort();
}

function draw(known: readonly number[], random: () => number): number {
  return known[Math.floor(random() * known.length)] ?? 0;
}

/** The count that all but a share of the trials reach. */
function atLeast(ascending: Float64Array, share: number): number {
  return ascending[Math.round(share * TRIALS)] ?? 0;
}

/** In how many weeks half, 85 % and 95 % of the trials have merged as many as are open. */
function weeksUntil(known: readonly number[], open: number) {
  const random = seeded(SEED);
  const took = new Float64Array(TRIALS);
  for (let trial = 0; trial < TRIALS; trial++) {
    let [week, left] = [0, open];
    while (left > 0 && week <= BEYOND) {
      left -= draw(known, random);
      week++;
    }
    took[trial] = week;
  }
  took.sort();
  const within = (share: number) => {
    const weeks = took[Math.round(share * TRIALS) - 1] ?? Number.POSITIVE_INFINITY;
    return weeks <= BEYOND ? weeks : undefined;
  };
  const [p50, p85, p95] = [within(0.5), within(0.85), within(0.95)];
  return {
    open,
    ...(p50 !== undefined && { p50 }),
    ...(p85 !== undefined && { p85 }),
    ...(p95 !== undefined && { p95 }),
    ...(p95 === undefined && { beyond: BEYOND }),
  };
}

/**
 * At the end of each of the last twelve weeks, from what was known then: whether the following four weeks, or as many as there are by
 * now, brought what the forecast promised with 85 %.
 */
function backtest(merged: readonly number[], most: number) {
  let [right, of] = [0, 0];
  for (let ago = 1; ago <= BACKTESTS; ago++) {
    const known = merged.slice(0, -ago).slice(-most);
    if (known.length < FEWEST_WEEKS) break;
    const came = merged.slice(-ago).slice(0, 4);
    of++;
    if (came.reduce((sum, count) => sum + count, 0) >= atLeast(sumsOf(known, came.length), 0.15)) right++;
  }
  return { right, of };
}
