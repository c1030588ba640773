import { perObject } from '../model/remembered.ts';
import type { Facts, Seconds } from './facts.ts';
import { changeItems } from './items-changes.ts';
import { issueItems } from './items-issues.ts';
import { linksOf } from './items-links.ts';
import type { Excluded, Window } from './metric.ts';
import { perSettings } from './remembered.ts';
import type { FlowSettings } from './settings.ts';
import { placeOf } from './sorted.ts';
import type { End, WorkItem } from './work-item.ts';
import { progressOf } from './work-item.ts';

export type { Acceptance, End, WorkItem } from './work-item.ts';
export { forEachKind, progressOf } from './work-item.ts';

/** What is asked for and delivered here. */
export interface Items {
  readonly of: 'issues' | 'changes';
  /** Why it is these, in a sentence. */
  readonly because: string;
  /** What delivered means: deployed, or for want of deployments merged. */
  readonly completed: 'deployed' | 'merged';
  readonly items: readonly WorkItem[];
}

/** Share of merged pull requests that link an issue, from which on issues are the items (flow-metrics, 4.2). */
const LINKED = 0.6;

/** The items of all facts. Which they are does not change from window to window. */
export const itemsOf = perSettings((facts: Facts, settings: FlowSettings): Items => {
  const merged = facts.pulls.filter(({ state }) => state === 'merged');
  const { issuesOf } = linksOf(facts);
  const linked = merged.filter(({ number, closes }) => closes.length > 0 || issuesOf.has(number)).length;
  const completed = facts.deployments.length > 0 ? 'deployed' : 'merged';
  const told = `${linked} of ${merged.length} merged pull requests link an issue`;
  if (facts.items.length > 0 && merged.length > 0 && linked >= LINKED * merged.length)
    return { of: 'issues', because: `Items are issues: ${told}.`, completed, items: issueItems(facts, settings) };
  const why = merged.length === 0 ? 'no merged pull request is known' : `${told}, and it takes 60 %`;
  return { of: 'changes', because: `Items are changes: ${why}.`, completed, items: changeItems(facts, settings) };
});

/** An item that was delivered. */
export type DeliveredItem = WorkItem & { readonly end: Extract<End, { readonly kind: 'delivered' }> };

/** What was delivered within a window and what was not, each by its end; epics apart, for their parts are counted. */
export interface DeliveredItems {
  readonly leaves: readonly DeliveredItem[];
  readonly epics: readonly DeliveredItem[];
  readonly left: readonly Excluded[];
}

/** The items whose end lies within a window. */
export function itemsDeliveredIn(items: Items, window: Window): DeliveredItems {
  const [leaves, epics, left]: [DeliveredItem[], DeliveredItem[], Excluded[]] = [[], [], []];
  for (const item of endedIn(items, window)) {
    const { id, end, isEpic } = item;
    if (isDelivered(item)) (isEpic ? epics : leaves).push(item);
    else left.push({ id, reason: end.kind === 'left' ? end.reason : 'not_deployed_yet' });
  }
  return { leaves, epics, left };
}

function isDelivered(item: WorkItem): item is DeliveredItem {
  return item.end.kind === 'delivered';
}

/** By their ends; many windows are asked of the same items. */
const inOrder = perObject(({ items }: Items): readonly WorkItem[] =>
  items.filter((item) => endOf(item) < NEVER).sort((a, b) => endOf(a) - endOf(b)),
);

function endedIn(items: Items, { from, to }: Window): readonly WorkItem[] {
  const ended = inOrder(items);
  const place = (time: Seconds) => placeOf(ended, (item) => endOf(item) < time);
  return ended.slice(place(from), place(to));
}

function endOf({ end }: WorkItem): Seconds {
  return (end.kind === 'open' ? end.mergedAt : end.at) ?? NEVER;
}

const NEVER = Number.POSITIVE_INFINITY;

/** The leaves that are in progress at a time; work that is not merged is known only of pull requests and issues. */
export function itemsInProgress({ items }: Items, time: Seconds): readonly WorkItem[] {
  return items.filter((item) => {
    const progress = item.isEpic ? undefined : progressOf(item);
    return progress !== undefined && progress.from <= time && time < progress.to;
  });
}

/** Whether items in progress can be known: git alone has no work that is not merged. */
export function knowsProgress({ of }: Items, { pulls, since }: Facts): boolean {
  return of === 'issues' || pulls.length > 0 || since !== undefined;
}

/** What items are, and what completed means, for the reader of a number. */
export function itemsNote({ because, completed }: Items): string {
  return completed === 'deployed' ? because : `${because} Completed is merged or closed: no deployment is known.`;
}
