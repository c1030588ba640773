import { testFingerprint } from './attempts.ts';
import type { Baseline } from './baseline.ts';
import type { ChangeSet } from './changes.ts';
import { isIn } from './changes.ts';
import type { RawPlace, TrackedFiles } from './place.ts';
import { resolvePlaces } from './place.ts';
import type { ScanFinding } from './scans.ts';
import { scanFingerprint } from './scans.ts';
import type { TestCase } from './tests.ts';

/** New, or there on the base already. */
export type Compare = 'new' | 'existing';

/** Whether a finding at these places may be what the change itself wrote. */
export type OnNewLines = (places: readonly RawPlace[]) => boolean;

/** Without a baseline. What cannot be told is new: an unknown change, or a place that may be one of its files. */
export function onNewLines(change: ChangeSet | undefined, tracked: TrackedFiles): OnNewLines {
  if (change === undefined) return () => true;
  const byPath = new Map(change.files.map((file) => [file.path, file]));
  const names = new Set(change.files.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
  return (places) => {
    if (resolvePlaces(places, tracked) === undefined) {
      return places.some(({ path }) => names.has(path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1)));
    }
    // Every place of a finding that has several may be the one the change wrote.
    return places.some((raw) => {
      const found = resolvePlaces([raw], tracked);
      const file = found === undefined ? undefined : byPath.get(found.path);
      if (file === undefined) return found !== undefined && change.truncated;
      if (file.status === 'added' || file.linesUnknown || found?.line === undefined) return true;
      return isIn(file.added, found.line);
    });
  };
}

/**
 * What is new against the base, for findings of tools that finished there, if all that they found was recorded. Findings that
 * no tool tells apart share a fingerprint: of those as many are old as the base had, first the ones on lines that are old.
 */
export function againstBase(
  base: Baseline['scans'],
  findings: readonly ScanFinding[],
  isOnNewLines: OnNewLines,
): ReadonlyMap<ScanFinding, Compare> {
  const compared = new Map<ScanFinding, Compare>();
  if (base === undefined || !base.complete) return compared;
  const tools = new Set(base.tools);
  const left = counted(base.findings);
  const comparable = findings.filter(({ tool }) => tools.has(tool));
  const isWritten = new Map(comparable.map((finding) => [finding, isOnNewLines(finding.places)]));
  for (const written of [false, true]) {
    for (const finding of comparable.filter((one) => isWritten.get(one) === written)) {
      const print = scanFingerprint(finding);
      const there = left.get(print) ?? 0;
      compared.set(finding, there > 0 ? 'existing' : 'new');
      if (finding.identity === undefined) left.set(print, there - 1);
    }
  }
  return compared;
}

/**
 * Which failing tests failed on the base too; none is known where no tests were recorded. One test may run in several legs: it
 * is old as often as it failed there, so that a test that now fails in one leg more is new once.
 */
export function failuresAgainstBase(base: Baseline['tests'], failing: readonly TestCase[]): ReadonlyMap<TestCase, Compare> {
  const compared = new Map<TestCase, Compare>();
  if (base === undefined) return compared;
  const left = counted(base.failing);
  for (const test of failing) {
    const print = testFingerprint(test);
    const there = left.get(print) ?? 0;
    compared.set(test, there > 0 ? 'existing' : 'new');
    left.set(print, there - 1);
  }
  return compared;
}

function counted(prints: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const print of prints) times.set(print, (times.get(print) ?? 0) + 1);
  return times;
}
