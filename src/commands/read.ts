import type { ReportFile } from '../gathering/opened.ts';
import { readOpened } from '../gathering/opened.ts';
import type { CoverageFile } from '../model/coverage.ts';
import type { FileEvidence } from '../model/format.ts';
import { unitedLines } from '../model/join.ts';
import type { ReadFile, ReadReport } from '../model/read.ts';
import type { Problem } from '../model/reading.ts';
import { fileState } from '../model/tests.ts';
import type { World } from '../ports.ts';

/** Reads the named files, wherever they lie, and says what is in them. */
export async function read(world: Pick<World, 'openFile'>, paths: readonly string[]): Promise<ReadReport> {
  const files: ReadFile[] = [];
  for (const path of paths) {
    const file = await world.openFile(path);
    files.push(file === 'absent' ? missing(path) : toFile(path, await readOpened(path, file)));
  }
  return { schema: 'jidoka.read/v1', files };
}

function missing(path: string): ReadFile {
  return { path, state: 'absent', problems: [{ kind: 'unreadable', message: 'There is no such file.' }] };
}

function toFile(path: string, reading: ReportFile): ReadFile {
  const format = reading.source && reading.source.format !== 'unknown' ? { format: reading.source.format } : {};
  if (reading.state === 'unreadable')
    return { path, ...format, state: 'unreadable', problems: reading.problems.map(withoutPath) };
  return { path, ...format, ...summary(reading.value) };
}

/** What a file says, in numbers, by the kind of evidence it is. */
function summary(evidence: FileEvidence): Pick<ReadFile, 'state' | 'tests' | 'scan' | 'coverage' | 'problems'> {
  switch (evidence.kind) {
    case 'tests': {
      const { totals, declared, problems } = evidence.tests;
      const tests = { ...totals, ...(declared && { declared }) };
      return { state: fileState(evidence.tests), tests, problems: problems.map(withoutPath) };
    }
    case 'scans': {
      const { tools, totals, complete, unfinished, problems } = evidence.scans;
      const stops = unfinished.map(({ tool, why }) => ({ kind: 'mismatch', message: `${tool} did not finish: ${why}` }));
      return {
        state: tools.length > 0 ? 'present' : 'empty',
        scan: { tools, ...totals, complete },
        problems: [...problems.map(withoutPath), ...stops],
      };
    }
    default:
      return coverageSummary(evidence.coverage);
  }
}

function coverageSummary(coverage: CoverageFile): Pick<ReadFile, 'state' | 'coverage' | 'problems'> {
  const lines = unitedLines([coverage]);
  const branches = coverage.files.flatMap((file) => (file.branches ? [file.branches] : []));
  const sum = (of: 'covered' | 'total') => branches.reduce((all, branch) => all + branch[of], 0);
  return {
    state: lines.total > 0 ? 'present' : 'empty',
    coverage: {
      files: coverage.files.length,
      lines,
      ...(branches.length > 0 && { branches: { covered: sum('covered'), total: sum('total') } }),
    },
    problems: coverage.problems.map(withoutPath),
  };
}

/** A problem without the path that stands beside it. */
function withoutPath({ path: _path, ...rest }: Problem): Omit<Problem, 'path'> {
  return rest;
}
