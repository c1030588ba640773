import { coveredBy, united } from '../flow/course-sessions.ts';
import type { Facts, RolloutFact, Seconds } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Coupling } from '../flow/sections.ts';
import { byKey, endOf, isTold, NOT_TOLD } from '../flow/sections-facts.ts';
import { quoted } from '../model/words.ts';

/** One deployment follows another within this (flow-metrics, 4.12). */
const SOON = 3600;
/** From which on it is said: so many parts, so many deployments of each, and so much more often than by chance. */
const ENOUGH_PARTS = 3;
const ENOUGH_DEPLOYMENTS = 10;
const LIFT = 3;

type Together = Coupling['together'];

/** A success in production. */
type Live = RolloutFact & { readonly liveAt: Seconds };

/**
 * Parts that deploy together. What a part is, only the production environment of a deployment tells. Deployed together is what went
 * live within an hour with the same commit, or with changes that close the same item; held against how much of all time lies so shortly
 * before a deployment of the other part.
 */
export function togetherOf(facts: Facts, { from, to }: Window): Together {
  const window = { from, to: Math.min(to, endOf(facts, { from, to })) };
  if (!isTold(facts, 'rollouts')) return nothing('unavailable', NOT_TOLD.rollouts, 0);
  const live = facts.rollouts.flatMap((rollout): Live[] => {
    const { production, liveAt } = rollout;
    return production && liveAt !== undefined && isWithin(liveAt, window) ? [{ ...rollout, liveAt }] : [];
  });
  const parts = [...byKey(live, ({ environment }) => environment)].filter(([, its]) => its.length >= ENOUGH_DEPLOYMENTS);
  parts.sort(([a], [b]) => (a < b ? -1 : 1));
  if (parts.length < ENOUGH_PARTS) {
    const reason = `It takes ${ENOUGH_PARTS} parts with a production environment and ${ENOUGH_DEPLOYMENTS} deployments each.`;
    return nothing('insufficient', reason, parts.length);
  }
  const isLinked = linking(facts);
  const pairs = parts.flatMap(([a, ofA]) =>
    parts.flatMap(([b, ofB]): Together['pairs'] => {
      if (a === b) return [];
      const n = ofA.filter((one) => ofB.some((other) => isSoonAfter(one, other) && isLinked(one.sha, other.sha))).length;
      const base = chance(ofB, window);
      const share = n / ofA.length;
      return [{ a, b, n, deployments: [ofA.length, ofB.length], share, base, lift: share / base }];
    }),
  );
  pairs.sort((x, y) => y.lift - x.lift || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
  const raised = pairs.filter(({ lift }) => lift >= LIFT);
  return { status: 'ok', components: parts.length, pairs, raised: sentences(raised) };
}

function nothing(status: 'insufficient' | 'unavailable', reason: string, components: number): Together {
  return { status, reason, components, pairs: [], raised: [] };
}

function isSoonAfter(one: Live, other: Live): boolean {
  return one.liveAt <= other.liveAt && other.liveAt <= one.liveAt + SOON;
}

/** Share of all time that a deployment of a part followed within an hour. */
function chance(of: readonly Live[], window: Window): number {
  const before = united(of.map(({ liveAt }) => ({ from: liveAt - SOON, to: liveAt })));
  return coveredBy(before, window) / (window.to - window.from);
}

/** Whether two commits are one change, or changes that close an item in common. */
function linking({ pulls }: Facts): (a: string, b: string) => boolean {
  const items = new Map(pulls.flatMap(({ sha, closes }) => (sha === undefined ? [] : [[sha, new Set(closes)] as const])));
  return (a, b) => a === b || [...(items.get(a) ?? [])].some((item) => items.get(b)?.has(item) === true);
}

/** Each two parts once. */
function sentences(pairs: Together['pairs']): string[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ a, b, n, deployments, lift }) => {
    const key = JSON.stringify([a, b].sort());
    if (seen.has(key)) return [];
    seen.add(key);
    const times = `${Math.round(lift * 10) / 10} times as often as by chance`;
    return [`${quoted(a)} and ${quoted(b)} deploy together: ${n} of ${deployments[0]} times within an hour, ${times}.`];
  });
}
