import { RESOURCES } from '../model/stages.ts';
import type { Course, Resource, StageId } from './course.ts';
import { STAGES } from './course.ts';
import type { Seconds } from './facts.ts';
import type { Window } from './metric.ts';
import { isHousekeeping } from './sections-facts.ts';

/**
 * How much work stands with whom, by whole weeks: the integral of work in progress over time, in change-seconds, so that every sum is
 * exact. It is the sum of what each change's segments share with the week (`overlap`), counted without looking at each week.
 */

/** In seconds. */
const WEEK = 7 * 86_400;

const RANK: Readonly<Record<Resource, number>> = {
  development: 0,
  authors: 1,
  review: 1,
  merge: 2,
  queue: 3,
  release: 4,
  environment: 5,
};

const resources = new Map<StageId, Resource>(
  STAGES.flatMap((stage) => ('resource' in stage ? [[stage.id, stage.resource] as const] : [])),
);

/** With whom a change stands in a stage; undefined where a machine has it, or it was closed for a while. */
export function resourceOf(stage: StageId): Resource | undefined {
  return resources.get(stage);
}

/** What one resource had in each week, oldest first. */
export interface Load {
  /** Change-seconds. */
  readonly wip: readonly number[];
  /** Visits that began; a change that comes again comes twice. */
  readonly arrivals: readonly number[];
  /** Visits that ended. Arrivals less departures are by how much the queue grew. */
  readonly departures: readonly number[];
  /** Changes that left for good: what the resource got done. */
  readonly done: readonly number[];
}

export interface Occupancy {
  readonly of: Readonly<Record<Resource, Load>>;
  /** Change-seconds of each week of all that was in progress, machines included, closed changes not. */
  readonly wip: readonly number[];
}

/** A change stands with a resource from a second on until, and without, another, in one stage or several. */
export interface Visit {
  readonly resource: Resource;
  readonly from: Seconds;
  readonly to: Seconds;
}

/** Changes of people and agents; what bots send does not compete for attention in the same way (flow-metrics, 3.3). */
export function withoutBots(courses: readonly Course[]): readonly Course[] {
  return courses.filter(({ origin }) => !isHousekeeping(origin));
}

/** Seconds that two spans share. */
export function overlap(a: Window, b: Window): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}

/** With whom a change stood, in their order; neighbouring stages of one resource are one visit. */
export function visitsOf({ segments }: Pick<Course, 'segments'>): readonly Visit[] {
  const visits: Visit[] = [];
  for (const { stage, from, to } of segments) {
    const resource = resourceOf(stage);
    const last = visits.at(-1);
    if (resource === undefined) continue;
    if (last?.resource === resource && last.to === from) visits[visits.length - 1] = { ...last, to };
    else visits.push({ resource, from, to });
  }
  return visits;
}

/**
 * The last `count` whole weeks that end at `to`, which is no later than what the courses know of. A second belongs to the week that
 * begins with it or before.
 */
export function occupancyOf(courses: readonly Course[], to: Seconds, count: number): Occupancy {
  const span = { from: to - count * WEEK, to };
  const all = integral(span, count);
  const tallies = Object.fromEntries(RESOURCES.map((resource) => [resource, tally(span, count)])) as Record<Resource, Tally>;
  for (const course of courses) {
    if (course.begun >= to || course.until < span.from) continue;
    for (const segment of course.segments) if (segment.stage !== 'parked') all.add(segment);
    const visits = visitsOf(course);
    for (const visit of visits) {
      const { wip, arrivals, departures } = tallies[visit.resource];
      wip.add(visit);
      arrivals.add(visit.from);
      departures.add(visit.to);
    }
    for (const { resource, to: left } of lastVisits(course, visits)) tallies[resource].done.add(left);
  }
  const load = ({ wip, arrivals, departures, done }: Tally): Load => ({
    wip: wip.weeks(),
    arrivals: arrivals.weeks,
    departures: departures.weeks,
    done: done.weeks,
  });
  return {
    of: Object.fromEntries(RESOURCES.map((resource) => [resource, load(tallies[resource])])) as Record<Resource, Load>,
    wip: all.weeks(),
  };
}

/** So many of the weeks alone, up to the week that ended so many weeks before the last. */
export function earlier({ of, wip }: Occupancy, ago: number, count: number): Occupancy {
  const part = (weeks: readonly number[]) => weeks.slice(weeks.length - ago - count, weeks.length - ago);
  const load = ({ wip: stood, arrivals, departures, done }: Load): Load => ({
    wip: part(stood),
    arrivals: part(arrivals),
    departures: part(departures),
    done: part(done),
  });
  return {
    of: Object.fromEntries(RESOURCES.map((resource) => [resource, load(of[resource])])) as Record<Resource, Load>,
    wip: part(wip),
  };
}

/** Whether a change was begun and neither merged nor closed in the second before `at`. */
export function isInProgress({ begun, endedAt }: Pick<Course, 'endedAt' | 'begun'>, at: Seconds): boolean {
  return begun < at && (endedAt === undefined || endedAt >= at);
}

/** How many changes stood with a resource in the second before `at`. */
export function queueAt(courses: readonly Course[], resource: Resource, at: Seconds): number {
  return courses.filter(
    (course) =>
      course.until >= at && visitsOf(course).some((visit) => visit.resource === resource && visit.from < at && visit.to >= at),
  ).length;
}

/** Of each resource the visit after which a change does not return. An open change may, from where it stands, to all but those before. */
function lastVisits({ state }: Course, visits: readonly Visit[]): readonly Visit[] {
  const last = new Map(visits.map((visit) => [visit.resource, visit]));
  const now = visits.at(-1);
  return [...last.values()].filter(
    ({ resource }) => state !== 'open' || (now !== undefined && RANK[resource] < RANK[now.resource]),
  );
}

interface Tally {
  readonly wip: ReturnType<typeof integral>;
  readonly arrivals: ReturnType<typeof moments>;
  readonly departures: ReturnType<typeof moments>;
  readonly done: ReturnType<typeof moments>;
}

function tally(span: Window, count: number): Tally {
  return {
    wip: integral(span, count),
    arrivals: moments(span, count),
    departures: moments(span, count),
    done: moments(span, count),
  };
}

/** Counts moments by week. */
function moments(span: Window, count: number) {
  const weeks = new Array<number>(count).fill(0);
  return {
    weeks,
    add: (at: Seconds) => {
      const index = Math.floor((at - span.from) / WEEK);
      if (at >= span.from && at < span.to) weeks[index] = (weeks[index] ?? 0) + 1;
    },
  };
}

/** Adds up spans by week: the weeks at their two ends at once, those between as one step up and one down. */
function integral(span: Window, count: number) {
  const ends = new Array<number>(count).fill(0);
  const steps = new Array<number>(count + 1).fill(0);
  const plus = (list: number[], index: number, value: number) => {
    list[index] = (list[index] ?? 0) + value;
  };
  return {
    add: (of: Window) => {
      const [from, to] = [Math.max(of.from, span.from) - span.from, Math.min(of.to, span.to) - span.from];
      if (from >= to) return;
      const [first, last] = [Math.floor(from / WEEK), Math.floor((to - 1) / WEEK)];
      if (first === last) plus(ends, first, to - from);
      else {
        plus(ends, first, (first + 1) * WEEK - from);
        plus(ends, last, to - last * WEEK);
        plus(steps, first + 1, 1);
        plus(steps, last, -1);
      }
    },
    weeks: (): readonly number[] => {
      let whole = 0;
      return ends.map((seconds, index) => {
        whole += steps[index] ?? 0;
        return seconds + whole * WEEK;
      });
    },
  };
}
