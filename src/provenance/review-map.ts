import type { LineRange } from '../model/changes.ts';
import { linesIn, rangesOf } from '../model/changes.ts';
import type { Coverage } from '../model/coverage.ts';
import { kindOfFile } from '../model/file-kinds.ts';
import type { Owners } from '../model/owners.ts';
import { isTeam, ownersOf } from '../model/owners.ts';
import type { CoverageByFile } from '../model/patch.ts';
import { coverageByFile, coverageInside, linesOf, missedStretches, namesItsKind, untakenBranchesOf } from '../model/patch.ts';
import type { TrackedFiles } from '../model/place.ts';
import type { Provenance } from '../model/provenance.ts';
import { counting } from '../model/provenance.ts';
import type { ReviewRow, TestRequest } from '../model/reported-provenance.ts';
import type { Scans } from '../model/scans.ts';
import type { Found, FoundByFile } from './review-map-findings.ts';
import { findingsByFile, foundInside, listedFindings } from './review-map-findings.ts';
import type { Layout } from './review-map-layout.ts';
import { layoutOf } from './review-map-layout.ts';
import type { Piece } from './review-map-pieces.ts';
import { piecesOf, spanOf } from './review-map-pieces.ts';
import type { Facts } from './review-map-points.ts';
import { becauseOf, DEEP, pointsOf } from './review-map-points.ts';
import { branchesInside, byLines, testRequest } from './review-map-tests.ts';

/** What a map is made from. What is left out is not known, and said so in every row that it would be of. */
export interface MapInput {
  readonly provenance: Provenance;
  readonly coverage?: Coverage;
  readonly scans?: Scans;
  /** By CODEOWNERS of the base; absent where there is no such file. */
  readonly owners?: Owners;
  readonly tracked: TrackedFiles;
  /** A file as the change leaves it, where it could be read. */
  readonly text: (path: string) => string | undefined;
  /** By path, commits that touched it in the 90 days before the change. */
  readonly churn?: ReadonlyMap<string, number>;
}

/**
 * Where a reviewer should look first: AI-made ranges, ranked.
 *
 * Points say how much there is to look at; one point is one line to read. A line that no test runs counts 20, one of which it
 * is not known 10, any other 1: tested, not coverable, of a test, or of plain text and data. A branch of a tested line that was
 * not taken counts 10, a line nested five levels deep or more 1 besides. The worst finding inside counts 6000 (critical), 4000
 * (high), 400 (medium) or 40 (low), each further one 20, so that a critical or high one comes before whatever is merely
 * untested. Each commit to the file in the 90 days before adds a tenth, ten at most. The sum is rounded; a tie stands by path,
 * then by line. Neither the grade of the evidence nor the owners count: the one is no probability, the others are whom to ask.
 *
 * An example. Of 42 AI-made lines 40 are coverable and 12 of those untested (12 x 20 = 240), which leaves 30 others (30). One
 * branch was not taken (10), three lines are nested five deep (3), one finding inside is high (4000): 4283. Four commits
 * touched the file lately, so four tenths more: 5996.
 *
 * Near ranges of one agent, grade and source are one row; long ones are cut where a block begins, so that rows are of a size
 * that compares. Tests and texts are kept, low: someone has to see what a test asserts.
 */
export function reviewMap(input: MapInput): { readonly rows: ReviewRow[]; readonly tests: TestRequest[] } {
  const { provenance, coverage, scans, tracked } = input;
  const known = coverage && coverageByFile(coverage, tracked);
  const found = findingsByFile(scans, tracked);
  const rows: ReviewRow[] = [];
  const tests: TestRequest[] = [];
  for (const [path, all] of provenance.files) {
    const ranges = counting(all, provenance.least);
    if (ranges.length === 0) continue;
    const file = fileOf(path, input, known, found);
    rows.push(...piecesOf(ranges, file.text, file.layout).map((piece) => rowOf(piece, file)));
    const asked = file.covered && file.kind !== 'test' ? testRequest({ path, ranges, ...file.covered }) : undefined;
    if (asked) tests.push(asked);
  }
  return { rows: rows.sort(byPoints), tests: tests.sort(byLines) };
}

