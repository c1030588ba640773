import type { ConstraintAnswer, Verdict } from '../flow/constraint-shape.ts';
import type { Course, Resource } from '../flow/course.ts';
import type { Seconds } from '../flow/facts.ts';
import type { Load, Occupancy } from '../flow/occupancy.ts';
import { RESOURCES } from '../model/stages.ts';
import { percentile, resampleWeeks, WEEK } from './statistics.ts';

/** Whole weeks of a window (flow-metrics, 4.5). */
export const WEEKS = 12;
/** Changes in progress within a window from which on it says anything. */
export const NEED = 20;
const LARGE = 0.25;
const SURE = 0.9;
const MOSTLY = 0.6;
const RESAMPLES = 1000;
const SEED = 45;

type Share = Extract<ConstraintAnswer, { status: 'ok' }>['shares'][number];

/** What one window of weeks says by itself. */
export interface Judged {
  readonly to: Seconds;
  readonly weeks: number;
  /** Changes that were in progress within it. */
  readonly n: number;
  readonly occupancy: Occupancy;
  readonly shares: readonly Share[];
  readonly verdict: Verdict;
}

/** A change waits with whoever has it next, machines apart; in development it is worked on, or looks so from outside. */
export const WAITED_FOR = RESOURCES.filter((resource) => resource !== 'development');

/** How many changes were in progress within the last `weeks` whole weeks before `to`. */
export function inProgress(courses: readonly Course[], to: Seconds, weeks: number): number {
  const from = to - weeks * WEEK;
  let n = 0;
  for (const course of courses) {
    if (course.begun >= to || course.until <= from) continue;
    if (course.segments.some((one) => one.stage !== 'parked' && one.from < to && one.to > from)) n++;
  }
  return n;
}

/** What the last `weeks` whole weeks before `to` say by themselves, of so many changes in progress: enough. */
export function judged({ to, weeks, n, occupancy }: Pick<Judged, 'to' | 'weeks' | 'n' | 'occupancy'>): Judged {
  const shares = sharesOf(occupancy);
  return { to, weeks, n, occupancy, shares, verdict: verdictOf(shares, occupancy) };
}

/** The part of each resource in the integral of work in progress, the largest first. */
function sharesOf({ of, wip }: Occupancy): readonly Share[] {
  const all = sum(wip);
  const largest = timesLargest(of);
  return RESOURCES.flatMap((resource): Share[] => {
    const own = sum(of[resource].wip);
    if (own === 0) return [];
    const times = largest.get(resource) ?? 0;
    return [{ resource, share: own / all, ...(resource !== 'development' && { largest: times / RESAMPLES }) }];
  }).sort((a, b) => b.share - a.share);
}

/** In how many resamples of whole weeks more time is spent with a resource than with each other one that is waited for. */
function timesLargest(of: Occupancy['of']): ReadonlyMap<Resource, number> {
  const weeks = of.development.wip.map((_, week) => WAITED_FOR.map((resource) => of[resource].wip[week] ?? 0));
  const times = new Map<Resource, number>();
  for (const sample of resampleWeeks(weeks, RESAMPLES, SEED)) {
    const sums = WAITED_FOR.map(() => 0);
    for (const week of sample)
      for (let index = 0; index < sums.length; index++) sums[index] = (sums[index] ?? 0) + (week[index] ?? 0);
    const most = Math.max(...sums);
    const first = WAITED_FOR[sums.indexOf(most)];
    // Two that are equal are neither the largest.
    if (first !== undefined && sums.indexOf(most) === sums.lastIndexOf(most)) times.set(first, (times.get(first) ?? 0) + 1);
  }
  return times;
}

function verdictOf(shares: readonly Share[], { of }: Occupancy): Verdict {
  const development = shares.find(({ resource }) => resource === 'development');
  if (development !== undefined && development.share > MOSTLY) return { kind: 'development' };
  const [longest] = shares.filter(({ resource }) => resource !== 'development');
  if (longest === undefined || longest.share < LARGE || (longest.largest ?? 0) < SURE) return { kind: 'none' };
  const { resource } = longest;
  // Releases come by the calendar: that more waits for the next one is no sign that they cannot keep up.
  if (resource === 'release') return { kind: 'cadence', resource };
  return { kind: isGrowing(of[resource]) ? 'constraint' : 'largest-delay', resource };
}

/** More came than left in at least three of the last four weeks, or the last week had more standing than three quarters of all weeks. */
function isGrowing(load: Load): boolean {
  const usual =
    percentile(
      load.wip.toSorted((a, b) => a - b),
      0.75,
    ) ?? 0;
  return growingWeeks(load) >= 3 || (load.wip.at(-1) ?? 0) > usual;
}

/** In how many of the last four weeks more came than left. */
export function growingWeeks({ arrivals, departures }: Load): number {
  return arrivals.slice(-4).filter((count, index) => count > (departures.slice(-4)[index] ?? 0)).length;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
