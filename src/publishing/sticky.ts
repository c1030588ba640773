import type { Answer, Forge } from '../forge.ts';
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

const TRIES = 3;

/**
 * One comment for each gate, found by who wrote it and by its mark, over all pages. It is changed in place; made when there is
 * none; and looked for again after every write that may have been lost or doubled, so that two runs at once end with one.
 */
export async function stick(forge: Forge, sticky: Sticky): Promise<Stuck> {
  const { number, mark } = sticky;
  let lost: Exclude<Answer<unknown>, { status: 'ok' }> | undefined;
  // One look more than there are tries: an answer that was lost says nothing of what was done.
  for (let attempt = 1; attempt <= TRIES + 1; attempt++) {
    const answer = await forge.ownComments(number);
    if (answer.status !== 'ok') return { status: 'failed', answer: lost ?? answer };
    const { head, comments } = answer.value;
    const own = comments.flatMap(({ id, body }) => {
      const theirs = markOf(body);
      return theirs?.key === mark.key ? [{ id, body, theirs }] : [];
    });
    if (own.some(({ theirs }) => isNewer(theirs, mark, head))) return { status: 'superseded' };
    const [oldest, ...doubles] = own;
    if (lost !== undefined && oldest !== undefined && isSame(oldest.theirs, mark)) return alone(forge, sticky, oldest.id);
    if (attempt > TRIES) break;
    if (oldest === undefined && !sticky.create) return { status: 'none' };
    const body = `${markLine(mark)}

${sticky.text}`;
    const written = oldest === undefined ? await forge.createComment(number, body) : await forge.updateComment(oldest.id, body);
    if (written.status === 'ok') {
      for (const { id } of doubles) await forge.deleteComment(id);
      return oldest === undefined ? await alone(forge, sticky, written.value) : { status: 'written', id: oldest.id };
    }
    // Gone in between, or an answer that was lost: whether it was done, the next look tells.
    lost = written;
    if (written.status === 'forbidden' || written.status === 'refused') break;
  }
  return { status: 'failed', answer: lost ?? { status: 'unreachable', why: 'the comment could not be written' } };
}

/** After making one: a run at the same time may have made another. The oldest stays, with the newest text. */
async function alone(forge: Forge, { mark, number }: Sticky, made: number): Promise<Stuck> {
  const answer = await forge.ownComments(number);
  if (answer.status !== 'ok') return { status: 'written', id: made };
  const own = answer.value.comments.flatMap(({ id, body }) => {
    const theirs = markOf(body);
    return theirs?.key === mark.key ? [{ id, body, theirs }] : [];
  });
  const [oldest, ...doubles] = own;
  if (oldest === undefined || doubles.length === 0) return { status: 'written', id: made };
  const newest = own.reduce((a, b) => (isNewer(b.theirs, a.theirs, answer.value.head) ? b : a));
  if (newest.id !== oldest.id) await forge.updateComment(oldest.id, newest.body);
  for (const { id } of doubles) await forge.deleteComment(id);
  return isSame(newest.theirs, mark) ? { status: 'written', id: oldest.id } : { status: 'superseded' };
}
