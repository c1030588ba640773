import type { Interval } from './statistics-counts.ts';
import { binomial } from './statistics-counts.ts';

/** Shares are read to the ten-thousandth: with whole numbers of them a rank is exact, and 0.85 * 20 is 17 and not a little more. */
const WHOLE = 10_000;

/** Whole seconds at output; a half goes up, also below zero. */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}

/** Smallest first: as numbers and nothing else, which many of them take a fraction of the time for. */
export function ascending(values: readonly number[]): Float64Array {
  return new Float64Array(values).sort();
}

/**
 * The quantile at share p (0 to 1) of ascending values, in their unit: between the neighbours of rank (n - 1) p + 1, in proportion.
 * Type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996); what R, NumPy
 * and spreadsheets' PERCENTILE.INC answer. Of whole values no half is lost to rounding. Undefined where there are none.
 */
export function percentile(sorted: ArrayLike<number>, p: number): number | undefined {
  const position = (sorted.length - 1) * Math.round(p * WHOLE);
  const index = Math.floor(position / WHOLE);
  const low = sorted[index];
  if (low === undefined) return undefined;
  const high = sorted[index + 1] ?? low;
  return low + ((high - low) * (position % WHOLE)) / WHOLE;
}

/**
 * The smallest n whose minimum and maximum hold the p-quantile with `coverage`: 1 - p^n - (1 - p)^n >= coverage. 5 for p50, 9 for p75,
 * 15 for p85, 22 for p90, 45 for p95. Infinite where no sample is large enough (p is 0 or 1). Below it the quantile is not shown.
 */
export function smallestSample(p: number, coverage = 0.9): number {
  if (!(p > 0 && p < 1 && coverage < 1)) return Number.POSITIVE_INFINITY;
  let n = 2;
  while (1 - p ** n - (1 - p) ** n < coverage) n += 1;
  return n;
}

export interface OrderInterval extends Interval {
  /** Between which values of the ascending list, counted from 1. */
  readonly ranks: readonly [lower: number, upper: number];
  /** The probability that such ranks hold the quantile, whatever the values are distributed like. */
  readonly coverage: number;
}

/**
 * The distribution-free interval of the p-quantile: the shortest [x(l), x(u)] whose coverage P(l <= B < u), B binomial(n, p), reaches
 * `coverage`; of equally short ones that of larger coverage, then that of lower l. H. A. David and H. N. Nagaraja, "Order Statistics",
 * 3rd ed. (2003), section 7.1. Shortest is meant in ranks: chosen by the values' distance the interval would promise more than it holds.
 * The window grows from the peak of the binomial towards the likelier side, which for one peak is the likeliest window of each length.
 * Undefined below `smallestSample(p, coverage)`.
 */
export function orderInterval(sorted: ArrayLike<number>, p: number, coverage = 0.9): OrderInterval | undefined {
  const n = sorted.length;
  if (n < smallestSample(p, coverage)) return undefined;
  const { from, of } = binomial(n, p);
  const chance = (k: number) => (k >= 1 && k < n ? (of[k - from] ?? 0) : -1);
  // The lower of two equal peaks, and within what an interval can have.
  let first = Math.min(n - 1, Math.max(1, Math.ceil((n + 1) * p) - 1));
  let last = first;
  let held = chance(first);
  while (held < coverage) {
    const [before, after] = [chance(first - 1), chance(last + 1)];
    if (before < 0 && after < 0) return undefined;
    // Mirrored chances differ in their last digits only.
    if (before >= after * (1 - 1e-11)) first -= 1;
    else last += 1;
    held += Math.max(before, after);
  }
  const [low, high] = [sorted[first - 1], sorted[last]];
  return low === undefined || high === undefined ? undefined : { low, high, ranks: [first, last + 1], coverage: held };
}

/**
 * The bound that the next value keeps with probability `share`, in the unit of the ascending values: x(ceil(share (n + 1))). S. S. Wilks,
 * "Determination of sample sizes for setting tolerance limits", Annals of Mathematical Statistics 12 (1941). Undefined while that rank
 * is above n: 0.85 exists from n = 6 on.
 */
export function predictionBound(sorted: readonly number[], share = 0.85): number | undefined {
  return sorted[Math.ceil((Math.round(share * WHOLE) * (sorted.length + 1)) / WHOLE) - 1];
}

/**
 * The median time to an end when some have not ended, in the unit given: `censored` holds the ages so far of those. The first time at
 * which the product of (1 - ended / at risk) is down to one half; who is censored at a time was still at risk then. E. L. Kaplan and
 * P. Meier, "Nonparametric estimation from incomplete observations", JASA 53 (1958). With none censored it is the lower median.
 * Undefined if the curve stays above one half.
 */
export function kaplanMeierMedian(done: readonly number[], censored: readonly number[]): number | undefined {
  const ends = done.toSorted((a, b) => a - b);
  const ages = censored.toSorted((a, b) => a - b);
  let surviving = 1;
  let aged = 0;
  for (let at = 0; at < ends.length; ) {
    const time = ends[at] as number;
    while ((ages[aged] ?? Number.POSITIVE_INFINITY) < time) aged += 1;
    const atRisk = ends.length - at + (ages.length - aged);
    let next = at;
    while (ends[next] === time) next += 1;
    surviving *= 1 - (next - at) / atRisk;
    if (surviving <= 0.5 + 1e-12) return time;
    at = next;
  }
  return undefined;
}
