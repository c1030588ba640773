import type { Facts, Seconds } from './facts.ts';
import type { FlowMetric } from './numbers.ts';
import type { FlowSettings } from './settings.ts';
import type { Span } from './working-hours.ts';

/** The time that a report speaks of; `to` does not belong to it. */
export interface Window {
  readonly from: Seconds;
  readonly to: Seconds;
}

/**
 * What a metric saw, before any statistics. One place turns it into numbers (`metrics/measured.ts`), and holds two windows against
 * each other.
 * - `durations`: whole seconds, in any order; `spans`, where they are told, are the same with when they began and ended
 * - `share`: k of n
 * - `rate`: n events in so many whole weeks
 * - `told`: there is no sample; what can be said instead
 */
export type Observation =
  | {
      readonly kind: 'durations';
      readonly values: readonly number[];
      readonly spans?: readonly Span[];
      readonly excluded: readonly Excluded[];
      readonly more?: () => More;
    }
  | {
      readonly kind: 'share';
      readonly k: number;
      readonly n: number;
      readonly excluded?: readonly Excluded[];
      readonly more?: () => More;
    }
  | {
      readonly kind: 'rate';
      readonly n: number;
      readonly weeks: number;
      readonly excluded?: readonly Excluded[];
      readonly more?: () => More;
    }
  | { readonly kind: 'told'; readonly told: Told };

export type Told = Omit<FlowMetric, 'unit' | 'definition'>;

/**
 * What stands beside the number: parts of it by kind, the same asked in another way, a warning. Worked out only where it is told, for a
 * trend asks for many weeks.
 */
export type More = Partial<Pick<FlowMetric, 'byType' | 'variants' | 'note'>>;

/** An item that was not measured, and why; it is counted, never clamped into the values. */
export interface Excluded {
  readonly id: string;
  readonly reason: string;
}

export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly unit: FlowMetric['unit'];
  /** What exactly is measured, in a sentence a team can argue with. */
  readonly definition: string;
  readonly observe: (facts: Facts, window: Window, settings: FlowSettings) => Observation;
}

/** Makes a metric of a function over facts. It stands in the report whatever comes of it. */
export function defineMetric<const Id extends string>(spec: Metric & { readonly id: Id }): Metric & { readonly id: Id } {
  return spec;
}

/** There is no number, and this is why. */
export function unavailable(reason: string): Observation {
  return { kind: 'told', told: { status: 'unavailable', reason } };
}

export function isWithin(time: Seconds, { from, to }: Window): boolean {
  return from <= time && time < to;
}

/** Durations, told as from when to when. */
export function spent(spans: readonly Span[], excluded: readonly Excluded[], more?: () => More): Observation {
  const values = spans.map(([from, to]) => to - from);
  return { kind: 'durations', values, spans, excluded, ...(more && { more }) };
}
