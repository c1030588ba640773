import type { Seconds } from './facts.ts';

/** From a second on until, and without, another. */
export interface Interval {
  readonly from: Seconds;
  readonly to: Seconds;
}

/**
 * Sittings that single moments of work stand for: the union of [t - lead, t], and from one moment to the next where they are at most
 * `pause` apart. All in seconds; the times in any order.
 */
export function sessionsOf(times: readonly Seconds[], lead: number, pause: number): readonly Interval[] {
  const sorted = times.toSorted((a, b) => a - b);
  return united(
    sorted.map((time, index) => {
      const before = sorted[index - 1];
      const begun = time - lead;
      return { from: before !== undefined && time - before <= pause ? Math.min(before, begun) : begun, to: time };
    }),
  );
}

/** Apart from each other and in order, the same seconds that the intervals hold together. */
export function united(intervals: readonly Interval[]): readonly Interval[] {
  const all: Interval[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (to <= from) continue;
    if (last === undefined || from > last.to) all.push({ from, to });
    else if (to > last.to) all[all.length - 1] = { from: last.from, to };
  }
  return all;
}

/** Seconds of an interval that others, apart from each other, hold. */
export function coveredBy(intervals: readonly Interval[], { from, to }: Interval): number {
  return intervals.reduce((sum, one) => sum + Math.max(0, Math.min(one.to, to) - Math.max(one.from, from)), 0);
}
