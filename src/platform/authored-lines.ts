import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Authored, AuthoredCommit, AuthoredSpan, NoHistory } from '../model/authored.ts';
import { ASK_ATTRIBUTES, attributesIn } from './attributes.ts';
import { COMMIT_FORMAT, commitIn } from './authorship-commits.ts';
import type { GitOptions } from './git.ts';
import { gitIn } from './git.ts';
import type { GitTask } from './git-run.ts';
import { eachRecord, outputOf } from './git-run.ts';
import type { Branch } from './history.ts';
import { BROKEN, wholeBranch } from './history.ts';

/** How the checkout is read. */
export interface AuthoredOptions extends GitOptions {
  /** The branch to read, where the checkout cannot tell the default one. */
  readonly branch?: Branch;
}

const PARTIAL = '^(extensions[.]partialclone|remote[.].*[.]promisor)$';
const CHECKOUT = 'Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.';

/**
 * Every commit of a branch in a span with the lines that it adds, merges left out, by one `git log`; each is handed over as soon as git
 * tells it. A history that was cut is a problem, never a short history.
 */
export async function authoredLines(
  root: string,
  span: AuthoredSpan,
  each: (commit: AuthoredCommit) => void,
  options: AuthoredOptions = {},
): Promise<Authored | NoHistory> {
  const git = gitIn(root, options);
  const tip = await wholeBranch(git, options.branch, CHECKOUT);
  if ('problem' in tip) return tip;
  // git would ask the remote for every file of every commit, one by one.
  if ((await git('config', '--get-regexp', PARTIAL)) !== undefined)
    return {
      problem: 'This is a partial clone: most of its files are missing.',
      remedy: 'Run `git fetch --refetch --no-filter`.',
    };
  const gitDir = (await git('rev-parse', '--path-format=absolute', '--git-dir'))?.trimEnd() ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'jidoka-lines-'));
  try {
    const place = await emptyPlace(folder, gitDir, options);
    const paths = new Set<string>();
    const reader = recordReader((commit) => {
      for (const path of commit.added.keys()) paths.add(path);
      each(commit);
    });
    const isRead = await eachRecord(place.root, logOf(tip.head, span), place.task, reader.take);
    const attributes = isRead && reader.end() ? await attributesAt(place, tip.head, paths) : undefined;
    return attributes === undefined ? BROKEN : { ...tip, attributes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where git runs, and how. */
interface Place {
  readonly root: string;
  readonly task: GitTask;
}

/** Over an empty working tree, with an index of our own: no `.gitattributes` of the checkout can make files binaries of no lines. */
async function emptyPlace(folder: string, gitDir: string, { trusted = false }: GitOptions): Promise<Place> {
  const root = join(folder, 'tree');
  await mkdir(root);
  return { root, task: { trusted, env: { GIT_DIR: gitDir, GIT_WORK_TREE: root, GIT_INDEX_FILE: join(folder, 'index') } } };
}

/** The repository's settings must not run gpg or a filter, nor say what a rename is. */
const LOG = [
  ...['-c', 'log.showRoot=true', '-c', 'diff.renameLimit=1000', 'log', '-z', '--no-show-signature'],
  ...['--no-color', '--encoding=UTF-8', '--no-merges', '--no-ext-diff', '--no-textconv', '--no-relative'],
  // A submodule that moved on is no line of anybody.
  '--ignore-submodules=all',
];

/** Every commit is looked at: one clock that went wrong would hide all that is behind it from git's quicker way to stop. */
function logOf(head: string, { from, to }: AuthoredSpan): string[] {
  const span = [`--since-as-filter=@${from} +0000`, `--until=@${to - 1} +0000`];
  return [...LOG, ...span, `--format=${COMMIT_FORMAT}`, '--numstat', '-M', head, '--'];
}

type Filling = AuthoredCommit & { readonly added: Map<string, number> };

/**
 * Puts commits together from what stands between two NULs: a commit's header and message, then a line of counts for each file, then
 * nothing. Of a renamed file the counts stand alone, and the old and the new name follow.
 */
function recordReader(each: (commit: AuthoredCommit) => void) {
  let commit: Filling | undefined;
  let counted: number | undefined;
  let names = 0;
  let isWhole = true;
  const end = () => {
    if (commit !== undefined) each(commit);
    commit = undefined;
  };
  return {
    take(record: Buffer): void {
      if (names > 0) {
        names--;
        if (names === 0) note(record.toString('utf8'), counted);
      } else if (isHeader(record)) {
        end();
        const found = commitIn(record.toString('utf8'));
        if (found === undefined) isWhole = false;
        else commit = { ...found.commit, committedAt: found.committedAt, added: new Map() };
      } else if (record.length > 0) lines(record.toString('utf8'));
    },
    end(): boolean {
      end();
      return isWhole && names === 0;
    },
  };

  function lines(text: string): void {
    const [, added = '', path] = /^\n?(\d+|-)\t(?:\d+|-)\t([\s\S]*)$/.exec(text) ?? [];
    if (path === undefined) {
      isWhole = false;
      return;
    }
    counted = added === '-' ? undefined : Number(added);
    if (path === '') names = 2;
    else note(path, counted);
  }

  function note(path: string, added: number | undefined): void {
    if (added !== undefined && added > 0) commit?.added.set(path, added);
  }
}

/** A commit's id and the end of its line; a line of counts has a tab after its first number. */
function isHeader(record: Buffer): boolean {
  const length = record[40] === LINE_END ? 40 : record[64] === LINE_END ? 64 : 0;
  for (let at = 0; at < length; at++) if (!isHex(record[at] ?? 0)) return false;
  return length > 0;
}

const LINE_END = 10;
const isHex = (byte: number) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102);

/** What `.gitattributes` at a commit say of files, by an index of its own: git 2.39 has no `check-attr --source`. */
async function attributesAt(
  { root, task }: Place,
  head: string,
  paths: ReadonlySet<string>,
): Promise<Authored['attributes'] | undefined> {
  if (paths.size === 0) return new Map();
  if ((await outputOf(root, ['read-tree', head], task)) === undefined) return undefined;
  const told = await outputOf(root, ASK_ATTRIBUTES, { ...task, input: `${[...paths].join('\0')}\0` });
  return told === undefined ? undefined : attributesIn(told);
}
