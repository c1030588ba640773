import { perValue } from '../model/remembered.ts';
import type { Landing, Landings } from './course-release.ts';
import { landingOf, landingsOf, ownChange } from './course-release.ts';
import type { Course, Telling } from './course-told.ts';
import { merged, unmerged } from './course-told.ts';
import { begunAt } from './delivery.ts';
import type { ChangeFact, Facts, PullFact, Seconds } from './facts.ts';
import { perFacts } from './remembered.ts';
import type { FlowSettings } from './settings.ts';

export type { Resource, Stage, StageClass, StageId } from '../model/stages.ts';
export { STAGES } from '../model/stages.ts';
export { sessionsOf } from './course-sessions.ts';
export type { Course } from './course-told.ts';
export { standing } from './course-told.ts';
export type { Segment } from './segments.ts';

/** A change whose course cannot be told. The reasons are those of flow-metrics, 3.2, and two besides. */
export interface ExcludedCourse {
  readonly id: string;
  readonly origin: ChangeFact['origin'];
  /** When it was live, else merged, else opened: by it a window is chosen. */
  readonly at: Seconds;
  readonly reason:
    | 'author_date_in_future'
    | 'commit_after_merge'
    | 'deploy_before_merge'
    | 'no_first_deployment_base'
    | 'backport'
    /** It ended before it was opened, or after the facts were gathered, or nobody knows when. */
    | 'impossible_times'
    /** Merged before the history begins: whether it is live is not in the facts. */
    | 'before_the_history';
}

interface Courses {
  readonly told: readonly Course[];
  readonly excluded: readonly ExcludedCourse[];
}

/** Several figures ask the same of the same facts, which never change. */
const remembered = perFacts((facts) => perValue((required: number) => everyCourse(facts, required)));

/** Every course that can be told, in the order in which they began. */
export function coursesOf(facts: Facts, settings: FlowSettings): readonly Course[] {
  return remembered(facts)(settings['required-approvals']).told;
}

/** Those that cannot, and why. */
export function excludedCourses(facts: Facts, settings: FlowSettings): readonly ExcludedCourse[] {
  return remembered(facts)(settings['required-approvals']).excluded;
}

function everyCourse(facts: Facts, required: number): Courses {
  const landings = landingsOf(facts);
  const own = new Set(facts.pulls.map((pull) => ownChange(pull, landings)));
  const told: Course[] = [];
  const excluded: ExcludedCourse[] = [];
  const take = (one: Course | ExcludedCourse) => ('reason' in one ? excluded.push(one) : told.push(one));
  const telling = { landings, required };
  for (const pull of facts.pulls) take(courseOfPull(pull, telling));
  for (const change of facts.changes) if (!own.has(change)) take(courseOfChange(change, telling));
  return {
    told: told.sort((a, b) => a.begun - b.begun || byId(a, b)),
    excluded: excluded.sort((a, b) => a.at - b.at || byId(a, b)),
  };
}

function courseOfPull(pull: PullFact, telling: Telling): Course | ExcludedCourse {
  const { landings } = telling;
  const { state, origin, openedAt } = pull;
  const id = `#${pull.number}`;
  const change = ownChange(pull, landings);
  const ended = state === 'open' ? landings.at : (pull.endedAt ?? change?.mergedAt);
  if (ended === undefined || ended < openedAt || ended > landings.at)
    return { id, origin, at: ended ?? openedAt, reason: 'impossible_times' };
  const commits = pull.commits.length > 0 ? pull.commits : (change?.commits ?? []);
  const begun = begunAt({ commits, openedAt }) ?? openedAt;
  if (state !== 'merged') return unmerged({ id, origin, pull, begun }, state, ended, telling);

  const mergedAt = mergeOf(ended, change, openedAt, landings);
  const landing = landingOf(pull, mergedAt, landings);
  const { deployment, integratedAt = mergedAt } = landing;
  const reason = noCourse(mergedAt, landing, landings.at);
  if (reason !== undefined) return { id, origin, at: deployment?.at ?? mergedAt, reason };
  if (change === undefined && deployment === undefined && integratedAt < landings.since)
    return { id, origin, at: mergedAt, reason: 'before_the_history' };
  return merged({ id, origin, pull, begun }, mergedAt, landing, telling);
}

/**
 * When a pull request was merged: as GitHub says; or as its commit says where that is a little earlier and what was live by then held
 * it, for a deployment may have the time of its commit.
 */
function mergeOf(ended: Seconds, change: ChangeFact | undefined, openedAt: Seconds, { deployments }: Landings): Seconds {
  const live = deployments.get(change?.sha ?? '')?.at;
  if (change === undefined || live === undefined || live >= ended) return ended;
  return openedAt <= change.mergedAt && change.mergedAt <= live ? change.mergedAt : ended;
}

/** What git alone tells: when work began, unless a squash hides it, when it was merged, and what became of it. */
function courseOfChange(change: ChangeFact, telling: Telling): Course | ExcludedCourse {
  const { landings } = telling;
  const { id, origin, mergedAt } = change;
  const begun = begunAt(change) ?? mergedAt;
  const deployment = landings.deployments.get(change.sha);
  const landing: Landing = { change, integratedAt: mergedAt, ...(deployment && { deployment }) };
  const reason =
    begun > landings.at
      ? 'author_date_in_future'
      : begun > mergedAt
        ? 'commit_after_merge'
        : noCourse(mergedAt, landing, landings.at);
  if (reason !== undefined) return { id, origin, at: deployment?.at ?? mergedAt, reason };
  return merged({ id, origin, begun }, mergedAt, landing, telling);
}

/** Why the way of a merged change to production is not told, if it is not. */
function noCourse(
  mergedAt: Seconds,
  { change, integratedAt = mergedAt, deployment }: Landing,
  at: Seconds,
): ExcludedCourse['reason'] | undefined {
  if (change !== undefined && change.picks.length > 0) return 'backport';
  if (deployment === undefined) return integratedAt > at ? 'impossible_times' : undefined;
  if (deployment.kind === 'first') return 'no_first_deployment_base';
  if (deployment.at < mergedAt) return 'deploy_before_merge';
  return deployment.at > at ? 'impossible_times' : undefined;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
