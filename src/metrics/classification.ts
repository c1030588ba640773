import type { Classified } from '../flow/classification.ts';
import type { FlowClassification } from '../flow/classification-shape.ts';
import type { Facts } from '../flow/facts.ts';
import { forEachKind, itemsDeliveredIn, itemsOf } from '../flow/items.ts';
import type { Window } from '../flow/metric.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { FlowItemType } from '../model/flow-item.ts';
import { LEVELS } from '../model/flow-item.ts';
import { smallestSample } from './statistics.ts';

/** How what was completed in a window was classified, and how far what is guessed agrees with what people say. */
export function classificationOf(facts: Facts, window: Window, settings: FlowSettings): FlowClassification {
  const items = itemsOf(facts, settings);
  const { leaves } = itemsDeliveredIn(items, window);
  const all = leaves.map(({ classified }) => classified);
  const n = all.length;
  const classified = all.filter(({ type }) => type !== 'unclassified').length;
  const levels = LEVELS.map((level) => [level, all.filter((one) => one.level === level).length] as const);
  const usual = all.filter(({ level }) => level === 'usual-label').length;
  return {
    items: items.of,
    n,
    classified,
    ...(n >= smallestSample(0.5) && { coverage: classified / n }),
    byType: forEachKind(leaves, (some) => some.length),
    byLevel: Object.fromEntries(levels.filter(([, count]) => count > 0)),
    breaking: all.filter(({ breaking }) => breaking).length,
    confusion: confusionOf(all),
    notes: [
      ...(usual > 0
        ? ['Labels that the policy does not name are taken by their usual meaning, such as `bug` for a defect.']
        : []),
      'What files an item touches is not asked.',
    ],
  };
}

function confusionOf(all: readonly Classified[]): FlowClassification['confusion'] {
  const pairs = all.flatMap(({ told, guessed }) => (told === undefined || guessed === undefined ? [] : [{ told, guessed }]));
  const row = (outer: FlowItemType) => {
    const own = pairs.filter(({ told }) => told === outer);
    const of = (inner: FlowItemType) => own.filter(({ guessed }) => guessed === inner).length;
    return { feature: of('feature'), defect: of('defect'), risk: of('risk'), debt: of('debt') };
  };
  const agree = pairs.filter(({ told, guessed }) => told === guessed).length;
  return {
    n: pairs.length,
    agree,
    matrix: { feature: row('feature'), defect: row('defect'), risk: row('risk'), debt: row('debt') },
  };
}
