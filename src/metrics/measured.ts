import type { Excluded, Observation, Told } from '../flow/metric.ts';
import type { FlowNumbers } from '../flow/numbers.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { WorkItem } from '../flow/work-item.ts';
import { forEachKind } from '../flow/work-item.ts';
import { workingSeconds } from '../flow/working-hours.ts';
import { countedByReason, distribution, poissonRate, smallestSample, wilson } from './statistics.ts';

/** What was seen, in numbers: the one place where a sample becomes a measurement. */
export function measured(observation: Observation, settings: FlowSettings): Told {
  if (observation.kind === 'told') return observation.told;
  const more = observation.more?.() ?? {};
  if (observation.kind === 'durations') {
    const { values, spans = [], excluded } = observation;
    const inHours =
      settings.clock === 'business' && spans.length > 0
        ? durations(
            spans.map((span) => workingSeconds(span, settings)),
            excluded,
          )
        : undefined;
    const variants = { ...more.variants, ...(inHours && { 'working-hours': inHours }) };
    return { ...durations(values, excluded), ...more, ...(Object.keys(variants).length > 0 && { variants }) };
  }
  const numbers = observation.kind === 'share' ? ratio(observation.k, observation.n) : rate(observation.n, observation.weeks);
  return { ...numbers, ...excludedOf(observation.excluded ?? []), ...more };
}

/** Durations (seconds) in numbers: quantiles from their smallest samples on, and what was left out. */
export function durations(values: readonly number[], excluded: readonly Excluded[]): FlowNumbers {
  const found = distribution(values, excluded);
  const left = excludedOf(excluded);
  const range = found.min === undefined || found.max === undefined ? {} : { min: found.min, max: found.max };
  if (found.status === 'insufficient') {
    const { n, need } = found;
    const next = n === 0 ? 'None in this window.' : `The first number appears at n = ${need}.`;
    return { status: 'insufficient', reason: next, n, need, ...range, ...left };
  }
  const { n, p50, p75, p85, p90, ci90 } = found;
  return {
    status: 'ok',
    n,
    p50,
    ...(p75 !== undefined && { p75 }),
    ...(p85 !== undefined && { p85 }),
    ...(p90 !== undefined && { p90 }),
    ...range,
    ci90,
    ...left,
  };
}

/** The durations of items, kind by kind. */
export function durationsByKind(spans: readonly { readonly item: Pick<WorkItem, 'classified'>; readonly span: number }[]) {
  return forEachKind(
    spans.map(({ item: { classified }, span }) => ({ classified, span })),
    (some) =>
      durations(
        some.map(({ span }) => span),
        [],
      ),
  );
}

/** A share as k of n with its interval, as a percentage from five on; none of none is no zero. */
export function ratio(k: number, n: number): FlowNumbers {
  const need = smallestSample(0.5);
  const interval = wilson(k, n);
  if (interval === undefined) return { status: 'insufficient', reason: 'None in this window.', n: 0, of: 0, need };
  const told = { n: k, of: n, ci90: { value: [interval.low, interval.high] as [number, number] } };
  if (n >= need) return { status: 'ok', ...told, value: k / n };
  return { status: 'insufficient', ...told, need, reason: `A share is told from ${need} on.` };
}

/** Weeks from which on a rate is told; of fewer it would be an extrapolation. */
const ENOUGH_WEEKS = 4;

/** Events a week, over whole weeks, with the exact interval of their rate. */
export function rate(n: number, weeks: number): FlowNumbers {
  const interval = poissonRate(n, weeks * 7);
  if (weeks < ENOUGH_WEEKS || interval === undefined)
    return { status: 'insufficient', reason: 'Fewer than four whole weeks: only their number is told.', n };
  return { status: 'ok', n, value: n / weeks, ci90: { value: [interval.low, interval.high] } };
}

function excludedOf(excluded: readonly Excluded[]): Pick<FlowNumbers, 'excluded'> {
  return excluded.length === 0 ? {} : { excluded: countedByReason(excluded).map((one) => ({ ...one })) };
}
