import type { LineRange } from '../model/changes.ts';
import { isIn } from '../model/changes.ts';
import type { RawPlace, TrackedFiles } from '../model/place.ts';
import { resolvePlace } from '../model/place.ts';
import type { ReviewRow } from '../model/reported-provenance.ts';
import type { Scans, Severity } from '../model/scans.ts';
import { SEVERITIES } from '../model/scans.ts';
import { clipped } from '../model/words.ts';

/** A finding at a line of a file. `rule` and `message` are there where it was kept in full. */
export interface Found {
  readonly line: number;
  /** The finding itself: one may stand at several lines. */
  readonly of: unknown;
  readonly tool: string;
  readonly severity: Severity;
  readonly rule?: string;
  readonly message?: string;
}

/** Findings by file, one for each line that it stands at. A place that fits no tracked file for sure, or has no line, is left out. */
export type FoundByFile = ReadonlyMap<string, readonly Found[]>;

/** Of all reports together; without scans there are none. */
export function findingsByFile(scans: Scans | undefined, tracked: TrackedFiles): FoundByFile {
  const byPath = new Map<string, Found[]>();
  const add = (places: readonly RawPlace[], found: Omit<Found, 'line'>): void => {
    const seen = new Set<string>();
    for (const place of places) {
      const { path, line } = resolvePlace(place, tracked) ?? {};
      const key = `${line} ${path}`;
      if (path === undefined || line === undefined || seen.has(key)) continue;
      seen.add(key);
      const known = byPath.get(path);
      if (known) known.push({ ...found, line });
      else byPath.set(path, [{ ...found, line }]);
    }
  };
  for (const { findings, others } of scans?.files ?? []) {
    for (const of of findings) add(of.places, { of, tool: of.tool, severity: of.severity, rule: of.rule, message: of.message });
    for (const of of others) add(of.place ? [of.place] : [], { of, tool: of.tool, severity: of.severity });
  }
  return byPath;
}

/** Findings in some lines, each once, the worst first, then by line. */
export function foundInside(made: readonly LineRange[], found: readonly Found[] = []): readonly Found[] {
  const first = new Map<unknown, Found>();
  for (const one of found)
    if (isIn(made, one.line) && one.line < (first.get(one.of)?.line ?? Number.POSITIVE_INFINITY)) first.set(one.of, one);
  return [...first.values()].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.line - b.line);
}

const LISTED = 20;
const MESSAGE = 300;

/** As a row lists them: those that were kept in full. */
export function listedFindings(found: readonly Found[]): ReviewRow['findings'] {
  return found
    .flatMap(({ tool, severity, line, rule, message }) =>
      rule === undefined || message === undefined ? [] : [{ tool, rule, severity, line, message: clipped(message, MESSAGE) }],
    )
    .slice(0, LISTED);
}
