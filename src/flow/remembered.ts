import { perObject } from '../model/remembered.ts';
import type { Facts } from './facts.ts';
import type { FlowSettings } from './settings.ts';

/** Facts never change: what was worked out of them once is not worked out again, and goes when they go. */
export function perFacts<T extends object>(work: (facts: Facts) => T): (facts: Facts) => T {
  return perObject(work);
}

/** The same, of facts under settings. */
export function perSettings<T extends object>(
  work: (facts: Facts, settings: FlowSettings) => T,
): (facts: Facts, settings: FlowSettings) => T {
  const bySettings = perObject((settings: FlowSettings) => perObject((facts: Facts) => work(facts, settings)));
  return (facts, settings) => bySettings(settings)(facts);
}
