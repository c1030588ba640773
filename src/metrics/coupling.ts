import type { Facts } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Coupling } from '../flow/sections.ts';
import { isHousekeeping, isTold, NOT_TOLD, reachNote, reachOf } from '../flow/sections-facts.ts';
import { standingOf, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { togetherOf } from './coupling-deployments.ts';
import { ratio } from './measured.ts';

/** Changes that two components must share before they are named (flow-metrics, 4.12). */
const MIN_SUPPORT = 5;
/** More pairs than these nobody reads. */
const MOST_PAIRS = 20;

/** Which components change together, and which parts deploy together: a sign of a distributed monolith (flow-metrics, 4.12). */
export function couplingOf(facts: Facts, window: Window, _settings: FlowSettings): Coupling {
  const reach = reachOf(facts, window);
  const merged = facts.pulls.filter(
    ({ state, endedAt, origin }) =>
      state === 'merged' && endedAt !== undefined && isWithin(endedAt, reach) && !isHousekeeping(origin),
  );
  const touched = merged.flatMap(({ components }) =>
    components === undefined || components.length === 0 ? [] : [new Set(components)],
  );
  const missing = !isTold(facts, 'pulls')
    ? NOT_TOLD.pulls
    : touched.length === 0 && merged.length > 0
      ? 'Which components changes touch is not known.'
      : undefined;
  const multiComponent =
    missing === undefined
      ? { unit: 'ratio' as const, ...ratio(touched.filter(({ size }) => size > 1).length, touched.length) }
      : unknown('ratio', missing);
  const pairs = pairsOf(touched);
  return {
    ...standingOf([multiComponent]),
    ...reachNote(facts, window),
    multiComponent,
    pairs: pairs.slice(0, MOST_PAIRS),
    ...(pairs.length > MOST_PAIRS && { pairsLeft: pairs.length - MOST_PAIRS }),
    together: togetherOf(facts, reach),
  };
}

/**
 * Pairs by how alike their changes are (P. Jaccard, "Étude comparative de la distribution florale", 1901), with support and confidence
 * as of association rules (R. Agrawal, T. Imielinski and A. Swami, SIGMOD 1993).
 */
function pairsOf(touched: readonly ReadonlySet<string>[]): Coupling['pairs'] {
  const alone = new Map<string, number>();
  const both = new Map<string, Map<string, number>>();
  for (const components of touched) {
    const sorted = [...components].sort();
    sorted.forEach((a, index) => {
      alone.set(a, (alone.get(a) ?? 0) + 1);
      const others = both.get(a) ?? new Map<string, number>();
      both.set(a, others);
      for (const b of sorted.slice(index + 1)) others.set(b, (others.get(b) ?? 0) + 1);
    });
  }
  const pairs = [...both].flatMap(([a, others]) =>
    [...others].flatMap(([b, support]): Coupling['pairs'] => {
      const [ofA, ofB] = [alone.get(a) ?? support, alone.get(b) ?? support];
      if (support < MIN_SUPPORT) return [];
      return [{ a, b, support, confidence: [support / ofA, support / ofB], jaccard: support / (ofA + ofB - support) }];
    }),
  );
  return pairs.sort((x, y) => y.jaccard - x.jaccard || y.support - x.support || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}
