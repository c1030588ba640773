import type { Coverage } from './coverage.ts';
import { addLine, resolveCovered } from './coverage.ts';
import type { TrackedFiles } from './place.ts';

/**
 * Coverage by tracked file; what fits no tracked file for sure is left out. A line is covered when any report says so.
 */
export function coveredLines(coverage: Coverage, tracked: TrackedFiles): ReadonlyMap<string, ReadonlyMap<number, boolean>> {
  const byPath = new Map<string, Map<number, boolean>>();
  for (const report of coverage.reports) {
    for (const { path, lines } of report.files) {
      const place = resolveCovered(report, path, tracked);
      if (place === undefined) continue;
      const united = byPath.get(place.path) ?? new Map<number, boolean>();
      for (const [line, isCovered] of lines) addLine(united, line, isCovered);
      byPath.set(place.path, united);
    }
  }
  return byPath;
}
