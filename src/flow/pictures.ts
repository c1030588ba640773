import type { FlowItemKind } from '../model/flow-item.ts';
import { FLOW_KINDS } from '../model/flow-item.ts';
import { coursesOf } from './course.ts';
import { deliveredIn, leadTimesIn } from './delivery.ts';
import type { Facts, Seconds } from './facts.ts';
import { failuresOf } from './failures.ts';
import { itemsDeliveredIn, itemsOf } from './items.ts';
import type { Window } from './metric.ts';
import { isWithin } from './metric.ts';
import type { CumulativeFlow } from './pictures-cumulative.ts';
import { cumulativeFlowOf } from './pictures-cumulative.ts';
import { isHousekeeping } from './sections-facts.ts';
import type { FlowSettings } from './settings.ts';

export type { CumulativeFlow, FlowSample } from './pictures-cumulative.ts';

/**
 * The points behind the charts of a flow report: what `jidoka.flow/v1` says in one number, one by one or week by week. Every time is in
 * seconds; whatever a number of the report leaves out, its points leave out too. Nobody is in it.
 */
export interface Pictures {
  readonly window: Window;
  readonly times: TimePoints;
  readonly cumulative: CumulativeFlow;
  /** Whole weeks that end with the window, the oldest first. */
  readonly weeks: readonly FlowWeek[];
  /** Delivered changes whose size is known, in the order of their deployments. */
  readonly sizes: readonly SizePoint[];
}

/** How long each delivered change took. Where squashes hide when work began, the way from the merge alone can be told. */
export interface TimePoints {
  readonly measure: 'change-lead-time' | 'merge-to-deploy';
  /** In the order of their deployments. */
  readonly points: readonly TimePoint[];
}

/** A delivered change. */
export interface TimePoint {
  /** `#12`, or the sha of a change without a pull request. */
  readonly id: string;
  /** When it was live. */
  readonly at: Seconds;
  readonly seconds: number;
}

/** A delivered change of known size. */
export interface SizePoint extends TimePoint {
  /** Added and deleted. */
  readonly lines: number;
}

/** What happened in seven days. */
export interface FlowWeek extends Window {
  /** Merged changes of people and agents. */
  readonly merged: number;
  /** Merged changes of bots. */
  readonly bots: number;
  /** Deployments, what is live already apart. */
  readonly deployments: number;
  /** Those of them that failed. */
  readonly failed: number;
  /** Delivered items by kind of work. */
  readonly kinds: Readonly<Record<FlowItemKind, number>>;
}

/** The same pictures for the same facts. */
export function picturesOf(facts: Facts, window: Window, settings: FlowSettings): Pictures {
  return {
    window,
    times: timesOf(facts, window),
    cumulative: cumulativeFlowOf(facts, window, settings),
    weeks: weeksOf(facts, window, settings),
    sizes: sizesOf(facts, window, settings),
  };
}

/** The population of the metric of that name. */
function timesOf(facts: Facts, window: Window): TimePoints {
  const points = leadTimesIn(facts, window).timed.map(({ change, deployment, begun }) => ({
    id: change.id,
    at: deployment.at,
    seconds: deployment.at - begun,
  }));
  if (points.length > 0) return { measure: 'change-lead-time', points: points.sort(byTime) };
  const rest = deliveredIn(facts, window).delivered.map(({ change, deployment }) => ({
    id: change.id,
    at: deployment.at,
    seconds: deployment.at - change.mergedAt,
  }));
  return { measure: 'merge-to-deploy', points: rest.sort(byTime) };
}

function sizesOf(facts: Facts, window: Window, settings: FlowSettings): SizePoint[] {
  return coursesOf(facts, settings)
    .flatMap(({ id, origin, begun, pull, deployment }): SizePoint[] =>
      pull?.lines === undefined || deployment === undefined || isHousekeeping(origin) || !isWithin(deployment.at, window)
        ? []
        : [{ id, at: deployment.at, seconds: deployment.at - begun, lines: pull.lines }],
    )
    .sort(byTime);
}

function byTime(a: TimePoint, b: TimePoint): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

const WEEK = 7 * 86_400;

function weeksOf(facts: Facts, window: Window, settings: FlowSettings): FlowWeek[] {
  const whole = Math.floor((window.to - window.from) / WEEK);
  const from = window.to - whole * WEEK;
  const weekOf = (time: Seconds) => Math.floor((time - from) / WEEK);
  const tally = (times: readonly Seconds[]) => {
    const counts = new Array<number>(whole).fill(0);
    for (const time of times) if (time >= from && time < window.to) counts[weekOf(time)] = (counts[weekOf(time)] ?? 0) + 1;
    return (index: number) => counts[index] ?? 0;
  };
  const mergesOf = (bots: boolean) =>
    tally(facts.changes.flatMap(({ origin, mergedAt }) => (isHousekeeping(origin) === bots ? [mergedAt] : [])));
  const [merged, bots] = [mergesOf(false), mergesOf(true)];
  const deployments = tally(facts.deployments.flatMap(({ kind, at }) => (kind === 'redeploy' ? [] : [at])));
  const failed = tally(failuresOf(facts).flatMap(({ deployment: { kind, at } }) => (kind === 'redeploy' ? [] : [at])));
  const { leaves } = itemsDeliveredIn(itemsOf(facts, settings), { from, to: window.to });
  const kinds = FLOW_KINDS.map((kind) => {
    const own = leaves.filter(({ classified }) => classified.type === kind);
    return [kind, tally(own.map(({ end }) => end.at))] as const;
  });
  return Array.from({ length: whole }, (_, index) => ({
    from: from + index * WEEK,
    to: from + (index + 1) * WEEK,
    merged: merged(index),
    bots: bots(index),
    deployments: deployments(index),
    failed: failed(index),
    kinds: kindsOf(kinds.map(([kind, of]) => [kind, of(index)])),
  }));
}

function kindsOf(counts: readonly (readonly [FlowItemKind, number])[]): FlowWeek['kinds'] {
  const of = new Map(counts);
  const [feature, defect, risk, debt, unclassified] = FLOW_KINDS.map((kind) => of.get(kind) ?? 0);
  return { feature: feature ?? 0, defect: defect ?? 0, risk: risk ?? 0, debt: debt ?? 0, unclassified: unclassified ?? 0 };
}
