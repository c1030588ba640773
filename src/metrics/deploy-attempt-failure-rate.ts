import type { Excluded } from '../flow/metric.ts';
import { defineMetric, isWithin, unavailable } from '../flow/metric.ts';

/** How often deploying itself fails. It reached nobody, so it is no part of the change fail rate. */
export const deployAttemptFailureRate = defineMetric({
  id: 'deploy-attempt-failure-rate',
  title: 'Failed attempts to deploy',
  unit: 'ratio',
  definition: 'Attempts to deploy to production that failed before they were live, among all that came to an end.',
  observe({ rollouts }, window) {
    const attempts = rollouts.filter(({ production }) => production);
    if (attempts.length === 0)
      return unavailable('No attempt to deploy to production is known: only deployments that were live.');
    const excluded: Excluded[] = [];
    let [failed, all] = [0, 0];
    for (const { id, createdAt, liveAt, failedAt } of attempts) {
      const end = liveAt ?? failedAt;
      if (!isWithin(end ?? createdAt, window)) continue;
      if (end === undefined) excluded.push({ id, reason: 'no_outcome' });
      else all += 1;
      if (liveAt === undefined && failedAt !== undefined) failed += 1;
    }
    return { kind: 'share', k: failed, n: all, excluded };
  },
});
