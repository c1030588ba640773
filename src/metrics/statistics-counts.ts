/** A two-sided 90 % interval. Wilson and Garwood are symmetric: 5 % on either side. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 95 % point of the normal distribution: 90 % lies between minus and plus this. */
export const Z90 = 1.6448536269514722;
const TAIL = 0.05;

/** Probabilities of the counts `from`, `from + 1`, ...; what is left out on either side is below 1e-18 of the largest. */
export interface Probabilities {
  readonly from: number;
  readonly of: readonly number[];
}

/**
 * The probabilities of a count with one peak, from the peak outwards by the ratio P(k) / P(k - 1) of neighbours, then divided by
 * their sum. No factorial and no logarithm of one is taken, so the error stays near 1e-12 at a million draws, where differences of
 * log-gamma lose 1e-9; the work grows with the standard deviation, not with n.
 */
function probabilities(peak: number, last: number, ratio: (k: number) => number): Probabilities {
  const down: number[] = [];
  for (let k = peak, weight = 1; k > 0; k -= 1) {
    weight /= ratio(k);
    if (weight < 1e-18) break;
    down.push(weight);
  }
  const up: number[] = [1];
  for (let k = peak + 1, weight = 1; k <= last; k += 1) {
    weight *= ratio(k);
    if (weight < 1e-18) break;
    up.push(weight);
  }
  const all = [...down.reverse(), ...up];
  const sum = all.reduce((total, weight) => total + weight, 0);
  return { from: peak - down.length, of: all.map((weight) => weight / sum) };
}

/** Of n draws that each succeed with 0 < p < 1: P(k) / P(k - 1) = (n - k + 1) / k * p / (1 - p). */
export function binomial(n: number, p: number): Probabilities {
  const odds = p / (1 - p);
  return probabilities(Math.min(n, Math.floor((n + 1) * p)), n, (k) => ((n - k + 1) / k) * odds);
}

/** Of events that come at random, `expected` > 0 on average: P(k) / P(k - 1) = expected / k. */
export function poisson(expected: number): Probabilities {
  return probabilities(Math.floor(expected), Number.POSITIVE_INFINITY, (k) => expected / k);
}

/** P(count <= k). */
function atMost({ from, of }: Probabilities, k: number): number {
  return of.slice(0, Math.max(0, k - from + 1)).reduce((sum, one) => sum + one, 0);
}

/**
 * The interval of a share, k of n: the shares q with |k/n - q| <= z sqrt(q (1 - q) / n). E. B. Wilson, "Probable inference, the law
 * of succession, and statistical inference", JASA 22 (1927). Undefined of none, and where k is no part of n.
 */
export function wilson(k: number, n: number, z: number = Z90): Interval | undefined {
  if (!(n > 0 && k >= 0 && k <= n)) return undefined;
  const centre = (k + (z * z) / 2) / (n + z * z);
  const half = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
  // At the ends the formula says 0 and 1; rounding would miss them.
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}

/**
 * The rate of events seen k times in `days` days, for every `per` days, with its exact 90 % interval: from the rate at which k or more
 * would come with 5 %, to the one at which k or fewer would. F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28
 * (1936). Undefined unless k is a count and there were days.
 */
export function poissonRate(k: number, days: number, per = 7): (Interval & { readonly rate: number }) | undefined {
  if (!(Number.isInteger(k) && k >= 0 && days > 0)) return undefined;
  const scale = per / days;
  const low = k === 0 ? 0 : whereFalls(0, k, (expected) => atMost(poisson(expected), k - 1) - (1 - TAIL));
  const high = whereFalls(k, 2 * k + 10, (expected) => atMost(poisson(expected), k) - TAIL);
  return { rate: k * scale, low: low * scale, high: high * scale };
}

/** Where a falling function goes through zero, by halving the bracket until no number lies between its ends. */
function whereFalls(from: number, to: number, value: (at: number) => number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 64; step += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (value(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
