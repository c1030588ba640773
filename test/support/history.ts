import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import type { FactsOptions } from '../../src/flow/history.ts';
import { factsOf } from '../../src/flow/history.ts';
import { readHistory } from '../../src/platform/history.ts';
import type { After } from './repository.ts';
import { temporaryFolder } from './repository.ts';

/** Hour n of a history: `hour(1)` is 2026-01-01T01:00:00Z, in seconds since 1970. */
export const hour = (n: number) => Date.UTC(2026, 0, 1, n) / 1000;

export interface Made {
  readonly parents?: readonly string[];
  /** Hours: when it was committed, and when it was written where that is another time. */
  readonly at: number;
  readonly authored?: number;
  readonly author?: string;
  readonly committer?: string;
}

export interface GoldenHistory {
  readonly folder: string;
  git(...args: readonly string[]): string;
  /** A commit of no files, on no branch. */
  commit(message: string, made: Made): string;
  branch(name: string, sha: string): void;
  /** Annotated when it has a time. */
  tag(name: string, sha: string, at?: number): void;
}

export const GITHUB = 'noreply@github.com';

/** A repository whose every date and parent is written down, so that what follows from it can be told by hand. */
export function goldenHistory(after: After): GoldenHistory {
  const folder = temporaryFolder(after);
  const run = (args: readonly string[], made: Partial<Made> = {}) => {
    const { at = 0, author = 'dev@example.org' } = made;
    const { authored = at, committer = author } = made;
    return execFileSync('git', args, {
      cwd: folder,
      input: '',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: tmpdir(),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Dev',
        GIT_AUTHOR_EMAIL: author,
        GIT_AUTHOR_DATE: `${hour(authored)} +0200`,
        GIT_COMMITTER_NAME: 'Dev',
        GIT_COMMITTER_EMAIL: committer,
        GIT_COMMITTER_DATE: `${hour(at)} -0700`,
      },
    })
      .toString('utf8')
      .trimEnd();
  };
  run(['init', '--quiet', '--initial-branch=main']);
  const tree = run(['mktree']);
  return {
    folder,
    git: (...args) => run(args),
    commit: (message, { parents = [], ...made }) =>
      run(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message], made),
    branch: (name, sha) => run(['update-ref', `refs/heads/${name}`, sha]),
    tag: (name, sha, at) => run(at === undefined ? ['tag', name, sha] : ['tag', '-a', '-m', name, name, sha], { at: at ?? 0 }),
  };
}

/** What git tells of it, as facts. */
export async function factsIn(history: GoldenHistory, options: Partial<FactsOptions> = {}, also: readonly string[] = []) {
  const raw = await readHistory(history.folder, { also });
  if ('problem' in raw) throw new Error(raw.problem);
  return factsOf(raw, { at: hour(1000), ...options });
}
