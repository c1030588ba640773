import type { Facts } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isPerson } from '../flow/origin.ts';
import type { AuthorshipSource } from '../forge.ts';
import type { Authored, AuthoredCommit, AuthoredLines, NoHistory } from '../model/authored.ts';
import { batchOf } from '../model/batch.ts';
import type { ChangedFile } from '../model/changes.ts';
import type { MadeSeries } from '../model/made-series.ts';
import type { JudgedCommit } from '../model/provenance.ts';
import type { Settings } from '../model/settings.ts';
import { judgeCommit } from '../provenance/commit.ts';
import { readNote } from '../provenance/note.ts';
import { seriesOf } from '../provenance/series.ts';
import type { Notes } from './provenance-lines.ts';

/** Who made the lines of the default branch, over time. */

/** What tells of the branch: git, wherever the history is. */
export interface MadeWorld {
  readonly authored: AuthoredLines;
  /** Line notes of those commits; without it none are read. */
  readonly authorship?: (range: { readonly base: string }) => Pick<AuthorshipSource, 'notes'>;
}

/** What of a policy decides which lines count. */
export type MadeSettings = Pick<Settings, 'ai' | 'batch'>;

/** A series, and what it was read from. */
export interface MadeTold {
  readonly series: MadeSeries;
  readonly from: Pick<Authored, 'branch' | 'head'>;
  /** What could not be looked at, each as a sentence. */
  readonly gaps: readonly string[];
}

/** A commit once it was judged: its message is let go. */
interface Known extends Pick<AuthoredCommit, 'sha' | 'committedAt' | 'added'> {
  readonly judged: JudgedCommit;
  readonly person: string | undefined;
}

/** The series of a window, by git alone. */
export async function madeLinesOf(
  world: MadeWorld,
  { from, to }: Window,
  { ai, batch }: MadeSettings,
): Promise<MadeTold | NoHistory> {
  const commits: Known[] = [];
  const told = await world.authored({ from, to }, (commit) => {
    const { sha, committedAt, added, author } = commit;
    const person = isPerson(author, ai) ? author.mail.toLowerCase() : undefined;
    commits.push({ sha, committedAt, added, judged: judgeCommit(commit, ai), person });
  });
  if ('problem' in told) return told;
  const { notes, gaps } = await notesOf(world, commits, ai.notes);
  const series = seriesOf({
    commits: commits.map((one) => {
      const note = notes.get(one.sha);
      return note === undefined ? one : { ...one, note };
    }),
    ...{ from, to, least: ai['min-grade'], components: batch.components },
    isLeftOut: leftOutBy(commits, told, batch),
  });
  return { series, from: told, gaps };
}

async function notesOf(
  { authorship }: MadeWorld,
  commits: readonly Known[],
  wanted: MadeSettings['ai']['notes'],
): Promise<Notes> {
  if (authorship === undefined || wanted === 'off' || commits.length === 0) return { notes: new Map(), gaps: [] };
  const answer = await authorship({ base: 'HEAD' }).notes(commits.map(({ sha }) => sha));
  if (answer.status === 'not-found') return { notes: new Map(), gaps: [] };
  if (answer.status !== 'ok') return { notes: new Map(), gaps: [`Line notes could not be read: ${answer.why}.`] };
  return { notes: new Map([...answer.value].map(([sha, text]) => [sha, readNote(text)])), gaps: [] };
}

/** The same files that a change's size leaves out; a test is a file like any other here. */
function leftOutBy(commits: readonly Known[], { attributes }: Authored, batch: MadeSettings['batch']): (path: string) => boolean {
  const paths = new Set(commits.flatMap(({ added }) => [...added.keys()]));
  const files = [...paths].map((path): ChangedFile => {
    const own = attributes.get(path) ?? { generated: false, vendored: false };
    return { path, status: 'modified', additions: 1, deletions: 0, binary: false, added: [], attributes: own };
  });
  const { weighed } = batchOf({ files, range: { base: '' }, source: 'git', truncated: false }, batch);
  const out = new Set(weighed.flatMap(({ file, excluded }) => (excluded === undefined ? [] : [file.path])));
  return (path) => out.has(path);
}

/**
 * Facts with the share of AI-made lines in a window, where git can tell it: it is read while the facts are gathered. What an earlier run
 * told of another window goes. Without a history at hand there is none.
 */
export async function withMade(
  gathered: Promise<Facts>,
  { authored, authorship }: Partial<MadeWorld>,
  window: Window,
  settings: MadeSettings,
): Promise<Facts> {
  const world = authored && { authored, ...(authorship && { authorship }) };
  const [{ made: _before, ...facts }, told] = await Promise.all([gathered, world && madeLinesOf(world, window, settings)]);
  if (told === undefined || 'problem' in told) return facts;
  return { ...facts, made: told.series, notes: [...new Set([...facts.notes, ...told.gaps])] };
}
