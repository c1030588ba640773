import { batchOf } from './batch.ts';
import type { ChangeSet } from './changes.ts';
import type { Evidence } from './evidence.ts';
import type { FileEvidence } from './format.ts';
import { unitedLines } from './join.ts';
import type { PullSigns } from './provenance.ts';
import { counting } from './provenance.ts';
import type { FileReading, Reading } from './reading.ts';
import { judgeable } from './reading.ts';
import type { GateReport } from './report.ts';
import type { ReviewRow, TestRequest } from './reported-provenance.ts';
import type { Settings } from './settings.ts';
import { fileState } from './tests.ts';
import { wipOf, wipOptions } from './wip.ts';

/** Evidence as a report tells it: states, totals, and every file with its sum and its problems. */

type Reported = GateReport['evidence'];
type ReportFile = FileReading<FileEvidence>;

export function reportedEvidence(evidence: Evidence, files: readonly ReportFile[]): Reported {
  const [tests, scans, coverage] = [judgeable(evidence.tests), judgeable(evidence.scans), judgeable(evidence.coverage)];
  const base = judgeable(evidence.baseline)?.tests;
  return {
    tests: {
      ...head(evidence.tests),
      ...(tests && { totals: { ...tests.totals } }),
      ...(base && { base: { ...base.totals } }),
      files: filesOf(files, evidence.tests, 'tests', testsFile),
    },
    scans: {
      ...head(evidence.scans),
      ...(scans && { totals: plain(scans.totals) }),
      files: filesOf(files, evidence.scans, 'scans', scansFile),
    },
    coverage: {
      ...head(evidence.coverage),
      ...(coverage && { lines: { ...coverage.lines } }),
      files: filesOf(files, evidence.coverage, 'coverage', coverageFile),
    },
  };
}

/** What stands around the change: the jobs before the gate, and the open work. */
export function reportedSurroundings({ jobs, queue, flow }: Evidence, wip: unknown): Pick<Reported, 'jobs' | 'queue' | 'flow'> {
  const options = wipOptions.safeParse(wip);
  const counted = queue.state === 'present' && options.success ? wipOf(queue.value, options.data) : undefined;
  return {
    ...(jobs.state !== 'not-applicable' && {
      jobs: { ...head(jobs), ...(jobs.state === 'present' && { jobs: jobs.value.jobs.map((job) => ({ ...job })) }) },
    }),
    ...(counted && { queue: { open: counted.repository, exceeded: counted.exceeded.length > 0 } }),
    ...(flow.state === 'present' && { flow: flow.value }),
  };
}

/** The size of the change, where its lines are known. */
export function reportedBatch(change: Reading<ChangeSet>, settings: Settings['batch']): Pick<GateReport['change'], 'batch'> {
  if (change.state !== 'present') return {};
  const { lines, files, excluded, tests } = batchOf(change.value, settings);
  const { source, truncated, commits } = change.value;
  return {
    batch: {
      lines,
      files,
      ...(commits !== undefined && { commits }),
      excluded: { ...excluded },
      tests: { ...tests },
      source,
      truncated,
    },
  };
}

/** Ranges and requests that a report lists; what is beyond is counted. */
const MAP_LIMIT = 500;
const COMMITS_LIMIT = 250;
const EVIDENCE_LIMIT = 20;

/** Where reviewers should look first, as it was worked out. */
export interface ReviewMap {
  readonly rows: readonly ReviewRow[];
  readonly tests: readonly TestRequest[];
}

