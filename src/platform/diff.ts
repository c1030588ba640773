import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChangedFile, ChangeSet, LineRange } from '../model/changes.ts';
import type { Reading } from '../model/reading.ts';
import { quoted } from '../model/words.ts';
import { ASK_ATTRIBUTES, attributesIn } from './attributes.ts';
import type { GitOptions } from './git.ts';
import { commitOf, gitArguments, gitEnvironment, gitIn, unquoted } from './git.ts';

/** What to hold against what. Without `head`, the working tree as it is, uncommitted work included. */
export interface Range {
  readonly base: string;
  readonly head?: string;
  /** `merge-base`: from where the two parted; `direct`: the two trees as they are (a merge commit against its base). */
  readonly from: 'merge-base' | 'direct';
}

const HISTORY =
  'Check out with `fetch-depth: 0` (for a pull request `fetch-depth: 2` is enough), or run `git fetch --unshallow`.';

/** The change between two commits as git tells it. What the history does not hold is `absent` with its reason, never an empty change. */
export async function changeSet(root: string, range: Range, options: GitOptions = {}): Promise<Reading<ChangeSet>> {
  const git = gitIn(root, options);
  const absent = (reason: string): Reading<ChangeSet> => ({
    state: 'absent',
    reason: `The change cannot be measured: ${reason}.`,
    remedy: HISTORY,
  });
  const shallow = (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  const [base, head] = [await commitOf(git, range.base), await commitOf(git, range.head ?? 'HEAD')];
  if (base === undefined || head === undefined) {
    const missing = base === undefined ? range.base : (range.head ?? 'HEAD');
    return absent(`this checkout${shallow ? ' is shallow and' : ''} does not hold ${quoted(missing)}`);
  }
  const from = range.from === 'direct' ? base : (await git('merge-base', base, head))?.trim();
  if (from === undefined || from === '') {
    const why = shallow ? 'this checkout is shallow' : 'they have no history in common';
    return absent(`where ${quoted(range.base)} and the change parted is not known (${why})`);
  }
  const desk = await openDesk(root, options);
  try {
    const to = range.head === undefined ? await desk.workingTree() : head;
    const listed = to === undefined ? undefined : await filesOf(desk, [from, to]);
    if (to === undefined || listed === undefined) return absent('git could not compare its two sides');
    const [attributes, added] = [await attributesAt(desk, from, listed), await addedLines(desk, [from, to])];
    const counted = (await git('rev-list', '--count', `${from}..${head}`))?.trim();
    const files = listed.map((file) => ({
      ...file,
      added: added.get(file.path) ?? [],
      attributes: attributes.get(file.path) ?? { generated: false, vendored: false },
    }));
    const value: ChangeSet = {
      files,
      range: { base: from, ...(range.head !== undefined && { head }) },
      source: 'git',
      truncated: false,
      ...(counted !== undefined && /^\d+$/.test(counted) && { commits: Number(counted) }),
    };
    const path = `${from}..${range.head === undefined ? 'working tree' : head}`;
    return { state: 'present', value, sources: [{ path, format: 'git', sha256: '' }], problems: [] };
  } finally {
    await desk.close();
  }
}

/**
 * git over the repository's objects, with a working tree and an index of our own. A change brings its own `.gitattributes`,
 * and `* -diff` there would make every file of it a binary of no lines: in an empty tree no attribute is found.
 */
interface Desk {
  readonly folder: string;
  readonly run: (args: readonly string[], env?: NodeJS.ProcessEnv, input?: string) => Promise<string | undefined>;
  readonly stream: (args: readonly string[]) => AsyncIterable<string>;
  /** The tracked files as they are on disk, as a tree; its objects are kept apart from the repository's. */
  readonly workingTree: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

async function openDesk(root: string, options: GitOptions): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'jidoka-diff-'));
  const empty = join(folder, 'tree');
  const objects = join(folder, 'objects');
  await Promise.all([mkdir(empty), mkdir(objects)]);
  const git = gitIn(root, options);
  const [gitDir = '', common = '', index = ''] = (
    (await git('rev-parse', '--path-format=absolute', '--git-dir', '--git-path', 'objects', '--git-path', 'index')) ?? ''
  ).split('\n');
  const ours = { ...gitEnvironment(), GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: common };
  const env = { ...ours, GIT_DIR: gitDir, GIT_WORK_TREE: empty, GIT_INDEX_FILE: join(folder, 'none') };
  return {
    folder,
    run: (args, extra = {}, input = '') => run(empty, gitArguments(args, options), { ...env, ...extra }, input),
    stream: (args) => {
      const child = spawn('git', gitArguments(args, options), { cwd: empty, env, stdio: ['ignore', 'pipe', 'ignore'] });
      return createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
    },
    workingTree: async () => {
      const copy = join(folder, 'work');
      await copyFile(index, copy).catch(() => undefined);
      const inPlace = { ...ours, GIT_INDEX_FILE: copy };
      if ((await run(root, gitArguments(['add', '--update', '--', ':/'], options), inPlace, '')) === undefined) return undefined;
      return (await run(root, gitArguments(['write-tree'], options), inPlace, ''))?.trim();
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

const DIFF = ['diff', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=dirty'];

type Listed = Omit<ChangedFile, 'added' | 'attributes'>;

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
  // Unmerged in the working tree: there is something to look at, and git counts its lines.
  U: 'modified',
};

/** `git diff --raw --numstat -z`: first the statuses, then the counts, in the same order. */
async function filesOf(desk: Desk, trees: readonly string[]): Promise<Listed[] | undefined> {
  const output = await desk.run([...DIFF, '--raw', '--numstat', '-z', ...trees, '--']);
  if (output === undefined) return undefined;
  const fields = output.split('\0');
  const statuses = new Map<string, { status: ChangedFile['status']; from?: string }>();
  const files: Listed[] = [];
  for (let i = 0; i < fields.length - 1; i++) {
    const field = fields[i] ?? '';
    if (field.startsWith(':')) {
      const letter = field.slice(field.lastIndexOf(' ') + 1, field.lastIndexOf(' ') + 2);
      const moved = letter === 'R' || letter === 'C';
      const from = moved ? fields[++i] : undefined;
      const path = fields[++i] ?? '';
      statuses.set(path, { status: STATUS[letter] ?? 'modified', ...(from !== undefined && { from }) });
      continue;
    }
    const [additions = '', deletions = '', ...rest] = field.split('\t');
    const named = rest.join('\t');
    // An empty name: the old and the new one follow.
    if (named === '') i++;
    const path = named === '' ? (fields[++i] ?? '') : named;
    const binary = additions === '-';
    const known = statuses.get(path) ?? { status: 'modified' as const };
    files.push({ path, ...known, additions: binary ? 0 : Number(additions), deletions: binary ? 0 : Number(deletions), binary });
  }
  return files;
}

/** Added lines by path, from a diff without context. Its text streams by: a change of any size costs no memory. */
async function addedLines(desk: Desk, trees: readonly string[]): Promise<Map<string, LineRange[]>> {
  const patch = desk.stream([...DIFF, '-U0', '--src-prefix=a/', '--dst-prefix=b/', '--diff-filter=d', ...trees, '--']);
  const added = new Map<string, LineRange[]>();
  let path: string | undefined;
  let body = 0;
  for await (const line of patch) {
    if (body > 0 && /^[+-]/.test(line)) {
      body--;
      continue;
    }
    if (line.startsWith('+++ ')) path = headerPath(line.slice(4));
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk === null) continue;
    const [removed, from, count] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
    body = removed + count;
    if (path === undefined || count === 0) continue;
    const ranges = added.get(path) ?? [];
    ranges.push({ from, to: from + count - 1 });
    added.set(path, ranges);
  }
  return added;
}

/** `b/src/a.ts`, `"b/caf\303\251.ts"` (quoted as C does), with a tab at the end where the name has a space. */
function headerPath(header: string): string | undefined {
  const path = unquoted(header.replace(/\t$/, ''));
  return path.startsWith('b/') ? path.slice(2) : undefined;
}

/** `.gitattributes` as the base has it, asked of a temporary index: git 2.39 has no `check-attr --source`. */
async function attributesAt(desk: Desk, base: string, files: readonly Listed[]): Promise<ReturnType<typeof attributesIn>> {
  const env = { GIT_INDEX_FILE: join(desk.folder, 'base') };
  if (files.length === 0 || (await desk.run(['read-tree', base], env)) === undefined) return new Map();
  const paths = files.map(({ path }) => path).join('\0');
  return attributesIn((await desk.run(ASK_ATTRIBUTES, env, paths)) ?? '');
}

function run(root: string, args: readonly string[], env: NodeJS.ProcessEnv, input: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = execFile(
      'git',
      [...args],
      { cwd: root, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
      (error, stdout) => done(error ? undefined : stdout),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
