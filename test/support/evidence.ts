import { AI_DEFAULTS } from '../../src/model/ai-settings.ts';
import type { ChangedFile, ChangeSet } from '../../src/model/changes.ts';
import type { Check, Outcome } from '../../src/model/check.ts';
import type { Coverage } from '../../src/model/coverage.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { unitedLines } from '../../src/model/join.ts';
import { trackedFiles } from '../../src/model/place.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { ScanFile, ScanFinding, Scans } from '../../src/model/scans.ts';
import { NO_RESULTS } from '../../src/model/scans.ts';
import { batchSchema, expectSchema, type Settings } from '../../src/model/settings.ts';

/** Evidence as literals, for checks that are asked one by one. */

export function present<T>(value: T): Reading<T> {
  return { state: 'present', value, sources: [{ path: 'literal', format: 'literal', sha256: '' }], problems: [] };
}

const NOT_ASKED = { state: 'not-applicable', because: 'not asked for', declared: 'not-asked' } as const;

export function ask(check: Check, given: Partial<Evidence>, options: unknown = {}, settings: Partial<Settings> = {}): Outcome {
  const nothing: Evidence = {
    tests: NOT_ASKED,
    scans: NOT_ASKED,
    coverage: NOT_ASKED,
    change: NOT_ASKED,
    tracked: present(trackedFiles([])),
    policyEdit: NOT_ASKED,
    jobs: NOT_ASKED,
    review: NOT_ASKED,
    queue: NOT_ASKED,
    owners: NOT_ASKED,
    baseline: NOT_ASKED,
    provenance: NOT_ASKED,
    flow: NOT_ASKED,
  };
  const defaults: Settings = {
    ai: AI_DEFAULTS,
    batch: batchSchema.parse({}),
    expect: expectSchema.parse({}),
    legs: {},
    quarantine: [],
    repeatedCases: 'separate',
    today: '2026-11-22',
  };
  return check.answer({ ...nothing, ...given }, options, { ...defaults, ...settings });
}

/** A changed file that adds lines 1 to `additions`, unless told otherwise. */
export function changed(path: string, additions = 0, more: Partial<ChangedFile> = {}): ChangedFile {
  return {
    path,
    status: 'modified',
    additions,
    deletions: 0,
    binary: false,
    added: additions > 0 ? [{ from: 1, to: additions }] : [],
    attributes: { generated: false, vendored: false },
    ...more,
  };
}

export function changes(...files: readonly ChangedFile[]): Reading<ChangeSet> {
  return present({ files, range: { base: 'b'.repeat(40) }, source: 'git', truncated: false, commits: 1 });
}

export function tracked(...paths: readonly string[]): Evidence['tracked'] {
  return present(trackedFiles(paths));
}

/** One coverage report: for each path, its lines with whether they are covered. */
export function coverage(
  files: Readonly<Record<string, Readonly<Record<number, boolean>>>>,
  roots: readonly string[] = [],
): Reading<Coverage> {
  const report = {
    path: 'lcov.info',
    roots,
    problems: [],
    files: Object.entries(files).map(([path, lines]) => ({
      path,
      lines: new Map(Object.entries(lines).map(([line, covered]) => [Number(line), covered])),
    })),
  };
  return present({ reports: [report], lines: unitedLines([report]) });
}

export function scans(findings: readonly Partial<ScanFinding>[], more: Partial<ScanFile> = {}): Reading<Scans> {
  const file: ScanFile = {
    path: 'scan.sarif',
    tools: ['Scanner'],
    totals: { ...NO_RESULTS, results: findings.length },
    complete: true,
    unfinished: [],
    findings: findings.map((finding) => ({
      tool: 'Scanner',
      rule: 'rule',
      level: 'error',
      severity: 'high',
      secret: false,
      message: 'Mind this.',
      places: [],
      ...finding,
    })),
    others: [],
    problems: [],
    ...more,
  };
  return present({ files: [file], totals: file.totals });
}
