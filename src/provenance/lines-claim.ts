import type { Grade, JudgedCommit, MadeRange } from '../model/provenance.ts';
import { GRADES, isAtLeast } from '../model/provenance.ts';
import { byMarkers } from './lines-note.ts';
import type { Note, NoteRange } from './note.ts';
import { isUnsure, saysAgent } from './note.ts';

/** What is said of a line. */
export type Claim = Omit<MadeRange, 'from' | 'to'>;

/** What speaks of one line. */
export interface Said {
  /** By the note of its commit. */
  readonly note?: Pick<NoteRange, 'by' | 'agent'> | undefined;
  /** By the markers of its commit, or of every commit of the change. */
  readonly commit?: Claim | undefined;
  readonly trace?: { readonly agent: string } | undefined;
  readonly sha?: string | undefined;
}

/**
 * The claim on a line: note, then markers, then trace. That a note attests it to a person takes away only what does not count
 * anyway: whoever writes notes could otherwise free lines by them.
 */
export function claimOf({ note, commit, trace, sha }: Said, least: Grade): Claim | undefined {
  const bySha = sha === undefined ? {} : { sha };
  if (note?.by === 'agent') return { grade: 'authored', agent: note.agent, source: 'git-ai-note', ...bySha };
  const traced = trace && { grade: 'hint' as const, agent: trace.agent, source: 'agent-trace' as const, ...bySha };
  const claim = commit ?? traced;
  return note?.by === 'person' && claim && !isAtLeast(claim.grade, least) ? undefined : claim;
}

/** What the markers of each commit claim of its lines. Merges and reverts claim nothing: they bring back what others wrote. */
export function commitClaims(commits: readonly JudgedCommit[]): ReadonlyMap<string, Claim> {
  const claims = new Map<string, Claim>();
  for (const commit of commits) {
    const { grade, agent } = byMarkers(commit);
    if (commit.kind === 'ordinary' && grade !== 'none')
      claims.set(commit.sha, { grade, agent, source: 'commit', sha: commit.sha });
  }
  return claims;
}

/** What may be said of every line where none is known by its commit: only where each commit is marked, and by the weakest of them. */
export function wholeClaim(commits: readonly JudgedCommit[], least: Grade): Claim | undefined {
  const claims = commitClaims(commits);
  const ordinary = commits.filter(({ kind }) => kind === 'ordinary').map(({ sha }) => claims.get(sha));
  const [first] = ordinary;
  if (first === undefined || !ordinary.every((claim) => claim !== undefined && isAtLeast(claim.grade, least))) return undefined;
  const grade = GRADES.findLast((candidate) => ordinary.some((claim) => claim?.grade === candidate)) ?? first.grade;
  const isOne = ordinary.every((claim) => claim?.agent === first.agent);
  const [sha, other] = ordinary.map((claim) => claim?.sha);
  return {
    grade,
    agent: isOne ? first.agent : 'several',
    source: 'commit',
    ...(sha !== undefined && other === undefined && { sha }),
  };
}

/** Whether no line can count by its commit, whichever that is: no commit of the change is marked so strongly, and no note attests a line. */
export function isUnmarked(commits: readonly JudgedCommit[], notes: Iterable<Note>, least: Grade): boolean {
  const ordinary = commits.filter(({ kind }) => kind === 'ordinary');
  return (
    ordinary.length > 0 &&
    !ordinary.some((commit) => isAtLeast(byMarkers(commit).grade, least)) &&
    ![...notes].some((note) => saysAgent(note) || isUnsure(note))
  );
}
