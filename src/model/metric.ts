import type { Facts } from './facts.ts';
import type { FlowMetric } from './flow-report.ts';

/** The time that a report speaks of, in milliseconds since 1970; `to` does not belong to it. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly unit: FlowMetric['unit'];
  /** What exactly is measured, in a sentence a team can argue with. */
  readonly definition: string;
  readonly measure: (facts: Facts, window: Window) => Omit<FlowMetric, 'unit' | 'definition'>;
}

/** Makes a metric of a function over facts. It stands in the report whatever comes of it. */
export function defineMetric<const Id extends string>(spec: Metric & { readonly id: Id }): Metric & { readonly id: Id } {
  return spec;
}

export function isWithin(time: string, { from, to }: Window): boolean {
  const at = Date.parse(time);
  return from <= at && at < to;
}

/** Whole seconds from one moment to another; negative where the second is earlier. */
export function secondsBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 1000);
}
