import { isIn } from './changes.ts';
import type { OnNewLines } from './newness.ts';
import type { RawPlace, TrackedFiles } from './place.ts';
import { resolvePlace } from './place.ts';
import type { MadeRange, Provenance } from './provenance.ts';
import { counting } from './provenance.ts';

/**
 * Where a finding stands, seen from the AI-made lines.
 * - `inside`: one of its places is such a line
 * - `maybe`: a place may be such a line: it has no line, or fits no tracked file for sure, and there is a file of that name
 * - `untold`: on an added line of which it may be that nothing could be told
 * - `nowhere`: it names no place that could be found
 */
export type MadePlace = 'inside' | 'maybe' | 'untold' | 'outside' | 'nowhere';

/** Asks of the places of findings. `isOnNewLines` is of the change's added lines. */
export function madePlaces({ files, lines, least }: Provenance, tracked: TrackedFiles, isOnNewLines: OnNewLines) {
  const counted = [...files].map(([path, ranges]) => [path, counting(ranges, least)] as const);
  const made = new Map(counted.filter(([, ranges]) => ranges.length > 0));
  const names = new Set([...made.keys()].map(nameOf));
  const isTold = (path: string, line: number | undefined) => line !== undefined && isIn(files.get(path) ?? [], line);

  /** The AI-made range a place lies in. */
  const rangeAt = (raw: RawPlace): MadeRange | undefined => {
    const { path = '', line = 0 } = resolvePlace(raw, tracked) ?? {};
    return made.get(path)?.find(({ from, to }) => from <= line && line <= to);
  };

  const placeOf = (places: readonly RawPlace[]): MadePlace => {
    if (places.some((raw) => rangeAt(raw) !== undefined)) return 'inside';
    const found = places.map((raw) => ({ raw, at: resolvePlace(raw, tracked) }));
    if (
      found.some(({ raw, at }) => (at === undefined ? names.has(nameOf(raw.path)) : at.line === undefined && made.has(at.path)))
    )
      return 'maybe';
    const open = found.filter(({ at }) => at === undefined || !isTold(at.path, at.line));
    if (lines.untold > 0 && open.length > 0 && isOnNewLines(open.map(({ raw }) => raw))) return 'untold';
    return found.every(({ at }) => at === undefined) ? 'nowhere' : 'outside';
  };

  return { rangeAt, placeOf };
}

function nameOf(path: string): string {
  const named = path.replaceAll('\\', '/');
  return named.slice(named.lastIndexOf('/') + 1);
}
