import type { Place, TrackedFiles } from './place.ts';
import { resolvePlace, resolvePlaces } from './place.ts';
import type { Problem } from './reading.ts';
import { count, kept } from './words.ts';

/** Line coverage of one source file, as reports name it. Lines are 1-based, sorted, and only those that can be covered. */
export interface CoveredFile {
  /** With `/`; absolute, or relative to one of the report's roots, or to a folder the report does not name. */
  readonly path: string;
  readonly lines: ReadonlyMap<number, boolean>;
  /** Branches taken and there, where the format tells. */
  readonly branches?: LineTotals;
  /** The same by line, where the format tells; only lines that have branches. */
  readonly branchLines?: ReadonlyMap<number, LineBranches>;
}

/** What one coverage report says. */
export interface CoverageFile {
  readonly path: string;
  readonly files: readonly CoveredFile[];
  /** Folders that relative paths of this report may start from. */
  readonly roots: readonly string[];
  readonly problems: readonly Problem[];
}

export interface LineTotals {
  readonly covered: number;
  readonly total: number;
}

/** Branches of one line. */
export interface LineBranches extends LineTotals {
  /** Which ones were not taken, where only some were and the format names them: two reports may have taken different ones. */
  readonly untaken?: readonly string[];
}

/** All coverage reports of a run together; a line is covered when any report says so. */
export interface Coverage {
  readonly reports: readonly CoverageFile[];
  readonly lines: LineTotals;
}

/** The lines and branches of one file while a report is read: what is told twice counts once, and as covered when it ever was. */
export interface CoverageOfFile {
  readonly lines: Map<number, boolean>;
  /** Branches by their line, and behind a comma what the format calls them where it tells them one by one. */
  readonly branches: Map<string, LineBranches>;
}

export function addLine(lines: Map<number, boolean>, line: number, isCovered: boolean): void {
  if (isCovered || !lines.has(line)) lines.set(line, isCovered);
}

export function addBranch(branches: Map<string, LineBranches>, key: string, told: LineBranches): void {
  const known = branches.get(key);
  if (known === undefined) branches.set(key, told);
  else if (told.covered > known.covered || told.total > known.total) {
    branches.set(key, { covered: Math.max(told.covered, known.covered), total: Math.max(told.total, known.total) });
  }
}

/** Collects the files of one report, which may name one several times. */
export function coverageCollector() {
  const files = new Map<string, CoverageOfFile>();
  return {
    /** The file so far; `\` and a leading `./` make no other file of it. */
    file(named: string): CoverageOfFile {
      const path = named
        .trim()
        .replaceAll('\\', '/')
        .replace(/^(\.\/+)+/, '');
      const known = files.get(path);
      if (known) return known;
      const file = { lines: new Map<number, boolean>(), branches: new Map<string, LineBranches>() };
      files.set(path, file);
      return file;
    },
    end(): CoveredFile[] {
      return [...files].map(([path, { lines, branches }]) => ({
        path,
        lines: sorted(lines),
        ...(branches.size > 0 && { branches: totalOf(branches.values()), branchLines: byLine(branches) }),
      }));
    },
  };
}

/** Differences told one by one for a report; the rest as their number. */
const MISMATCHES_TOLD = 20;

/** What a report declares that is worse than what it lists. */
export function mismatches(path: string) {
  const told: Problem[] = [];
  let more = 0;
  return {
    add(message: string, line: number, column = 1): void {
      if (told.length < MISMATCHES_TOLD) told.push({ kind: 'mismatch', message, path, line, column });
      else more++;
    },
    end(): readonly Problem[] {
      if (more === 0) return told;
      return [...told, { kind: 'mismatch', message: `The report has ${count(more, 'more such difference')}.`, path }];
    },
  };
}

export function coveredIn(lines: ReadonlyMap<number, boolean>): LineTotals {
  let covered = 0;
  for (const isCovered of lines.values()) if (isCovered) covered++;
  return { covered, total: lines.size };
}

export function totalOf(parts: Iterable<LineTotals>): LineTotals {
  let covered = 0;
  let total = 0;
  for (const part of parts) {
    covered += part.covered;
    total += part.total;
  }
  return { covered, total };
}

