import type { ConstraintAnswer, WipLimitAnswer } from '../flow/constraint-shape.ts';
import type { Course, Resource } from '../flow/course.ts';
import { coursesOf } from '../flow/course.ts';
import type { Facts, Seconds } from '../flow/facts.ts';
import { isBot, isoOf } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { queueAt, resourceOf, withoutBots } from '../flow/occupancy.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { spanSeconds } from '../flow/settings.ts';
import { count } from '../model/words.ts';
import { mean, percentile, smallestSample, WEEK } from './statistics.ts';
import type { Drum } from './wip-limit-drum.ts';
import { drumOf, hasStarved } from './wip-limit-drum.ts';
import { ropeOf } from './wip-limit-rope.ts';

export { nextOf } from './wip-limit-rope.ts';

const WEEKS = 12;
/** A limit moves by one at most, and then stays so long at least. */
const STAYS = 2 * WEEK;
/** Somebody contributes who wrote a commit or opened a change within these. */
const RECENT = 4 * WEEK;
/** From here on work waits somewhere even in the best of cases (flow-metrics, 4.6). */
const WORTH_A_RANGE = 1.25;

/** The limit that has been in force, and the pace that it was made from. */
export interface PreviousLimit {
  readonly limit: number;
  /** Since when. */
  readonly at: Seconds;
  /** Changes a week. */
  readonly drum?: number;
}

export interface WipLimitOptions {
  /** Its queue is the drum, where it names one before the merge. */
  readonly constraint?: ConstraintAnswer;
  readonly previous?: PreviousLimit;
}

/**
 * How many changes to have in flight at most: one for each who contributes, and a buffer in front of the constraint that lasts through
 * the unevenness of coding (drum, buffer and rope: E. M. Goldratt and R. E. Fox, "The Race", 1986). The drum is what the constraint
 * gets done in a week.
 */
export function wipLimitOf(facts: Facts, window: Window, settings: FlowSettings, options: WipLimitOptions = {}): WipLimitAnswer {
  const { to } = window;
  if (facts.pulls.length === 0)
    return { status: 'unavailable', reason: 'It needs pull request data: what is open is not in git.' };
  const courses = withoutBots(coursesOf(facts, settings)).filter(({ begun }) => begun < to);
  const contributors = contributorsOf(courses, to);
  if (contributors === 0) return { status: 'unavailable', reason: 'Nobody wrote a change in the last four weeks.' };
  const { previous } = options;
  const resource = drumResource(options.constraint);
  const drum = drumOf({ facts, courses, to, resource, previous, weeks: WEEKS });
  if ('status' in drum) return drum;
  const recent = { from: to - WEEKS * WEEK, to };
  const spread = codingSpread(courses, recent);
  if (typeof spread !== 'number') return spread;
  const buffer = Math.min(Math.max(Math.ceil((drum.perWeek * spread) / WEEK), 1), contributors);
  const starved = previous !== undefined && resource !== undefined && hasStarved(courses, resource, previous, to);
  const target = Math.max(contributors + buffer, starved ? previous.limit + 1 : 0);
  const limit = moved(previous, target, to);
  const rope = ropeOf(facts, to, limit.limit, resource && { standing: queueAt(courses, resource, to), of: buffer });
  return {
    status: 'ok',
    limit: limit.limit,
    at: isoOf(limit.at),
    target,
    contributors,
    buffer,
    drum: { ...(resource && { resource }), ...drum },
    starved,
    ...ranges(courses, recent, drum, resource, settings),
    rope,
    sentence: sentenceOf({ ...rope, limit: limit.limit, target, contributors, buffer }),
  };
}

/** A constraint or largest delay before the merge sets the pace; without one, merges show it. */
function drumResource(constraint: ConstraintAnswer | undefined): Resource | undefined {
  if (constraint?.status !== 'ok' || !('resource' in constraint.verdict)) return undefined;
  const { resource } = constraint.verdict;
  return resource === 'release' || resource === 'environment' ? undefined : resource;
}

/** How many people wrote a commit or opened a change lately. Only their number leaves this function. */
function contributorsOf(courses: readonly Course[], to: Seconds): number {
  const from = to - RECENT;
  const isRecent = (time: Seconds | undefined) => time !== undefined && time >= from && time < to;
  const authors = courses.flatMap(({ pull, change }) => {
    const author = pull?.author ?? change?.author;
    const commits = pull?.commits ?? change?.commits ?? [];
    const isActive = isRecent(pull?.openedAt) || commits.some(({ authoredAt }) => isRecent(authoredAt));
    return author === undefined || isBot(author) || !isActive ? [] : [author];
  });
  return new Set(authors).size;
}

