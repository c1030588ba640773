import type { AuthorshipSource } from '../forge.ts';
import { blameOf } from './authorship-blame.ts';
import { commitsOf } from './authorship-commits.ts';
import { notesOf } from './authorship-notes.ts';
import type { AskedRange } from './authorship-range.ts';
import { heldRange } from './authorship-range.ts';
import type { GitOptions } from './git.ts';

/**
 * Who made the commits and lines between two commits, as the checkout's git tells it. Without a head the lines are those of the
 * working tree, and the commits go up to HEAD. A history that was cut is `unreachable`, never a short list.
 */
export function gitAuthorship(root: string, range: AskedRange, options: GitOptions = {}): AuthorshipSource {
  let asked: ReturnType<typeof heldRange> | undefined;
  const held = () => {
    asked ??= heldRange(root, range, options);
    return asked;
  };
  return {
    commits: async () => {
      const answer = await held();
      return answer.status === 'ok' ? commitsOf(root, answer.value, options) : answer;
    },
    notes: (shas) => notesOf(root, shas, options),
    blame: async (lines) => {
      const answer = await held();
      return answer.status === 'ok' ? blameOf(root, answer.value, lines, options) : answer;
    },
  };
}
