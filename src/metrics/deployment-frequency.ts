import type { More } from '../flow/metric.ts';
import { defineMetric, isWithin, unavailable } from '../flow/metric.ts';
import { durations } from './measured.ts';
import { percentile, WEEK, weeks } from './statistics.ts';

const DAY = 86_400;

/** DORA's deployment frequency. What was live already and is deployed again is no deployment of anything. */
export const deploymentFrequency = defineMetric({
  id: 'deployment-frequency',
  title: 'Deployment frequency',
  unit: '1/week',
  definition: 'Production deployments a week, over whole weeks; redeploys of what is live are not counted.',
  observe({ deployments }, window) {
    if (deployments.length === 0) return unavailable('No deployment was found.');
    const count = Math.floor((window.to - window.from) / WEEK);
    const whole = { from: window.to - count * WEEK, to: window.to };
    const times = deployments.filter(({ kind, at }) => kind !== 'redeploy' && isWithin(at, whole)).map(({ at }) => at);
    return { kind: 'rate', n: times.length, weeks: count, more: () => ({ variants: variantsOf(times, whole.to, count) }) };
  },
});

/** Two answers that a burst of deployments on one day does not change, and the time from one to the next. */
function variantsOf(times: readonly number[], to: number, count: number): NonNullable<More['variants']> {
  const sorted = times.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((time, index) => time - (sorted[index] ?? time));
  const days = weeks(to, count).map(
    (week) =>
      new Set(times.filter((time) => week.from <= time && time < week.to).map((time) => Math.floor((time - week.from) / DAY)))
        .size,
  );
  const median = percentile(
    days.toSorted((a, b) => a - b),
    0.5,
  );
  return {
    'deployment-days-per-week':
      count < 4 || median === undefined
        ? { status: 'insufficient', reason: 'Fewer than four whole weeks.', n: days.length }
        : { status: 'ok', n: days.length, value: median },
    'time-between-deployments': durations(gaps, []),
  };
}
