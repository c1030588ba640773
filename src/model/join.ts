import type { Coverage, CoverageFile, LineTotals } from './coverage.ts';
import { addLine, coveredIn, totalOf } from './coverage.ts';
import type { FileEvidence } from './format.ts';
import type { Absence, FileReading, Reading } from './reading.ts';
import { joined } from './reading.ts';
import type { ScanFile, Scans, ScanTotals } from './scans.ts';
import { NO_RESULTS } from './scans.ts';

/** Joins all scan reports; `absent` is what to say when no file matched. */
export function joinScans(readings: readonly FileReading<ScanFile>[], absent: Absence): Reading<Scans> {
  return joined(
    readings,
    absent,
    (files): Scans => ({ files, totals: files.map((file) => file.totals).reduce(addScans, NO_RESULTS) }),
    {
      problems: (file) => file.problems,
    },
  );
}

/** Joins all coverage reports. Lines are counted per file as reports name it: a line is covered when any report says so. */
export function joinCoverage(readings: readonly FileReading<CoverageFile>[], absent: Absence): Reading<Coverage> {
  return joined(readings, absent, (reports): Coverage => ({ reports, lines: unitedLines(reports) }), {
    problems: (file) => file.problems,
    empty: ({ reports }) =>
      reports.every(({ files }) => files.length === 0) ? { reason: 'The coverage reports name no file.' } : undefined,
  });
}

/** Covered and coverable lines of reports together, each line of a file as named once. */
export function unitedLines(reports: readonly CoverageFile[]): LineTotals {
  const byPath = new Map<string, Map<number, boolean>>();
  for (const { path, lines } of reports.flatMap(({ files }) => files)) {
    const united = byPath.get(path) ?? new Map<number, boolean>();
    for (const [line, isCovered] of lines) addLine(united, line, isCovered);
    byPath.set(path, united);
  }
  return totalOf([...byPath.values()].map(coveredIn));
}

export function addScans(a: ScanTotals, b: ScanTotals): ScanTotals {
  return {
    results: a.results + b.results,
    suppressed: a.suppressed + b.suppressed,
    byLevel: added(a.byLevel, b.byLevel),
    bySeverity: added(a.bySeverity, b.bySeverity),
  };
}

function added<K extends string>(a: Readonly<Record<K, number>>, b: Readonly<Record<K, number>>): Record<K, number> {
  const sum: Record<K, number> = { ...a };
  for (const key of Object.keys(a) as K[]) sum[key] = a[key] + b[key];
  return sum;
}

/** The readings of one kind, each with its own value; unreadable ones stay. */
export function narrowed<T>(
  readings: readonly FileReading<FileEvidence>[],
  own: (evidence: FileEvidence) => T | undefined,
): FileReading<T>[] {
  return readings.flatMap((reading): FileReading<T>[] => {
    if (reading.state === 'unreadable') return [reading];
    const value = own(reading.value);
    return value === undefined ? [] : [{ ...reading, value }];
  });
}
