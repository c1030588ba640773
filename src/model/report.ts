import { z } from 'zod';
import type { Change, Evidence } from './evidence.ts';
import type { TrackedFiles } from './place.ts';
import { resolvePlaces } from './place.ts';
import { project } from './project.ts';
import type { Reading } from './reading.ts';
import type { FileReading, TestRun } from './tests.ts';
import { fileState } from './tests.ts';
import type { CheckResult, Verdict } from './verdict.ts';
import { grouped } from './words.ts';

/** `jidoka.gate/v1`: the verdict as a file. What is not known is absent, never zero. */

const decision = z.enum(['go', 'caution', 'stop']);
const level = z.enum(['stop', 'warn', 'off']);
const wasteSchema = z.enum(['defects', 'over-processing', 'waiting', 'inventory', 'motion', 'transportation', 'overproduction']);
const total = z.int().min(0);

const totalsSchema = z
  .strictObject({ total, passed: total, failed: total, errored: total, skipped: total, flaky: total, unknown: total })
  .meta({
    description: '`total` is the sum of passed, failed, errored, skipped and unknown; `flaky` counts passed cases apart.',
  });

const problemSchema = z.strictObject({
  kind: z.enum(['malformed', 'mismatch', 'limit', 'unreadable']),
  message: z.string(),
  path: z.string(),
  line: z.int().min(1).exactOptional(),
  column: z.int().min(1).exactOptional(),
});

const findingSchema = z.strictObject({
  rule: z.string(),
  what: z.string().meta({ description: 'A sentence; words from outside stand between backticks.' }),
  remedy: z.string().meta({ description: 'What to do next.' }),
  place: z
    .strictObject({ path: z.string(), line: z.int().min(1).exactOptional(), confidence: z.enum(['exact', 'suffix', 'package']) })
    .exactOptional()
    .meta({ description: 'A tracked file, and how sure it is; absent where no file is sure enough.' }),
  fingerprint: z.string(),
  compare: z.enum(['new', 'existing']).exactOptional(),
  subject: z.strictObject({ test: z.string().exactOptional(), file: z.string().exactOptional() }).exactOptional(),
  detail: z.string().exactOptional().meta({ description: "The failure's own message." }),
});

const notes = z.array(z.string()).exactOptional();

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pass'), said: z.string(), notes }),
  z.strictObject({ kind: z.literal('fail'), said: z.string(), findings: z.array(findingSchema).min(1), notes }),
  z.strictObject({ kind: z.literal('unknown'), why: z.array(z.string()).min(1), remedy: z.string().exactOptional() }),
  z.strictObject({ kind: z.literal('not-applicable'), because: z.string() }),
  z.strictObject({ kind: z.literal('learning'), have: total, need: total }),
]);

const checkSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  waste: wasteSchema,
  level,
  onUnknown: level,
  outcome: outcomeSchema,
  waiver: z.null().meta({ description: 'A signed exception, where one holds.' }),
});

const testsSchema = z.strictObject({
  state: z.enum(['present', 'empty', 'absent', 'unreadable', 'not-applicable']),
  reason: z.string().exactOptional(),
  totals: totalsSchema.exactOptional().meta({ description: 'Over the files that could be read.' }),
  base: totalsSchema.exactOptional().meta({ description: "The same of the base's recorded evidence." }),
  files: z.array(
    z.strictObject({
      path: z.string(),
      sha256: z.string().exactOptional(),
      format: z.string().exactOptional(),
      state: z.enum(['present', 'empty', 'unreadable']),
      totals: totalsSchema.exactOptional(),
      problems: z.array(problemSchema),
    }),
  ),
});

const later = z.record(z.string(), z.unknown()).exactOptional();
const ref = { ref: z.string().exactOptional(), sha: z.string().exactOptional() };

