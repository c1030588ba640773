import type { ChangeSet } from '../model/changes.ts';
import type { Evidence } from '../model/evidence.ts';
import type { FileEvidence } from '../model/format.ts';
import { globSet } from '../model/globs.ts';
import { joinCoverage, joinScans, narrowed } from '../model/join.ts';
import type { TrackedFiles } from '../model/place.ts';
import type { NonEmpty, Problem, Reading } from '../model/reading.ts';
import { isNonEmpty, NOT_ASKED } from '../model/reading.ts';
import { joinTests } from '../model/tests.ts';
import type { Policy } from '../policy/policy.ts';
import type { World } from '../ports.ts';
import { noneMatched, noTests, trackedNotes } from './absence.ts';
import type { FarFile } from './elsewhere.ts';
import { identified } from './identify.ts';
import type { ReportFile } from './opened.ts';
import { readOpened } from './opened.ts';

/** Where reports are looked for when nobody named a glob (contract.md). */
export const DEFAULT_TEST_GLOBS: NonEmpty<string> = [
  '**/junit*.xml',
  '**/TEST-*.xml',
  '**/*test-results*/**/*.xml',
  '**/test-report*.xml',
  '**/*.trx',
  '**/ctrf*.json',
];

/** Where scans are looked for when the policy expects tools and names no glob. */
const DEFAULT_SCAN_GLOBS: NonEmpty<string> = ['**/*.sarif', '**/*.sarif.json'];

type Kind = FileEvidence['kind'];

export interface Gathered {
  readonly evidence: Pick<Evidence, Kind>;
  readonly files: readonly ReportFile[];
  readonly notes: readonly string[];
}

/**
 * Finds, reads and joins every report. What a file is, its content says: one that the globs of one kind matched counts for the
 * kind it is. A file that cannot be read stands against every kind that asked for it.
 */
export async function gather(
  world: World,
  policy: Policy,
  tracked: TrackedFiles,
  change: Reading<ChangeSet>,
  far: readonly FarFile[] = [],
): Promise<Gathered> {
  const named = isNonEmpty(policy.globs.tests);
  const globs: Record<Kind, readonly string[]> = {
    tests: named ? policy.globs.tests : DEFAULT_TEST_GLOBS,
    scans:
      isNonEmpty(policy.globs.scans) || policy.settings.expect.scans.tools.length === 0 ? policy.globs.scans : DEFAULT_SCAN_GLOBS,
    coverage: policy.globs.coverage,
  };
  const matched = new Map<string, Set<Kind>>();
  const broken: { kind: Kind; problem: Problem }[] = [];
  let left: readonly string[] = [];
  for (const kind of ['tests', 'scans', 'coverage'] as const) {
    if (globs[kind].length === 0) continue;
    const { files, refused } = await world.findFiles(globs[kind]);
    broken.push(...refused.map((problem) => ({ kind, problem })));
    const old = kind === 'tests' && !named ? files.filter((path) => tracked.paths.has(path)) : [];
    if (old.length > 0) left = old;
    for (const path of files) if (!old.includes(path)) matched.set(path, (matched.get(path) ?? new Set()).add(kind));
  }
  const files: ReportFile[] = [];
  const of: Record<Kind, ReportFile[]> = { tests: [], scans: [], coverage: [] };
  for (const [path, kinds] of [...matched].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = await readFound(world, path);
    files.push(file);
    for (const kind of file.state === 'read' ? [file.value.kind] : kinds) of[kind].push(file);
  }
  for (const { kind, problem } of broken) {
    const file: ReportFile = { state: 'unreadable', problems: [problem] };
    if (!files.some((other) => other.state === 'unreadable' && other.problems[0].path === problem.path)) files.push(file);
    of[kind].push(file);
  }
  for (const { kinds, file } of far) {
    files.push(file);
    for (const kind of file.state === 'read' ? [file.value.kind] : kinds) of[kind].push(file);
  }
  const tests = joinTests(
    narrowed(of.tests, (value) => (value.kind === 'tests' ? value.tests : undefined)),
    of.tests.length === 0 ? await noTests(world, globs.tests, left, tracked) : { reason: '' },
  );
  const scans = joinScans(
    narrowed(of.scans, (value) => (value.kind === 'scans' ? value.scans : undefined)),
    noneMatched('scan', globs.scans),
  );
  const coverage = joinCoverage(
    narrowed(of.coverage, (value) => (value.kind === 'coverage' ? value.coverage : undefined)),
    noneMatched('coverage', globs.coverage),
  );
  const wanted = (kind: Kind) => globs[kind].length > 0 || of[kind].length > 0;
  const evidence = {
    tests: excused('tests', tests, policy, change),
    scans: wanted('scans') ? excused('scans', await identified(world, scans, tracked), policy, change) : NOT_ASKED,
    coverage: wanted('coverage') ? excused('coverage', coverage, policy, change) : NOT_ASKED,
  };
  return { evidence, files, notes: trackedNotes([...matched.keys()], left, tracked) };
}

/** The policy may excuse a change of nothing but certain paths from having evidence; evidence that is there is judged all the same. */
function excused<T>(kind: Kind, reading: Reading<T>, policy: Policy, change: Reading<ChangeSet>): Reading<T> {
  if (reading.state !== 'absent' || change.state !== 'present' || change.value.files.length === 0) return reading;
  const entry = policy.notApplicable.find(({ kind: named, paths }) => {
    const set = globSet(paths);
    return (
      named === kind &&
      change.value.files.every(({ path, from }) => set.matches(path) && (from === undefined || set.matches(from)))
    );
  });
  return entry === undefined ? reading : { state: 'not-applicable', because: entry.reason, declared: 'policy' };
}

async function readFound(world: World, path: string): Promise<ReportFile> {
  const file = await world.openFile(path);
  const gone: Problem = { kind: 'unreadable', message: 'The file was there a moment ago and is gone.', path };
  return file === 'absent' ? { state: 'unreadable', problems: [gone] } : readOpened(path, file);
}
