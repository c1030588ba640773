import type { Blame, BlamedRange } from '../model/authorship.ts';
import type { LineRange } from '../model/changes.ts';
import type { Grade, JudgedCommit, MadeRange, Provenance } from '../model/provenance.ts';
import { isAtLeast } from '../model/provenance.ts';
import type { Claim } from './lines-claim.ts';
import { claimOf, commitClaims, isUnmarked, wholeClaim } from './lines-claim.ts';
import { withNote } from './lines-note.ts';
import { eachLine, extend, lookUp } from './lines-ranges.ts';
import type { Note, NoteRange } from './note.ts';
import { isUnsure, saysAgent } from './note.ts';
import { settled } from './note-ranges.ts';
import type { TraceRange } from './trace.ts';

/** What is known of a change’s lines. */
export interface LinesInput {
  /** By path after the change, 1-based. */
  readonly added: ReadonlyMap<string, readonly LineRange[]>;
  /** As their markers judge them; what their notes say is added here. */
  readonly commits: readonly JudgedCommit[];
  /** Absent where it is not known which commit brought which line. */
  readonly blame?: Blame | undefined;
  /** By commit. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly traces: readonly TraceRange[];
  /** The weakest grade that counts. */
  readonly least: Grade;
}

/**
 * Who made each added line, by the best record of it: the note of the commit that brought it, then the markers of that commit, then
 * a trace. Where it is not known which commit that is, only a change tells anything whose every commit is marked, or none.
 */
export function linesOf(input: LinesInput): Pick<Provenance, 'files' | 'lines' | 'commits'> {
  const files = new Map<string, readonly MadeRange[]>();
  const total = { added: 0, ai: 0, human: 0, untold: 0 };
  const perCommit = new Map(input.commits.map(({ sha }) => [sha, { ai: 0, human: 0, untracked: 0 }]));
  const unsure = new Set<string>();
  const saidOf = speakers(input);
  for (const [path, ranges] of input.added) {
    const said = saidOf(path);
    const made: MadeRange[] = [];
    for (const line of eachLine(ranges)) {
      const { claim, isPerson, isTold, sha } = said(line);
      const counts = claim !== undefined && isAtLeast(claim.grade, input.least);
      const isHuman = isPerson && claim === undefined;
      total.added++;
      if (counts) total.ai++;
      else if (isHuman) total.human++;
      else if (!isTold) total.untold++;
      const own = perCommit.get(sha ?? '');
      if (sha !== undefined && !isTold) unsure.add(sha);
      if (own) own[counts ? 'ai' : isHuman ? 'human' : 'untracked']++;
      if (claim) extend(made, line, claim);
    }
    if (made.length > 0) files.set(path, made);
  }
  const isCounted =
    input.blame !== undefined &&
    [...input.added].every(([path, ranges]) => ranges.length === 0 || blamedAt(input.blame, path) !== undefined);
  const commits = input.commits.map((commit) => {
    const lines = isCounted && !unsure.has(commit.sha) ? perCommit.get(commit.sha) : undefined;
    return { ...withNote(commit, input.notes.get(commit.sha)), ...(lines && { lines }) };
  });
  return { files, lines: total, commits };
}

/** What is known of a line of a file. `isTold`: the records that could speak of it were there, whatever they say. */
interface Known {
  readonly claim?: Claim | undefined;
  readonly isPerson: boolean;
  readonly isTold: boolean;
  readonly sha?: string;
}

function speakers({ commits, blame, notes, traces, least }: LinesInput): (path: string) => (line: number) => Known {
  const claims = commitClaims(commits);
  const whole = wholeClaim(commits, least);
  const unmarked = isUnmarked(commits, notes.values(), least);
  const known = new Set(commits.map(({ sha }) => sha));
  const traced = tracesByPath(traces);
  return (path) => {
    const blamed = blamedAt(blame, path);
    const commitAt = blamed && lookUp(blamed);
    const traceAt = lookUp(settled(traced.get(path) ?? []));
    return (line) => {
      const [range, trace] = [commitAt?.(line), traceAt(line)];
      if (range === undefined) {
        const claim = claimOf({ trace, commit: commitAt ? undefined : whole }, least);
        return { claim, isPerson: false, isTold: commitAt === undefined && unmarked };
      }
      const { sha, origin, older = false } = range;
      const note = notes.get(sha);
      const attested = noteAt(note, range, line);
      const claim = claimOf({ note: attested, commit: claims.get(sha), trace, sha }, least);
      // Without the line's place in its commit, what the note attests cannot be found.
      const isPlaced = origin !== undefined || note === undefined || !(saysAgent(note) || isUnsure(note));
      const isRead = attested?.by !== 'unknown' && (note === undefined || note.files.size > 0 || !isUnsure(note));
      return { claim, isPerson: attested?.by === 'person', isTold: (known.has(sha) || older) && isPlaced && isRead, sha };
    };
  };
}

function tracesByPath(traces: readonly TraceRange[]): ReadonlyMap<string, readonly NoteRange[]> {
  const byPath = new Map<string, NoteRange[]>();
  for (const { path, agent, from, to } of traces) {
    const ranges = byPath.get(path) ?? [];
    ranges.push({ by: 'agent', agent, from, to });
    byPath.set(path, ranges);
  }
  return byPath;
}

/** What is known of a file's lines by commit; undefined where it was not looked at. */
function blamedAt(blame: Blame | undefined, path: string): readonly BlamedRange[] | undefined {
  return blame?.left.includes(path) ? undefined : blame?.ranges.get(path);
}

function noteAt(note: Note | undefined, { from, origin }: BlamedRange, line: number): NoteRange | undefined {
  return origin && lookUp(note?.files.get(origin.path) ?? [])(origin.line + line - from);
}
