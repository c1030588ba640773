import type { WipLimitAnswer } from '../flow/constraint-shape.ts';
import type { Course, Resource } from '../flow/course.ts';
import type { Facts, Seconds } from '../flow/facts.ts';
import { occupancyOf, visitsOf } from '../flow/occupancy.ts';
import { percentile, smallestSample, WEEK, weekOf, weeks } from './statistics.ts';

/** What the constraint gets done. */
export interface Drum {
  /** Changes, the median of weeks. */
  readonly perWeek: number;
  readonly weeks: number;
  readonly from: 'weeks' | 'previous';
}

interface InForce {
  readonly limit: number;
  readonly at: Seconds;
  readonly drum?: number;
}

type Insufficient = Extract<WipLimitAnswer, { status: 'insufficient' }>;

interface Asked {
  readonly facts: Facts;
  readonly courses: readonly Course[];
  readonly to: Seconds;
  /** Whose pace it is; undefined: that of merges. */
  readonly resource: Resource | undefined;
  readonly previous: InForce | undefined;
  readonly weeks: number;
}

/**
 * The median of what was done in each week in which the limit did not bind: a limit that slows the drum and is then made from its pace
 * would only ever fall. Where too few such weeks are left, the drum stays as it was.
 */
export function drumOf(asked: Asked): Drum | Insufficient {
  const { facts, courses, to, resource, previous } = asked;
  const known = Math.min(asked.weeks, wholeWeeks(facts, courses, to));
  const done = resource === undefined ? mergesPerWeek(courses, to, known) : occupancyOf(courses, to, known).of[resource].done;
  const bound = boundWeeks(courses, previous, to, known);
  const free = done.filter((_, week) => bound[week] !== true).sort((a, b) => a - b);
  const need = smallestSample(0.5);
  const perWeek = percentile(free, 0.5);
  if (free.length >= need && perWeek !== undefined) return { perWeek, weeks: free.length, from: 'weeks' };
  if (previous?.drum !== undefined) return { perWeek: previous.drum, weeks: free.length, from: 'previous' };
  const reason = `${free.length} of the ${need} whole weeks that it takes${free.length < known ? ', without those in which the limit bound' : ''}.`;
  return { status: 'insufficient', reason, n: free.length, need };
}

/** Whole weeks since pull requests are known, or since the first change began. */
function wholeWeeks({ since }: Facts, courses: readonly Course[], to: Seconds): number {
  const first = courses.reduce((earliest, { begun }) => Math.min(earliest, begun), to);
  return Math.max(0, Math.floor((to - Math.max(first, since ?? first)) / WEEK));
}

function mergesPerWeek(courses: readonly Course[], to: Seconds, known: number): readonly number[] {
  const counts = new Array<number>(known).fill(0);
  for (const course of courses) {
    const end = course.state === 'closed' ? undefined : course.endedAt;
    const ago = end === undefined ? undefined : weekOf(end, to);
    if (ago !== undefined && ago < known) counts[known - 1 - ago] = (counts[known - 1 - ago] ?? 0) + 1;
  }
  return counts;
}

/** Of each week whether as many changes were in flight as the limit allows, for half of it or longer. */
function boundWeeks(courses: readonly Course[], previous: InForce | undefined, to: Seconds, known: number): readonly boolean[] {
  if (previous === undefined) return new Array<boolean>(known).fill(false);
  const steps = stepsOf(courses, undefined, to - known * WEEK);
  return weeks(to, known).map((week) => {
    if (week.from < previous.at) return false;
    return timeWhere(steps, week, ({ flight }) => flight >= previous.limit) >= WEEK / 2;
  });
}

/**
 * Whether the limit starved the drum in the last two weeks: for a tenth of them or longer nothing stood with it, while no more work was
 * let in.
 */
export function hasStarved(courses: readonly Course[], resource: Resource, { limit, at }: InForce, to: Seconds): boolean {
  const span = { from: Math.max(at, to - 2 * WEEK), to };
  const steps = stepsOf(courses, resource, span.from);
  return timeWhere(steps, span, ({ flight, drum }) => flight >= limit && drum === 0) >= (2 * WEEK) / 10;
}

/** How many changes are in flight, and how many stand with the drum, from a second on. */
interface Step {
  readonly at: Seconds;
  readonly flight: number;
  readonly drum: number;
}

/** A change is in flight from when it is ready until it is merged or closed. */
function stepsOf(courses: readonly Course[], resource: Resource | undefined, since: Seconds): readonly Step[] {
  const turns: Step[] = [];
  const add = (of: 'flight' | 'drum', from: Seconds, to: Seconds) => {
    const none = { flight: 0, drum: 0 };
    turns.push({ ...none, at: from, [of]: 1 }, { ...none, at: to, [of]: -1 });
  };
  for (const course of courses) {
    const last = course.until;
    if (last < since) continue;
    const end = course.endedAt ?? Number.POSITIVE_INFINITY;
    // What is open stays so beyond what is known.
    for (const { stage, from, to } of course.segments)
      if (stage !== 'coding' && stage !== 'parked' && from < end) add('flight', from, to === last && end > last ? end : to);
    for (const visit of visitsOf(course)) if (visit.resource === resource) add('drum', visit.from, visit.to);
  }
  let [flight, drum] = [0, 0];
  return turns
    .sort((a, b) => a.at - b.at)
    .map((turn) => {
      flight += turn.flight;
      drum += turn.drum;
      return { at: turn.at, flight, drum };
    });
}

/** Seconds of a span in which something holds. */
function timeWhere(
  steps: readonly Step[],
  span: { readonly from: Seconds; readonly to: Seconds },
  holds: (step: Step) => boolean,
) {
  return steps.reduce((sum, step, index) => {
    const [from, to] = [Math.max(step.at, span.from), Math.min(steps[index + 1]?.at ?? span.to, span.to)];
    return from < to && holds(step) ? sum + to - from : sum;
  }, 0);
}
