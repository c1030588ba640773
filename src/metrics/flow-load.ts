import type { Facts } from '../flow/facts.ts';
import type { Items } from '../flow/items.ts';
import { forEachKind, itemsInProgress, itemsOf, knowsProgress, progressOf } from '../flow/items.ts';
import type { Observation, Window } from '../flow/metric.ts';
import { defineMetric } from '../flow/metric.ts';
import type { FlowNumbers } from '../flow/numbers.ts';
import { durations } from './measured.ts';

/** Flow Load of the Flow Framework: work in progress, that which waits included. */
export const flowLoad = defineMetric({
  id: 'flow-load',
  title: 'Flow load',
  unit: 'count',
  definition:
    'Items in progress at the end of the window, worked on or waiting: issues since their acceptance, pull requests since they were opened, drafts too, until they are completed or given up.',
  observe(facts, window, settings): Observation {
    const items = itemsOf(facts, settings);
    const now = Math.min(facts.at, window.to);
    if (!knowsProgress(items, facts)) {
      const reason = 'Work that is not merged is not in git: it takes pull requests or issues.';
      const waiting = items.items.filter(({ end }) => end.kind === 'open' && (end.mergedAt ?? now) < now).length;
      const isKnown = items.completed === 'deployed' && now === facts.at;
      const variants = isKnown ? { variants: { 'merged-not-deployed': counted(waiting) } } : {};
      return { kind: 'told', told: { status: 'unavailable', reason, ...variants } };
    }
    const load = itemsInProgress(items, now);
    const people = load.filter(({ origin }) => origin !== 'dependency-bot' && origin !== 'bot');
    return {
      kind: 'told',
      told: {
        ...counted(load.length),
        byType: forEachKind(load, (some) => counted(some.length)),
        variants: {
          'time-average': averageOf(facts, items, { from: window.from, to: now }),
          'without-bots': counted(people.length),
          age: durations(
            load.map((item) => now - (progressOf(item)?.from ?? now)),
            [],
          ),
        },
        note: items.because,
      },
    };
  },
});

const counted = (n: number): FlowNumbers => ({ status: 'ok', n, value: n });

/** How many were in progress on average over time: their overlaps with the window, by its length. */
function averageOf({ since }: Facts, { items }: Items, { from, to }: Window): FlowNumbers {
  if (to <= from) return { status: 'unavailable', reason: 'The window has not begun.' };
  if (since !== undefined && since > from)
    return { status: 'insufficient', reason: 'What is known does not reach back to the beginning of the window.' };
  const overlaps = items.flatMap((item) => {
    const progress = item.isEpic ? undefined : progressOf(item);
    const overlap = progress === undefined ? 0 : Math.min(progress.to, to) - Math.max(progress.from, from);
    return overlap > 0 ? [overlap] : [];
  });
  return { status: 'ok', n: overlaps.length, value: overlaps.reduce((sum, one) => sum + one, 0) / (to - from) };
}
