import type { ChangedFile, ChangeSet } from './changes.ts';
import type { GlobSet } from './globs.ts';
import { globSet } from './globs.ts';
import type { Settings } from './settings.ts';

/** Test files weigh nothing by default, so that no one is told to write fewer (contract.md). */
export const TEST_PATHS: readonly string[] = [
  ...[
    '**/test/**',
    '**/tests/**',
    '**/__tests__/**',
    '**/*.test.*',
    '**/*.spec.*',
    '**/*_test.*',
    '**/test_*.py',
    '**/src/test/**',
  ],
];

/** Folders of other people's code, wherever they stand. */
const VENDORED: readonly string[] = ['**/node_modules/**', '**/vendor/**', '**/third_party/**', '**/bower_components/**'];

/** Lock files of the package managers people use: written by a tool, reviewed through the manifest beside them. */
const LOCK_FILES: ReadonlySet<string> = new Set([
  ...['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb', 'deno.lock'],
  ...[
    'Cargo.lock',
    'Gemfile.lock',
    'composer.lock',
    'poetry.lock',
    'Pipfile.lock',
    'uv.lock',
    'pdm.lock',
    'go.sum',
    'go.work.sum',
  ],
  ...[
    'gradle.lockfile',
    'packages.lock.json',
    'paket.lock',
    'mix.lock',
    'rebar.lock',
    'pubspec.lock',
    'flake.lock',
    'Podfile.lock',
  ],
  ...[
    'Package.resolved',
    'Cartfile.resolved',
    '.terraform.lock.hcl',
    'conan.lock',
    'vcpkg-lock.json',
    'MODULE.bazel.lock',
    'Manifest.toml',
  ],
]);

export type BatchReason = 'generated' | 'vendored' | 'lock file' | 'excluded by policy';

/** One changed file as it counts. */
export interface WeighedFile {
  readonly file: ChangedFile;
  /** Lines that count; 0 for a rename alone, a binary, a weightless test, or an excluded file. */
  readonly lines: number;
  readonly excluded?: BatchReason;
  readonly test: boolean;
}

/** The size of a change. `lines` and `files` are what someone has to review; what was left out stands apart. */
export interface Batch {
  readonly lines: number;
  readonly files: number;
  readonly excluded: { readonly lines: number; readonly files: number };
  readonly tests: { readonly lines: number; readonly files: number };
  readonly weighed: readonly WeighedFile[];
}

/**
 * Weighs a change by the rules of its policy: added and deleted lines of every file; a rename alone and a binary count no
 * line; a deleted file counts one, for it has to be noticed and not read; test files count by their weight; generated,
 * vendored and lock files are left out by the base's own word and shown apart. Counted files are those that are neither left
 * out, nor weightless tests, nor renames without a changed line. What the source could not list counts in full.
 */
export function batchOf(change: ChangeSet, settings: Settings['batch']): Batch {
  const tests = globSet(TEST_PATHS);
  const vendored = globSet(VENDORED);
  const excluded = globSet(settings.exclude);
  const weighed = change.files.map((file) => weigh(file, settings, { tests, vendored, excluded }));
  const counted = weighed.filter(
    (one) => one.excluded === undefined && !(one.test && settings['tests-weight'] === 0) && !isPureRename(one.file),
  );
  const left = weighed.filter((one) => one.excluded !== undefined);
  const testFiles = weighed.filter((one) => one.test && one.excluded === undefined);
  return {
    lines: Math.ceil(sum(weighed.map(({ lines }) => lines))) + (change.unlisted?.lines ?? 0),
    files: counted.length + (change.unlisted?.files ?? 0),
    excluded: { lines: sum(left.map(({ file }) => rawLines(file))), files: left.length },
    tests: { lines: sum(testFiles.map(({ file }) => rawLines(file))), files: testFiles.length },
    weighed,
  };
}

interface Globs {
  readonly tests: GlobSet;
  readonly vendored: GlobSet;
  readonly excluded: GlobSet;
}

function weigh(file: ChangedFile, settings: Settings['batch'], globs: Globs): WeighedFile {
  const reason = exclusion(file, settings, globs);
  const test = globs.tests.matches(file.path);
  if (reason !== undefined) return { file, lines: 0, excluded: reason, test };
  const weight = test ? settings['tests-weight'] : 1;
  return { file, lines: rawLines(file) * weight, test };
}

function exclusion(file: ChangedFile, settings: Settings['batch'], globs: Globs): BatchReason | undefined {
  if (globs.excluded.matches(file.path)) return 'excluded by policy';
  if (settings.lockfiles && LOCK_FILES.has(file.path.slice(file.path.lastIndexOf('/') + 1))) return 'lock file';
  if (settings.gitattributes && file.attributes.generated) return 'generated';
  if ((settings.gitattributes && file.attributes.vendored) || globs.vendored.matches(file.path)) return 'vendored';
  return undefined;
}

function rawLines(file: ChangedFile): number {
  if (file.binary) return 0;
  return file.status === 'deleted' ? 1 : file.additions + file.deletions;
}

function isPureRename(file: ChangedFile): boolean {
  return file.status === 'renamed' && file.additions + file.deletions === 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A part of a batch that could stand as a change of its own. */
export interface Part {
  readonly name: string;
  readonly lines: number;
  readonly files: number;
}

/**
 * The batch by component where policy names components, else by folder, as deep as it takes for no part to be nearly all of it:
 * that would be no split. Largest first; none when there is no such split.
 */
export function splitOf(batch: Batch, settings: Settings['batch']): readonly Part[] {
  const weighing = batch.weighed.filter(({ lines }) => lines > 0);
  const components = Object.entries(settings.components).map(([name, globs]) => ({ name, set: globSet(globs) }));
  const byComponent = grouped(weighing, ({ file }) => components.find(({ set }) => set.matches(file.path))?.name ?? 'the rest');
  if (components.length > 0 && isSplit(byComponent)) return byComponent;
  for (let depth = 1; depth <= 4; depth++) {
    const parts = grouped(weighing, ({ file }) => folder(file.path, depth));
    if (isSplit(parts)) return parts;
  }
  return [];
}

const NEARLY_ALL = 0.8;

function isSplit(parts: readonly Part[]): boolean {
  const all = sum(parts.map(({ lines }) => lines));
  return parts.length > 1 && (parts[0]?.lines ?? 0) <= NEARLY_ALL * all;
}

function folder(path: string, depth: number): string {
  const folders = path.split('/').slice(0, -1);
  return folders.length === 0 ? 'the top folder' : folders.slice(0, depth).join('/');
}

function grouped(weighed: readonly WeighedFile[], nameOf: (one: WeighedFile) => string): Part[] {
  const parts = new Map<string, Part>();
  for (const one of weighed) {
    const name = nameOf(one);
    const { lines, files } = parts.get(name) ?? { lines: 0, files: 0 };
    parts.set(name, { name, lines: lines + one.lines, files: files + 1 });
  }
  return [...parts.values()].map((part) => ({ ...part, lines: Math.ceil(part.lines) })).sort((a, b) => b.lines - a.lines);
}
