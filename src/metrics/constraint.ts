import type { ConstraintAnswer } from '../flow/constraint-shape.ts';
import { coursesOf } from '../flow/course.ts';
import type { Facts, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { withoutBots } from '../flow/occupancy.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { settled } from './constraint-settled.ts';
import { focusingSteps, sentenceOf } from './constraint-steps.ts';
import { inProgress, judged, NEED, WEEKS } from './constraint-window.ts';
import { WEEK } from './statistics.ts';

/** Windows that are asked, a week apart: a move takes weeks, for each window shares most of its weeks with the one before. */
const WINDOWS = 13;
/** Of an earlier window so many weeks at least must be in the facts; the one that is asked for must be there whole. */
const FEWEST_WEEKS = 8;

/**
 * What changes wait for most, and whether it is the constraint (flow-metrics, 4.5), over the last 12 whole weeks of a window. The shares
 * are those of these weeks; the verdict is the last one that two windows running agreed on, so that one odd week moves nothing.
 */
export function constraintOf(facts: Facts, window: Window, settings: FlowSettings): ConstraintAnswer {
  if (facts.pulls.length === 0)
    return { status: 'unavailable', reason: 'It needs pull request data: where changes wait before the merge is not in git.' };
  const known = weeksKnown(facts, window.to);
  if (known < WEEKS) {
    const reason = `Pull requests are known of ${Math.max(0, known)} of the ${WEEKS} whole weeks that it takes.`;
    return { status: 'insufficient', reason, n: Math.max(0, known), need: WEEKS };
  }
  // Thirteen windows are gone through, and what ended before the first of them is in none.
  const begin = window.to - (WINDOWS - 1 + WEEKS) * WEEK;
  const courses = withoutBots(coursesOf(facts, settings)).filter(({ segments }) => (segments.at(-1)?.to ?? 0) > begin);
  const n = inProgress(courses, window.to, WEEKS);
  if (n < NEED) {
    const reason = `${n} of the ${NEED} changes in progress in ${WEEKS} weeks that it takes.`;
    return { status: 'insufficient', reason, n, need: NEED };
  }
  const now = judged(courses, window.to, WEEKS);
  const windows = [now];
  for (let ago = 1; ago < WINDOWS; ago++) {
    const to = window.to - ago * WEEK;
    const weeks = Math.min(WEEKS, weeksKnown(facts, to));
    if (weeks < FEWEST_WEEKS || inProgress(courses, to, weeks) < NEED) break;
    windows.unshift(judged(courses, to, weeks));
  }
  const { verdict, moved } = settled(windows);
  const about = { now, verdict, courses, facts, settings, ...(moved && { moved }) };
  return {
    status: 'ok',
    n: now.n,
    verdict,
    sentence: sentenceOf(about),
    now: now.verdict,
    windows: windows.length,
    ...(moved && { moved: { from: moved.from, to: moved.to, at: isoOf(moved.at) } }),
    shares: [...now.shares],
    steps: focusingSteps(about),
  };
}

/** Whole weeks before `to` of which pull requests are known. */
function weeksKnown({ since }: Facts, to: Seconds): number {
  return since === undefined ? Number.POSITIVE_INFINITY : Math.floor((to - since) / WEEK);
}
