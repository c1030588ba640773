import type { Change, Evidence } from './evidence.ts';
import type { FileEvidence } from './format.ts';
import type { TrackedFiles } from './place.ts';
import { resolvePlaces } from './place.ts';
import { project } from './project.ts';
import type { FileReading } from './reading.ts';
import type { GateReport, ReportedCheck } from './report.ts';
import type { ReviewMap } from './reported.ts';
import { reportedBatch, reportedEvidence, reportedProvenance, reportedSurroundings } from './reported.ts';
import type { Settings } from './settings.ts';
import type { CheckResult, Verdict } from './verdict.ts';
import { grouped } from './words.ts';

/** Findings of one check that the report lists; the counts in its sentences are of all. */
export const FINDINGS_LIMIT = 5000;

export interface Judgement {
  readonly at: Date;
  readonly change: Change;
  readonly policy: Pick<GateReport['policy'], 'source' | 'path' | 'ref' | 'sha'>;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly files: readonly FileReading<FileEvidence>[];
  /** How the size of the change is counted. */
  readonly batch: Settings['batch'];
  readonly tracked: TrackedFiles;
  /** Options of `wip-limit`, to tell the work in progress by. */
  readonly wip?: unknown;
  /** Where to look first, where lines are known to be AI-made. */
  readonly map?: ReviewMap | undefined;
  readonly run?: NonNullable<GateReport['run']>;
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
    ...(judgement.run && { run: judgement.run }),
    at: at.toISOString(),
    change: {
      ...change,
      ...(change.base && { base: { ...change.base } }),
      head: { ...change.head },
      ...reportedBatch(evidence.change, judgement.batch),
    },
    policy: { ...policy, mode: verdict.mode, wouldBe: verdict.wouldBe },
    decision: verdict.decision,
    checks,
    evidence: {
      ...reportedEvidence(evidence, files),
      ...reportedProvenance(evidence.provenance, judgement.map),
      ...reportedSurroundings(evidence, judgement.wip),
    },
    measurements: [],
    truncated,
    notes: [...judgement.notes],
  };
}

/** A check's result as reports hold it: its findings at tracked files, or at none. */
export function reportedCheck(result: CheckResult, tracked: TrackedFiles, truncated: string[]): ReportedCheck {
  const { outcome, ...rest } = result;
  switch (outcome.kind) {
    case 'fail': {
      const { findings, said, total } = outcome;
      if (findings.length > FINDINGS_LIMIT) {
        truncated.push(`${result.id}: ${grouped(FINDINGS_LIMIT)} of ${grouped(findings.length)} findings are listed.`);
      }
      const listed = findings.slice(0, FINDINGS_LIMIT).map(({ places, subject, ...finding }) => {
        const place = resolvePlaces(places ?? [], tracked);
        return { ...finding, ...(place && { place: { ...place } }), ...(subject && { subject: { ...subject } }) };
      });
      return { ...rest, outcome: { kind: 'fail', said, findings: listed, total, ...noted(outcome.notes) } };
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