/** Who made the lines, as a report tells it; nothing where nobody asked. */
export function reportedProvenance(reading: Evidence['provenance'], map: ReviewMap | undefined): Pick<Reported, 'provenance'> {
  if (reading.state === 'not-applicable') return {};
  const told = judgeable(reading);
  if (told === undefined) return { provenance: head(reading) };
  const { commits, pull, lines, least, gaps } = told;
  const agents = new Set([...told.files.values()].flatMap((ranges) => counting(ranges, least).map(({ agent }) => agent)));
  return {
    provenance: {
      ...head(reading),
      least,
      lines: { ...lines },
      // Of lines that could not all be told a share would be a guess.
      ...(lines.added > 0 && lines.untold === 0 && { share: lines.ai / lines.added }),
      agents: [...agents].sort(),
      commits: commits.slice(0, COMMITS_LIMIT).map((commit) => ({
        ...commit,
        agents: [...commit.agents],
        evidence: commit.evidence.slice(0, EVIDENCE_LIMIT).map((mark) => ({ ...mark })),
      })),
      ...(pull && { pull: reportedPull(pull) }),
      ...(map && {
        map: map.rows.slice(0, MAP_LIMIT),
        mapTotal: map.rows.length,
        tests: map.tests.slice(0, MAP_LIMIT),
        testsTotal: map.tests.length,
      }),
      gaps: [...gaps],
    },
  };
}

function reportedPull({ grade, agents, evidence, disclosure }: PullSigns) {
  const { said, asked, signs } = disclosure;
  const plain = (marks: PullSigns['evidence']) => marks.slice(0, EVIDENCE_LIMIT).map((mark) => ({ ...mark }));
  return { grade, agents: [...agents], evidence: plain(evidence), disclosure: { said, asked, signs: plain(signs) } };
}

function head<T>(reading: Reading<T>): { state: Reading<T>['state']; reason?: string } {
  const reason = 'reason' in reading ? reading.reason : 'because' in reading ? reading.because : undefined;
  return { state: reading.state, ...(reason !== undefined && { reason }) };
}

type FileHead = Pick<Reported['tests']['files'][number], 'path' | 'sha256' | 'format' | 'state' | 'problems'>;

/** The files of a kind, and those that could not be read and stand against it. */
function filesOf<T, F extends FileHead>(
  files: readonly ReportFile[],
  reading: Reading<T>,
  kind: FileEvidence['kind'],
  own: (evidence: FileEvidence, source: Pick<FileHead, 'path' | 'sha256' | 'format'>) => F | undefined,
): (F | FileHead)[] {
  const against = reading.state === 'unreadable' ? new Set(reading.problems.map(({ path }) => path)) : new Set<string>();
  return files.flatMap((file): (F | FileHead)[] => {
    const source = file.source && { sha256: file.source.sha256, format: file.source.format };
    if (file.state === 'unreadable') {
      const [{ path }] = file.problems;
      return against.has(path)
        ? [{ path, ...source, state: 'unreadable', problems: file.problems.map((problem) => ({ ...problem })) }]
        : [];
    }
    const told = file.value.kind === kind ? own(file.value, { path: file.source.path, ...source }) : undefined;
    return told === undefined ? [] : [told];
  });
}

type SourceHead = Pick<FileHead, 'path' | 'sha256' | 'format'>;

function testsFile(evidence: FileEvidence, source: SourceHead): Reported['tests']['files'][number] | undefined {
  if (evidence.kind !== 'tests') return undefined;
  const { totals, problems } = evidence.tests;
  return {
    ...source,
    state: fileState(evidence.tests),
    totals: { ...totals },
    problems: problems.map((problem) => ({ ...problem })),
  };
}

function scansFile(evidence: FileEvidence, source: SourceHead): Reported['scans']['files'][number] | undefined {
  if (evidence.kind !== 'scans') return undefined;
  const { totals, tools, complete, problems } = evidence.scans;
  return {
    ...source,
    state: 'present',
    totals: plain(totals),
    tools: [...tools],
    complete,
    problems: problems.map((problem) => ({ ...problem })),
  };
}

function coverageFile(evidence: FileEvidence, source: SourceHead): Reported['coverage']['files'][number] | undefined {
  if (evidence.kind !== 'coverage') return undefined;
  const lines = unitedLines([evidence.coverage]);
  const problems = evidence.coverage.problems.map((problem) => ({ ...problem }));
  return { ...source, state: lines.total > 0 ? 'present' : 'empty', lines: { ...lines }, problems };
}

function plain<T extends { readonly byLevel: object; readonly bySeverity: object }>(totals: T): T {
  return { ...totals, byLevel: { ...totals.byLevel }, bySeverity: { ...totals.bySeverity } };
}
