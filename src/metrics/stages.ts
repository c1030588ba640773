import type { Course, Stage, StageId } from '../flow/course.ts';
import { coursesOf, excludedCourses, STAGES, standing } from '../flow/course.ts';
import { delivering } from '../flow/deployments.ts';
import type { Facts } from '../flow/facts.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { isHousekeeping, isTold, NOT_TOLD } from '../flow/sections-facts.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { spanSeconds } from '../flow/settings.ts';
import type { DescribedResource, StageRow } from '../flow/stages-shape.ts';
import { RESOURCES } from '../model/stages.ts';
import { durations, ratio } from './measured.ts';
import { countedByReason, smallestSample } from './statistics.ts';

/** Stages after the merge; the others only a pull request can tell. */
const AFTER_MERGE: ReadonlySet<StageId> = new Set(['integration_wait', 'release_wait', 'env_approval', 'deploy']);

/**
 * How changes go through each stage (flow-metrics, 4.3): those that were delivered within the window, and those that are in it now.
 * Changes of bots are in none of it.
 */
export function stagesOf(facts: Facts, window: Window, settings: FlowSettings): StageRow[] {
  const sample = sampleOf(facts, window, settings);
  const positions = coursesOf(facts, settings).flatMap((course) =>
    isHousekeeping(course.origin) ? [] : [standing(course, facts.at)?.stage],
  );
  const total = sample.whole.reduce((sum, course) => sum + secondsIn(course), 0);
  return STAGES.map((stage) => {
    const reason = whyNot(stage.id, facts);
    if (reason !== undefined) return unmeasured(stage, reason);
    const wip = positions.filter((id) => id === stage.id).length;
    return { ...rowOf(stage, sample, total, settings), wip };
  });
}

/** What is described of a resource: all its stages together, in the changes that any of them held. */
export function describedResources(facts: Facts, window: Window, settings: FlowSettings): DescribedResource[] {
  const asked = RESOURCES.flatMap((resource) => {
    const said = settings.described[resource];
    return said === undefined ? [] : [{ resource, said: spanSeconds(said) }];
  });
  const { courses } = sampleOf(facts, window, settings);
  return asked.map(({ resource, said }) => {
    const stages = STAGES.filter((stage) => stage.resource === resource).map(({ id }) => id);
    const reason = stages.map((id) => whyNot(id, facts)).find((why) => why !== undefined);
    if (reason !== undefined) return { resource, said, within: { status: 'unavailable', unit: 'ratio', reason } };
    const times = courses.map((course) => stages.reduce((sum, id) => sum + secondsIn(course, id), 0)).filter((time) => time > 0);
    const { p50 } = durations(times, []);
    return { resource, ...(p50 !== undefined && { p50 }), ...describedBy(said, times) };
  });
}

/** Why nothing can be said of a stage, if so. */
function whyNot(stage: StageId, facts: Facts): string | undefined {
  const deployments = delivering(facts);
  if ((!AFTER_MERGE.has(stage) || stage === 'integration_wait') && !isTold(facts, 'pulls')) return NOT_TOLD.pulls;
  if (AFTER_MERGE.has(stage) && deployments.length === 0) return 'No deployment was found.';
  const isAsked = deployments.some(({ createdAt }) => createdAt !== undefined);
  if ((stage === 'env_approval' || stage === 'deploy') && !isAsked)
    return 'It needs deployments that tell when they were asked for.';
  return undefined;
}

function unmeasured({ id, class: kind, title }: Stage, reason: string): StageRow {
  const nothing = { p50: null, p85: null, share: null, wip: null, entries: null, reentries: null, completeAndAccurate: null };
  return { id, class: kind, title, status: 'unavailable', reason, n: 0, ...nothing };
}

interface Sample {
  readonly courses: readonly Course[];
  /** Those whose beginning is known: of a squash git alone does not tell it. */
  readonly whole: readonly Course[];
  readonly excluded: readonly Excluded[];
}

