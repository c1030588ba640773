import type { GitOptions } from './git.ts';
import { commitOf, gitIn } from './git.ts';

/** Of which files, and since when. */
export interface ChurnAsked {
  readonly base: string;
  /** Relative to the repository. */
  readonly paths: readonly string[];
  readonly since: Date;
}

/**
 * How many commits touched each file since a time, among those that the base reaches; merges left out, renames not followed. A history
 * that was cut would tell too few, so then nothing is told.
 */
export async function churn(
  root: string,
  { base, paths, since }: ChurnAsked,
  options: GitOptions = {},
): Promise<ReadonlyMap<string, number> | undefined> {
  const git = gitIn(root, options);
  if (paths.length === 0) return new Map();
  if ((await git('rev-parse', '--is-shallow-repository'))?.trim() !== 'false') return undefined;
  const commit = await commitOf(git, base);
  if (commit === undefined) return undefined;
  const seconds = Math.floor(since.getTime() / 1000);
  const literal = paths.map((path) => `:(top,literal)${path}`);
  const log = [
    '--no-replace-objects',
    'log',
    '-z',
    '--no-merges',
    '--no-renames',
    '--no-show-signature',
    '--format=',
    '--name-only',
  ];
  const output = await git(...log, `--since=@${seconds}`, commit, '--', ...literal);
  if (output === undefined) return undefined;
  const counts = new Map(paths.map((path) => [path, 0]));
  for (const path of output.split('\0')) {
    const name = path.replace(/^\n+/, '');
    const known = counts.get(name);
    if (known !== undefined) counts.set(name, known + 1);
  }
  return counts;
}
