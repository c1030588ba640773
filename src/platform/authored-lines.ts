import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Authored, AuthoredCommit, AuthoredSpan, NotAuthored } from '../model/authored.ts';
import { quoted } from '../model/words.ts';
import type { GitOptions } from './git.ts';
import { commitOf, defaultBranch, gitArguments, gitEnvironment, gitIn } from './git.ts';

export interface AuthoredOptions extends GitOptions {
  /** The branch to read, where the checkout cannot tell the default one: the ref, and its name. */
  readonly branch?: { readonly ref: string; readonly name: string };
  /** Without the lines: commits alone are told fifty times as fast. */
  readonly withoutLines?: boolean;
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
): Promise<Authored | NotAuthored> {
  const git = gitIn(root, options);
  const [shallow, gitDir = ''] =
    (await git('rev-parse', '--path-format=absolute', '--is-shallow-repository', '--git-dir'))?.split('\n') ?? [];
  if (shallow === undefined) return { problem: 'This folder is in no git repository that can be read.', remedy: CHECKOUT };
  if (shallow === 'true') return { problem: 'This checkout is shallow: most of the history is missing.', remedy: CHECKOUT };
  const branch = options.branch ?? (await defaultBranch(git));
  if (branch === undefined)
    return { problem: 'The default branch is not known.', remedy: 'Run `git remote set-head origin --auto`.' };
  const head = await commitOf(git, branch.ref);
  if (head === undefined) return { problem: `This checkout does not hold ${quoted(branch.ref)}.`, remedy: CHECKOUT };
  // git would ask the remote for every file of every commit, one by one.
  if (options.withoutLines !== true && (await git('config', '--get-regexp', PARTIAL)) !== undefined)
    return {
      problem: 'This is a partial clone: most of its files are missing.',
      remedy: 'Run `git fetch --refetch --no-filter`.',
    };
  const folder = await mkdtemp(join(tmpdir(), 'jidoka-lines-'));
  try {
    const place = await emptyPlace(folder, gitDir);
    const paths = new Set<string>();
    const isWhole = await readLog(place, logOf(head, span, options), options, (commit) => {
      for (const path of commit.added.keys()) paths.add(path);
      each(commit);
    });
    const attributes = isWhole ? await attributesAt(place, head, paths, options) : undefined;
    if (attributes === undefined)
      return { problem: 'git could not tell the whole history.', remedy: 'Run `git fsck`; a partial copy needs a new clone.' };
    return { branch: branch.name, head, ...attributes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where git runs. */
interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Over an empty working tree, with an index of our own: no `.gitattributes` of the checkout can make files binaries of no lines. */
async function emptyPlace(folder: string, gitDir: string): Promise<Place> {
  const cwd = join(folder, 'tree');
  await mkdir(cwd);
  return { cwd, env: { ...gitEnvironment(), GIT_DIR: gitDir, GIT_WORK_TREE: cwd, GIT_INDEX_FILE: join(folder, 'index') } };
}

/** One field a line, the message last: names and mail addresses can hold no line end, and nothing of a commit can hold NUL. */
const FORMAT = 'tformat:%H%n%P%n%an%n%ae%n%cn%n%ce%n%at%n%ct%n%B';
const HEADER_LINES = 8;
/** The repository's settings must not run gpg or a filter, nor say what a rename is; its replacements are in no clone. */
const LOG = [
  ...['--no-replace-objects', '-c', 'log.showRoot=true', '-c', 'diff.renameLimit=1000', 'log', '-z', '--no-show-signature'],
  ...['--no-color', '--encoding=UTF-8', '--no-merges', '--no-ext-diff', '--no-textconv', '--no-relative'],
  // A submodule that moved on is no line of anybody.
  '--ignore-submodules=all',
];

/** Every commit is looked at: one clock that went wrong would hide all that is behind it from git's quicker way to stop. */
function logOf(head: string, { from, to }: AuthoredSpan, { withoutLines = false }: AuthoredOptions): string[] {
  const span = [`--since-as-filter=@${from} +0000`, `--until=@${to - 1} +0000`];
  return [...LOG, ...span, `--format=${FORMAT}`, ...(withoutLines ? ['--no-patch'] : ['--numstat', '-M']), head, '--'];
}

async function readLog(
  place: Place,
  args: readonly string[],
  options: GitOptions,
  each: (commit: AuthoredCommit) => void,
): Promise<boolean> {
  const child = spawn('git', gitArguments(args, options), {
    cwd: place.cwd,
    // Into a pipe git writes each commit by itself; so it fills its buffer first.
    env: { ...place.env, GIT_FLUSH: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((done) => {
    child.on('error', () => done(null));
    child.on('close', done);
  });
  const reader = recordReader(each);
  const pieces: Buffer[] = [];
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, from)) {
      const piece = chunk.subarray(from, end);
      from = end + 1;
      reader.take(pieces.length === 0 ? piece : Buffer.concat([...pieces.splice(0), piece]));
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  return (await ended) === 0 && pieces.length === 0 && reader.end();
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
        commit = commitIn(record);
        isWhole &&= commit !== undefined;
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

function commitIn(record: Buffer): Filling | undefined {
  const text = record.toString('utf8');
  const fields: string[] = [];
  let begin = 0;
  for (let line = 0; line < HEADER_LINES; line++) {
    const end = text.indexOf('\n', begin);
    if (end === -1) return undefined;
    fields.push(text.slice(begin, end));
    begin = end + 1;
  }
  const [sha = '', parents = '', name = '', mail = '', committer = '', committerMail = '', authored, committed] = fields;
  return {
    sha,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name, mail },
    committer: { name: committer, mail: committerMail },
    authoredAt: Number(authored),
    committedAt: Number(committed),
    message: text.slice(begin),
    added: new Map(),
  };
}

/** What `.gitattributes` at a commit say of files, by an index of its own: git 2.39 has no `check-attr --source`. */
async function attributesAt(
  place: Place,
  head: string,
  paths: ReadonlySet<string>,
  options: GitOptions,
): Promise<Pick<Authored, 'generated' | 'vendored'> | undefined> {
  const [generated, vendored] = [new Set<string>(), new Set<string>()];
  if (paths.size === 0) return { generated, vendored };
  if ((await run(place, ['read-tree', head], '', options)) === undefined) return undefined;
  const names = ['linguist-generated', 'linguist-vendored', 'diff'];
  const told = await run(place, ['check-attr', '--cached', '-z', '--stdin', ...names], `${[...paths].join('\0')}\0`, options);
  if (told === undefined) return undefined;
  const fields = told.split('\0');
  for (let i = 0; i + 2 < fields.length; i += 3) {
    const [path = '', name = '', value = ''] = [fields[i], fields[i + 1], fields[i + 2]];
    const isSet = value === 'set' || value === 'true';
    if ((name === 'linguist-generated' && isSet) || (name === 'diff' && value === 'unset')) generated.add(path);
    if (name === 'linguist-vendored' && isSet) vendored.add(path);
  }
  return { generated, vendored };
}

async function run(place: Place, args: readonly string[], input: string, options: GitOptions): Promise<string | undefined> {
  const child = spawn('git', gitArguments(args, options), { cwd: place.cwd, env: place.env, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((done) => {
    child.on('error', () => done(null));
    child.on('close', done);
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const pieces: Buffer[] = [];
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) pieces.push(chunk);
  return (await ended) === 0 ? Buffer.concat(pieces).toString('utf8') : undefined;
}
