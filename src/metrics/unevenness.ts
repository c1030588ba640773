import { begunAt, deliveredIn } from '../flow/delivery.ts';
import { delivering } from '../flow/deployments.ts';
import type { Facts, Seconds } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Unevenness, WeeklySeries } from '../flow/sections.ts';
import { firstReadyAt, isHousekeeping, isTold, NOT_TOLD, reachOf, sinceBegun } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { told, tooFew, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { ratio } from './measured.ts';
import { cv, dispersion, mean, percentile, smallestSample, WEEK } from './statistics.ts';

/** Weeks from which on unevenness is told (flow-metrics, 4.7). */
const ENOUGH_WEEKS = 8;
/** Times between events from which on their variation is told; of fewer, one long pause is all there is to it. */
const ENOUGH_GAPS = 20;
const BEFORE_DEPLOYMENT = 24 * 3600;

/** Mura: how unevenly changes are opened, merged, deployed and brought to review (flow-metrics, 4.7). */
export function unevennessOf(facts: Facts, window: Window, _settings: FlowSettings): Unevenness {
  const { changes, pulls } = facts;
  const known = sinceBegun(facts, window);
  const reach = reachOf(facts, known);
  const merges = changes.map(({ mergedAt }) => mergedAt);
  const ready = pulls.filter(({ origin }) => !isHousekeeping(origin)).flatMap((pull) => firstReadyAt(pull) ?? []);
  const opened = pulls.map(({ openedAt }) => openedAt);
  const isAsked = isTold(facts, 'pulls');
  const reviewArrivals: WeeklySeries = isAsked
    ? series(ready, reach)
    : { status: 'unavailable', reason: NOT_TOLD.pulls, weeks: 0, n: 0 };
  return {
    merges: series(merges, known),
    deployments: facts.deployments.length === 0 ? noDeployments : series(deploymentTimes(facts), known),
    reviewArrivals,
    arrivals: isAsked ? betweenEvents(opened, reach) : unknown('ratio', NOT_TOLD.pulls),
    departures: betweenEvents(merges, known),
    leadTimeSpread: leadTimeSpread(facts, window),
    ...batching(facts, known),
    peakReviewArrivals: peak(ready, reviewArrivals, reach),
  };
}

const NO_DEPLOYMENTS = 'No deployment is known.';
const noDeployments: WeeklySeries = { status: 'unavailable', reason: NO_DEPLOYMENTS, weeks: 0, n: 0 };

function deploymentTimes({ deployments }: Facts): readonly Seconds[] {
  return deployments.filter(({ kind }) => kind !== 'redeploy').map(({ at }) => at);
}

/** How many there were in each whole week that ends with the window. */
function countsByWeek(times: readonly Seconds[], { from, to }: Window): number[] {
  const count = Math.max(0, Math.floor((to - from) / WEEK));
  const counts = new Array<number>(count).fill(0);
  const first = to - count * WEEK;
  for (const time of times) {
    if (time < first || time >= to) continue;
    const week = Math.floor((time - first) / WEEK);
    counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}

function series(times: readonly Seconds[], window: Window): WeeklySeries {
  const counts = countsByWeek(times, window);
  const [perWeek, spread, index] = [mean(counts), cv(counts), dispersion(counts)];
  const seen = { weeks: counts.length, n: counts.reduce((sum, one) => sum + one, 0) };
  if (counts.length < ENOUGH_WEEKS || perWeek === undefined)
    return { status: 'insufficient', reason: `It is told from ${ENOUGH_WEEKS} whole weeks on.`, ...seen };
  return {
    status: 'ok',
    ...seen,
    perWeek,
    ...(spread !== undefined && { cv: spread }),
    ...(index !== undefined && { dispersion: index }),
  };
}

/** The squared coefficient of variation of the times between neighbours (W. Hopp and M. Spearman, "Factory Physics", ch. 8). */
function betweenEvents(times: readonly Seconds[], window: Window): Figure {
  const sorted = times.filter((time) => isWithin(time, window)).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? time));
  const variation = cv(gaps);
  if (gaps.length < ENOUGH_GAPS || variation === undefined)
    return tooFew('ratio', gaps.length, ENOUGH_GAPS, `It is told from ${ENOUGH_GAPS} times between two of them on.`);
  return told('ratio', gaps.length, variation ** 2);
}

