import { leadTimesIn } from '../flow/delivery.ts';
import { defineMetric, spent } from '../flow/metric.ts';

/** DORA's change lead time, per change. */
export const changeLeadTime = defineMetric({
  id: 'change-lead-time',
  title: 'Change lead time',
  unit: 's',
  definition: 'From the first commit of a change (author date) to the deployment that first held it. Bots are left out.',
  observe(facts, window) {
    const { timed, left } = leadTimesIn(facts, window);
    return spent(
      timed.map(({ begun, deployment }) => [begun, deployment.at]),
      left,
    );
  },
});
