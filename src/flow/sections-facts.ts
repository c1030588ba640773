import type { ChangeFact, Facts, PullFact, Seconds } from './facts.ts';
import { isBot, isoOf } from './facts.ts';
import type { Window } from './metric.ts';

/** Parts of the log that only GitHub, or a file, can tell. */
export type Part = 'pulls' | 'items' | 'rollouts' | 'runs';

/** Why a figure is unavailable when a part of the log is missing. */
export const NOT_TOLD: Readonly<Record<Part, string>> = {
  pulls: 'It needs pull request data.',
  items: 'It needs the issues of the repository.',
  rollouts: 'It needs the deployments of every environment.',
  runs: 'It needs the runs of workflows.',
};

/** Whether a part of the log was asked for. An empty one is a measured zero only where all was asked for and all came. */
export function isTold(facts: Facts, part: Part): boolean {
  return facts[part].length > 0 || (facts.since !== undefined && facts.partial === undefined);
}

/** The last second that a section can speak of: neither later than the facts nor than the window. */
export function endOf({ at }: Facts, { to }: Window): Seconds {
  return Math.min(at, to);
}

/** The window as far back as pull requests, items, rollouts and runs are whole, so that a part of it is not taken for all. */
export function reachOf({ since }: Facts, { from, to }: Window): Window {
  return { from: Math.max(from, since ?? from), to };
}

/** The window from where the log begins: weeks of which it tells nothing are no empty weeks. Of an empty log nothing is left. */
export function sinceBegun({ changes, pulls, deployments }: Facts, { from, to }: Window): Window {
  let first = to;
  for (const { mergedAt } of changes) first = Math.min(first, mergedAt);
  for (const { openedAt } of pulls) first = Math.min(first, openedAt);
  for (const { at } of deployments) first = Math.min(first, at);
  return { from: Math.max(from, first), to };
}

/** What a reader has to know where that is less than the window; else nothing. */
export function reachNote(facts: Facts, window: Window): { readonly note?: string } {
  const { from } = reachOf(facts, window);
  return from > window.from ? { note: `What GitHub tells is whole only from ${isoOf(from)} on.` } : {};
}

/** Work of programs that keep house, which is in no figure about people. What agents write is reviewed like anything else. */
export function isHousekeeping(origin: ChangeFact['origin']): boolean {
  return origin === 'bot' || origin === 'dependency-bot';
}

/** How many people there are among actors. */
export function peopleAmong(actors: Iterable<string | undefined>): number {
  return new Set([...actors].filter((who) => who !== undefined && !isBot(who))).size;
}

/** When a change was first ready for a review: not a draft any more, or never one. Undefined of what is a draft still. */
export function firstReadyAt({ draft, openedAt, events }: PullFact): Seconds | undefined {
  const first = events.find(({ kind }) => kind === 'ready' || kind === 'drafted');
  if (first === undefined) return draft ? undefined : openedAt;
  return first.kind === 'ready' ? first.at : openedAt;
}

/** Things by a key, in the order of their first ones. */
export function byKey<T, K>(things: Iterable<T>, keyOf: (thing: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