/** With more branches than this untaken in a line their names are not kept: generated code has lines with thousands. */
const NAMES_KEPT = 64;

/** Branches that are told one by one, as those of their line. Line 0 is of no file. */
function byLine(branches: ReadonlyMap<string, LineBranches>): ReadonlyMap<number, LineBranches> {
  const lines = new Map<number, LineBranches>();
  const open = new Map<number, { covered: number; total: number; untaken: string[] }>();
  for (const [key, told] of branches) {
    const line = Number.parseInt(key, 10);
    const comma = key.indexOf(',');
    if (line === 0) continue;
    if (comma < 0) {
      lines.set(line, told);
      continue;
    }
    const known = open.get(line) ?? { covered: 0, total: 0, untaken: [] };
    known.covered += told.covered;
    known.total += told.total;
    if (told.covered < told.total && known.untaken.length <= NAMES_KEPT) known.untaken.push(key.slice(comma + 1));
    open.set(line, known);
  }
  // Most lines of a file are alike: one object serves them all.
  const alike = new Map<string, LineBranches>();
  for (const [line, { covered, total, untaken }] of open) {
    // Of none or all of them nobody needs the names.
    const isNamed = covered > 0 && untaken.length > 0 && untaken.length <= NAMES_KEPT;
    const key = `${covered} ${total} ${isNamed ? untaken.join('\n') : ''}`;
    const known = alike.get(key) ?? { covered, total, ...(isNamed && { untaken: untaken.map(kept) }) };
    alike.set(key, known);
    lines.set(line, known);
  }
  return lines;
}

/**
 * The branches of a line as several reports tell them together: taken is what any of them took. Undefined where that cannot
 * be told: two reports took some and do not say which, or they do not agree how many there are.
 */
export function unitedBranches(told: readonly LineBranches[]): LineTotals | undefined {
  const total = told.reduce((most, one) => Math.max(most, one.total), 0);
  if (told.some((one) => one.covered === total)) return { covered: total, total };
  const some = told.filter(({ covered }) => covered > 0);
  const [first, ...others] = some;
  if (first === undefined) return { covered: 0, total };
  if (some.some((one) => one.total !== total)) return undefined;
  if (others.length === 0) return { covered: first.covered, total };
  if (some.some(({ untaken }) => untaken === undefined)) return undefined;
  const left = (first.untaken ?? []).filter((name) => others.every(({ untaken }) => untaken?.includes(name)));
  return { covered: total - left.length, total };
}

/** Most writers list lines in order; only the others are paid for. */
function sorted(lines: Map<number, boolean>): ReadonlyMap<number, boolean> {
  let last = 0;
  for (const line of lines.keys()) {
    if (line < last) return new Map([...lines].sort(([a], [b]) => a - b));
    last = line;
  }
  return lines;
}

/**
 * The tracked file that a report means. A relative path starts at a root the report names; else at the folder its tool ran
 * in, which is most often one above the report (`packages/a/coverage/lcov.info` means `packages/a/src/x.ts`, though
 * `src/x.ts` is there too); and only then is it looked for as named.
 */
export function resolveCovered(report: CoverageFile, path: string, tracked: TrackedFiles): Place | undefined {
  if (isAbsolute(path)) return resolvePlace({ path }, tracked);
  const below = report.roots.map((root) => ({ path: `${root}/${path}` }));
  const above = isAbsolute(report.path) ? [] : foldersAbove(report.path).map((folder) => ({ path: `${folder}${path}` }));
  for (const candidate of [...below, ...above]) {
    const place = resolvePlace(candidate, tracked);
    if (place?.confidence === 'exact') return place;
  }
  return resolvePlaces([...below, { path }], tracked);
}

function isAbsolute(path: string): boolean {
  return /^([\\/]|[A-Za-z]:|file:)/.test(path);
}

/** `a/b/c.xml` lies in `a/b/`, `a/` and ''. */
function foldersAbove(path: string): string[] {
  const folders = path.replaceAll('\\', '/').split('/').slice(0, -1);
  return [...folders.map((_, index) => `${folders.slice(0, folders.length - index).join('/')}/`), ''];
}
