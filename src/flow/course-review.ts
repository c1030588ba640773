import type { StageId } from '../model/stages.ts';
import type { PullEvent, PullFact, Seconds } from './facts.ts';
import { isBot } from './facts.ts';
import type { Segment } from './segments.ts';

/** How a pull request stood from a second on, as its events tell. */
interface State {
  readonly draft: boolean;
  readonly closed: boolean;
  readonly queued: boolean;
  /** To be merged by itself as soon as it may. */
  readonly armed: boolean;
  /** By reviewer: the latest approval or request for changes that nobody dismissed. */
  readonly opinions: ReadonlyMap<string, 'approved' | 'changes-requested'>;
  readonly ball: 'author' | 'reviewers';
  /** Since when it is ready, or was last; never yet: infinite. */
  readonly readySince: Seconds;
}

type Moment = State & { readonly from: Seconds };

/**
 * The stages of a pull request from its opening to `end` (flow-metrics, 4.3, whose order of questions this is). Events of one second
 * have no order, so they are taken together: what was switched there and back is as it was, a review stands behind what it answers,
 * and whether a review counts is asked of how the pull request stood before that second.
 */
export function reviewSegments(pull: PullFact, end: Seconds, required: number): readonly Segment[] {
  const { moments, firstReview, ready } = momentsOf(pull, end);
  const stageOf = (moment: Moment): StageId => {
    const { from, closed, draft, queued, armed, ball } = moment;
    if (closed) return 'parked';
    if (from < ready) return 'coding';
    if (draft) return 'author_turn';
    if (queued) return 'merge_queue';
    if (isApproved(moment, required)) return armed ? 'checks_wait' : 'approved_wait';
    if (firstReview === undefined) return pull.state === 'merged' ? 'unreviewed' : 'pickup';
    if (from < firstReview) return 'pickup';
    return ball === 'author' ? 'author_turn' : 'reviewer_turn';
  };
  return moments.map((moment, index) => ({
    stage: stageOf(moment),
    from: moment.from,
    to: moments[index + 1]?.from ?? end,
  }));
}

/** So many reviewers approve, and none asks for changes. */
function isApproved({ opinions }: State, required: number): boolean {
  const all = [...opinions.values()];
  return !all.includes('changes-requested') && all.length >= required;
}

interface Moments {
  /** The first begins when the pull request was opened. */
  readonly moments: readonly Moment[];
  /** First review or comment that counts, while it was open and no draft. */
  readonly firstReview: Seconds | undefined;
  /** When it became ready to be looked at: for that review, else for the last time. */
  readonly ready: Seconds;
}

function momentsOf(pull: PullFact, end: Seconds): Moments {
  const { openedAt } = pull;
  const seconds = bySecond(pull);
  const draft = wasDraft(pull, seconds);
  let state: State = {
    draft,
    closed: false,
    queued: false,
    armed: false,
    opinions: new Map(),
    ball: 'reviewers',
    readySince: draft ? Number.POSITIVE_INFINITY : openedAt,
  };
  let firstReview: Seconds | undefined;
  let ready: Seconds | undefined;
  const moments: Moment[] = [];
  for (const [at, events] of seconds) {
    if (at > end) break;
    const isOpen = at >= openedAt && !state.closed && !state.draft;
    if (firstReview === undefined && isOpen && events.some((event) => isReview(event, pull))) {
      firstReview = at;
      ready = state.readySince;
    }
    if (at === end) break;
    if (at > openedAt && moments.length === 0) moments.push({ ...state, from: openedAt });
    state = after(state, at, events, pull);
    if (at >= openedAt) moments.push({ ...state, from: at });
  }
  return {
    moments: moments.length === 0 ? [{ ...state, from: openedAt }] : moments,
    firstReview,
    ready: ready ?? state.readySince,
  };
}

