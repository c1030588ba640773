import type { Repository } from '../repository.ts';
import type { GitCommit, Signature } from './records.ts';

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');

/** Oldest first, as GitHub lists a pull request's. */
export function commitsBetween(git: Repository, range: string, ...flags: readonly string[]): GitCommit[] {
  return git
    .git('log', '--reverse', '-z', `--format=${FORMAT}`, ...flags, range, '--')
    .split('\0')
    .filter((text) => text !== '')
    .map((text) => {
      const [sha = '', tree = '', parents = '', ...rest] = text.split('\x1f');
      return {
        sha,
        tree,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        author: signature(rest.slice(0, 3)),
        committer: signature(rest.slice(3, 6)),
        message: (rest[6] ?? '').trimEnd(),
      };
    });
}

function signature([name = '', email = '', date = '']: readonly string[]): Signature {
  return { name, email, date: new Date(date).toISOString().replace('.000', '') };
}
