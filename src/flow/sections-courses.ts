import type { Course } from './course.ts';

/**
 * How long a merged change waited for its first review, in seconds; undefined where nobody looked at it, where git alone tells of it,
 * and where no wait was seen.
 */
export function pickupOf({ state, segments }: Course): number | undefined {
  if (state !== 'merged' && state !== 'delivered') return undefined;
  const waits = segments.filter(({ stage }) => stage === 'pickup');
  return waits.length === 0 ? undefined : waits.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** How often reviewers had it, the wait for the first review among them; a while in which it was closed does not make two of one. */
export function roundsOf({ segments }: Course): number {
  const stages = segments.flatMap(({ stage }) => (stage === 'parked' ? [] : stage));
  const isTheirs = (index: number) => stages[index] === 'pickup' || stages[index] === 'reviewer_turn';
  return stages.filter((_, index) => isTheirs(index) && !isTheirs(index - 1)).length;
}

/** How long reviewers had it in all, in seconds. */
export function reviewTimeOf({ segments }: Course): number {
  return segments.reduce(
    (sum, { stage, from, to }) => (stage === 'pickup' || stage === 'reviewer_turn' ? sum + to - from : sum),
    0,
  );
}
