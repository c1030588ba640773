import { beginOf } from '../flow/delivery.ts';
import type { Facts } from '../flow/facts.ts';
import type { Metric, Observation, Window } from '../flow/metric.ts';
import type { FlowMetric } from '../flow/numbers.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { ascending, percentile, roundHalfUp, seeded, smallestSample, WEEK, weeks } from './statistics.ts';

type Trend = NonNullable<FlowMetric['trend']>;

const SHUFFLES = 2000;
const SEED = 20_261_122;
/** A dozen metrics at p < 0.1 show a false arrow in most reports (flow-metrics, 3.5). */
const SURE = 0.01;

/**
 * Whether a metric moved against the window of the same length before: a permutation test whose units are whole weeks, since what is
 * deployed together is no independent sample (P. Good, "Permutation, Parametric and Bootstrap Tests of Hypotheses", 3rd ed., 2005).
 * Durations are compared by their ranks, shares and rates by their difference. Undefined where either window holds too little.
 */
export function trendOf(
  metric: Pick<Metric, 'observe'>,
  facts: Facts,
  window: Window,
  settings: FlowSettings,
): Trend | undefined {
  const count = Math.floor((window.to - window.from) / WEEK);
  const middle = window.to - count * WEEK;
  const before = { from: middle - count * WEEK, to: middle };
  if (count < 4 || !isCovered(facts, before)) return undefined;
  const observed: Sample[] = [];
  for (const week of weeks(window.to, 2 * count)) {
    const one = metric.observe(facts, week, settings);
    if (one.kind === 'told') return undefined;
    observed.push(one);
  }
  const whole = metric.observe(facts, before, settings);
  if (whole.kind === 'told' || sizeOf(whole) < smallestSample(0.5)) return undefined;
  const blocks = blocksOf(observed);
  if (blocks.slice(count).reduce((n, block) => n + block.n, 0) < smallestSample(0.5)) return undefined;
  const isSecond = blocks.map((_, index) => index >= count);
  const difference = differenceOf(blocks, isSecond);
  const p = chanceOf(blocks, isSecond, Math.abs(difference));
  const direction = p >= SURE || difference === 0 ? 'none' : difference > 0 ? 'up' : 'down';
  return { direction, p, n: sizeOf(whole), before: levelOf(whole) };
}

/** Whether the facts reach back to the beginning of a window. */
function isCovered(facts: Facts, { from }: Window): boolean {
  return (facts.since === undefined || facts.since <= from) && beginOf(facts).at <= from;
}

type Sample = Exclude<Observation, { kind: 'told' }>;

function sizeOf(sample: Sample): number {
  return sample.kind === 'durations' ? sample.values.length : sample.n;
}

function levelOf(sample: Sample): number {
  if (sample.kind === 'share') return sample.k / sample.n;
  if (sample.kind === 'rate') return sample.n / sample.weeks;
  return roundHalfUp(percentile(ascending(sample.values), 0.5) ?? Number.NaN);
}

/** One week: a sum and what it is divided by. */
interface Block {
  readonly sum: number;
  readonly of: number;
  /** How much was seen. */
  readonly n: number;
}

function blocksOf(observed: readonly Sample[]): readonly Block[] {
  const ranks = rankOf(observed.flatMap((one) => (one.kind === 'durations' ? one.values : [])));
  return observed.map((one): Block => {
    if (one.kind === 'share') return { sum: one.k, of: one.n, n: one.n };
    if (one.kind === 'rate') return { sum: one.n, of: 1, n: one.n };
    const sum = one.values.reduce((all, value) => all + (ranks.get(value) ?? 0), 0);
    return { sum, of: one.values.length, n: one.values.length };
  });
}

/** By value its rank among all, equal ones sharing the mean of theirs. */
function rankOf(values: readonly number[]): ReadonlyMap<number, number> {
  const sorted = ascending(values);
  const ranks = new Map<number, number>();
  for (let from = 0; from < sorted.length; ) {
    const value = sorted[from] as number;
    let to = from;
    while (sorted[to] === value) to++;
    ranks.set(value, (from + to + 1) / 2);
    from = to;
  }
  return ranks;
}

/** What the second half has more than the first, as a mean of sums. */
function differenceOf(blocks: readonly Block[], isSecond: readonly boolean[]): number {
  const sum = [0, 0];
  const of = [0, 0];
  blocks.forEach((block, index) => {
    const half = isSecond[index] ? 1 : 0;
    sum[half] = (sum[half] ?? 0) + block.sum;
    of[half] = (of[half] ?? 0) + block.of;
  });
  return of[0] === 0 || of[1] === 0 ? 0 : (sum[1] ?? 0) / (of[1] ?? 1) - (sum[0] ?? 0) / (of[0] ?? 1);
}

/** How often weeks that are dealt out at random differ as much, the real deal among them. */
function chanceOf(blocks: readonly Block[], isSecond: readonly boolean[], difference: number): number {
  const random = seeded(SEED);
  const labels = [...isSecond];
  let asMuch = 1;
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    for (let last = labels.length - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [labels[last], labels[other]] = [labels[other] as boolean, labels[last] as boolean];
    }
    if (Math.abs(differenceOf(blocks, labels)) >= difference - 1e-12) asMuch++;
  }
  return asMuch / (SHUFFLES + 1);
}
