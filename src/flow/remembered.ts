import type { Facts } from './facts.ts';
import type { FlowSettings } from './settings.ts';

/** Facts never change: what was worked out of them once is not worked out again, and goes when they go. */
export function perFacts<T extends object>(work: (facts: Facts) => T): (facts: Facts) => T {
  return remembered(work);
}

/** The same, of facts under settings. */
export function perSettings<T extends object>(
  work: (facts: Facts, settings: FlowSettings) => T,
): (facts: Facts, settings: FlowSettings) => T {
  const bySettings = remembered((settings: FlowSettings) => remembered((facts: Facts) => work(facts, settings)));
  return (facts, settings) => bySettings(settings)(facts);
}

function remembered<Key extends object, T extends object>(work: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}
