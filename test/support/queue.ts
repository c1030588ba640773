import type { Queue, QueueItem } from '../../src/model/queue.ts';

/** An open change; the lower its number, the older. */
export function item(number: number, more: Partial<QueueItem> = {}): QueueItem {
  return {
    number,
    title: `Change ${number}`,
    openedAt: new Date(Date.UTC(2026, 10, 1, 0, number)).toISOString(),
    draft: false,
    labels: [],
    branch: `work/${number}`,
    bot: false,
    mine: false,
    reviewers: [],
    ...more,
  };
}

export function queue(items: readonly QueueItem[], own?: number, more: Partial<Queue> = {}): Queue {
  return { items, ...(own !== undefined && { own }), truncated: false, total: items.length, ...more };
}
