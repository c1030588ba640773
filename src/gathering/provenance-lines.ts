import type { Answer } from '../forge.ts';
import type { AiSettings } from '../model/ai-settings.ts';
import type { Blame } from '../model/authorship.ts';
import type { LineRange } from '../model/changes.ts';
import type { Grade, JudgedCommit } from '../model/provenance.ts';
import { isAtLeast } from '../model/provenance.ts';
import { count, listed, quoted } from '../model/words.ts';
import type { Note } from '../provenance/note.ts';
import { isUnsure, readNote, saysAgent } from '../provenance/note.ts';
import type { Sources } from './provenance-sources.ts';
import { FULL_HISTORY, remedyFor } from './provenance-sources.ts';

/** What is known of a change's lines beside its commits' own markers; what could not be looked at is a sentence in `gaps`. */

const FETCH_NOTES =
  'fetch them before the gate with `git fetch origin +refs/notes/ai:refs/notes/ai`, or set `ai.notes` to `local`';
/** GitHub is asked for no more notes. */
const NOTES_ASKED = 100;

/** Line notes as they could be read. */
export interface Notes {
  /** By commit. */
  readonly notes: ReadonlyMap<string, Note>;
  readonly gaps: readonly string[];
  /** Not every note could be looked at: a line without one is not known to have none. */
  readonly isPartial?: boolean;
}

/** Line notes of git-ai: of the checkout, and of GitHub for commits without one there, for they may have been fetched before a push. */
export async function notesOf(
  { git, github }: Sources,
  commits: readonly JudgedCommit[],
  mode: AiSettings['notes'],
): Promise<Notes> {
  // A merge brings nothing of its own that a note could speak of.
  const shas = commits.filter(({ kind }) => kind !== 'merge').map(({ sha }) => sha);
  if (mode === 'off' || shas.length === 0) return { notes: new Map(), gaps: [] };
  const near = await git?.notes(shas);
  const held: ReadonlyMap<string, string> = near?.status === 'ok' ? near.value : new Map();
  const missing = shas.filter((sha) => !held.has(sha));
  if (missing.length === 0) return readNotes(held, []);
  if (mode === 'fetch' && github) {
    const asked = missing.slice(-NOTES_ASKED);
    const far = await github.pull.notes(asked);
    const more = missing.length - asked.length;
    const unasked = more > 0 ? [`Line notes of ${count(more, 'older commit')} were not asked for; ${FETCH_NOTES}.`] : [];
    if (far.status === 'ok')
      return { ...readNotes(new Map([...held, ...far.value]), unasked), ...(more > 0 && { isPartial: true }) };
    return far.status === 'not-found' ? readNotes(held, []) : { ...readNotes(held, [unseen(far)]), isPartial: true };
  }
  const isNone = near === undefined || near.status === 'ok' || near.status === 'not-found';
  return isNone ? readNotes(held, []) : { notes: new Map(), gaps: [unseen(near)], isPartial: true };
}

function unseen(answer: Exclude<Answer<unknown>, { status: 'ok' }>): string {
  const what = `Line notes could not be looked at: ${answer.why}.`;
  return `${what} ${remedyFor(answer, 'contents: read', FETCH_NOTES)}`;
}

function readNotes(texts: ReadonlyMap<string, string>, gaps: readonly string[]): Notes {
  const notes = new Map([...texts].map(([sha, text]) => [sha, readNote(text)] as const));
  const problems = [...notes.values()].flatMap((note) => note.problems);
  return { notes, gaps: [...gaps, ...new Set(problems)] };
}

/** What hangs on the question which commit brought which line. */
export interface Asked {
  readonly added: ReadonlyMap<string, readonly LineRange[]>;
  readonly commits: readonly JudgedCommit[];
  readonly notes: ReadonlyMap<string, Note>;
  readonly least: Grade;
  /** The commit in whose tree the lines are counted; absent for a working tree. */
  readonly head: string | undefined;
}

/** Which commit brought which line, where something hangs on it. GitHub, which takes its time, is asked only for what may count. */
export async function blameOf(
  { git, github }: Sources,
  { added, commits, notes, least, head }: Asked,
): Promise<{ readonly blame?: Blame; readonly gaps: readonly string[] }> {
  if (added.size === 0) return { gaps: [] };
  const need = needOf(commits, notes, least);
  // In a working tree some lines are of no commit yet, which only blame tells.
  if (need === 'none' && head !== undefined) return { gaps: [] };
  const near = await git?.blame(added);
  if (near?.status === 'ok') return { blame: near.value, gaps: leftWords(near.value) };
  if (need !== 'counts') return { gaps: [] };
  const far = await github?.lines?.blame(added);
  if (far?.status === 'ok') {
    const blame = withOlder(far.value, commits, head);
    return { blame, gaps: [...leftWords(blame), ...unplaced(blame, notes)] };
  }
  const failed = far ?? near ?? NOBODY;
  const remedy = remedyFor(failed, 'contents: read', FULL_HISTORY);
  return { gaps: [`Which commit brought which line could not be told: ${failed.why}. ${remedy}`] };
}

const NOBODY = { status: 'unreachable', why: 'there is neither a history nor GitHub to ask' } as const;

/** `none` where no line differs from another: all commits are marked alike, or none is. `shown`: by signs that never count. */
function needOf(commits: readonly JudgedCommit[], notes: ReadonlyMap<string, Note>, least: Grade): 'counts' | 'shown' | 'none' {
  if ([...notes.values()].some((note) => saysAgent(note) || isUnsure(note))) return 'counts';
  const own = commits.filter(({ kind }) => kind !== 'merge');
  if (own.every(({ grade }) => grade === 'none')) return 'none';
  const alike = new Set(own.map(({ kind, grade, agents: [agent] }) => [kind, grade, agent].join(' ')));
  if (alike.size === 1 && own.every(({ grade }) => isAtLeast(grade, least))) return 'none';
  return own.some(({ grade }) => isAtLeast(grade, 'disclosed') || isAtLeast(grade, least)) ? 'counts' : 'shown';
}

/** GitHub looks through all of history: what none of the change's commits brought is older, but for a merge that GitHub made. */
function withOlder({ ranges, left }: Blame, commits: readonly JudgedCommit[], head: string | undefined): Blame {
  const own = new Set([head, ...commits.map(({ sha }) => sha)]);
  const told = [...ranges].map(
    ([path, its]) => [path, its.map((range) => (own.has(range.sha) ? range : { ...range, older: true as const }))] as const,
  );
  return { ranges: new Map(told), left };
}

function leftWords({ left }: Blame): string[] {
  if (left.length === 0) return [];
  const names = listed(left.map((path) => quoted(path)));
  return [
    `Which commit brought the lines of ${names} was not found out: it would take too long, or they are no text. A smaller change is looked at whole, and git tells more than GitHub (\`fetch-depth: 0\`).`,
  ];
}

/** Notes count lines as their commit has them, which GitHub does not tell. */
function unplaced({ ranges }: Blame, notes: ReadonlyMap<string, Note>): string[] {
  const isLost = [...ranges.values()]
    .flat()
    .some(({ sha, origin }) => origin === undefined && saysAgent(notes.get(sha) ?? NO_NOTE));
  if (!isLost) return [];
  return [
    `Line notes could not be laid over every line: GitHub does not tell where a line stood before. To have that, ${FULL_HISTORY}.`,
  ];
}

const NO_NOTE: Note = { files: new Map(), problems: [] };
