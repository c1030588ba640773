import type { Answer, Forge, OwnComments } from '../forge.ts';
import type { Mark } from '../model/mark.ts';
import { isNewer, isSame, markLine, markOf } from '../model/mark.ts';

/** What became of our comment. */
export type Stuck =
  | { readonly status: 'written'; readonly id: number }
  /** A newer run has written it already. */
  | { readonly status: 'superseded' }
  /** There is none, and none was to be made. */
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly answer: Exclude<Answer<unknown>, { status: 'ok' }> };

export interface Sticky {
  readonly number: number;
  readonly mark: Mark;
  readonly text: string;
  /** False: only a comment that is already there is kept up to date. */
  readonly create: boolean;
}

/** A comment whose making was lost is made once more. */
const POSTS = 2;

/**
 * One comment for each gate, found by who wrote it and by its mark, over all pages. It is changed in place; made when there is
 * none; and looked for again after every write that may have been lost or doubled, so that two runs at once end with one.
 */
export async function stick(forge: Forge, sticky: Sticky): Promise<Stuck> {
  const { number, mark } = sticky;
  const body = `${markLine(mark)}\n\n${sticky.text}`;
  let failure: Failure | undefined;
  let [posts, mayWrite] = [0, true];
  for (;;) {
    const answer = await forge.ownComments(number);
    if (answer.status !== 'ok') return { status: 'failed', answer: failure ?? answer };
    const own = ofGate(answer.value, mark);
    if (own.some(({ theirs }) => isNewer(theirs, mark, answer.value.head))) return { status: 'superseded' };
    const [oldest, ...doubles] = own;
    if (failure !== undefined && oldest !== undefined && isSame(oldest.theirs, mark)) return alone(forge, sticky, oldest.id);
    // One that is listed and cannot be found is no longer ours to write; a lost one has had its tries.
    const isThere = failure?.status === 'not-found' && oldest !== undefined;
    if (failure !== undefined && (isThere || !mayWrite)) return { status: 'failed', answer: failure };
    if (oldest === undefined && !sticky.create) return { status: 'none' };
    const written = await (oldest === undefined ? forge.createComment(number, body) : forge.updateComment(oldest.id, body));
    if (written.status === 'ok') {
      for (const { id } of doubles) await forge.deleteComment(id);
      return oldest === undefined ? alone(forge, sticky, written.value) : { status: 'written', id: oldest.id };
    }
    // Deleted in between: the next look finds none, and makes one.
    const isGone = written.status === 'not-found' && oldest !== undefined && failure === undefined;
    const isLost = written.status === 'unreachable' && written.isLost === true;
    if (!isGone && !isLost) return { status: 'failed', answer: written };
    if (oldest === undefined) posts++;
    mayWrite = isGone || (oldest === undefined && posts < POSTS);
    failure = written;
  }
}

type Failure = Exclude<Answer<unknown>, { status: 'ok' }>;

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly theirs: Mark;
}

/** This gate's comments, oldest first. */
function ofGate({ comments }: OwnComments, { key }: Mark): OwnComment[] {
  return comments.flatMap(({ id, body }) => {
    const theirs = markOf(body);
    return theirs?.key === key ? [{ id, body, theirs }] : [];
  });
}

/** After making one: a run at the same time may have made another. The oldest stays, with the newest text. */
async function alone(forge: Forge, { mark, number }: Sticky, made: number): Promise<Stuck> {
  const answer = await forge.ownComments(number);
  if (answer.status !== 'ok') return { status: 'written', id: made };
  const own = ofGate(answer.value, mark);
  const [oldest, ...doubles] = own;
  if (oldest === undefined || doubles.length === 0) return { status: 'written', id: made };
  const newest = own.reduce((a, b) => (isNewer(b.theirs, a.theirs, answer.value.head) ? b : a));
  if (newest.id !== oldest.id) await forge.updateComment(oldest.id, newest.body);
  for (const { id } of doubles) await forge.deleteComment(id);
  return isSame(newest.theirs, mark) ? { status: 'written', id: oldest.id } : { status: 'superseded' };
}
