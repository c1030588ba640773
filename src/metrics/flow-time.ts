import { type Items, itemsDeliveredIn, itemsNote, itemsOf } from '../flow/items.ts';
import type { Excluded } from '../flow/metric.ts';
import { defineMetric, unavailable } from '../flow/metric.ts';
import { durationsByKind } from './measured.ts';

/** Flow Time of the Flow Framework: all time since it was decided to do something, waiting included. */
export const flowTime = defineMetric({
  id: 'flow-time',
  title: 'Flow time',
  unit: 's',
  definition:
    'From the acceptance of an item (a label of the policy, else the first of a milestone, an assignee and the first commit) to its completion, waiting included. Bots are left out.',
  observe(facts, window, settings) {
    const items = itemsOf(facts, settings);
    if (items.items.length === 0) return unavailable('No change and no issue is known.');
    if (items.items.every(({ accepted }) => accepted === undefined))
      return unavailable('When work was accepted is not in git: it takes issues or pull requests.');
    const { leaves, left } = itemsDeliveredIn(items, window);
    const excluded: Excluded[] = [...left];
    const spans = leaves.flatMap((item) => {
      const { id, accepted, end, origin } = item;
      const leave = (reason: string) => {
        excluded.push({ id, reason });
        return [];
      };
      if (origin === 'dependency-bot' || origin === 'bot') return leave('bot');
      if (accepted === undefined) return leave('acceptance_unknown');
      if (accepted.at > end.at) return leave('accepted_after_delivery');
      return [{ item, by: accepted.by, span: end.at - accepted.at }];
    });
    const created = spans.filter(({ by }) => by === 'created').length;
    const values = spans.map(({ span }) => span);
    return {
      kind: 'durations',
      values,
      excluded,
      more: () => ({
        byType: durationsByKind(spans),
        note: [itemsNote(items), ...(created > 0 ? [startNote(items, created, values.length)] : [])].join(' '),
      }),
    };
  },
});

function startNote({ of }: Items, created: number, all: number): string {
  const since =
    of === 'issues'
      ? 'since the issue was opened, which may be long before'
      : 'since the pull request was opened, which is later';
  return `When it was accepted is not known of ${created} of ${all}: they count ${since}.`;
}
