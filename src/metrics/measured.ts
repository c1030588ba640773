import type { FlowMetric } from '../model/flow-report.ts';
import type { Excluded } from './statistics.ts';
import { distribution, smallestSample, wilson } from './statistics.ts';

type Measured = Omit<FlowMetric, 'unit' | 'definition'>;

/** Durations (seconds) as a metric: its quantiles from their smallest samples on, and what was left out. */
export function durations(values: readonly number[], excluded: readonly Excluded[]): Measured {
  const found = distribution(values, excluded);
  const left = found.excluded.length === 0 ? {} : { excluded: found.excluded.map((one) => ({ ...one })) };
  const range = found.min === undefined || found.max === undefined ? {} : { min: found.min, max: found.max };
  if (found.status === 'insufficient') {
    const { n, need } = found;
    const next = n === 0 ? 'None in this window.' : `The first number appears at n = ${need}.`;
    return { status: 'insufficient', reason: next, n, need, ...range, ...left };
  }
  const { n, p50, p75, p90, ci90 } = found;
  const interval = (key: 'p50' | 'p75' | 'p90') => (ci90[key] === undefined ? {} : { [key]: [...ci90[key]] as [number, number] });
  return {
    status: 'ok',
    n,
    p50,
    ...(p75 !== undefined && { p75 }),
    ...(p90 !== undefined && { p90 }),
    ...range,
    ci90: { ...interval('p50'), ...interval('p75'), ...interval('p90') },
    ...left,
  };
}

/** A share as k of n with its interval, as a percentage from five on; none of none is no zero. */
export function ratio(k: number, n: number): Measured {
  const need = smallestSample(0.5);
  const interval = wilson(k, n);
  if (interval === undefined) return { status: 'insufficient', reason: 'None in this window.', n: 0, of: 0, need };
  const told = { n: k, of: n, ci90: { value: [interval.low, interval.high] as [number, number] } };
  if (n >= need) return { status: 'ok', ...told, value: k / n };
  return { status: 'insufficient', ...told, need, reason: `A share is told from ${need} on.` };
}
