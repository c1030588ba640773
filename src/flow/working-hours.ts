import type { Seconds } from './facts.ts';

const DAY = 86_400;

/** When people work: `09:00-17:00` from Monday to Friday, in a zone, but for days YYYY-MM-DD. */
export interface WorkingHours {
  readonly hours: string;
  readonly 'time-zone': string;
  readonly holidays: readonly string[];
}

/** Something that took its time. */
export type Span = readonly [from: Seconds, to: Seconds];

/**
 * Seconds of a span that lie in working hours: Monday to Friday, from and to the hours of the policy in its time zone, holidays out.
 * A second column beside the elapsed time and never instead of it: who waits, waits on a Sunday too.
 */
export function workingSeconds([from, to]: Span, { hours, holidays, 'time-zone': zone }: WorkingHours): number {
  const [opens, closes] = hours.split('-').map(minutesOf) as [number, number];
  const local = localDay(zone);
  let sum = 0;
  // A day longer on either side: the local day of a moment may be another than that in UTC.
  for (let day = Math.floor(from / DAY) - 1; day <= Math.floor(to / DAY) + 1; day++) {
    const midnight = day * DAY;
    if (isFree(midnight, holidays)) continue;
    const offset = local(midnight + 12 * 3600);
    const [start, end] = [midnight + opens * 60 - offset, midnight + closes * 60 - offset];
    sum += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return sum;
}

/** A day, named by its midnight as if it were in UTC: 1970 began on a Thursday. */
function isFree(midnight: Seconds, holidays: readonly string[]): boolean {
  const weekday = (Math.floor(midnight / DAY) + 4) % 7;
  return weekday === 0 || weekday === 6 || holidays.includes(new Date(midnight * 1000).toISOString().slice(0, 10));
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** How far a zone is ahead of UTC, in seconds, at noon of a day: clocks are put forward and back at night. */
function localDay(zone: string): (noon: Seconds) => number {
  if (zone === 'UTC') return () => 0;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  const known = new Map<Seconds, number>();
  return (noon) => {
    const before = known.get(noon);
    if (before !== undefined) return before;
    const parts = new Map(format.formatToParts(noon * 1000).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN;
    const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) / 1000;
    known.set(noon, wall - noon);
    return wall - noon;
  };
}

/** Whether the machine knows a time zone by this name. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
