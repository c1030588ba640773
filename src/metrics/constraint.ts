import type { ConstraintAnswer } from '../flow/constraint-shape.ts';
import { coursesOf } from '../flow/course.ts';
import type { Facts, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { earlier, occupancyOf, withoutBots } from '../flow/occupancy.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { settled } from './constraint-settled.ts';
import { focusingSteps, sentenceOf } from './constraint-steps.ts';
import { inProgress, judged, NEED, WEEKS } from './constraint-window.ts';
import { WEEK } from './statistics.ts';

/** Windows that are asked, a week apart: a move takes weeks, for each window shares most of its weeks with the one before. */
const WINDOWS = 13;
const ALL_WEEKS = WINDOWS - 1 + WEEKS;
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
  // What ended before the first of the windows is in none.
  const begin = window.to - ALL_WEEKS * WEEK;
  const courses = withoutBots(coursesOf(facts, settings)).filter(({ until }) => until > begin);
  const n = inProgress(courses, window.to, WEEKS);
  if (n < NEED) {
    const reason = `${n} of the ${NEED} changes in progress in ${WEEKS} weeks that it takes.`;
    return { status: 'insufficient', reason, n, need: NEED };
  }
  // The windows share most of their weeks, so all weeks are counted once.
  const all = occupancyOf(courses, window.to, ALL_WEEKS);
  const now = judged({ to: window.to, weeks: WEEKS, n, occupancy: earlier(all, 0, WEEKS) });
  const windows = [now];
  for (let ago = 1; ago < WINDOWS; ago++) {
    const to = window.to - ago * WEEK;
    const weeks = Math.min(WEEKS, weeksKnown(facts, to));
    const n = weeks < FEWEST_WEEKS ? 0 : inProgress(courses, to, weeks);
    if (n < NEED) break;
    windows.unshift(judged({ to, weeks, n, occupancy: earlier(all, ago, weeks) }));
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
