import type { Facts, PullFact } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { changeById, revertsOf } from '../flow/reverts.ts';
import type { GateCost } from '../flow/sections.ts';
import { isTold, NOT_TOLD, reachNote, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { standingOf, told, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { ratio } from './measured.ts';

type Judged = PullFact & { readonly verdict: NonNullable<PullFact['verdict']> };

/** What the gate stopped, what came through by a waiver, and what of either was later taken back. */
export function gateCostOf(facts: Facts, window: Window, _settings: FlowSettings): GateCost {
  const reach = reachOf(facts, window);
  const judgedEver = facts.pulls.filter((pull): pull is Judged => pull.verdict !== undefined);
  if (judgedEver.length === 0) return untold(isTold(facts, 'pulls') ? 'No verdict of the gate is known.' : NOT_TOLD.pulls);
  const judged = judgedEver.filter(({ endedAt }) => endedAt !== undefined && isWithin(endedAt, reach));
  const stopped = judged.filter(({ verdict }) => verdict.stopped);
  const merged = judged.filter(({ state }) => state === 'merged');
  const [waived, plain] = [merged.filter(isWaived), merged.filter((pull) => !isWaived(pull))];
  const isTakenBack = takenBack(facts);
  const share = (of: readonly Judged[], counts: (pull: Judged) => boolean): Figure => ({
    unit: 'ratio',
    ...ratio(of.filter(counts).length, of.length),
  });
  const figures = {
    judged: told('count', judged.length, judged.length),
    stopped: share(judged, ({ verdict }) => verdict.stopped),
    mended: share(stopped, (pull) => pull.state === 'merged' && !isWaived(pull)),
    abandoned: share(stopped, ({ state }) => state === 'closed'),
    waived: share(merged, isWaived),
    revertedAfterWaiver: share(waived, isTakenBack),
    revertedWithoutWaiver: share(plain, isTakenBack),
  };
  return { ...standingOf(Object.values(figures).slice(1)), ...reachNote(facts, window), ...figures };
}

function untold(reason: string): GateCost {
  const share = unknown('ratio', reason);
  return {
    status: 'unavailable',
    reason,
    judged: unknown('count', reason),
    stopped: share,
    mended: share,
    abandoned: share,
    waived: share,
    revertedAfterWaiver: share,
    revertedWithoutWaiver: share,
  };
}

function isWaived({ verdict }: Judged): boolean {
  return verdict.waived > 0;
}

/** Whether a change on the default branch took back what a pull request brought there. */
function takenBack(facts: Facts): (pull: Judged) => boolean {
  const { takers } = revertsOf(facts);
  return ({ number, sha }) => takers.has(changeById(facts).get(`#${number}`)?.sha ?? sha ?? '');
}
