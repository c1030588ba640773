import { deliveredIn } from '../model/delivery.ts';
import { defineMetric, secondsBetween } from '../model/metric.ts';
import { durations } from './measured.ts';

/** The part of the lead time that is left when a change is on the default branch. A squash cannot hide it. */
export const mergeToDeploy = defineMetric({
  id: 'merge-to-deploy',
  title: 'Merge to deploy',
  unit: 's',
  definition: 'From the merge of a change to the deployment that first held it.',
  measure(facts, window) {
    const { delivered, left } = deliveredIn(facts, window);
    return durations(
      delivered.map(({ change, deployment }) => secondsBetween(change.mergedAt, deployment.at)),
      left,
    );
  },
});