/** Events by their second, in the order of time. */
function bySecond(pull: PullFact): readonly (readonly [Seconds, readonly PullEvent[]])[] {
  const seconds = new Map<Seconds, PullEvent[]>();
  // A change was open until its merge: a closing that nobody took back is the merge itself.
  const reopened = pull.events.filter(({ kind }) => kind === 'reopened');
  const lastReopened = reopened.reduce((latest, { at }) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  for (const event of pull.events) {
    if (pull.state === 'merged' && event.kind === 'closed' && event.at > lastReopened) continue;
    const before = seconds.get(event.at);
    if (before === undefined) seconds.set(event.at, [event]);
    else before.push(event);
  }
  return [...seconds].sort(([a], [b]) => a - b);
}

/** Whether it was opened as a draft: its first switch was to ready, or there was none and it is a draft now. */
function wasDraft(pull: PullFact, seconds: readonly (readonly [Seconds, readonly PullEvent[]])[]): boolean {
  for (const [, events] of seconds) {
    const [ifReady, ifDraft] = [switched(false, events, 'drafted', 'ready'), switched(true, events, 'drafted', 'ready')];
    if (ifReady === ifDraft) return !ifReady;
  }
  return pull.draft;
}

function after(before: State, at: Seconds, events: readonly PullEvent[], pull: PullFact): State {
  const draft = switched(before.draft, events, 'drafted', 'ready');
  const ball = events.some((event) => isReview(event, pull))
    ? 'author'
    : events.some((event) => isAnswer(event, pull))
      ? 'reviewers'
      : before.ball;
  return {
    draft,
    closed: switched(before.closed, events, 'closed', 'reopened'),
    queued: switched(before.queued, events, 'queued', 'dequeued'),
    armed: switched(before.armed, events, 'auto-merge-on', 'auto-merge-off'),
    opinions: opinionsAfter(before.opinions, events, pull),
    ball,
    readySince: readyAfter(before, draft, at, pull),
  };
}

/** A while in which it was ready before it was opened is none. */
function readyAfter(before: State, draft: boolean, at: Seconds, { openedAt }: PullFact): Seconds {
  if (draft) return at <= openedAt ? Number.POSITIVE_INFINITY : before.readySince;
  return before.draft ? at : before.readySince;
}

/** On where there are more switches to on, off where there are more to off; as many of each lead back to where it was. */
function switched(was: boolean, events: readonly PullEvent[], on: PullEvent['kind'], off: PullEvent['kind']): boolean {
  let balance = 0;
  for (const { kind } of events) {
    if (kind === on) balance += 1;
    else if (kind === off) balance -= 1;
  }
  return balance === 0 ? was : balance > 0;
}

/** Of one second the strictest word stays: a request for changes over an approval, a dismissal over both. */
function opinionsAfter(before: State['opinions'], events: readonly PullEvent[], pull: PullFact): State['opinions'] {
  const opinions = new Map(before);
  for (const word of ['approved', 'changes-requested'] as const)
    for (const { kind, by } of events) if (kind === word && isReviewer(by, pull)) opinions.set(by, word);
  for (const { kind, of } of events) if (kind === 'dismissed' && of !== undefined) opinions.delete(of);
  return opinions;
}

/** A person who is not the author. Who is not known may be either. */
function isReviewer(by: string | undefined, pull: PullFact): by is string {
  return by !== undefined && by !== pull.author && !isBot(by);
}

/** A review by a person who is not the author, or a comment by one who has a say here: it gives the ball to the author. */
function isReview({ kind, by, insider }: PullEvent, pull: PullFact): boolean {
  if (!isReviewer(by, pull)) return false;
  return kind === 'reviewed' || kind === 'approved' || kind === 'changes-requested' || (kind === 'commented' && insider === true);
}

const ANSWERS: ReadonlySet<PullEvent['kind']> = new Set(['pushed', 'force-pushed', 'review-requested', 'ready', 'dismissed']);
const WORDS: ReadonlySet<PullEvent['kind']> = new Set(['reviewed', 'approved', 'changes-requested', 'commented']);

/** What the author does, or another person for them, and what the author says: it gives the ball to the reviewers. */
function isAnswer({ kind, by }: PullEvent, pull: PullFact): boolean {
  if (by === pull.author) return ANSWERS.has(kind) || WORDS.has(kind);
  return ANSWERS.has(kind) && (by === undefined || !isBot(by));
}
