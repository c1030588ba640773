import type { StageId } from '../model/stages.ts';
import type { Course } from './course.ts';
import { coursesOf } from './course.ts';
import { delivering } from './deployments.ts';
import type { Facts, Seconds } from './facts.ts';
import type { Window } from './metric.ts';
import { endOf, isHousekeeping, isTold, reachOf } from './sections-facts.ts';
import type { FlowSettings } from './settings.ts';

/** The cumulative flow diagram: where all work was, at moments of equal distance. */
export interface CumulativeFlow {
  /** Whether work before its merge is known: git alone does not see what is not merged yet. */
  readonly beforeMerge: boolean;
  /** Whether there are deployments; without any, to be merged is to be done. */
  readonly deployed: boolean;
  /** The oldest first; the last one is the end of the window, or of the facts. */
  readonly samples: readonly FlowSample[];
}

/** Changes of people and agents at a moment. */
export interface FlowSample {
  readonly at: Seconds;
  /** Begun, and not opened as a pull request. */
  readonly coding: number;
  /** Opened, and neither merged nor closed for good. */
  readonly open: number;
  /** Merged and not live. */
  readonly merged: number;
  /** Live, or without deployments merged: after the first moment. */
  readonly delivered: number;
  /** Closed without a merge: after the first moment. */
  readonly closed: number;
}

const DAY = 86_400;
/** More days than this are drawn by week. */
const MOST_DAYS = 126;

/** A change is at a moment in the stage whose segment holds it; its end belongs to what follows. */
export function cumulativeFlowOf(facts: Facts, window: Window, settings: FlowSettings): CumulativeFlow {
  const { from } = reachOf(facts, window);
  const end = endOf(facts, window);
  const step = end - from > MOST_DAYS * DAY ? 7 * DAY : DAY;
  const length = Math.max(1, Math.floor((end - from) / step) + 1);
  const first = end - (length - 1) * step;
  const deployed = delivering(facts).length > 0;
  const steps: Record<Band, number[]> = { coding: [], open: [], merged: [], delivered: [], closed: [] };
  const momentOf = (time: Seconds) => Math.max(0, Math.ceil((time - first) / step));
  const add = ({ band, from: since, to }: Stay) => {
    const [up, down] = [momentOf(since), momentOf(to)];
    if ((band === 'delivered' || band === 'closed') && since <= first) return;
    if (up < length) steps[band][up] = (steps[band][up] ?? 0) + 1;
    if (down < length) steps[band][down] = (steps[band][down] ?? 0) - 1;
  };
  const courses = coursesOf(facts, settings).filter(({ origin }) => !isHousekeeping(origin));
  for (const course of courses) for (const stay of staysOf(course, deployed)) add(stay);
  return { beforeMerge: isTold(facts, 'pulls'), deployed, samples: samplesOf(steps, first, step, length) };
}

type Band = Exclude<keyof FlowSample, 'at'>;

/** A change is in a band from a second on until, and without, another. */
interface Stay {
  readonly band: Band;
  readonly from: Seconds;
  readonly to: Seconds;
}

const AFTER_MERGE: ReadonlySet<StageId> = new Set(['integration_wait', 'release_wait', 'env_approval', 'deploy']);
const FOREVER = Number.POSITIVE_INFINITY;

function staysOf(course: Course, deployed: boolean): Stay[] {
  const { segments, state, begun, endedAt, until } = course;
  const isOver = state === 'closed' || state === 'delivered' || !(deployed || state === 'open');
  const stays = segments
    .filter(({ stage }) => deployed || !AFTER_MERGE.has(stage))
    .map(({ stage, from, to }, index, all): Stay => {
      const band = AFTER_MERGE.has(stage) ? 'merged' : stage === 'coding' ? 'coding' : 'open';
      return { band, from, to: index === all.length - 1 && !isOver ? FOREVER : to };
    });
  if (!isOver) return stays;
  const ended = state === 'merged' ? endedAt : until;
  return [...stays, { band: state === 'closed' ? 'closed' : 'delivered', from: ended ?? begun, to: FOREVER }];
}

/** How many there are at each moment: a step up at the first one of each stay, a step down after its last. */
function samplesOf(steps: Readonly<Record<Band, readonly number[]>>, first: Seconds, step: number, length: number) {
  const sums: Record<Band, number> = { coding: 0, open: 0, merged: 0, delivered: 0, closed: 0 };
  return Array.from({ length }, (_, index): FlowSample => {
    for (const band of BANDS) sums[band] += steps[band][index] ?? 0;
    return { at: first + index * step, ...sums };
  });
}

const BANDS: readonly Band[] = ['coding', 'open', 'merged', 'delivered', 'closed'];
