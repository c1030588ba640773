import type { Graded, JudgedCommit, Mark } from '../model/provenance.ts';
import { strongest } from '../model/provenance.ts';
import { count } from '../model/words.ts';
import type { Note } from './note.ts';
import { UNNAMED } from './note-agent.ts';

/** Its row in the table of markers; a policy may set it aside. */
export const NOTE_MARKER = 'git-ai-note';

/** So many agents of one note are told. */
const MOST_AGENTS = 10;

/**
 * A commit with what its note says of it: evidence where the note attests an agent's lines, and nothing otherwise. An empty note, or
 * one of people alone, neither adds nor takes away.
 */
export function withNote(commit: JudgedCommit, note: Note | undefined): JudgedCommit {
  if (note === undefined || commit.kind !== 'ordinary' || commit.evidence.some(isOfNote)) return commit;
  const found = agentsIn(note).map(([agent, { lines, files }]): Mark => {
    const text = `${count(lines, 'line')} in ${count(files, 'file')}`;
    return { marker: NOTE_MARKER, agent, grade: 'authored', where: 'note', text, forgeable: true };
  });
  if (found.length === 0) return commit;
  const evidence = [...commit.evidence, ...found];
  const ofBest = commit.grade === 'authored' ? commit.agents : found.map(({ agent }) => agent);
  const agents = [...new Set([...ofBest, ...found.map(({ agent }) => agent), ...commit.agents])];
  return { ...commit, grade: 'authored', agents, evidence };
}

function agentsIn(note: Note): readonly (readonly [string, { readonly lines: number; readonly files: number }])[] {
  const agents = new Map<string, { lines: number; files: number }>();
  for (const ranges of note.files.values()) {
    const inFile = new Map<string, number>();
    for (const { by, agent, from, to } of ranges) {
      if (by === 'agent') inFile.set(agent, (inFile.get(agent) ?? 0) + to - from + 1);
    }
    for (const [agent, lines] of inFile) {
      const before = agents.get(agent) ?? { lines: 0, files: 0 };
      agents.set(agent, { lines: before.lines + lines, files: before.files + 1 });
    }
  }
  return [...agents].sort(([a, { lines: m }], [b, { lines: n }]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_AGENTS);
}

/**
 * Grade and agent of a commit by its own markers. A note speaks of lines one by one: what it leaves out is not claimed by it.
 */
export function byMarkers({ grade, agents, evidence }: JudgedCommit): { readonly grade: Graded; readonly agent: string } {
  if (!evidence.some(isOfNote)) return { grade, agent: agents[0] ?? UNNAMED };
  const markers = evidence.filter((mark) => !isOfNote(mark));
  const best = strongest(markers.map((mark) => mark.grade));
  return { grade: best, agent: markers.find((mark) => mark.grade === best)?.agent ?? UNNAMED };
}

function isOfNote({ where }: Mark): boolean {
  return where === 'note';
}