/** Courses that ended within the window: with their deployment, or with their merge where no deployment is known at all. */
function sampleOf(facts: Facts, window: Window, settings: FlowSettings): Sample {
  const isDeployed = delivering(facts).length > 0;
  const hasPulls = isTold(facts, 'pulls');
  const excluded: Excluded[] = excludedCourses(facts, settings)
    .filter(({ at }) => isWithin(at, window))
    .map(({ id, origin, reason }) => ({ id, reason: isHousekeeping(origin) ? 'bot' : reason }));
  const courses: Course[] = [];
  for (const course of coursesOf(facts, settings)) {
    const end = isDeployed ? course.deployment?.at : mergedAt(course);
    if (end === undefined || !isWithin(end, window)) continue;
    const reason = whyLeftOut(course, hasPulls);
    if (reason !== undefined) excluded.push({ id: course.id, reason });
    else courses.push(isDeployed ? course : { ...course, segments: course.segments.filter(({ to }) => to <= end) });
  }
  return { courses, whole: courses.filter(({ pull, change }) => pull !== undefined || change?.commits.length !== 0), excluded };
}

function mergedAt({ state, pull, change }: Course): number | undefined {
  return state === 'merged' ? (pull?.endedAt ?? change?.mergedAt) : undefined;
}

/** A direct push is all coding until it is merged; of anything else that takes its pull request. */
function whyLeftOut({ origin, pull, change }: Course, hasPulls: boolean): string | undefined {
  if (isHousekeeping(origin)) return 'bot';
  if (hasPulls && pull === undefined && change?.kind !== 'direct') return 'no_pull_request';
  return pull?.eventsCut ? 'event_list_truncated' : undefined;
}

function rowOf(
  { id, class: kind, title }: Stage,
  { courses, whole, excluded }: Sample,
  total: number,
  settings: FlowSettings,
): Omit<StageRow, 'wip'> {
  const times = courses.map((course) => secondsIn(course, id)).filter((time) => time > 0);
  const { status, reason, need, p50 = null, p85 = null, ci90 } = durations(times, []);
  const visits = courses.map((course) => visitsOf(course, id));
  const entries = visits.flat();
  const said = settings.described[id];
  return {
    id,
    class: kind,
    title,
    status,
    ...(reason !== undefined && { reason }),
    ...(need !== undefined && { need }),
    n: times.length,
    p50,
    p85,
    ...(ci90 && { ci90: { ...(ci90.p50 && { p50: ci90.p50 }), ...(ci90.p85 && { p85: ci90.p85 }) } }),
    share: shareOf(id, whole, total),
    entries: entries.length,
    reentries: entries.length - times.length,
    completeAndAccurate: { unit: 'ratio', ...ratio(entries.filter((one) => one === 'on').length, entries.length) },
    ...(said !== undefined && { described: describedBy(spanSeconds(said), times) }),
    ...(excluded.length > 0 && { excluded: countedByReason(excluded).map((one) => ({ ...one })) }),
  };
}

function describedBy(said: number, times: readonly number[]): NonNullable<StageRow['described']> {
  return { said, within: { unit: 'ratio', ...ratio(times.filter((time) => time <= said).length, times.length) } };
}

/** Of the time of all changes together; of fewer than a median takes it is not told. */
function shareOf(stage: StageId, courses: readonly Course[], total: number): number | null {
  if (courses.length < smallestSample(0.5) || total === 0) return null;
  return courses.reduce((sum, course) => sum + secondsIn(course, stage), 0) / total;
}

/** In one stage, or in all. */
function secondsIn({ segments }: Course, stage?: StageId): number {
  let sum = 0;
  for (const one of segments) if (stage === undefined || one.stage === stage) sum += one.to - one.from;
  return sum;
}

const RANK = new Map<StageId, number>(STAGES.map(({ id }, index) => [id, index]));

/** How each visit of a stage ended: on to a later stage, or back to an earlier one. To be closed for a while is neither. */
function visitsOf({ segments }: Course, stage: StageId): readonly ('on' | 'back')[] {
  const ends: ('on' | 'back')[] = [];
  segments.forEach((segment, index) => {
    if (segment.stage !== stage) return;
    const next = segments.find((later, place) => place > index && later.stage !== 'parked');
    ends.push((RANK.get(next?.stage ?? stage) ?? 0) < (RANK.get(stage) ?? 0) ? 'back' : 'on');
  });
  return ends;
}
