import { deliveredIn } from '../flow/delivery.ts';
import { defineMetric, spent } from '../flow/metric.ts';

/** The part of the lead time that is left when a change is on the default branch. A squash cannot hide it. */
export const mergeToDeploy = defineMetric({
  id: 'merge-to-deploy',
  title: 'Merge to deploy',
  unit: 's',
  definition: 'From the merge of a change to the deployment that first held it.',
  observe(facts, window) {
    const { delivered, left } = deliveredIn(facts, window);
    return spent(
      delivered.map(({ change, deployment }) => [change.mergedAt, deployment.at]),
      left,
    );
  },
});
