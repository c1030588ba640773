import type { GitHubServer } from './server.ts';

/** Bad days that no single answer shows: what others do between two requests of the Action, and very long lists. */
export interface Situation {
  readonly note: string;
  /** For pull request `number`; the comment meant is its first. `sha` is what its head moves to. */
  prepare(github: Pick<GitHubServer, 'before' | 'state'>, about: { readonly number: number; readonly sha?: string }): void;
}

export const SITUATIONS = {
  'comment deleted between GET and PATCH': {
    note: 'The PATCH meets a 404; nothing may be lost by it.',
    prepare: ({ before, state }, { number }) =>
      before('PATCH /repos/{owner}/{repo}/issues/comments', () => {
        const [comment] = state.comments(number);
        if (comment) state.deleteComment(comment.id);
      }),
  },
  'two writers at once': {
    note: 'Somebody writes the same comment between the look at the list and the own POST.',
    prepare: ({ before, state }, { number }) =>
      before('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', () => {
        state.comment(number, 'github-actions[bot]', 'Of another run at the same moment');
      }),
  },
  'sha moved during the run': {
    note: 'What was judged is no longer the head when the result is written.',
    prepare: ({ before, state }, { number, sha }) =>
      before('POST /repos', () => {
        if (sha !== undefined) state.push(number, sha);
      }),
  },
  '31 pages': {
    note: 'More comments than a client should read in one go.',
    prepare: ({ state }, { number }) => state.manyComments(number, 3100),
  },
} as const satisfies Record<string, Situation>;
