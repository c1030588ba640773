import { formats } from '../formats/index.ts';
import { readReport } from '../formats/read.ts';
import type { TrackedFiles } from '../model/place.ts';
import type { NonEmpty, Problem, Reading } from '../model/reading.ts';
import { isNonEmpty } from '../model/reading.ts';
import { packagesOf, runnersOf } from '../model/runners.ts';
import type { FileReading, TestRun } from '../model/tests.ts';
import { joinTests } from '../model/tests.ts';
import { count, listed, quoted } from '../model/words.ts';
import type { OpenFile, World } from '../ports.ts';

/** Where reports are looked for when nobody named a glob (contract.md). */
export const DEFAULT_TEST_GLOBS: NonEmpty<string> = [
  '**/junit*.xml',
  '**/TEST-*.xml',
  '**/*test-results*/**/*.xml',
  '**/test-report*.xml',
  '**/*.trx',
  '**/ctrf*.json',
];

export interface TestEvidence {
  readonly reading: Reading<TestRun>;
  readonly files: readonly FileReading[];
  readonly notes: readonly string[];
}

/** Finds, reads and joins the test reports. Every matched file is reported on; test reports are always asked for. */
export async function gatherTests(world: World, asked: readonly string[], tracked: TrackedFiles): Promise<TestEvidence> {
  const globs = isNonEmpty(asked) ? asked : DEFAULT_TEST_GLOBS;
  const { files: found, refused } = await world.findFiles(globs);
  // Under the default globs a file that git tracks is a fixture or a leftover: a run writes its reports anew.
  const isOld = (path: string) => tracked.paths.has(path);
  const left = isNonEmpty(asked) ? [] : found.filter(isOld);
  const files: FileReading[] = [];
  for (const path of found.filter((candidate) => !left.includes(candidate))) files.push(await readFound(world, path));
  const broken = refused.map((problem): FileReading => ({ state: 'unreadable', problems: [problem] }));
  const reading = joinTests([...files, ...broken], await absence(world, globs, left, tracked));
  return { reading, files: [...files, ...broken], notes: notesOn(found, left, isOld) };
}

async function readFound(world: World, path: string): Promise<FileReading> {
  const file = await world.openFile(path);
  const gone: Problem = { kind: 'unreadable', message: 'The file was there a moment ago and is gone.', path };
  return file === 'absent' ? { state: 'unreadable', problems: [gone] } : readOpened(path, file);
}

/** Reads an opened file as a test report. */
export async function readOpened(path: string, file: OpenFile | Problem): Promise<FileReading> {
  if ('kind' in file) return { state: 'unreadable', problems: [file] };
  const reading = await readReport(path, file.bytes, formats);
  const source = { path, format: reading.format ?? 'unknown', sha256: await file.sha256() };
  if (reading.state === 'unreadable') return { state: 'unreadable', problems: reading.problems, source };
  if (reading.kind !== 'tests')
    return { state: 'unreadable', problems: [{ kind: 'unreadable', message: 'This is no test report.', path }], source };
  return { state: 'read', file: reading.tests, source };
}

function notesOn(found: readonly string[], left: readonly string[], isOld: (path: string) => boolean): string[] {
  if (isNonEmpty(left))
    return [`${leftWords(left)} not read: git tracks ${left.length === 1 ? 'it' : 'them'}, and a run writes its reports anew.`];
  const old = found.filter(isOld);
  if (!isNonEmpty(old)) return [];
  return [`${listed(old.map((path) => quoted(path)))} is tracked by git: make sure that this run wrote it.`];
}

function leftWords(left: readonly string[]): string {
  return `${listed(left.map((path) => quoted(path)))} ${left.length === 1 ? 'was' : 'were'}`;
}

/** What to say when no report matched: the globs tried, what lies there instead, and how the runners seen here write one. */
async function absence(
  world: World,
  globs: readonly string[],
  left: readonly string[],
  tracked: TrackedFiles,
): Promise<{ reason: string; remedy: string }> {
  const others =
    left.length > 0 ? left : (await world.findFiles(['**/*.xml', '**/*.trx'])).files.filter((path) => !tracked.paths.has(path));
  const instead =
    others.length === 0
      ? ''
      : ` Found instead: ${listed(others.map((path) => quoted(path)))}${left.length > 0 ? ' (tracked by git)' : ''}.`;
  const reason = `No test report matched ${listed(
    globs.map((glob) => quoted(glob)),
    6,
  )}.${instead}`;
  const seen = runnersOf({ files: tracked.paths, packages: packagesOf(await world.readText('package.json')) });
  if (!isNonEmpty(seen)) {
    return {
      reason,
      remedy: 'Have the step that runs the tests write a JUnit XML report, and name it with `tests` (`--tests GLOB`).',
    };
  }
  const lines = seen.slice(0, 3).map(({ title, first, line, report }) => {
    const before = first === undefined ? '' : ` (after \`${first}\`)`;
    return `${title} writes \`${report}\` when run as \`${line}\`${before}.`;
  });
  const more = seen.length > 3 ? ` And ${count(seen.length - 3, 'more runner')}.` : '';
  return { reason, remedy: `${lines.join(' ')}${more}` };
}

/** A file's problems for people and for JSON, without the path that stands beside them. */
export function withoutPath({ path: _path, ...rest }: Problem): Omit<Problem, 'path'> {
  return rest;
}
