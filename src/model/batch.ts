import type { ChangedFile, ChangeSet } from './changes.ts';
import type { GlobSet } from './globs.ts';
import { globSet } from './globs.ts';

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

export interface BatchSettings {
  /** What a line of a test file counts, 0..1. */
  readonly testsWeight: number;
  readonly exclude: readonly string[];
  readonly gitattributes: boolean;
  readonly lockfiles: boolean;
  /** Deployable parts, each a group of globs. */
  readonly components: Readonly<Record<string, readonly string[]>>;
}

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
 * out, nor weightless tests, nor renames without a changed line.
 */
export function batchOf(change: ChangeSet, settings: BatchSettings): Batch {
  const tests = globSet(TEST_PATHS);
  const vendored = globSet(VENDORED);
  const excluded = globSet(settings.exclude);
  const weighed = change.files.map((file) => weigh(file, settings, { tests, vendored, excluded }));
  const counted = weighed.filter(
    (one) => one.excluded === undefined && !(one.test && settings.testsWeight === 0) && !isPureRename(one.file),
  );
  const left = weighed.filter((one) => one.excluded !== undefined);
  const testFiles = weighed.filter((one) => one.test && one.excluded === undefined);
  return {
    lines: Math.ceil(sum(weighed.map(({ lines }) => lines))),
    files: counted.length,
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

function weigh(file: ChangedFile, settings: BatchSettings, globs: Globs): WeighedFile {
  const reason = exclusion(file, settings, globs);
  const test = globs.tests.matches(file.path);
  if (reason !== undefined) return { file, lines: 0, excluded: reason, test };
  const weight = test ? settings.testsWeight : 1;
  return { file, lines: rawLines(file) * weight, test };
}

function exclusion(file: ChangedFile, settings: BatchSettings, globs: Globs): BatchReason | undefined {
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