/** p85 less p50 of the time in coding, of pull requests whose coding ended lately, in seconds. */
function codingSpread(courses: readonly Course[], { from, to }: Window) {
  const lately = courses.filter(({ pull, until }) => pull !== undefined && until >= from);
  const times = lately.flatMap(({ begun, segments }) => {
    const coding = segments.filter(({ stage }) => stage === 'coding');
    // What was opened with its first commit took no time that can be seen.
    const ended = coding.at(-1)?.to ?? begun;
    const isDone = segments.at(-1)?.stage !== 'coding';
    return isDone && ended >= from && ended < to ? [coding.reduce((sum, one) => sum + one.to - one.from, 0)] : [];
  });
  const sorted = times.sort((a, b) => a - b);
  const need = smallestSample(0.85);
  const [p50, p85] = [percentile(sorted, 0.5), percentile(sorted, 0.85)];
  if (sorted.length >= need && p50 !== undefined && p85 !== undefined) return p85 - p50;
  const reason = `${sorted.length} of the ${need} changes whose time in coding it takes.`;
  return { status: 'insufficient', reason, n: sorted.length, need } as const;
}

/** One step towards the target, unless the last step is younger than two weeks. */
function moved(previous: PreviousLimit | undefined, target: number, to: Seconds): Pick<PreviousLimit, 'limit' | 'at'> {
  if (previous === undefined) return { limit: target, at: to };
  const { limit, at } = previous;
  if (target === limit || to - at < STAYS) return { limit, at };
  return { limit: limit + Math.sign(target - limit), at: to };
}

/**
 * What two laws say of the load: the practical worst case, throughput = r_b w / (W0 + w - 1) (W. J. Hopp and M. L. Spearman, "Factory
 * Physics", 3rd ed., 2008, section 7.3), and Little's, L = r_b x the mean time. The mean that the service-level expectation, a p85,
 * stands for is by this repository's own ratio of the two.
 */
function ranges(courses: readonly Course[], window: Window, drum: Drum, resource: Resource | undefined, settings: FlowSettings) {
  const merged = courses.filter((course) => {
    const end = course.endedAt;
    return course.state !== 'closed' && course.pull !== undefined && end !== undefined && end >= window.from && end < window.to;
  });
  if (merged.length < smallestSample(0.85)) return {};
  const own = mean(merged.map((course) => workOn(course, resource, drum.perWeek))) ?? 0;
  const w0 = (drum.perWeek * own) / WEEK;
  const whole = merged.map((course) => (course.endedAt ?? course.begun) - course.begun).sort((a, b) => a - b);
  const [average = 0, p85 = 0] = [mean(whole), percentile(whole, 0.85)];
  return {
    ...(w0 >= WORTH_A_RANGE && {
      practicalWorstCase: { w0, from: Math.ceil(4 * (w0 - 1)), to: Math.ceil(19 * (w0 - 1)) },
    }),
    ...(settings.sle !== undefined && p85 > 0 && { little: (drum.perWeek * spanSeconds(settings.sle) * (average / p85)) / WEEK }),
  };
}

/**
 * Seconds of a change in coding and its turn at the drum. A drum that takes one after the other has a week / r_b for each; what a change
 * stands there beyond that, it waits.
 */
function workOn({ segments }: Course, resource: Resource | undefined, perWeek: number): number {
  const spent = (at: Resource | undefined) =>
    segments.reduce((sum, { stage, from, to }) => (resourceOf(stage) === at ? sum + to - from : sum), 0);
  return spent('development') + (resource === undefined ? 0 : Math.min(spent(resource), WEEK / perWeek));
}

interface Told {
  readonly limit: number;
  readonly target: number;
  readonly contributors: number;
  readonly buffer: number;
  readonly slots: number;
  readonly inFlight: number;
}

function sentenceOf({ limit, target, contributors, buffer, slots, inFlight }: Told): string {
  const way = limit === target ? '' : `, on the way to ${target}`;
  const extra = target > contributors + buffer ? ', and one more since the constraint ran out of work' : '';
  const rope =
    slots > 0
      ? `${slots} more may become ready`
      : slots === 0
        ? 'nothing more becomes ready before something is merged'
        : `${-slots} too many, so nothing more becomes ready before they are merged`;
  return `At most ${count(limit, 'change')} in flight${way}: ${count(contributors, 'contributor')} and a buffer of ${buffer}${extra}. There are ${inFlight}: ${rope}.`;
}
