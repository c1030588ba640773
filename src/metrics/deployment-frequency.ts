import { defineMetric, isWithin } from '../model/metric.ts';
import { poissonRate } from './statistics.ts';

const DAY = 86_400_000;

/** DORA's deployment frequency. What was live already and is deployed again is no deployment of anything. */
export const deploymentFrequency = defineMetric({
  id: 'deployment-frequency',
  title: 'Deployment frequency',
  unit: '1/week',
  definition: 'Production deployments a week, over whole weeks; redeploys of what is live are not counted.',
  measure({ deployments }, window) {
    if (deployments.length === 0) return { status: 'unavailable', reason: 'No deployment was found.' };
    const weeks = Math.floor((window.to - window.from) / (7 * DAY));
    const whole = { from: window.to - weeks * 7 * DAY, to: window.to };
    const n = deployments.filter(({ kind, at }) => kind !== 'redeploy' && isWithin(at, whole)).length;
    if (weeks < 4) return { status: 'insufficient', reason: 'Fewer than four whole weeks: only their number is told.', n };
    const rate = poissonRate(n, weeks * 7);
    return { status: 'ok', n, value: n / weeks, ...(rate && { ci90: { value: [rate.low, rate.high] as [number, number] } }) };
  },
});
