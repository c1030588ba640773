import type { NextAnswer, Rope } from '../flow/constraint-shape.ts';
import type { Facts, ItemFact, PullFact, Seconds } from '../flow/facts.ts';
import { isoOf } from '../flow/facts.ts';
import type { FlowSettings } from '../flow/settings.ts';

/** A draft that nothing happened to for so long is work in progress that nobody works on (flow-metrics, 4.3). */
const IDLE = 3 * 86_400;

/** What stands with the drum, and the buffer that keeps it from starving. */
interface Standing {
  readonly standing: number;
  readonly of: number;
}

/** How much more work may become ready at `at` under a limit. */
export function ropeOf(facts: Facts, at: Seconds, limit: number, buffer: Standing | undefined): Rope {
  const inFlight = facts.pulls.filter((pull) => isInFlight(pull, at)).length;
  return { inFlight, slots: limit - inFlight, ...(buffer && { buffer: { ...buffer, zone: zoneOf(buffer) } }) };
}

/** Thirds of the buffer that are missing (E. M. Goldratt, "The Haystack Syndrome", 1990, on buffer management). */
function zoneOf({ standing, of }: Standing): NonNullable<Rope['buffer']>['zone'] {
  const missing = of - standing;
  if (3 * missing < of) return 'green';
  return 3 * missing < 2 * of ? 'yellow' : 'red';
}

function isInFlight(pull: PullFact, at: Seconds): boolean {
  const { origin, openedAt, endedAt = Number.POSITIVE_INFINITY } = pull;
  if (origin === 'bot' || origin === 'dependency-bot' || openedAt >= at || endedAt < at) return false;
  return !wasDraft(pull, at) || lastSign(pull, at) <= at - IDLE;
}

/** By its last turn before `at`; without one, by the turn that came after; without any, as it is. */
function wasDraft({ events, draft }: PullFact, at: Seconds): boolean {
  const turns = events.filter(({ kind }) => kind === 'drafted' || kind === 'ready').sort((a, b) => a.at - b.at);
  const before = turns.findLast((turn) => turn.at < at);
  if (before !== undefined) return before.kind === 'drafted';
  return turns[0] === undefined ? draft : turns[0].kind === 'ready';
}

/** When anything was last done to it before `at`. */
function lastSign({ openedAt, commits, events }: PullFact, at: Seconds): Seconds {
  const times = [...commits.map(({ authoredAt }) => authoredAt), ...events.map((event) => event.at)];
  return times.reduce((last, time) => (time < at ? Math.max(last, time) : last), openedAt);
}

/**
 * What to begin next: accepted items that no open or merged change belongs to, the longest accepted first, beside how many slots there
 * are. An item with sub-issues is not begun itself.
 */
export function nextOf(facts: Facts, at: Seconds, settings: FlowSettings, slots: number, most = 10): NextAnswer {
  const accepted = new Set(settings.items.accepted.map((label) => label.toLowerCase()));
  if (accepted.size === 0)
    return { status: 'unavailable', reason: 'No label says what is accepted: `flow.items.accepted` is empty.' };
  const taken = new Set(facts.pulls.flatMap((pull) => (pull.state === 'closed' ? [] : [pull.number])));
  const closing = new Set(facts.pulls.flatMap((pull) => (pull.state === 'closed' ? [] : pull.closes)));
  const waiting = facts.items
    .flatMap((item) => {
      const since = acceptedAt(item, accepted);
      const isOpen = item.openedAt < at && (item.closedAt ?? at) >= at;
      const isBegun = closing.has(item.number) || item.pulls.some((number) => taken.has(number));
      return since === undefined || since >= at || !isOpen || isBegun || item.children > 0 ? [] : [{ item, since }];
    })
    .sort((a, b) => a.since - b.since || a.item.number - b.item.number);
  return {
    status: 'ok',
    slots,
    items: waiting.slice(0, most).map(({ item: { number, title }, since }) => ({
      number,
      ...(title !== undefined && { title }),
      acceptedAt: isoOf(since),
      age: at - since,
    })),
    waiting: waiting.length,
  };
}

/** When the first label that accepts was put on; it was there from the beginning where that is not known. Undefined without one now. */
function acceptedAt({ labels, labelled, openedAt }: ItemFact, accepted: ReadonlySet<string>): Seconds | undefined {
  if (!labels.some((label) => accepted.has(label.toLowerCase()))) return undefined;
  const times = labelled.flatMap((one) => (accepted.has(one.label.toLowerCase()) ? [one.at] : []));
  return times.length === 0 ? openedAt : Math.min(...times);
}
