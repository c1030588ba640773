import type { AiSettings } from './ai-settings.ts';
import { linesIn, overlap } from './changes.ts';
import type { Evidence } from './evidence.ts';
import type { JudgedCommit, Provenance } from './provenance.ts';
import { counting, strongest } from './provenance.ts';
import { judgeable } from './reading.ts';
import { reportedProvenance } from './reported.ts';
import type { ReportedProvenance, ReviewRow } from './reported-provenance.ts';

/** Who made the lines, told again from what a run recorded. */

/**
 * As GitHub tells it now, and with the line notes that the run found: they may have been in its checkout alone, and what speaks for
 * an agent is not forgotten because it was not looked at again. Nothing that is recorded takes anything away.
 */
export function withNotes(
  now: Evidence['provenance'],
  recorded: ReportedProvenance | undefined,
  { 'without-markers': without }: AiSettings,
): Evidence['provenance'] {
  if (now.state !== 'present' || recorded?.commits === undefined) return now;
  const notes = new Map(
    recorded.commits.map(({ sha, evidence }) => [
      sha,
      evidence.filter(({ where, marker }) => where === 'note' && !without.includes(marker)),
    ]),
  );
  const { value } = now;
  const commits = value.commits.map((commit) => withEvidence(commit, notes.get(commit.sha) ?? []));
  if (commits.every((commit, index) => commit === value.commits[index])) return now;
  const { added, ai, human } = value.lines;
  const lines = { ...value.lines, untold: added - ai - human };
  return { ...now, value: { ...value, commits, lines, gaps: [...value.gaps, UNPLACED] } };
}

const UNPLACED =
  'Line notes that the run found cannot be had here, so which lines they speak of is not known. Run the gate again.';

function withEvidence(commit: JudgedCommit, more: JudgedCommit['evidence']): JudgedCommit {
  const missing = more.filter(
    ({ marker, agent }) => !commit.evidence.some((one) => one.marker === marker && one.agent === agent),
  );
  if (missing.length === 0) return commit;
  return {
    ...commit,
    grade: strongest([commit.grade, ...missing.map(({ grade }) => grade)]),
    agents: [...new Set([...missing.map(({ agent }) => agent), ...commit.agents])],
    evidence: [...missing, ...commit.evidence],
  };
}

/**
 * What the report says of it: of our own run what it saw, with what people say now. A stranger may have written anything into the
 * record, so GitHub's word stands in its place, and of its map only one that fits that word.
 */
export function toldAgain(
  now: Evidence['provenance'],
  recorded: ReportedProvenance | undefined,
  foreign: boolean,
): { readonly provenance?: ReportedProvenance; readonly notes: readonly string[] } {
  const { provenance } = reportedProvenance(now, undefined);
  if (!foreign) {
    const said = recorded?.pull && provenance?.pull;
    return { ...(recorded && { provenance: { ...recorded, ...(said && { pull: said }) } }), notes: [] };
  }
  if (provenance === undefined) return { notes: [] };
  const value = judgeable(now);
  const { map, mapTotal, tests, testsTotal } = recorded ?? {};
  if (map === undefined || tests === undefined) return { provenance, notes: [] };
  if (value === undefined || !fits(map, value) || !tests.every(({ path }) => value.files.has(path))) {
    return { provenance, notes: value === undefined || map.length === 0 ? [] : [UNFIT] };
  }
  return {
    provenance: { ...provenance, map, mapTotal: mapTotal ?? map.length, tests, testsTotal: testsTotal ?? tests.length },
    notes: [],
  };
}

const UNFIT = 'The review map that the run recorded does not fit the lines that GitHub tells, and is left out.';

/** Every row is of AI-made lines, as many as it says, and all of them are in some row. */
function fits(rows: readonly ReviewRow[], { files, lines, least }: Provenance): boolean {
  const isTrue = (row: ReviewRow) => {
    const own = counting(files.get(row.path), least).filter((range) => isSame(row, range));
    return linesIn(overlap(own, [row])) === row.lines && row.at >= row.from && row.at <= row.to;
  };
  const keys = new Set(rows.map(({ path, from, agent, grade, source }) => [path, from, agent, grade, source].join(' ')));
  const all = rows.reduce((sum, row) => sum + row.lines, 0);
  return keys.size === rows.length && all === lines.ai && rows.every(isTrue);
}

function isSame(row: ReviewRow, made: Pick<ReviewRow, 'agent' | 'grade' | 'source'>): boolean {
  return row.agent === made.agent && row.grade === made.grade && row.source === made.source;
}
