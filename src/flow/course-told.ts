import type { StageId } from '../model/stages.ts';
import type { Landing, Landings } from './course-release.ts';
import { releasedUntil, releaseSegments } from './course-release.ts';
import { reviewSegments } from './course-review.ts';
import type { ChangeFact, DeploymentFact, PullFact, Seconds } from './facts.ts';
import type { Segment } from './segments.ts';
import { joined } from './segments.ts';

/** One change from its first commit on: a pull request, or what git alone tells to have come to the default branch. */
export interface Course {
  readonly id: string;
  readonly origin: ChangeFact['origin'];
  /** Absent where git alone tells of it: then only coding, up to the merge, and what follows the merge are known. */
  readonly pull?: PullFact;
  /** As it came to the default branch by itself; absent of what came there with another. */
  readonly change?: ChangeFact;
  readonly deployment?: DeploymentFact;
  /** First author date, or when it was opened where that is earlier; the merge where a squash without its pull request hides both. */
  readonly begun: Seconds;
  /** When it was merged or closed; undefined while it is open. */
  readonly endedAt: Seconds | undefined;
  /** Where the last segment ends: with the deployment or the close, else with when the facts were gathered. */
  readonly until: Seconds;
  /** One after the other without gap or overlap, none of them empty: from `begun` to `until`. */
  readonly segments: readonly Segment[];
  readonly state: 'open' | 'closed' | 'merged' | 'delivered';
}

/** What all courses of a log are told from. */
export interface Telling {
  readonly landings: Landings;
  /** Approvals that a merge takes. */
  readonly required: number;
}

type Begun = Pick<Course, 'id' | 'origin' | 'pull' | 'begun'>;

/** What is still open, or was closed without a merge. */
export function unmerged(one: Begun, state: 'open' | 'closed', endedAt: Seconds, telling: Telling): Course {
  return new ToldCourse(one, { state, endedAt: state === 'open' ? undefined : endedAt, until: endedAt }, undefined, telling);
}

/** What was merged, and where it is. */
export function merged(one: Begun, endedAt: Seconds, landing: Landing, telling: Telling): Course {
  const state = landing.deployment === undefined ? 'merged' : 'delivered';
  return new ToldCourse(one, { state, endedAt, until: releasedUntil(landing, telling.landings) }, landing, telling);
}

/** Its segments are worked out when they are asked for: of a long history, most never are. */
class ToldCourse implements Course {
  readonly id: string;
  readonly origin: ChangeFact['origin'];
  readonly pull?: PullFact;
  readonly change?: ChangeFact;
  readonly deployment?: DeploymentFact;
  readonly begun: Seconds;
  readonly endedAt: Seconds | undefined;
  readonly until: Seconds;
  readonly state: Course['state'];
  readonly #landing: Landing | undefined;
  readonly #telling: Telling;
  #segments: readonly Segment[] | undefined;

  constructor(
    { id, origin, pull, begun }: Begun,
    { state, endedAt, until }: Pick<Course, 'state' | 'endedAt' | 'until'>,
    landing: Landing | undefined,
    telling: Telling,
  ) {
    this.id = id;
    this.origin = origin;
    if (pull !== undefined) this.pull = pull;
    if (landing?.change !== undefined) this.change = landing.change;
    if (landing?.deployment !== undefined) this.deployment = landing.deployment;
    this.begun = begun;
    this.endedAt = endedAt;
    this.until = until;
    this.state = state;
    this.#landing = landing;
    this.#telling = telling;
  }

  get segments(): readonly Segment[] {
    this.#segments ??= segmentsOf(this, this.#landing, this.#telling);
    return this.#segments;
  }
}

function segmentsOf(
  { pull, begun, until, endedAt = until }: Omit<Course, 'segments'>,
  landing: Landing | undefined,
  { landings, required }: Telling,
): readonly Segment[] {
  return joined([
    { stage: 'coding', from: begun, to: pull?.openedAt ?? endedAt },
    ...(pull === undefined ? [] : reviewSegments(pull, endedAt, required)),
    ...(landing === undefined ? [] : releaseSegments(endedAt, landing, landings)),
  ]);
}

/** Where an unfinished course is, and since when; undefined of one that had ended by then, or had not begun. */
export function standing(course: Course, at: Seconds): { readonly stage: StageId; readonly since: Seconds } | undefined {
  if (course.begun > at || course.until < at) return undefined;
  const found = course.segments.find(({ from, to }) => from <= at && at < to);
  // The last second of what is not finished is the one at which the facts were gathered.
  const last = course.state === 'open' || course.state === 'merged' ? course.segments.at(-1) : undefined;
  const segment = found ?? (last?.to === at ? last : undefined);
  return segment && { stage: segment.stage, since: segment.from };
}