/** Robust where one outlier makes the coefficient of variation explode. */
function leadTimeSpread(facts: Facts, window: Window): Figure {
  const values = deliveredIn(facts, window)
    .delivered.filter(({ change }) => !isHousekeeping(change.origin))
    .flatMap(({ change, deployment }) => {
      const begun = begunAt(change);
      return begun === undefined || begun > change.mergedAt ? [] : deployment.at - begun;
    })
    .sort((a, b) => a - b);
  const need = smallestSample(0.9);
  const [p50, p90] = [percentile(values, 0.5), percentile(values, 0.9)];
  if (values.length < need || p50 === undefined || p90 === undefined || p50 <= 0)
    return tooFew('ratio', values.length, need, `It is told from ${need} changes on.`);
  return told('ratio', values.length, (p90 - p50) / p50);
}

/**
 * Whether merges crowd before deployments. A merge so young that its day is not over is not judged yet. Where deployments are daily
 * every merge is before one: so the same share of the time itself stands beside it.
 */
function batching(facts: Facts, window: Window): Pick<Unevenness, 'batching' | 'batchingByChance'> {
  const deployed = delivering(facts)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  if (facts.deployments.length === 0)
    return { batching: unknown('ratio', NO_DEPLOYMENTS), batchingByChance: unknown('ratio', NO_DEPLOYMENTS) };
  const isBefore = (time: Seconds) => (firstFrom(deployed, time) ?? Number.POSITIVE_INFINITY) <= time + BEFORE_DEPLOYMENT;
  const merged = facts.changes.filter(({ mergedAt }) => isWithin(mergedAt, window));
  const judged = merged.filter(({ mergedAt }) => isBefore(mergedAt) || mergedAt + BEFORE_DEPLOYMENT <= facts.at);
  const young = merged.length - judged.length;
  const k = judged.filter(({ mergedAt }) => isBefore(mergedAt)).length;
  // What is not over cannot be judged in time either.
  const judgedUntil = Math.min(window.to, facts.at - BEFORE_DEPLOYMENT);
  const share = coveredBefore(deployed, { from: window.from, to: judgedUntil });
  return {
    batching: {
      unit: 'ratio',
      ...ratio(k, judged.length),
      ...(young > 0 && { excluded: [{ reason: 'too_young', count: young }] }),
    },
    batchingByChance:
      share === undefined ? tooFew('ratio', 0, 1, 'Nothing of this window is a day old.') : told('ratio', deployed.length, share),
  };
}

/** The first of ascending times that is not before another. */
function firstFrom(sorted: readonly Seconds[], time: Seconds): Seconds | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? time) < time) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}

/** Share of a window that lies within a day before a deployment, these in their order; undefined of an empty window. */
function coveredBefore(deployed: readonly Seconds[], { from, to }: Window): number | undefined {
  let [covered, reached] = [0, from];
  for (const at of deployed) {
    const start = Math.max(reached, at - BEFORE_DEPLOYMENT);
    const end = Math.min(to, at);
    if (end <= start) continue;
    covered += end - start;
    reached = end;
  }
  return to > from ? covered / (to - from) : undefined;
}

function peak(times: readonly Seconds[], { status, reason, weeks: whole, perWeek }: WeeklySeries, window: Window): Figure {
  if (status === 'unavailable') return unknown('ratio', reason ?? NOT_TOLD.pulls);
  const counts = countsByWeek(times, window);
  const n = counts.reduce((sum, one) => sum + one, 0);
  if (perWeek === undefined) return tooFew('ratio', whole, ENOUGH_WEEKS, `It is told from ${ENOUGH_WEEKS} whole weeks on.`);
  return n === 0 ? tooFew('ratio', 0, 1, 'None in this window.') : told('ratio', n, Math.max(...counts) / perWeek);
}
