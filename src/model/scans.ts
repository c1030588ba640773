import { fingerprint } from './hash.ts';
import type { RawPlace } from './place.ts';
import type { Problem } from './reading.ts';

/** SARIF's levels, worst first; the words are the standard's (3.27.10). */
export type ScanLevel = 'error' | 'warning' | 'note' | 'none';

/** GitHub's bands of `security-severity`, worst first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One result that stands: neither suppressed nor of a kind that is no finding. */
export interface ScanFinding {
  readonly tool: string;
  readonly rule: string;
  readonly level: ScanLevel;
  readonly severity: Severity;
  /** True when the rule is about secrets: those are never an old finding. */
  readonly secret: boolean;
  readonly message: string;
  /** Best guess first. */
  readonly places: readonly RawPlace[];
  /** What the tool itself tells two findings apart by, where it does. */
  readonly identity?: string;
}

/** As much of a finding beyond `FINDINGS_KEPT` as a threshold needs. */
export type CompactFinding = Pick<ScanFinding, 'tool' | 'level' | 'severity' | 'secret'> & { readonly place?: RawPlace };

export interface ScanTotals {
  /** Results that stand. */
  readonly results: number;
  readonly suppressed: number;
  readonly byLevel: Readonly<Record<ScanLevel, number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

export interface ScanFile {
  readonly path: string;
  readonly tools: readonly string[];
  readonly totals: ScanTotals;
  /** False when a run did not finish: `unfinished` says why. */
  readonly complete: boolean;
  readonly unfinished: readonly { readonly tool: string; readonly why: string }[];
  readonly findings: readonly ScanFinding[];
  readonly others: readonly CompactFinding[];
  readonly problems: readonly Problem[];
}

/** Findings of one file that are kept in full; beyond it only what a threshold needs. */
export const FINDINGS_KEPT = 2000;

export interface Scans {
  readonly files: readonly ScanFile[];
  readonly totals: ScanTotals;
}

export const NO_RESULTS: ScanTotals = {
  results: 0,
  suppressed: 0,
  byLevel: { error: 0, warning: 0, note: 0, none: 0 },
  bySeverity: { critical: 0, high: 0, medium: 0, low: 0 },
};

/**
 * The same in every run in which the finding is the same: by what its tool tells it apart by, else by file and message. Without
 * an identity of the tool's own several findings of a file may share one; they are then told apart by their number.
 */
export function scanFingerprint({ tool, rule, message, places, identity }: ScanFinding): string {
  return fingerprint('scan', tool, rule, identity ?? `${places[0]?.path ?? ''} ${message}`);
}
