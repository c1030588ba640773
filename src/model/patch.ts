import type { LineRange } from './changes.ts';
import type { Coverage, CoveredFile, LineBranches, LineTotals } from './coverage.ts';
import { addLine, resolveCovered, unitedBranches } from './coverage.ts';
import type { TrackedFiles } from './place.ts';

/** What every report says of each tracked file; what fits no tracked file for sure is left out. */
export type CoverageByFile = ReadonlyMap<string, readonly CoveredFile[]>;

export function coverageByFile({ reports }: Coverage, tracked: TrackedFiles): CoverageByFile {
  const byPath = new Map<string, CoveredFile[]>();
  for (const report of reports) {
    for (const file of report.files) {
      const place = resolveCovered(report, file.path, tracked);
      if (place === undefined) continue;
      const told = byPath.get(place.path);
      if (told) told.push(file);
      else byPath.set(place.path, [file]);
    }
  }
  return byPath;
}

/** The coverable lines of a file, sorted; one is covered when any report says so. */
export function linesOf(told: readonly CoveredFile[] | undefined): ReadonlyMap<number, boolean> {
  const united = new Map<number, boolean>();
  for (const { lines } of told ?? []) for (const [line, isCovered] of lines) addLine(united, line, isCovered);
  return new Map([...united].sort(([a], [b]) => a - b));
}

/** Lines of a file of whose branches no report took all, where that can be told. */
export function untakenBranchesOf(told: readonly CoveredFile[] | undefined): ReadonlyMap<number, LineTotals> {
  const byLine = new Map<number, LineBranches[]>();
  for (const { branchLines = [] } of told ?? []) {
    for (const [line, branches] of branchLines) {
      const known = byLine.get(line);
      if (known) known.push(branches);
      else byLine.set(line, [branches]);
    }
  }
  const untaken = new Map<number, LineTotals>();
  for (const [line, branches] of [...byLine].sort(([a], [b]) => a - b)) {
    const { covered, total } = unitedBranches(branches) ?? { covered: 0, total: 0 };
    if (covered < total) untaken.set(line, { covered, total });
  }
  return untaken;
}

/** Coverable lines of some ranges. */
export interface CoverageInside {
  readonly covered: number;
  readonly coverable: number;
  /** Sorted. */
  readonly missed: readonly number[];
}

/** `lines` are those of `linesOf`. */
export function coverageInside(ranges: readonly LineRange[], lines: ReadonlyMap<number, boolean>): CoverageInside {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const missed: number[] = [];
  let coverable = 0;
  let at = 0;
  for (const [line, isCovered] of lines) {
    while ((sorted[at]?.to ?? line) < line) at++;
    const range = sorted[at];
    if (range === undefined) break;
    if (line < range.from) continue;
    coverable++;
    if (!isCovered) missed.push(line);
  }
  return { covered: coverable - missed.length, coverable, missed };
}

/** What is asked for, and of how many coverable lines at least. */
export interface ShareLimit {
  readonly percent: number;
  readonly least: number;
}

/** Whether fewer lines are covered than are asked for; too few to judge are not short. */
export function isShort(
  { covered, coverable }: Pick<CoverageInside, 'covered' | 'coverable'>,
  { percent, least }: ShareLimit,
): boolean {
  return coverable >= Math.max(1, least) && covered * 100 < percent * coverable;
}

/**
 * The missed lines of some ranges as a reader would name them. Most reports list a statement by its first line alone, so what
 * stands between two missed lines parts them only where it is coverable, too.
 */
export function missedStretches(ranges: readonly LineRange[], lines: ReadonlyMap<number, boolean>): readonly LineRange[] {
  const missed = new Set(coverageInside(ranges, lines).missed);
  const stretches: { from: number; to: number }[] = [];
  let open: { from: number; to: number } | undefined;
  for (const line of lines.keys()) {
    if (!missed.has(line)) open = undefined;
    else if (open) open.to = line;
    else {
      open = { from: line, to: line };
      stretches.push(open);
    }
  }
  return stretches;
}

/** Whether reports name files of a file's kind, by what its name ends with. */
export function namesItsKind(known: CoverageByFile, path: string): boolean {
  const ending = /\.[^./]+$/.exec(path)?.[0];
  return ending !== undefined && [...known.keys()].some((other) => other.endsWith(ending));
}

/**
 * A new file, or a large addition (`least` lines), that no report names while reports name others of its kind: a runner that
 * never loaded a file leaves it out, so that its lines are not covered and not counted either.
 */
export function isUnseen(
  { path, isNew, lines }: { readonly path: string; readonly isNew: boolean; readonly lines: number },
  known: CoverageByFile,
  least: number,
): boolean {
  if (known.has(path) || (!isNew && lines < Math.max(1, least))) return false;
  return namesItsKind(known, path);
}
