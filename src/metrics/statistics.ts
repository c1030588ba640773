import type { Excluded } from '../flow/metric.ts';
import { ascending, orderInterval, percentile, roundHalfUp, smallestSample } from './statistics-order.ts';

export type { Excluded } from '../flow/metric.ts';
export type { Interval } from './statistics-counts.ts';
export { poissonRate, wilson, Z90 } from './statistics-counts.ts';
export type { OrderInterval } from './statistics-order.ts';
export {
  ascending,
  kaplanMeierMedian,
  orderInterval,
  percentile,
  predictionBound,
  roundHalfUp,
  smallestSample,
} from './statistics-order.ts';
export type { Week } from './statistics-weeks.ts';
export { resampleWeeks, seeded, WEEK, weekOf, weeks } from './statistics-weeks.ts';

/**
 * What is known of a number: it, or that there is not enough to say it (`n` of the `need` there must be), or that it cannot be had
 * here. Missing is never zero. `Short` is what can be said all the same of too few.
 */
export type Measured<T extends object, Short extends object = object> =
  | ({ readonly status: 'ok' } & T)
  | ({ readonly status: 'insufficient'; readonly reason: string; readonly n: number; readonly need: number } & Short)
  | { readonly status: 'unavailable'; readonly reason: string };

export interface ExcludedCount {
  readonly reason: string;
  readonly count: number;
}

const QUANTILES = { p50: 0.5, p75: 0.75, p85: 0.85, p90: 0.9 } as const;
type Quantile = keyof typeof QUANTILES;

/** Durations in whole seconds. A quantile is there from its smallest sample on, and so is its 90 % interval. */
export interface Distribution extends Partial<Readonly<Record<Quantile, number>>> {
  readonly unit: 's';
  readonly n: number;
  readonly p50: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  readonly ci90: Partial<Readonly<Record<Quantile, [low: number, high: number]>>>;
  readonly excluded: ExcludedCount[];
}

/** Of too few durations: the range there is, if any. */
export interface Range {
  readonly unit: 's';
  readonly min?: number;
  readonly max?: number;
  readonly excluded: ExcludedCount[];
}

/** How durations (seconds, in any order) are distributed, and how many were left out for which reason (by name). */
export function distribution(
  values: readonly number[],
  excluded: readonly Excluded[],
): Exclude<Measured<Distribution, Range>, { readonly status: 'unavailable' }> {
  if (!values.every(Number.isFinite))
    throw new RangeError('A duration that is no finite number has to be excluded, with a reason.');
  const sorted = ascending(values);
  const n = sorted.length;
  const need = smallestSample(QUANTILES.p50);
  const reason = `${n} of the ${need} that a median takes.`;
  const shared = { unit: 's', n, excluded: countedByReason(excluded) } as const;
  const [min, max, average] = [sorted[0], sorted.at(-1), mean(values)];
  if (min === undefined || max === undefined || average === undefined) return { status: 'insufficient', reason, need, ...shared };
  const range = { min: roundHalfUp(min), max: roundHalfUp(max) };
  const quantiles: Partial<Record<Quantile, number>> = {};
  const ci90: Partial<Record<Quantile, [low: number, high: number]>> = {};
  for (const [name, p] of Object.entries(QUANTILES) as [Quantile, number][]) {
    const value = percentile(sorted, p);
    const interval = orderInterval(sorted, p);
    if (value === undefined || interval === undefined) continue;
    quantiles[name] = roundHalfUp(value);
    ci90[name] = [roundHalfUp(interval.low), roundHalfUp(interval.high)];
  }
  const { p50, ...upper } = quantiles;
  if (p50 === undefined) return { status: 'insufficient', reason, need, ...shared, ...range };
  return { status: 'ok', ...shared, p50, ...upper, mean: roundHalfUp(average), ...range, ci90 };
}

/** How many were left out for each reason, by name. */
export function countedByReason(excluded: readonly Excluded[]): ExcludedCount[] {
  const counts = new Map<string, number>();
  for (const { reason } of excluded) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}

/** The arithmetic mean, in the unit of the values. Undefined of none. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The unbiased sample variance (divided by n - 1: Bessel), in the squared unit; two passes, so that a large mean costs no digits. */
export function sampleVariance(values: readonly number[]): number | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** The coefficient of variation s / mean (K. Pearson, 1896), without unit. Undefined of fewer than two, or without a positive mean. */
export function cv(values: readonly number[]): number | undefined {
  const [centre, variance] = [mean(values), sampleVariance(values)];
  return centre === undefined || variance === undefined || centre <= 0 ? undefined : Math.sqrt(variance) / centre;
}

/** The index of dispersion of counts, variance / mean: 1 for events that come at random (D. R. Cox and P. A. W. Lewis, 1966). */
export function dispersion(counts: readonly number[]): number | undefined {
  const [centre, variance] = [mean(counts), sampleVariance(counts)];
  return centre === undefined || variance === undefined || centre <= 0 ? undefined : variance / centre;
}
