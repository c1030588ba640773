import { failuresOf } from '../model/failures.ts';
import { defineMetric, isWithin } from '../model/metric.ts';
import { ratio } from './measured.ts';

/** Younger deployments may yet fail. */
const HORIZON_MS = 86_400_000;

/** DORA's change fail rate. */
export const changeFailRate = defineMetric({
  id: 'change-fail-rate',
  title: 'Change fail rate',
  unit: 'ratio',
  definition:
    'Production deployments that had to be mended (a revert within 14 days, or a rollback) among those older than a day.',
  measure(facts, window) {
    if (facts.deployments.length === 0) return { status: 'unavailable', reason: 'No deployment was found.' };
    const failed = new Set(failuresOf(facts).map(({ deployment }) => deployment.id));
    const judged = facts.deployments.filter(
      ({ kind, at }) => kind !== 'redeploy' && isWithin(at, window) && Date.parse(facts.at) - Date.parse(at) >= HORIZON_MS,
    );
    return ratio(judged.filter(({ id }) => failed.has(id)).length, judged.length);
  },
});
