import type { Course } from '../flow/course.ts';
import { coursesOf } from '../flow/course.ts';
import type { Facts } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import { failuresOf } from '../flow/failures.ts';
import type { Ladder } from '../flow/ladder-shape.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { isHousekeeping } from '../flow/sections-facts.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { smallestSample, WEEK } from './statistics.ts';

const STEPS = [
  ['p50', 0.5],
  ['p75', 0.75],
  ['p85', 0.85],
  ['p90', 0.9],
] as const;

/** What a small team has before it has medians: its changes one by one, what waits, and when the next number appears. */
export function ladderOf(facts: Facts, window: Window, settings: FlowSettings): Ladder {
  const courses = coursesOf(facts, settings).filter(({ origin }) => !isHousekeeping(origin));
  const delivered = courses.filter(
    (course) => course.deployment !== undefined && isWithin(course.deployment.at, window) && isWhole(course),
  );
  const isFew = delivered.length < smallestSample(0.5);
  const next = nextOf(delivered.length, (window.to - window.from) / WEEK);
  return {
    delivered: isFew ? delivered.map(oneByOne) : [],
    waiting: facts.deployments.length === 0 ? { n: 0 } : waitingOf(courses, facts),
    failures: failuresOf(facts)
      .filter(({ deployment }) => isWithin(deployment.at, window))
      .map(({ deployment, recovery }) => ({
        deployment: deployment.name,
        at: isoOf(deployment.at),
        // A cause that somebody named may have been mended before it went live.
        ...(recovery && recovery.at >= deployment.at && { recovery: recovery.at - deployment.at }),
      })),
    ...(next && { next }),
  };
}

/** A squash whose pull request is not known hides when work began. */
function isWhole({ pull, change }: Course): boolean {
  return pull !== undefined || (change !== undefined && change.commits.length > 0);
}

function oneByOne({ id, begun, deployment, segments }: Course): Ladder['delivered'][number] {
  return {
    id,
    seconds: (deployment?.at ?? begun) - begun,
    stages: segments.map(({ stage, from, to }) => ({ stage, seconds: to - from })),
  };
}

function waitingOf(courses: readonly Course[], { at }: Facts): Ladder['waiting'] {
  const merged = courses.flatMap(({ id, state, pull, change }) => {
    const since = pull?.endedAt ?? change?.mergedAt;
    return state === 'merged' && since !== undefined ? [{ id, seconds: at - since }] : [];
  });
  const oldest = merged.toSorted((a, b) => b.seconds - a.seconds)[0];
  return { n: merged.length, ...(oldest && { oldest }) };
}

function nextOf(n: number, weeks: number): Ladder['next'] {
  for (const [number, share] of STEPS) {
    const need = smallestSample(share);
    if (n >= need) continue;
    return { number, n: need, ...(n > 0 && { weeks: Math.max(1, Math.ceil(((need - n) * weeks) / n)) }) };
  }
  return undefined;
}
