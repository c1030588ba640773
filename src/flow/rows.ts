import { classifyChange } from './classification.ts';
import type { Course } from './course.ts';
import { coursesOf, excludedCourses } from './course.ts';
import { ownChange } from './course-release.ts';
import { begunAt, deliveredIn, leadTimesIn } from './delivery.ts';
import { deploymentOf } from './deployments.ts';
import type { ChangeFact, Facts, PullFact } from './facts.ts';
import { linksOf } from './items-links.ts';
import type { Window } from './metric.ts';
import { changeById, changeBySha, revertsOf } from './reverts.ts';
import type { ChangeRow, StageColumn } from './rows-columns.ts';
import { stageCells } from './rows-stages.ts';
import type { FlowSettings } from './settings.ts';
import { withoutLogins } from './source.ts';

export type { ChangeRow, DeploymentRow } from './rows-columns.ts';
export { CHANGES, DEPLOYMENTS } from './rows-columns.ts';
export { deploymentRows } from './rows-deployments.ts';

/** All that was ever delivered: rows are of no window, for who reads them takes one. */
export const EVER: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * One row a change that came to the default branch, and one a pull request that did not: open, closed, or merged elsewhere. Nobody is
 * named. Those merged first stand first, then what is not merged, by its opening.
 */
export function changeRows(facts: Facts, settings: FlowSettings): readonly ChangeRow[] {
  const known = knownOf(facts, settings);
  const own = new Set(known.pulls.values());
  const others = facts.pulls.filter((pull) => !own.has(pull));
  return [...facts.changes.map((change) => rowOfChange(change, known)), ...others.map((pull) => rowOfPull(pull, known))].sort(
    inOrder,
  );
}

function inOrder(a: ChangeRow, b: ChangeRow): number {
  return order(a.merged_at, b.merged_at) || order(a.opened_at, b.opened_at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function order(a: number | null, b: number | null): number {
  return a === b ? 0 : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}

/** What the rows are told from, to be asked by change or pull request. */
interface Known {
  readonly facts: Facts;
  readonly settings: FlowSettings;
  readonly pulls: ReadonlyMap<ChangeFact, PullFact>;
  readonly courses: ReadonlyMap<ChangeFact | PullFact, Course>;
  /** Why a course is not told, by its id. */
  readonly untold: ReadonlyMap<string, string>;
  readonly delivered: ReadonlySet<ChangeFact>;
  /** Why a change has no lead time, by its id. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly stages: (course: Course | undefined) => Pick<ChangeRow, StageColumn>;
}

function knownOf(facts: Facts, settings: FlowSettings): Known {
  const landed = { byId: changeById(facts), bySha: changeBySha(facts) };
  const pulls = new Map<ChangeFact, PullFact>();
  for (const pull of facts.pulls) {
    const change = ownChange(pull, landed);
    if (change !== undefined) pulls.set(change, pull);
  }
  const courses = new Map<ChangeFact | PullFact, Course>();
  for (const course of coursesOf(facts, settings)) {
    const key = course.change ?? course.pull;
    if (key !== undefined) courses.set(key, course);
  }
  return {
    facts,
    settings,
    pulls,
    courses,
    untold: new Map(excludedCourses(facts, settings).map(({ id, reason }) => [id, reason])),
    delivered: new Set(deliveredIn(facts, EVER).delivered.map(({ change }) => change)),
    reasons: new Map(leadTimesIn(facts, EVER).left.map(({ id, reason }) => [id, reason])),
    stages: stageCells(facts),
  };
}

function rowOfChange(change: ChangeFact, known: Known): ChangeRow {
  const { facts, pulls, courses, delivered, reasons, stages } = known;
  const { id, kind, origin, mergedAt, picks, hotfix } = change;
  const pull = pulls.get(change);
  const deployment = deploymentOf(facts).get(change.sha);
  const begun = begunAt(change);
  const title = pull?.title ?? change.title;
  const reason = reasons.get(id);
  // Only what was delivered in earnest has times to the deployment; the rest says why not.
  const live = delivered.has(change) ? deployment?.at : undefined;
  return {
    repository: facts.repository ?? null,
    id,
    number: pull?.number ?? numberIn(id),
    title: title === undefined ? null : withoutLogins(title),
    kind,
    state: deployment === undefined ? 'merged' : 'delivered',
    origin: pull?.origin ?? origin,
    flow_item: flowItem(change, pull, known),
    begun_at: begun ?? null,
    opened_at: pull?.openedAt ?? change.openedAt ?? null,
    merged_at: mergedAt,
    closed_at: null,
    deployed_at: deployment?.at ?? null,
    deployment: deployment?.id ?? null,
    lead_time_seconds: live === undefined || begun === undefined || reason !== undefined ? null : live - begun,
    merge_to_deploy_seconds: live === undefined ? null : live - mergedAt,
    excluded_reason: reason ?? null,
    ...stages(courses.get(change)),
    commits: commitsOf(change, pull),
    ...sizeOf(pull),
    reverts: revertsOf(facts).targets.get(id)?.length ?? 0,
    backport: picks.length > 0,
    hotfix,
    as_of: facts.at,
  };
}

function rowOfPull(pull: PullFact, known: Known): ChangeRow {
  const { facts, courses, untold, stages } = known;
  const { number, title, state, origin, openedAt, endedAt } = pull;
  const id = `#${number}`;
  const course = courses.get(pull);
  const deployment = course?.deployment;
  return {
    repository: facts.repository ?? null,
    id,
    number,
    title: title === undefined ? null : withoutLogins(title),
    kind: null,
    state: course?.state ?? state,
    origin,
    flow_item: flowItem({ origin }, pull, known),
    begun_at: course?.begun ?? begunAt(pull) ?? null,
    opened_at: openedAt,
    merged_at: state === 'merged' ? (endedAt ?? null) : null,
    closed_at: state === 'closed' ? (endedAt ?? null) : null,
    deployed_at: deployment?.at ?? null,
    deployment: deployment?.id ?? null,
    lead_time_seconds: null,
    merge_to_deploy_seconds: null,
    excluded_reason: untold.get(id) ?? null,
    ...stages(course),
    commits: commitsOf(undefined, pull),
    ...sizeOf(pull),
    reverts: revertsOf(facts).targets.get(id)?.length ?? 0,
    backport: null,
    hotfix: null,
    as_of: facts.at,
  };
}

function numberIn(id: string): number | null {
  return /^#\d+$/.test(id) ? Number(id.slice(1)) : null;
}

function flowItem(
  change: Partial<Pick<ChangeFact, 'title'>> & Pick<ChangeFact, 'origin'>,
  pull: PullFact | undefined,
  { facts, settings }: Known,
): string {
  const issues = pull === undefined ? [] : (linksOf(facts).issuesOf.get(pull.number) ?? []);
  return classifyChange(change, settings, pull, issues).type;
}

/** Of a squash that left none, or of more than GitHub told, nobody knows how many there were. */
function commitsOf(change: ChangeFact | undefined, pull: PullFact | undefined): number | null {
  if (pull?.commitsCut) return null;
  return pull?.commits.length || change?.commits.length || null;
}

function sizeOf(pull: PullFact | undefined): Pick<ChangeRow, 'lines' | 'files'> {
  return { lines: pull?.lines ?? null, files: pull?.files ?? null };
}
