import type { Interval } from '../flow/course-sessions.ts';
import { coveredBy, united } from '../flow/course-sessions.ts';
import { begunAt } from '../flow/delivery.ts';
import type { Facts, ItemFact, PullFact, Seconds } from '../flow/facts.ts';
import { issueItems } from '../flow/items-issues.ts';
import { linksOf } from '../flow/items-links.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Epics } from '../flow/sections.ts';
import { byKey, endOf, isTold, NOT_TOLD, reachNote, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { standingOf, told, tooFew, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import type { WorkItem } from '../flow/work-item.ts';
import { durations, ratio } from './measured.ts';
import { smallestSample } from './statistics.ts';

/** Epics: items that have parts, apart from their parts, which are never added to them (flow-metrics, 4.10). */
export function epicsOf(facts: Facts, window: Window, settings: FlowSettings): Epics {
  const missing = (['items', 'pulls'] as const).find((part) => !isTold(facts, part));
  if (missing !== undefined) return untold(NOT_TOLD[missing]);
  const parts = partsOf(facts, settings);
  const seen = facts.items
    .filter(({ number, children }) => children > 0 || parts.has(number))
    .map((epic) => epicOf(epic, parts.get(epic.number) ?? [], facts.at));
  const [end, reach] = [endOf(facts, window), reachOf(facts, window)];
  const known = seen.flatMap((one) => ('reason' in one ? [] : [one]));
  const ended = known.flatMap((one) => (one.end !== undefined && isWithin(one.end, reach) ? [{ ...one, end: one.end }] : []));
  const begun = known.filter(({ start }) => start < end);
  const figures = {
    flowTime: {
      unit: 's' as const,
      ...durations(
        ended.map((one) => one.end - one.start),
        excludedOf(seen, reach),
      ),
    },
    inProgress: inProgress(
      seen.length,
      begun.filter((one) => one.end === undefined || one.end >= end),
    ),
    ...activity(ended),
    scopeGrowth: scopeGrowth(begun.filter((one) => one.end === undefined || one.end >= reach.from)),
  };
  return { ...standingOf(Object.values(figures)), ...reachNote(facts, window), ...figures };
}

function untold(reason: string): Epics {
  const none = (unit: Figure['unit']) => unknown(unit, reason);
  const [time, share] = [none('s'), none('ratio')];
  return {
    status: 'unavailable',
    reason,
    flowTime: time,
    inProgress: none('count'),
    efficiency: share,
    idle: time,
    scopeGrowth: share,
  };
}

/** An item that belongs to another, as a work item, with its pull requests. */
interface Part {
  readonly issue: ItemFact;
  readonly work: WorkItem;
  readonly pulls: readonly PullFact[];
}

function partsOf(facts: Facts, settings: FlowSettings): ReadonlyMap<number | undefined, readonly Part[]> {
  const { pulls, pullsOf } = linksOf(facts);
  const work = issueItems(facts, settings);
  const parts = facts.items.flatMap((issue, index): Part[] => {
    const own = (pullsOf.get(issue.number) ?? []).flatMap((number) => pulls.get(number) ?? []);
    const item = work[index];
    return issue.parent === undefined || item === undefined ? [] : [{ issue, work: item, pulls: own }];
  });
  return byKey(parts, ({ issue }) => issue.parent);
}

interface Epic {
  readonly id: string;
  readonly closedAt: Seconds | undefined;
  readonly start: Seconds;
  /** When its last part was delivered; undefined while it is not done. */
  readonly end: Seconds | undefined;
  /** Time in which some part of it was worked on: from the first commit of a pull request to its end. */
  readonly active: readonly Interval[];
  /** When its parts were opened. */
  readonly opened: readonly Seconds[];
}

type Left = Excluded & Pick<Epic, 'closedAt'>;

/** An epic, unless nobody has begun it, or its parts are not all in the facts. */
function epicOf({ number, children, closedAt, outcome }: ItemFact, parts: readonly Part[], now: Seconds): Epic | Left {
  const id = `#${number}`;
  const left = (reason: string): Left => ({ id, reason, closedAt });
  if (outcome === 'not-planned' || outcome === 'duplicate') return left('not_planned');
  if (parts.length < children) return left('parts_not_known');
  const starts = parts.flatMap(({ work }) => work.startedAt ?? []);
  if (starts.length === 0) return left('no_work_seen');
  if (closedAt !== undefined && parts.some(({ issue }) => issue.closedAt === undefined)) return left('parts_open');
  const wanted = parts.filter(({ work }) => work.end.kind !== 'left' || work.end.reason === 'no_first_deployment_base');
  if (wanted.length === 0) return left('not_planned');
  const ends = wanted.flatMap(({ work }) => (work.end.kind === 'open' ? [] : work.end.at));
  return {
    id,
    closedAt,
    start: Math.min(...starts),
    end: closedAt !== undefined && ends.length === wanted.length ? Math.max(...ends) : undefined,
    active: united(
      parts.flatMap(({ pulls }) => pulls.map((pull) => ({ from: begunAt(pull) ?? pull.openedAt, to: pull.endedAt ?? now }))),
    ),
    opened: parts.map(({ issue }) => issue.openedAt),
  };
}

/** Those that were closed in the window and have no flow time. */
function excludedOf(seen: readonly (Epic | Left)[], window: Window): readonly Excluded[] {
  return seen.flatMap((one): Excluded[] => {
    if (one.closedAt === undefined || !isWithin(one.closedAt, window)) return [];
    if ('reason' in one) return [{ id: one.id, reason: one.reason }];
    return one.end === undefined ? [{ id: one.id, reason: 'not_deployed_yet' }] : [];
  });
}

/** No epic in progress is a measured zero only where there are epics at all. */
function inProgress(epics: number, open: readonly Epic[]): Figure {
  return epics === 0 ? tooFew('count', 0, 1, 'No item has parts.') : told('count', epics, open.length);
}

function activity(ended: readonly (Epic & { readonly end: Seconds })[]): Pick<Epics, 'efficiency' | 'idle'> {
  const spans = ended.map(({ start, end, active }) => ({
    whole: end - start,
    worked: coveredBy(active, { from: start, to: end }),
  }));
  const sum = (of: 'whole' | 'worked') => spans.reduce((all, span) => all + span[of], 0);
  const need = smallestSample(0.5);
  const idle = durations(
    spans.map(({ whole, worked }) => whole - worked),
    [],
  );
  return {
    efficiency:
      ended.length >= need && sum('whole') > 0
        ? told('ratio', ended.length, sum('worked') / sum('whole'))
        : tooFew('ratio', ended.length, need, `It is told from ${need} epics on.`),
    idle: { unit: 's', ...idle },
  };
}

/** When a part was added is not in the facts: it is taken to be when the part was opened. */
function scopeGrowth(epics: readonly Epic[]): Figure {
  const opened = epics.flatMap((epic) => epic.opened.map((at) => at > epic.start));
  return { unit: 'ratio', ...ratio(opened.filter((isLater) => isLater).length, opened.length) };
}
