import type { Facts } from '../model/facts.ts';
import type { FlowReport } from '../model/flow-report.ts';
import type { Window } from '../model/metric.ts';
import { cv, dispersion, mean, weeks } from './statistics.ts';

/** Weeks from which on unevenness is told (flow-metrics, 4.7). */
const ENOUGH = 8;
const WEEK = 7 * 86_400_000;

/** How unevenly changes are merged and deployed, by whole weeks. */
export function unevenness({ changes, deployments }: Facts, { from, to }: Window): FlowReport['mura'] {
  const whole = weeks(to, Math.floor((to - from) / WEEK));
  const series = (times: readonly string[]): FlowReport['mura'][string] => {
    const at = times.map((time) => Date.parse(time));
    const counts = whole.map((week) => at.filter((time) => week.from <= time && time < week.to).length);
    const [perWeek, spread, index] = [mean(counts), cv(counts), dispersion(counts)];
    if (counts.length < ENOUGH || perWeek === undefined) return { status: 'insufficient', weeks: counts.length };
    return {
      status: 'ok',
      weeks: counts.length,
      perWeek,
      ...(spread !== undefined && { cv: spread }),
      ...(index !== undefined && { dispersion: index }),
    };
  };
  return {
    merges: series(changes.map(({ mergedAt }) => mergedAt)),
    deployments: series(deployments.filter(({ kind }) => kind !== 'redeploy').map(({ at }) => at)),
  };
}
