import type { MadeFile, Untold } from './made-files.ts';
import type { CoverageByFile, CoverageInside, ShareLimit } from './patch.ts';
import { coverageInside, isShort, linesOf } from './patch.ts';
import type { Grade } from './provenance.ts';
import { GRADES, isAtLeast } from './provenance.ts';

/** How far tests run the AI-made lines with evidence of a grade or stronger. */
export interface Shares {
  readonly grade: Grade;
  readonly covered: number;
  readonly coverable: number;
  readonly files: readonly (CoverageInside & { readonly path: string })[];
}

/** Over all files together; `known` is what the reports say. */
export function sharesOf(made: readonly MadeFile[], known: CoverageByFile, grade: Grade): Shares {
  const files = made.map(({ path, ranges }) => {
    const counted = ranges.filter((range) => isAtLeast(range.grade, grade));
    return { path, ...coverageInside(counted, linesOf(known.get(path))) };
  });
  const sum = (of: 'covered' | 'coverable') => files.reduce((all, file) => all + file[of], 0);
  return { grade, files, covered: sum('covered'), coverable: sum('coverable') };
}

/**
 * The lines that fall short, if any do: all together, else those of stronger evidence alone. Weaker evidence cannot make up for
 * stronger: a trailer more, on lines that are tested, must excuse no line that an agent's account wrote.
 */
export function shortShares(
  made: readonly MadeFile[],
  known: CoverageByFile,
  least: Grade,
  limit: ShareLimit,
): Shares | undefined {
  const grades = GRADES.filter((grade) => isAtLeast(grade, least)).toReversed();
  for (const grade of grades) {
    const shares = sharesOf(made, known, grade);
    if (isShort(shares, limit)) return shares;
  }
  return undefined;
}

/** Whether the share would fall short if untold lines were AI-made: the untested ones, and as many others as it takes to judge it. */
export function mayBeShort({ covered, coverable }: Shares, untold: number, among: Untold, limit: ShareLimit): boolean {
  const missed = Math.min(untold, among.missed);
  const more = Math.min(untold - missed, among.covered, Math.max(0, limit.least - coverable - missed));
  return untold > 0 && isShort({ covered: covered + more, coverable: coverable + missed + more }, limit);
}