/** The most urgent first; a tie by path, then by line, so that two runs agree. */
function byPoints(a: ReviewRow, b: ReviewRow): number {
  if (a.points !== b.points) return b.points - a.points;
  return a.path === b.path ? a.from - b.from : a.path < b.path ? -1 : 1;
}

/** What is known of a whole file. */
interface File extends Pick<Facts, 'kind' | 'uncovered' | 'churn' | 'owners'> {
  readonly path: string;
  readonly text: string | undefined;
  readonly layout: Layout;
  readonly covered?: Omit<Parameters<typeof testRequest>[0], 'path' | 'ranges'>;
  readonly found: readonly Found[] | undefined;
}

function fileOf(path: string, input: MapInput, known: CoverageByFile | undefined, found: FoundByFile): File {
  const text = input.text(path);
  const told = known?.get(path);
  const churn = input.churn?.get(path);
  const named = input.owners && ownersOf(input.owners, path);
  const owners = named && {
    teams: [...new Set(named.filter(isTeam))],
    people: new Set(named.filter((owner) => !isTeam(owner))).size,
  };
  return {
    path,
    text,
    kind: kindOfFile(path),
    layout: layoutOf(text ?? ''),
    uncovered: known === undefined ? 'no-coverage' : namesItsKind(known, path) ? 'passed-over' : 'not-named',
    ...(told && { covered: { lines: linesOf(told), untaken: untakenBranchesOf(told) } }),
    found: found.get(path),
    ...(churn !== undefined && { churn }),
    ...(owners && { owners }),
  };
}

function rowOf(piece: Piece, file: File): ReviewRow {
  const { made, ...of } = piece;
  const { path, kind, uncovered, layout, covered, churn, owners } = file;
  const { from, to } = spanOf(piece);
  const found = foundInside(made, file.found);
  const [worst] = found;
  const inside = covered && kind !== 'test' ? coverageInside(made, covered.lines) : undefined;
  const untaken = inside && covered ? branchesInside(made, covered.untaken) : [];
  const depths = file.text === undefined ? undefined : depthsIn(made, layout);
  const facts: Facts = {
    kind,
    uncovered,
    lines: linesIn(made),
    span: to - from + 1,
    ...(covered &&
      inside && {
        coverage: { total: inside.coverable, missed: inside.missed.length, untested: missedStretches(made, covered.lines) },
      }),
    untaken: new Map(
      untaken.filter(({ line }) => covered?.lines.get(line) === true).map(({ line, ...totals }) => [line, totals]),
    ),
    findings: found.length,
    ...(worst && { worst }),
    ...(depths && { depth: Math.max(0, ...depths) }),
    deep: kind === 'code' ? (depths ?? []).filter((depth) => depth >= DEEP).length : 0,
    ...(churn !== undefined && { churn }),
    ...(owners && { owners }),
  };
  return {
    path,
    from,
    to,
    at: worst?.line ?? (kind === 'test' ? undefined : inside?.missed[0]) ?? from,
    lines: facts.lines,
    kind,
    ...of,
    ...(inside && {
      coverage: { covered: inside.covered, total: inside.coverable, untested: rangesOf(inside.missed), branches: untaken },
    }),
    findings: listedFindings(found),
    findingsTotal: found.length,
    ...(owners && { owners }),
    ...(facts.depth !== undefined && { depth: facts.depth }),
    ...(churn !== undefined && { churn }),
    points: pointsOf(facts),
    because: becauseOf(facts),
  };
}

function depthsIn(made: readonly LineRange[], { depth }: Layout): readonly number[] {
  return made.flatMap(({ from, to }) => depth.slice(from - 1, to));
}
