import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Registers what to do after a test: `onTestFinished` of the test's own context, which also works when tests run side by side. */
export type After = (clean: () => void | Promise<void>) => void;

/** Contents by path; null takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface Repository {
  readonly folder: string;
  /** git in it; throws when git fails. */
  git(...args: readonly string[]): string;
  gitBytes(...args: readonly string[]): Buffer;
  /** A commit on a branch, which is made from `from` when it is new. Returns its id. */
  commit(files: Files, options?: CommitOptions): string;
  /** What GitHub keeps for an open pull request: its head, and the head merged into the base. */
  openPull(number: number, base: string, head: string): { readonly base: string; readonly head: string; readonly merge: string };
}

export interface CommitOptions {
  readonly on?: string;
  readonly from?: string;
  readonly message?: string;
  /** `Name <mail>`, when it is not the one who commits. */
  readonly author?: string;
}

/** A checkout is as shallow as actions/checkout makes it, unless the whole history is asked for (`fetch-depth: 0`). */
export interface CheckoutOptions {
  readonly ref: string;
  /** `parents`: with the commits that a merge joins (`fetch-depth: 2`). */
  readonly history?: 'shallow' | 'parents' | 'full';
}

/** The same people and times in every run, and nothing of the machine's own configuration. */
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test Author',
  GIT_AUTHOR_EMAIL: 'author@example.org',
  GIT_COMMITTER_NAME: 'Test Author',
  GIT_COMMITTER_EMAIL: 'author@example.org',
};
const FIRST_COMMIT = Date.parse('2026-11-01T09:00:00Z') / 1000;

export function temporaryFolder(after: After): string {
  const folder = mkdtempSync(join(tmpdir(), 'jidoka-test-'));
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(folder, path);
    if (content === null) rmSync(full, { recursive: true, force: true });
    else {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
    }
  }
}

/** A repository with one commit on `main` that holds `files`. */
export function repository(after: After, files: Files = { 'README.md': '# Shop\n' }): Repository {
  const repo = emptyRepository(temporaryFolder(after));
  repo.commit(files);
  return repo;
}

function emptyRepository(folder: string): Repository {
  let commits = 0;
  const gitBytes = (...args: readonly string[]): Buffer => {
    const date = `${FIRST_COMMIT + 60 * commits} +0000`;
    return execFileSync('git', ['-c', 'advice.detachedHead=false', ...args], {
      cwd: folder,
      env: { ...ENVIRONMENT, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  };
  const git = (...args: readonly string[]) =>
    gitBytes(...args)
      .toString('utf8')
      .trimEnd();
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    gitBytes,
    commit(files, { on = 'main', from = 'main', message = 'Change', author } = {}) {
      if (commits > 0) {
        const exists = git('branch', '--list', on) !== '';
        git('switch', '--quiet', ...(exists ? [on] : ['--create', on, from]));
      }
      commits++;
      writeFiles(folder, files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', ...(author === undefined ? [] : ['--author', author]), '--message', message);
      return git('rev-parse', 'HEAD');
    },
    openPull(number, base, head) {
      const [baseId, headId] = [git('rev-parse', base), git('rev-parse', head)];
      const tree = git('merge-tree', '--write-tree', baseId, headId);
      const merge = git('commit-tree', tree, '-p', baseId, '-p', headId, '-m', `Merge ${headId} into ${baseId}`);
      git('update-ref', `refs/pull/${number}/head`, headId);
      git('update-ref', `refs/pull/${number}/merge`, merge);
      return { base: baseId, head: headId, merge };
    },
  };
}

/** A workspace as actions/checkout leaves it: a detached head, and no branch but what was asked for. */
export function checkoutOf(after: After, origin: Repository, { ref, history = 'shallow' }: CheckoutOptions): Repository {
  const workspace = emptyRepository(temporaryFolder(after));
  const id = origin.git('rev-parse', `${ref}^{commit}`);
  workspace.git('remote', 'add', 'origin', `file://${origin.folder}`);
  const wanted = history === 'full' ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${history === 'parents' ? 2 : 1}`];
  // A shallow one knows no branch, as in a pull request's job, where only refs/pull/N/merge is fetched.
  workspace.git(
    'fetch',
    '--quiet',
    '--no-tags',
    'origin',
    ...wanted,
    `+${ref}:refs/remotes/${ref.replace(/^refs\/(heads\/)?/, '')}`,
  );
  workspace.git('checkout', '--quiet', '--detach', id);
  return workspace;
}
