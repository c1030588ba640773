import type { Facts } from '../flow/facts.ts';
import type { Items, WorkItem } from '../flow/items.ts';
import { forEachKind, itemsDeliveredIn, itemsInProgress, itemsNote, itemsOf, knowsProgress } from '../flow/items.ts';
import type { More, Window } from '../flow/metric.ts';
import { defineMetric, unavailable } from '../flow/metric.ts';
import type { FlowNumbers } from '../flow/numbers.ts';
import { ratio } from './measured.ts';
import { countedByReason } from './statistics.ts';

/** More than this share unclassified, 0 to 1, and the others' shares say nothing (flow-metrics, 4.2). */
const MOST_UNCLASSIFIED = 0.3;

/** Flow Distribution of the Flow Framework. */
export const flowDistribution = defineMetric({
  id: 'flow-distribution',
  title: 'Flow distribution',
  unit: 'ratio',
  definition:
    'Features among the items completed; beside it the shares of defects, risks, debt and what nothing classifies, and the same for what is in progress.',
  observe(facts, window, settings) {
    const items = itemsOf(facts, settings);
    if (items.items.length === 0) return unavailable('No change and no issue is known.');
    const { leaves, left } = itemsDeliveredIn(items, window);
    const features = leaves.filter(({ classified }) => classified.type === 'feature').length;
    const unknown = leaves.filter(({ classified }) => classified.type === 'unclassified').length;
    const more = (): More => ({
      byType: sharesOf(leaves),
      ...(knowsProgress(items, facts) && { variants: ofLoad(facts, items, window) }),
      note: itemsNote(items),
    });
    if (unknown <= MOST_UNCLASSIFIED * leaves.length)
      return { kind: 'share', k: features, n: leaves.length, excluded: left, more };
    const reason = `What kind of work it is, nothing says of ${unknown} of ${leaves.length}: more than 30 %, so no share is told.`;
    const excluded = left.length > 0 && { excluded: countedByReason(left).map((one) => ({ ...one })) };
    return { kind: 'told', told: { status: 'insufficient', reason, n: features, of: leaves.length, ...excluded, ...more() } };
  },
});

/** Of each kind its share; without percentages where too much is unclassified, whose own share is told. */
function sharesOf(items: readonly WorkItem[]): Readonly<Record<string, FlowNumbers>> {
  const all = forEachKind(items, (some) => ratio(some.length, items.length));
  if ((all.unclassified.n ?? 0) <= MOST_UNCLASSIFIED * items.length) return all;
  const untold = ({ value: _, ...rest }: FlowNumbers): FlowNumbers => ({
    ...rest,
    status: 'insufficient',
    reason: 'Too much is unclassified.',
  });
  return {
    feature: untold(all.feature),
    defect: untold(all.defect),
    risk: untold(all.risk),
    debt: untold(all.debt),
    unclassified: all.unclassified,
  };
}

/** The same of what is in progress: what is coming, against what came. */
function ofLoad(facts: Facts, items: Items, window: Window): Readonly<Record<string, FlowNumbers>> {
  const shares = sharesOf(itemsInProgress(items, Math.min(facts.at, window.to)));
  return Object.fromEntries(Object.entries(shares).map(([kind, share]) => [`load-${kind}`, share]));
}
