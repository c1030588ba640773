import type { ChangedFile, ChangeSet } from './changes.ts';
import { linesIn, overlap } from './changes.ts';
import { isPlain, kindOfFile } from './file-kinds.ts';
import type { CoverageByFile } from './patch.ts';
import { coverageInside, linesOf, namesItsKind } from './patch.ts';
import type { MadeRange, Provenance } from './provenance.ts';
import { counting } from './provenance.ts';

/** AI-made lines of one file, no test, that count. */
export interface MadeFile {
  readonly path: string;
  readonly ranges: readonly MadeRange[];
  readonly lines: number;
  /** Code of this repository: neither plain text and data nor what its base calls generated or vendored. */
  readonly isCode: boolean;
  readonly isNew: boolean;
}

/** Every file with such lines; tests are read, not tested. */
export function madeFiles({ files, least }: Provenance, change: ChangeSet): readonly MadeFile[] {
  const changed = new Map(change.files.map((file) => [file.path, file]));
  return [...files].flatMap(([path, all]) => {
    const ranges = counting(all, least);
    if (ranges.length === 0 || kindOfFile(path) === 'test') return [];
    const file = changed.get(path);
    return [{ path, ranges, lines: linesIn(ranges), isCode: isOwnCode(path, file), isNew: file?.status === 'added' }];
  });
}

function isOwnCode(path: string, file: ChangedFile | undefined): boolean {
  return kindOfFile(path) === 'code' && file?.attributes.generated !== true && file?.attributes.vendored !== true;
}

/** How many lines count as AI-made, those of tests too. */
export function madeLines({ files, least }: Pick<Provenance, 'files' | 'least'>): number {
  return [...files.values()].reduce((sum, ranges) => sum + linesIn(counting(ranges, least)), 0);
}

/** Why there is nothing to judge where no line is AI-made. Signs of the pull request are markers, too, and claim no line. */
export function noMarker({ pull }: Provenance): string {
  const claims = pull === undefined || pull.grade === 'none' ? '' : '; what the pull request says of itself claims no line';
  return `no marker found in what this change adds${claims}`;
}

/** Whether the change adds a line to a test; fixtures and snapshots are none. */
export function bringsTests(change: ChangeSet): boolean {
  return change.files.some(
    ({ path, status, additions, linesUnknown }) =>
      kindOfFile(path) === 'test' && !isPlain(path) && status !== 'deleted' && (additions > 0 || linesUnknown === true),
  );
}

/** Lines that the change adds and nothing was told of, as far as they may be AI-made. */
export interface Untold {
  /** Lines of code. */
  readonly code: number;
  /** Those that a test runs, and those that none runs or of which no report says so. */
  readonly covered: number;
  readonly missed: number;
}

/**
 * Which of the added lines the untold ones may be is not known, so these are all without any marker: more than `untold` says.
 * A line that carries a weaker marker is told.
 */
export function untoldIn({ files }: Provenance, change: ChangeSet, known: CoverageByFile): Untold {
  let [code, covered, missed] = [0, 0, 0];
  for (const file of change.files) {
    const { path, status, added } = file;
    if (status === 'deleted' || kindOfFile(path) === 'test') continue;
    const told = overlap(added, files.get(path) ?? []);
    const lines = linesIn(added) - linesIn(told);
    if (isOwnCode(path, file)) code += lines;
    const coverable = linesOf(known.get(path));
    const inside = coverageInside(added, coverable);
    const toldInside = coverageInside(told, coverable);
    covered += inside.covered - toldInside.covered;
    missed += inside.missed.length - toldInside.missed.length;
    if (!known.has(path) && namesItsKind(known, path)) missed += lines;
  }
  return { code, covered, missed };
}
