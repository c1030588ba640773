import type { AgingAnswer } from '../flow/constraint-shape.ts';
import type { Course } from '../flow/course.ts';
import { coursesOf, standing } from '../flow/course.ts';
import type { Facts, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { isInProgress, withoutBots } from '../flow/occupancy.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { spanSeconds } from '../flow/settings.ts';
import { predictionBound, WEEK, weeks } from './statistics.ts';

/** Merged changes that an age is held against: a quarter of a year, at two a week. */
const LAST = 26;

interface Merged {
  readonly at: Seconds;
  /** Seconds from the first commit to the merge. */
  readonly took: number;
}

type Change = AgingAnswer['changes'][number];

/**
 * Each change that is open at the end of the window with its age, from its first commit on: how many of the last merged ones took longer,
 * and whether it is older than the service-level expectation. Unfinished work shows a slowing flow before finished work can (D. S.
 * Vacanti, "Actionable Agile Metrics for Predictability", 2015, on work item age). Changes of bots are left out.
 */
export function agingOf(facts: Facts, window: Window, settings: FlowSettings): AgingAnswer {
  const { to } = window;
  const courses = withoutBots(coursesOf(facts, settings)).filter(({ begun }) => begun < to);
  const lately = mergedBetween(courses, window);
  const sle = expectation(lately, settings);
  const merged = lately.length >= LAST ? lately : mergedBetween(courses, { from: Number.NEGATIVE_INFINITY, to });
  const last = merged.slice(-LAST).map(({ took }) => took);
  const changes = courses
    .flatMap((course): Change[] => {
      // What happens at `to` is not in the window: it is asked of the second before.
      const now = isInProgress(course, to) ? standing(course, to - 1) : undefined;
      if (course.pull === undefined || now === undefined) return [];
      const age = to - course.begun;
      return [
        {
          number: course.pull.number,
          stage: now.stage,
          since: isoOf(now.since),
          age,
          ...(last.length > 0 && { rank: { longer: last.filter((took) => took > age).length, of: last.length } }),
          ...(sle !== undefined && { over: age > sle.seconds }),
        },
      ];
    })
    .sort((a, b) => b.age - a.age || a.number - b.number);
  const pulls = courses.filter(({ pull, until }) => pull !== undefined && until > window.from);
  return {
    ...(sle !== undefined && { sle }),
    changes,
    sum: changes.reduce((sum, { age }) => sum + age, 0),
    weeks: weeks(to, Math.floor((to - window.from) / WEEK)).map((week) => ({ at: isoOf(week.to), ...agesAt(pulls, week.to) })),
  };
}

/** Oldest merge first. */
function mergedBetween(courses: readonly Course[], window: Window): readonly Merged[] {
  return courses
    .flatMap((course): Merged[] => {
      const at = course.endedAt;
      const isMerged = course.state === 'merged' || course.state === 'delivered';
      return isMerged && course.pull !== undefined && at !== undefined && isWithin(at, window)
        ? [{ at, took: at - course.begun }]
        : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** What the policy says; or, where it says nothing, what the next change keeps with 85 % by those merged in the window. */
function expectation(lately: readonly Merged[], { sle }: FlowSettings): AgingAnswer['sle'] {
  if (sle !== undefined) return { seconds: spanSeconds(sle), from: 'policy' };
  const took = lately.map((one) => one.took).sort((a, b) => a - b);
  const seconds = predictionBound(took);
  return seconds === undefined ? undefined : { seconds, from: 'window', n: took.length };
}

/** How many changes were open at a time, and all their ages then. */
function agesAt(courses: readonly Course[], at: Seconds): { readonly n: number; readonly sum: number } {
  let [n, sum] = [0, 0];
  for (const course of courses) {
    if (!isInProgress(course, at)) continue;
    n++;
    sum += at - course.begun;
  }
  return { n, sum };
}
