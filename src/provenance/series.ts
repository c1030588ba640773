import { linesIn } from '../model/changes.ts';
import { globSet } from '../model/globs.ts';
import type { MadeSeries, MadeWeek } from '../model/made-series.ts';
import type { Grade, Graded, JudgedCommit } from '../model/provenance.ts';
import { GRADES, isAtLeast } from '../model/provenance.ts';
import { perValue } from '../model/remembered.ts';
import type { Note, NoteRange } from './note.ts';

/** A commit that was judged, with what it adds. */
export interface MadeCommit {
  readonly judged: Pick<JudgedCommit, 'grade' | 'kind'>;
  /** Seconds since 1970. */
  readonly committedAt: number;
  /** Added lines by path after the commit. */
  readonly added: ReadonlyMap<string, number>;
  /** Whoever is its author, as one and the same word everywhere; undefined of a program. Only how many there are is told. */
  readonly person: string | undefined;
  readonly note?: Note;
}

/** What a series is made from. */
export interface SeriesInput {
  readonly commits: Iterable<MadeCommit>;
  /** Seconds since 1970; only whole weeks between them are told. */
  readonly from: number;
  readonly to: number;
  readonly least: Grade;
  /** Globs of parts by name, the first that matches counts; where none is named, the top folders are the parts. */
  readonly components: Readonly<Record<string, readonly string[]>>;
  /** Files whose lines nobody makes: lock files, generated and vendored ones. */
  readonly isLeftOut: (path: string) => boolean;
}

/** Of fewer people one of them could be told. */
const ENOUGH_PEOPLE = 5;
const WEEK = 7 * 86_400;
/** 1970-01-05, the first Monday. */
const MONDAY = 4 * 86_400;

/**
 * Added lines by week and part, and how many of them are AI-made: those that a note gives to an agent, and the others by the markers
 * of their commit, as in a change (lines.ts). Merges and reverts add nothing: what they bring stands in other commits.
 */
export function seriesOf({ commits, from, to, least, components, isLeftOut }: SeriesInput): MadeSeries {
  const begin = mondayFrom(from);
  const weeks = weeksBetween(begin, to);
  const parts = new Map<string, Part>();
  const partOf = perValue(partBy(components));
  const isOut = perValue(isLeftOut);
  const counts = { n: 0, marked: 0, reverts: 0 };
  let leftOut = 0;
  for (const { judged, committedAt, added, person, note } of commits) {
    const week = weeks[Math.floor((committedAt - begin) / WEEK)];
    if (week === undefined || judged.kind === 'merge') continue;
    if (judged.kind === 'revert') {
      counts.reverts++;
      continue;
    }
    const attested = agentRanges(note);
    const isMarked = isAtLeast(judged.grade, least);
    counts.n++;
    if (isMarked || attested.size > 0) counts.marked++;
    for (const [path, lines] of added) {
      if (isOut(path)) {
        leftOut += lines;
        continue;
      }
      const noted = Math.min(lines, linesIn(attested.get(path) ?? []));
      const ai = isMarked ? lines : noted;
      week.added += lines;
      week.ai += ai;
      count(week, 'authored', noted);
      count(week, judged.grade, lines - noted);
      addTo(parts, partOf(path), { lines, ai, person });
    }
  }
  return { least, weeks: weeks.map(inOrder), ...told(parts), commits: counts, leftOut };
}

function count({ byGrade }: Week, grade: Graded, lines: number): void {
  if (grade !== 'none' && lines > 0) byGrade[grade] = (byGrade[grade] ?? 0) + lines;
}

function mondayFrom(time: number): number {
  return Math.ceil((time - MONDAY) / WEEK) * WEEK + MONDAY;
}

type Week = { -readonly [Key in keyof MadeWeek]: MadeWeek[Key] };

function weeksBetween(begin: number, to: number): Week[] {
  const count = Math.max(0, Math.floor((to - begin) / WEEK));
  return Array.from({ length: count }, (_, index) => ({ from: begin + index * WEEK, added: 0, ai: 0, byGrade: {} }));
}

/** Grades strongest first, whichever commit came first. */
function inOrder({ byGrade, ...week }: Week): MadeWeek {
  const known = GRADES.flatMap((grade) => (byGrade[grade] === undefined ? [] : [[grade, byGrade[grade]] as const]));
  return { ...week, byGrade: Object.fromEntries(known) };
}

/** What a note gives to agents, by path. What it gives to people takes nothing away from what the commit itself says. */
function agentRanges(note: Note | undefined): ReadonlyMap<string, readonly NoteRange[]> {
  const byAgents = [...(note?.files ?? [])].map(([path, ranges]) => [path, ranges.filter(({ by }) => by === 'agent')] as const);
  return new Map(byAgents.filter(([, ranges]) => ranges.length > 0));
}

interface Part {
  added: number;
  ai: number;
  readonly people: Set<string>;
}

function addTo(
  parts: Map<string, Part>,
  name: string | undefined,
  { lines, ai, person }: { readonly lines: number; readonly ai: number; readonly person: string | undefined },
): void {
  if (name === undefined) return;
  const part = parts.get(name) ?? { added: 0, ai: 0, people: new Set() };
  part.added += lines;
  part.ai += ai;
  if (person !== undefined) part.people.add(person);
  parts.set(name, part);
}

function told(parts: ReadonlyMap<string, Part>): Pick<MadeSeries, 'components' | 'others'> {
  const isOpen = ({ people }: Part) => people.size === 0 || people.size >= ENOUGH_PEOPLE;
  const components = [...parts].flatMap(([name, part]) => (isOpen(part) ? [{ name, added: part.added, ai: part.ai }] : []));
  const few = [...parts.values()].filter((part) => !isOpen(part));
  const sum = (key: 'added' | 'ai') => few.reduce((all, part) => all + part[key], 0);
  return {
    components: components.sort((a, b) => b.added - a.added || (a.name < b.name ? -1 : 1)),
    ...(few.length > 0 && { others: { components: few.length, added: sum('added'), ai: sum('ai') } }),
  };
}

/** A file beside the folders, or in no named part, belongs to none. */
function partBy(components: SeriesInput['components']): (path: string) => string | undefined {
  const named = Object.entries(components).map(([name, globs]) => ({ name, files: globSet(globs) }));
  if (named.length > 0) return (path) => named.find(({ files }) => files.matches(path))?.name;
  return (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : undefined);
}
