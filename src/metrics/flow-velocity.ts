import { forEachKind, itemsDeliveredIn, itemsNote, itemsOf } from '../flow/items.ts';
import { defineMetric, unavailable } from '../flow/metric.ts';
import { rate } from './measured.ts';
import { WEEK } from './statistics.ts';

/** Flow Velocity of the Flow Framework. */
export const flowVelocity = defineMetric({
  id: 'flow-velocity',
  title: 'Flow velocity',
  unit: '1/week',
  definition:
    'Items completed a week, over whole weeks: deployed where deployments are known, else merged or closed as completed. Items with parts of their own are counted apart, back-ports not at all.',
  observe(facts, window, settings) {
    const items = itemsOf(facts, settings);
    if (items.items.length === 0) return unavailable('No change and no issue is known.');
    const weeks = Math.floor((window.to - window.from) / WEEK);
    const { leaves, epics, left } = itemsDeliveredIn(items, { from: window.to - weeks * WEEK, to: window.to });
    return {
      kind: 'rate',
      n: leaves.length,
      weeks,
      excluded: left,
      more: () => ({
        byType: forEachKind(leaves, (some) => rate(some.length, weeks)),
        ...(epics.length > 0 && { variants: { epics: rate(epics.length, weeks) } }),
        note: itemsNote(items),
      }),
    };
  },
});
