import { attributionsOf, startOf } from '../flow/attribution.ts';
import type { Excluded } from '../flow/metric.ts';
import { defineMetric, isWithin, unavailable } from '../flow/metric.ts';

/** What failed without a deployment to lay it to: DORA leaves it out of its recovery time, so it stands by itself. */
export const timeToRestoreOther = defineMetric({
  id: 'time-to-restore-other',
  title: 'Time to restore, other failures',
  unit: 's',
  definition: 'From the beginning of an incident that is laid to no deployment to its resolution.',
  observe(facts, window) {
    if (facts.incidents.length === 0) return unavailable('No incident is known.');
    const values: number[] = [];
    const excluded: Excluded[] = [];
    for (const { way, incident } of attributionsOf(facts)) {
      const { id, resolvedAt } = incident;
      const start = startOf(incident);
      if (way !== 'none' || start >= window.to) continue;
      if (resolvedAt === undefined) excluded.push({ id, reason: 'not_resolved_yet' });
      else if (!isWithin(resolvedAt, window)) continue;
      else if (resolvedAt < start) excluded.push({ id, reason: 'resolved_before_start' });
      else values.push(resolvedAt - start);
    }
    const none = facts.deployments.length === 0;
    return {
      kind: 'durations',
      values,
      excluded,
      ...(none && { more: () => ({ note: 'No deployment is known, so none can be the cause: these are all incidents.' }) }),
    };
  },
});
