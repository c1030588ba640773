import type { Forge } from '../forge.ts';
import { blameOnGitHub } from './forge-authorship-blame.ts';
import { commitsOnGitHub } from './forge-authorship-commits.ts';
import { notesOnGitHub } from './forge-authorship-notes.ts';
import type { GitHub } from './github.ts';

/** Who made a pull request's commits and lines, as GitHub tells it. */
export function authorshipParts(github: () => Promise<GitHub>, owner: string, name: string): Pick<Forge, 'authorship'> {
  return {
    authorship: ({ number, head }) => {
      const asked = { github, owner, name, number, head: head.sha };
      return {
        commits: () => commitsOnGitHub(asked),
        notes: (shas) => notesOnGitHub(asked, shas),
        blame: (lines) => blameOnGitHub(asked, lines),
      };
    },
  };
}
