import type { LineRange } from '../model/changes.ts';
import { isIn, rangesOf, rangeWords } from '../model/changes.ts';
import type { LineTotals } from '../model/coverage.ts';
import { coverageInside, missedStretches } from '../model/patch.ts';
import type { MadeRange } from '../model/provenance.ts';
import type { TestRequest } from '../model/reported-provenance.ts';
import { count, listed, quoted } from '../model/words.ts';

/** What is known of one file whose lines want a test. */
interface Untested {
  readonly path: string;
  readonly ranges: readonly MadeRange[];
  readonly lines: ReadonlyMap<number, boolean>;
  readonly untaken: ReadonlyMap<number, LineTotals>;
}

const SHOWN = 6;

/** A request for tests of the AI-made lines of a file that no test runs; none where there are no such lines. */
export function testRequest({ path, ranges, lines, untaken }: Untested): TestRequest | undefined {
  const { missed } = coverageInside(ranges, lines);
  if (missed.length === 0) return undefined;
  const agents = [...new Set(ranges.map(({ agent }) => agent))].filter((agent) => {
    const own = ranges.filter((range) => range.agent === agent);
    return coverageInside(own, lines).missed.length > 0;
  });
  // Of a line that no test runs nobody asks for branches.
  const branches = branchesInside(ranges, untaken).filter(({ line }) => lines.get(line) === true);
  const made = `${count(missed.length, 'AI-made line')} that no test runs, made with ${listed(
    agents.map((agent) => quoted(agent)),
    4,
  )}`;
  const taken = branches.map(({ line, covered, total }) => `${line} (${covered} of ${total})`);
  const more =
    taken.length === 0 ? '' : `; not all branches are taken in ${taken.length === 1 ? 'line' : 'lines'} ${listed(taken, SHOWN)}`;
  const one = missed.length === 1 ? 'line' : 'lines';
  return {
    path,
    agents,
    lines: missed.length,
    ranges: rangesOf(missed),
    branches,
    ask: `Write tests for ${quoted(path)} that run ${one} ${listed(missedStretches(ranges, lines).map(rangeWords), SHOWN)} (${made})${more}.`,
  };
}

/** Most lines first; a tie by path. */
export function byLines(a: TestRequest, b: TestRequest): number {
  return b.lines - a.lines || (a.path < b.path ? -1 : 1);
}

/** Branches in some ranges, as files hold them. */
export function branchesInside(ranges: readonly LineRange[], untaken: ReadonlyMap<number, LineTotals>): TestRequest['branches'] {
  return [...untaken].filter(([line]) => isIn(ranges, line)).map(([line, { covered, total }]) => ({ line, covered, total }));
}
