import type { LittleAnswer } from '../flow/constraint-shape.ts';
import { coursesOf } from '../flow/course.ts';
import type { Facts } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { overlap, withoutBots } from '../flow/occupancy.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { mean, roundHalfUp, WEEK } from './statistics.ts';

/** In a shorter time, or of fewer changes, a stable team too is far off every other time (flow-metrics, 4.6). */
const LEAST_WEEKS = 12;
const NEED = 50;

/**
 * How far a window is from L = λW (J. D. C. Little, "A proof for the queuing formula L = λW", Operations Research 9 (1961)), from the
 * first commit to the merge or close. The law holds exactly of what both began and ended within; the residual is what did not: begun and
 * left lying, or old and cleared away. It says how much to trust the other figures, and gates nothing.
 */
export function littleOf(facts: Facts, window: Window, settings: FlowSettings): LittleAnswer {
  const { pulls, since = Number.NEGATIVE_INFINITY } = facts;
  if (pulls.length === 0) return { status: 'unavailable', reason: 'It needs pull request data: work in progress is not in git.' };
  if (since > window.from)
    return { status: 'unavailable', reason: 'Pull requests are not known from the beginning of the window on.' };
  const length = window.to - window.from;
  const weeks = Math.floor(length / WEEK);
  if (weeks < LEAST_WEEKS) {
    const reason = `${weeks} of the ${LEAST_WEEKS} weeks that it takes.`;
    return { status: 'insufficient', reason, n: weeks, need: LEAST_WEEKS };
  }
  const spans = withoutBots(coursesOf(facts, settings))
    .filter(({ endedAt = window.to }) => endedAt >= window.from)
    .map(({ begun, endedAt }) => ({ from: begun, to: endedAt }));
  const times = spans.flatMap(({ from, to }) => (to !== undefined && isWithin(to, window) ? [to - from] : []));
  const meanTime = mean(times);
  if (times.length < NEED || meanTime === undefined) {
    const reason = `${times.length} of the ${NEED} changes that it takes ended in this window.`;
    return { status: 'insufficient', reason, n: times.length, need: NEED };
  }
  const load = spans.reduce((sum, { from, to = window.to }) => sum + overlap({ from, to }, window), 0) / length;
  const residual = Math.abs(load - (times.length / length) * meanTime) / load;
  return {
    status: 'ok',
    n: times.length,
    load,
    perWeek: (times.length / length) * WEEK,
    meanTime: roundHalfUp(meanTime),
    residual,
  };
}
