import type { Left } from '../model/delivery.ts';
import { begunAt, deliveredIn } from '../model/delivery.ts';
import { defineMetric, spent } from '../model/metric.ts';
import type { Span } from '../model/working-hours.ts';

/** DORA's change lead time, per change. */
export const changeLeadTime = defineMetric({
  id: 'change-lead-time',
  title: 'Change lead time',
  unit: 's',
  definition: 'From the first commit of a change (author date) to the deployment that first held it. Bots are left out.',
  observe(facts, window) {
    const { delivered, left } = deliveredIn(facts, window);
    const without: Left[] = [...left];
    const spans: Span[] = [];
    for (const { change, deployment } of delivered) {
      const begun = begunAt(change);
      const leave = (reason: Left['reason']) => without.push({ id: change.id, reason });
      if (change.origin === 'dependency-bot' || change.origin === 'bot') leave('bot');
      else if (begun === undefined) leave('squash_no_pr');
      else if (begun > facts.at) leave('author_date_in_future');
      else if (begun > change.mergedAt) leave('commit_after_merge');
      else spans.push([begun, deployment.at]);
    }
    return spent(spans, without);
  },
});
