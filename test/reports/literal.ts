import type { GateReport, ReportedCheck, ReportedFinding } from '../../src/model/report.ts';
import { gateReportSchema } from '../../src/model/report.ts';
import type { ReportedProvenance, ReviewRow } from '../../src/model/reported-provenance.ts';
import type { Waiver } from '../../src/model/waiver.ts';

/** Reports as literals. Each goes through the schema, so that none shows what a gate could not write. */

export const SHA = '4be12c9d4be12c9d4be12c9d4be12c9d4be12c9d';

export const TOTALS = { total: 10, passed: 8, failed: 1, errored: 0, skipped: 1, flaky: 0, unknown: 0 };

export function report(checks: readonly ReportedCheck[], more: Partial<GateReport> = {}): GateReport {
  const literal: GateReport = {
    schema: 'jidoka.gate/v1',
    tool: { name: 'jidoka', version: '0.0.0' },
    at: '2026-11-22T10:00:00.000Z',
    change: { repository: 'octo/shop', number: 7, base: { ref: 'main' }, head: { ref: 'topic', sha: SHA } },
    policy: { source: 'default-branch', path: '.github/jidoka.yml', ref: 'main', mode: 'stop', wouldBe: 'stop' },
    decision: 'stop',
    checks: [...checks],
    evidence: {
      tests: { state: 'present', totals: TOTALS, files: [] },
      scans: { state: 'not-applicable', files: [] },
      coverage: { state: 'not-applicable', files: [] },
    },
    measurements: [],
    truncated: [],
    notes: [],
    ...more,
  };
  return gateReportSchema.parse(literal);
}

export function finding(what: string, more: Partial<ReportedFinding> = {}): ReportedFinding {
  return { rule: 'test-failures', what, remedy: 'Make it pass.', fingerprint: '0', ...more };
}

export const at = (path: string, line?: number): NonNullable<ReportedFinding['place']> => ({
  path,
  ...(line !== undefined && { line }),
  confidence: 'exact',
});

/** A check that fails with these findings. */
export function failing(findings: readonly ReportedFinding[], more: Partial<ReportedCheck> = {}): ReportedCheck {
  const outcome = {
    kind: 'fail' as const,
    said: `${findings.length} of 10 tests failed.`,
    findings: [...findings],
    total: findings.length,
  };
  return check({ outcome, ...more });
}

/** A check that passes, unless told otherwise. */
export function check(more: Partial<ReportedCheck> = {}): ReportedCheck {
  return {
    id: 'test-failures',
    question: 'Did every test that ran pass?',
    waste: 'defects',
    level: 'stop',
    onUnknown: 'stop',
    outcome: { kind: 'pass', said: '9 tests ran and none failed.' },
    waiver: null,
    ...more,
  };
}

export function waiver(more: Partial<Waiver> = {}): Waiver {
  return {
    check: 'test-failures',
    by: 'ada',
    role: 'maintain',
    reason: 'It fails on leap days only.',
    at: '2026-11-22T09:58:00.000Z',
    sha: SHA,
    source: 'comment',
    ...more,
  };
}

export const GO = { decision: 'go', policy: { source: 'default', ref: 'main', mode: 'stop', wouldBe: 'go' } } as const;
export const CAUTION = {
  decision: 'caution',
  policy: { source: 'default', ref: 'main', mode: 'stop', wouldBe: 'caution' },
} as const;

/** An AI-made range of the review map. */
export function reviewRow(more: Partial<ReviewRow> = {}): ReviewRow {
  return {
    path: 'src/query.ts',
    from: 31,
    to: 72,
    at: 40,
    lines: 42,
    kind: 'code',
    agent: 'claude',
    grade: 'co-authored',
    source: 'commit',
    sha: SHA,
    coverage: { covered: 28, total: 40, untested: [{ from: 40, to: 51 }], branches: [{ line: 38, covered: 1, total: 2 }] },
    findings: [{ tool: 'CodeQL', rule: 'js/sql-injection', severity: 'high', line: 44, message: 'Built from input.' }],
    findingsTotal: 1,
    owners: { teams: ['@octo/db'], people: 2 },
    points: 75,
    because: ['12 of 40 coverable lines are untested (40-51).', '1 finding inside, `js/sql-injection` (high).'],
    ...more,
  };
}

/** A change with two AI-made ranges. */
export function provenance(more: Partial<ReportedProvenance> = {}): ReportedProvenance {
  return {
    state: 'present',
    least: 'co-authored',
    lines: { added: 210, ai: 61, human: 0, untold: 0 },
    share: 61 / 210,
    agents: ['claude'],
    map: [reviewRow(), reviewRow({ path: 'src/b.ts', from: 5, to: 5, at: 5, lines: 1, source: 'git-ai-note', points: 2 })],
    mapTotal: 2,
    tests: [
      {
        path: 'src/query.ts',
        agents: ['claude'],
        lines: 12,
        ranges: [{ from: 40, to: 51 }],
        branches: [],
        ask: 'Write tests for `src/query.ts` that run lines 40-51.',
      },
    ],
    testsTotal: 1,
    gaps: [],
    ...more,
  };
}
