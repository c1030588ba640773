import { isRemedy } from '../model/failures.ts';
import { defineMetric, isWithin } from '../model/metric.ts';
import { ratio } from './measured.ts';

/** DORA's deployment rework rate. */
export const deploymentReworkRate = defineMetric({
  id: 'deployment-rework-rate',
  title: 'Deployment rework rate',
  unit: 'ratio',
  definition: 'Production deployments that are a rollback, or of whose changes at least half mend (reverts, hotfixes).',
  measure({ changes, deployments }, window) {
    if (deployments.length === 0) return { status: 'unavailable', reason: 'No deployment was found.' };
    const byCommit = new Map(changes.map((change) => [change.sha, change]));
    const judged = deployments.filter(({ kind, at }) => kind !== 'redeploy' && kind !== 'first' && isWithin(at, window));
    const rework = judged.filter(({ kind, contents }) => {
      const brought = contents.flatMap((sha) => byCommit.get(sha) ?? []);
      return kind === 'rollback' || (brought.length > 0 && 2 * brought.filter(isRemedy).length >= brought.length);
    });
    return ratio(rework.length, judged.length);
  },
});
