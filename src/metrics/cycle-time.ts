import { itemsDeliveredIn, itemsNote, itemsOf } from '../flow/items.ts';
import type { Excluded } from '../flow/metric.ts';
import { defineMetric, unavailable } from '../flow/metric.ts';
import { durationsByKind } from './measured.ts';

/** The technical phase of an item: without the time in which it was only wanted, and without that until somebody closed it. */
export const cycleTime = defineMetric({
  id: 'cycle-time',
  title: 'Cycle time',
  unit: 's',
  definition:
    'From the first commit of the first change of an item to the deployment of its last change (its merge, where no deployment is known). Bots are left out.',
  observe(facts, window, settings) {
    const items = itemsOf(facts, settings);
    if (items.items.length === 0) return unavailable('No change and no issue is known.');
    const { leaves, left } = itemsDeliveredIn(items, window);
    const excluded: Excluded[] = [...left];
    const spans = leaves.flatMap((item) => {
      const { id, startedAt, origin, hidden = 'squash_no_pr' } = item;
      const { shippedAt } = item.end;
      const leave = (reason: string) => {
        excluded.push({ id, reason });
        return [];
      };
      if (origin === 'dependency-bot' || origin === 'bot') return leave('bot');
      if (shippedAt === undefined) return leave('no_change');
      if (startedAt === undefined) return leave(hidden);
      if (startedAt > facts.at) return leave('author_date_in_future');
      if (startedAt > shippedAt) return leave('started_after_delivery');
      return [{ item, span: shippedAt - startedAt }];
    });
    return {
      kind: 'durations',
      values: spans.map(({ span }) => span),
      excluded,
      more: () => ({
        byType: durationsByKind(spans),
        note: itemsNote(items),
      }),
    };
  },
});