export const gateReportSchema = z
  .strictObject({
    schema: z.literal('jidoka.gate/v1'),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    at: z.iso.datetime().meta({ description: 'When it was judged, in UTC.' }),
    change: z.strictObject({
      repository: z.string().exactOptional(),
      number: z.int().exactOptional(),
      title: z.string().exactOptional(),
      draft: z.boolean().exactOptional(),
      openedAt: z.string().exactOptional(),
      base: z.strictObject(ref).exactOptional(),
      head: z.strictObject(ref),
      uncommitted: z.boolean().exactOptional(),
      batch: later,
    }),
    policy: z.strictObject({
      source: z.enum(['default-branch', 'default', 'file']),
      path: z.string().exactOptional(),
      ref: z.string().exactOptional(),
      sha: z.string().exactOptional(),
      mode: z.enum(['report', 'warn', 'stop']),
      wouldBe: decision.meta({ description: 'The decision were the mode `stop`.' }),
    }),
    decision,
    checks: z.array(checkSchema),
    evidence: z.strictObject({
      tests: testsSchema,
      scans: later,
      coverage: later,
      provenance: later,
      queue: later,
      line: later,
    }),
    measurements: z.array(z.unknown()),
    truncated: z
      .array(z.string())
      .meta({ description: 'What this file leaves out, each as a sentence. No number depends on it.' }),
    notes: z.array(z.string()).meta({ description: 'What a reader has to know about this run, each as a sentence.' }),
  })
  .meta({ title: 'jidoka.gate/v1', description: 'One verdict, every check behind it, and the evidence it was made from.' });

export type GateReport = z.output<typeof gateReportSchema>;
export type ReportedCheck = GateReport['checks'][number];
export type ReportedFinding = z.output<typeof findingSchema>;

/** Findings of one check that the report lists; the counts in its sentences are of all. */
export const FINDINGS_LIMIT = 5000;

export interface Judgement {
  readonly at: Date;
  readonly change: Change;
  readonly policy: Pick<GateReport['policy'], 'source' | 'path' | 'ref' | 'sha'>;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly files: readonly FileReading[];
  readonly tracked: TrackedFiles;
  readonly notes: readonly string[];
}

/** A judgement as the document that every report is rendered from. */
export function gateReport(judgement: Judgement): GateReport {
  const { at, change, policy, verdict, evidence, files, tracked } = judgement;
  const truncated: string[] = [];
  const checks = verdict.checks.map((result) => reportedCheck(result, tracked, truncated));
  return {
    schema: 'jidoka.gate/v1',
    tool: { name: project.name, version: project.version },
    at: at.toISOString(),
    change: { ...change, ...(change.base && { base: { ...change.base } }), head: { ...change.head } },
    policy: { ...policy, mode: verdict.mode, wouldBe: verdict.wouldBe },
    decision: verdict.decision,
    checks,
    evidence: { tests: reportedTests(evidence.tests, files) },
    measurements: [],
    truncated,
    notes: [...judgement.notes],
  };
}

function reportedCheck(result: CheckResult, tracked: TrackedFiles, truncated: string[]): ReportedCheck {
  const { outcome, ...rest } = result;
  switch (outcome.kind) {
    case 'fail': {
      const { findings, said } = outcome;
      if (findings.length > FINDINGS_LIMIT) {
        truncated.push(`${result.id}: ${grouped(FINDINGS_LIMIT)} of ${grouped(findings.length)} findings are listed.`);
      }
      const listed = findings.slice(0, FINDINGS_LIMIT).map(({ places, subject, ...finding }) => {
        const place = resolvePlaces(places ?? [], tracked);
        return { ...finding, ...(place && { place: { ...place } }), ...(subject && { subject: { ...subject } }) };
      });
      return { ...rest, outcome: { kind: 'fail', said, findings: listed, ...noted(outcome.notes) } };
    }
    case 'pass':
      return { ...rest, outcome: { kind: 'pass', said: outcome.said, ...noted(outcome.notes) } };
    case 'unknown':
      return { ...rest, outcome: { ...outcome, why: [...outcome.why] } };
    default:
      return { ...rest, outcome: { ...outcome } };
  }
}

function noted(lines: readonly string[] | undefined): { notes?: string[] } {
  return lines === undefined ? {} : { notes: [...lines] };
}

function reportedTests(reading: Reading<TestRun>, files: readonly FileReading[]): GateReport['evidence']['tests'] {
  const run = reading.state === 'present' ? reading.value : reading.state === 'unreadable' ? reading.rest : undefined;
  const reason = 'reason' in reading ? reading.reason : 'because' in reading ? reading.because : undefined;
  return {
    state: reading.state,
    ...(reason !== undefined && { reason }),
    ...(run && { totals: { ...run.totals } }),
    files: files.map((file) => {
      const source = file.source && { sha256: file.source.sha256, format: file.source.format };
      if (file.state === 'unreadable') {
        return {
          path: file.problems[0].path,
          ...source,
          state: 'unreadable',
          problems: file.problems.map((problem) => ({ ...problem })),
        };
      }
      const { path, totals, problems } = file.file;
      return {
        path,
        ...source,
        state: fileState(file.file),
        totals: { ...totals },
        problems: problems.map((problem) => ({ ...problem })),
      };
    }),
  };
}
