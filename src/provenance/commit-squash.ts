import type { Message } from './trailers-places.ts';

/**
 * Commits of a pull request that GitHub squashed into one. Its message lists them (`* SUBJECT`), and ends with a line `---------` and
 * every co-author of any of them: one commit that an agent had a hand in would mark the whole of it.
 *
 * Decided: where each listed commit carries an agent's trailer itself, so does the squash. Where only some do, or the list does not
 * tell, what the trailers say is that an agent helped somewhere in it: at most `disclosed`, which by default counts no line. The
 * author is not touched by this: GitHub takes the pull request's own. A squash of a single commit is that commit. One that keeps
 * neither list nor line cannot be told from a commit, and is judged as one: judge the pull request's commits before they are merged.
 */
export interface Squash {
  /** What was written of each commit, its subject first; empty where the message does not list them. */
  readonly commits: readonly string[];
}

/** A subject in the list stands alone: points that follow each other line by line are a person's. */
const SUBJECT = /(?:^|\n)\n\* [^\n]*(?=\n\n|\n*$)/g;

/** Undefined where a message is that of an ordinary commit. */
export function squashOf({ before }: Message): Squash | undefined {
  const body = before.trimEnd();
  const isGathered = body.endsWith('\n---------');
  const starts = [...body.matchAll(SUBJECT)].map(({ index }) => index);
  const isNumbered = /\(#\d+\)$/.test(body.slice(0, `${body}\n`.indexOf('\n')).trimEnd());
  if (!isGathered && !(isNumbered && starts.length > 1)) return undefined;
  return { commits: starts.map((start, at) => body.slice(start, starts[at + 1])) };
}
