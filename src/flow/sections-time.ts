import type { Interval } from './course-sessions.ts';
import { united } from './course-sessions.ts';

/** The time that lies in two or more of the intervals, apart from each other. */
export function shared(intervals: readonly Interval[]): readonly Interval[] {
  const steps = intervals
    .filter(({ from, to }) => to > from)
    .flatMap(({ from, to }) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step);
  const found: Interval[] = [];
  let [depth, since] = [0, 0];
  for (const { at, step } of steps) {
    if (depth >= 2 && at > since) found.push({ from: since, to: at });
    depth += step;
    since = at;
  }
  return united(found);
}
