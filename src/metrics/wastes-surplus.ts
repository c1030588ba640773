import { classifyIssue } from '../flow/classification.ts';
import { begunAt } from '../flow/delivery.ts';
import type { ChangeFact, Facts, ItemFact, PullFact } from '../flow/facts.ts';
import { itemsDeliveredIn, itemsOf } from '../flow/items.ts';
import { linksOf } from '../flow/items-links.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { revertsOf } from '../flow/reverts.ts';
import { isHousekeeping, isTold, NOT_TOLD, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { told, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { ratio } from './measured.ts';

const DAY = 86_400;
/** Taken back so soon, it should not have been made (flow-metrics, 4.8). */
const SOON = 30 * DAY;

/** Pull requests of people and agents that ended in the window. */
function endedIn(facts: Facts, window: Window): readonly PullFact[] {
  const reach = reachOf(facts, window);
  return facts.pulls.filter(
    ({ endedAt, origin }) => endedAt !== undefined && isWithin(endedAt, reach) && !isHousekeeping(origin),
  );
}

/** Share of ended pull requests that were closed without a merge. */
export function discarded(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'pulls')) return unknown('ratio', NOT_TOLD.pulls);
  const ended = endedIn(facts, window);
  return { unit: 'ratio', ...ratio(ended.filter(({ state }) => state === 'closed').length, ended.length) };
}

/** Days from the first commit to the closing of those, together. */
export function discardedDays(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'pulls')) return unknown('days', NOT_TOLD.pulls);
  const spans = endedIn(facts, window).flatMap((pull) =>
    pull.state === 'closed' && pull.endedAt !== undefined ? pull.endedAt - (begunAt(pull) ?? pull.openedAt) : [],
  );
  return told('days', spans.length, spans.reduce((sum, span) => sum + span, 0) / DAY);
}

/** Share of merged changes that were taken back within 30 days. What is younger may still be, and is not judged. */
export function takenBackSoon(facts: Facts, window: Window): Figure {
  const { takers } = revertsOf(facts);
  const merged = facts.changes.filter(({ mergedAt, origin }) => isWithin(mergedAt, window) && !isHousekeeping(origin));
  const judged = merged.filter(({ mergedAt }) => mergedAt + SOON <= facts.at);
  const young = merged.length - judged.length;
  const isTakenBack = ({ sha, mergedAt }: ChangeFact) =>
    (takers.get(sha) ?? []).some((taker) => taker.mergedAt - mergedAt <= SOON);
  return {
    unit: 'ratio',
    ...ratio(judged.filter(isTakenBack).length, judged.length),
    ...(young > 0 && { excluded: [{ reason: 'too_young', count: young }] }),
  };
}

/** Share of closed items that were given up when there was a pull request already. */
export function droppedItems(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'items')) return unknown('ratio', NOT_TOLD.items);
  const { pullsOf } = linksOf(facts);
  const closed = closedIn(facts, window);
  const dropped = closed.filter(({ number, outcome }) => outcome === 'not-planned' && (pullsOf.get(number)?.length ?? 0) > 0);
  return { unit: 'ratio', ...ratio(dropped.length, closed.length) };
}

function closedIn(facts: Facts, window: Window): readonly ItemFact[] {
  const reach = reachOf(facts, window);
  return facts.items.filter(({ closedAt }) => closedAt !== undefined && isWithin(closedAt, reach));
}

/** Share of ended pull requests whose commits were replaced after they were opened. */
export function forced(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'pulls')) return unknown('ratio', NOT_TOLD.pulls);
  const ended = endedIn(facts, window);
  // What GitHub cut may hold one, unless there is one in the rest.
  const isForced = ({ events }: PullFact) => events.some(({ kind }) => kind === 'force-pushed');
  const known = ended.filter((pull) => pull.eventsCut === undefined || isForced(pull));
  const cut = ended.length - known.length;
  return {
    unit: 'ratio',
    ...ratio(known.filter(isForced).length, known.length),
    ...(cut > 0 && { excluded: [{ reason: 'events_cut', count: cut }] }),
  };
}

/** Share of defects among what was delivered: parts of epics, not epics. What nobody classified is left out. */
export function defectShare(facts: Facts, window: Window, settings: FlowSettings): Figure {
  const { leaves } = itemsDeliveredIn(itemsOf(facts, settings), window);
  const classified = leaves.filter((one) => one.classified.type !== 'unclassified');
  const unclassified = leaves.length - classified.length;
  return {
    unit: 'ratio',
    ...ratio(classified.filter((one) => one.classified.type === 'defect').length, classified.length),
    ...(unclassified > 0 && { excluded: [{ reason: 'unclassified', count: unclassified }] }),
  };
}

/** Share of closed defects that had been opened again. */
export function reopened(facts: Facts, window: Window, settings: FlowSettings): Figure {
  if (!isTold(facts, 'items')) return unknown('ratio', NOT_TOLD.items);
  const { pulls, pullsOf } = linksOf(facts);
  const defects = closedIn(facts, window).filter((item) => {
    const own = (pullsOf.get(item.number) ?? []).flatMap((number) => pulls.get(number) ?? []);
    return classifyIssue(item, settings, own).type === 'defect';
  });
  return { unit: 'ratio', ...ratio(defects.filter((item) => item.reopened > 0).length, defects.length) };
}
