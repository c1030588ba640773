import type { Coverage } from './coverage.ts';
import type { TrackedFiles } from './place.ts';
import { resolvePlace } from './place.ts';

/**
 * Coverage by tracked file. A report's path is tried under each of the report's own roots, then as it stands; one that fits no
 * tracked file for sure is left out. A line is covered when any report says so.
 */
export function coveredLines(coverage: Coverage, tracked: TrackedFiles): ReadonlyMap<string, ReadonlyMap<number, boolean>> {
  const byPath = new Map<string, Map<number, boolean>>();
  for (const { files, roots } of coverage.reports) {
    for (const { path, lines } of files) {
      const candidates = [...roots.map((root) => `${root.replace(/[\\/]+$/, '')}/${path}`), path];
      const place = candidates
        .map((candidate) => resolvePlace({ path: candidate }, tracked))
        .find((found) => found !== undefined);
      if (place === undefined) continue;
      const united = byPath.get(place.path) ?? new Map<number, boolean>();
      for (const [line, covered] of lines) united.set(line, covered || united.get(line) === true);
      byPath.set(place.path, united);
    }
  }
  return byPath;
}
