import { failuresOf } from '../model/failures.ts';
import { defineMetric, isWithin, secondsBetween } from '../model/metric.ts';
import { durations } from './measured.ts';

/** DORA's failed deployment recovery time, as far as deployments alone can tell it. */
export const failedDeploymentRecoveryTime = defineMetric({
  id: 'failed-deployment-recovery-time',
  title: 'Failed deployment recovery time',
  unit: 's',
  definition: 'From a deployment that had to be mended to the deployment that mended it.',
  measure(facts, window) {
    if (facts.deployments.length === 0) return { status: 'unavailable', reason: 'No deployment was found.' };
    const ended = failuresOf(facts).filter(({ remedy }) => isWithin(remedy.at, window));
    return durations(
      ended.map(({ deployment, remedy }) => secondsBetween(deployment.at, remedy.at)),
      [],
    );
  },
});
