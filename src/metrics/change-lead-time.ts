import type { Left } from '../model/delivery.ts';
import { begunAt, deliveredIn } from '../model/delivery.ts';
import { defineMetric, secondsBetween } from '../model/metric.ts';
import { durations } from './measured.ts';

/** DORA's change lead time, per change. */
export const changeLeadTime = defineMetric({
  id: 'change-lead-time',
  title: 'Change lead time',
  unit: 's',
  definition: 'From the first commit of a change (author date) to the deployment that first held it. Bots are left out.',
  measure(facts, window) {
    const { delivered, left } = deliveredIn(facts, window);
    const without: Left[] = [...left];
    const values: number[] = [];
    for (const { change, deployment } of delivered) {
      const begun = begunAt(change);
      const leave = (reason: Left['reason']) => without.push({ id: change.id, reason });
      if (change.origin === 'dependency-bot' || change.origin === 'bot') leave('bot');
      else if (begun === undefined) leave('squash_no_pr');
      else if (Date.parse(begun) > Date.parse(facts.at)) leave('author_date_in_future');
      else if (Date.parse(begun) > Date.parse(change.mergedAt)) leave('commit_after_merge');
      else values.push(secondsBetween(begun, deployment.at));
    }
    return durations(values, without);
  },
});
