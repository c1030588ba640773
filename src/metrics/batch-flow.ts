import type { Course } from '../flow/course.ts';
import { coursesOf } from '../flow/course.ts';
import { begunAt, deliveredIn } from '../flow/delivery.ts';
import type { Facts } from '../flow/facts.ts';
import { itemsDeliveredIn, itemsOf } from '../flow/items.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { BatchFlow } from '../flow/sections.ts';
import { pickupOf } from '../flow/sections-courses.ts';
import { endOf, isHousekeeping, isTold, NOT_TOLD, reachNote, reachOf, sinceBegun } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { spread, standingOf, told, tooFew, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { workingSeconds } from '../flow/working-hours.ts';
import { durations } from './measured.ts';
import { percentile, smallestSample } from './statistics.ts';

/** How large the pieces are, and what their size does to their way (flow-metrics, 4.13 and 4.14). */
export function batchFlowOf(facts: Facts, window: Window, settings: FlowSettings): BatchFlow {
  const figures = { ...perDeployment(facts, window), ...pace(facts, window, settings) };
  const { quintiles, ...bySize } = sizesOf(facts, window, settings);
  return {
    ...standingOf([...Object.values(figures), ...quintiles.flatMap(({ pickup, leadTime }) => [pickup, leadTime])]),
    ...reachNote(facts, window),
    ...figures,
    bySize: { ...bySize, quintiles },
  };
}

/** Of the first deployment nobody knows what was new in it; a rollback or redeploy brings nothing. */
function perDeployment(facts: Facts, window: Window): Pick<BatchFlow, 'changesPerDeployment' | 'commitsPerDeployment'> {
  if (facts.deployments.length === 0) {
    const none = unknown('count', 'No deployment is known.');
    return { changesPerDeployment: none, commitsPerDeployment: none };
  }
  const changes = new Set(facts.changes.map(({ sha }) => sha));
  const merges = new Set(facts.commits.flatMap(({ sha, merge }) => (merge ? sha : [])));
  const deployed = facts.deployments.filter(({ kind, at }) => kind === 'normal' && isWithin(at, window));
  const inEach = (counts: (sha: string) => boolean) => quantiles(deployed.map(({ contents }) => contents.filter(counts).length));
  return {
    changesPerDeployment: inEach((sha) => changes.has(sha)),
    commitsPerDeployment: inEach((sha) => !merges.has(sha)),
  };
}

function quantiles(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number) => (sorted.length >= smallestSample(p) ? percentile(sorted, p) : undefined);
  return spread(sorted.length, smallestSample(0.5), { p50: at(0.5), p75: at(0.75), p85: at(0.85), p90: at(0.9) });
}

const FIFTHS = [0.2, 0.4, 0.6, 0.8] as const;

/** Changes of one size are in one fifth, so that fifths may differ in number, and one may be empty. */
function sizesOf(facts: Facts, window: Window, settings: FlowSettings): BatchFlow['bySize'] {
  if (!isTold(facts, 'pulls')) return { status: 'unavailable', reason: NOT_TOLD.pulls, n: 0, quintiles: [] };
  const reach = reachOf(facts, window);
  const merged = coursesOf(facts, settings).filter(
    ({ pull, origin }) =>
      pull?.state === 'merged' && pull.endedAt !== undefined && isWithin(pull.endedAt, reach) && !isHousekeeping(origin),
  );
  const sized = merged
    .flatMap((course) => (course.pull?.lines === undefined ? [] : [{ course, lines: course.pull.lines }]))
    .sort((a, b) => a.lines - b.lines);
  if (merged.length > 0 && sized.length === 0)
    return { status: 'unavailable', reason: 'How many lines changes have is not known.', n: 0, quintiles: [] };
  const need = FIFTHS.length + 1;
  if (sized.length < need * smallestSample(0.5)) {
    const reason = `Fifths are told from ${need * smallestSample(0.5)} merged changes on.`;
    return { status: 'insufficient', reason, n: sized.length, quintiles: [] };
  }
  const lines = sized.map((one) => one.lines);
  const cuts = FIFTHS.map((p) => percentile(lines, p) ?? 0);
  const leadTimes = leadTimesOf(facts, window);
  const quintiles = [...FIFTHS, 1].flatMap((_, fifth) => {
    const its = sized.filter((one) => cuts.filter((cut) => cut < one.lines).length === fifth);
    const [first, last] = [its[0], its.at(-1)];
    if (first === undefined || last === undefined) return [];
    const courses = its.map(({ course }) => course);
    return [{ from: first.lines, to: last.lines, n: its.length, ...timesOf(courses, leadTimes) }];
  });
  return { status: 'ok', n: sized.length, quintiles };
}

function timesOf(courses: readonly Course[], leadTimes: ReadonlyMap<string, number>): { pickup: Figure; leadTime: Figure } {
  const figure = (reason: string, of: (course: Course) => number | undefined): Figure => {
    const seen = courses.map((course) => ({ id: course.id, value: of(course) }));
    const left = seen.flatMap(({ id, value }) => (value === undefined ? { id, reason } : []));
    return {
      unit: 's',
      ...durations(
        seen.flatMap(({ value }) => value ?? []),
        left,
      ),
    };
  };
  return {
    pickup: figure('no_review_seen', pickupOf),
    leadTime: figure('not_delivered', ({ id, change }) => leadTimes.get(change?.id ?? id)),
  };
}

function leadTimesOf(facts: Facts, window: Window): ReadonlyMap<string, number> {
  return new Map(
    deliveredIn(facts, window).delivered.flatMap(({ change, deployment }) => {
      const begun = begunAt(change);
      return begun === undefined || begun > change.mergedAt ? [] : [[change.id, deployment.at - begun] as const];
    }),
  );
}

/** How much working time there is for each item that comes, beside how much there is for each that goes: of leaves, never of epics. */
function pace(facts: Facts, window: Window, settings: FlowSettings): Pick<BatchFlow, 'takt' | 'cadence'> {
  const found = itemsOf(facts, settings);
  const accepted = found.items.filter(({ accepted: acceptance, isEpic }) => {
    // What nobody took up was not accepted; a change is, by being opened.
    const isAccepted = acceptance !== undefined && (acceptance.by !== 'created' || found.of === 'changes');
    return isAccepted && !isEpic && isWithin(acceptance.at, window);
  });
  const time = workingSeconds([sinceBegun(facts, window).from, endOf(facts, window)], settings);
  return {
    takt: timeForEach(accepted.length, time),
    cadence: timeForEach(itemsDeliveredIn(found, window).leaves.length, time),
  };
}

function timeForEach(n: number, time: number): Figure {
  const need = smallestSample(0.5);
  return n < need ? tooFew('s', n, need, `It is told from ${need} items on.`) : told('s', n, time / n);
}
