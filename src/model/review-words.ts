import { rangeWords } from './changes.ts';
import type { ReportedProvenance, ReviewRow } from './reported-provenance.ts';
import { count, grouped, listed, quoted } from './words.ts';

/** How to disagree with a marker. */
export const DISAGREE =
  'Is a marker wrong here? It is evidence, not a judgement: a maintainer can set it aside by its id (`ai.without-markers` in the policy).';

/** A share in percent: never 0 where there is something, nor 100 where something is missing. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '0 %';
  const share = Math.round((100 * part) / whole);
  if (part > 0 && share === 0) return 'under 1 %';
  return part < whole && share === 100 ? 'over 99 %' : `${share} %`;
}

/** "61 of 210 added lines are AI-made (29 %), with `claude`." Nothing where that was not asked or could not be told at all. */
export function shareLine({ lines, agents = [] }: ReportedProvenance): string | undefined {
  if (lines === undefined || lines.added === 0) return undefined;
  const { added, ai, untold } = lines;
  if (untold === added) return `Of ${count(added, 'added line')} it could not be told who made them.`;
  const unknown = untold === 0 ? '' : ` Of ${grouped(untold)} it could not be told.`;
  if (ai === 0)
    return `No marker was found in ${count(added - untold, 'added line')}, which says nothing of who wrote them.${unknown}`;
  const rest = added - ai - untold;
  const names = listed(
    agents.map((name) => quoted(name)),
    4,
  );
  const other = rest === 0 ? '' : ` In the other ${grouped(rest)} no marker was found, which says nothing of who wrote them.`;
  return `${grouped(ai)} of ${count(added, 'added line')} ${ai === 1 ? 'is' : 'are'} AI-made (${percent(ai, added)})${names === '' ? '' : `, with ${names}`}.${other}${unknown}`;
}

const SOURCES = {
  'git-ai-note': 'by its line note',
  'agent-trace': 'by a trace in the repository',
  commit: 'by its commit',
} as const satisfies Record<ReviewRow['source'], string>;

/** "made with `claude`, by its commit `4be12c9` (co-authored)" */
export function madeWords({ agent, source, sha, grade }: Pick<ReviewRow, 'agent' | 'source' | 'sha' | 'grade'>): string {
  const commit = sha === undefined ? 's' : ` ${quoted(sha.slice(0, 7))}`;
  return `made with ${quoted(agent)}, ${SOURCES[source]}${source === 'commit' ? commit : ''} (${grade})`;
}

/** "owned by `@octo/db` and 2 people", or nothing: that nobody owns it is a reason of its own. */
export function ownedWords({ owners = { teams: [], people: 0 } }: ReviewRow): string[] {
  const people = owners.people === 0 ? [] : [count(owners.people, 'person', 'people')];
  const all = [...owners.teams.map((team) => quoted(team)), ...people];
  return all.length === 0 ? [] : [`owned by ${listed(all)}`];
}

/** What the pull request says of itself, a sentence each. */
function pullLines({ pull }: ReportedProvenance): string[] {
  if (pull === undefined) return [];
  const { disclosure, evidence } = pull;
  const said = {
    used: 'The description says that an agent helped.',
    'not-used': 'The description says that no agent helped.',
    contradictory: 'The boxes of the description contradict each other.',
    nothing: disclosure.asked ? 'No box about AI is ticked in the description.' : '',
  }[disclosure.said];
  // What the description says is told by the sentence before.
  const others = evidence.filter(
    ({ marker, text }) => !disclosure.signs.some((sign) => sign.marker === marker && sign.text === text),
  );
  const signs = others.map(({ agent, where, grade, text }) => `${quoted(agent)}: ${where} ${quoted(text, 80)} (${grade})`);
  return [
    ...(said === '' ? [] : [said]),
    ...(signs.length === 0 ? [] : [`Signs of the pull request, which claim no line: ${listed(signs, 5)}.`]),
  ];
}

/** All that is told of provenance beside the table. */
export function provenanceLines(told: ReportedProvenance | undefined): string[] {
  if (told === undefined || told.state === 'not-applicable') return [];
  if (told.lines === undefined) return [`Who made the lines is not known: ${told.reason ?? told.state}`];
  const share = shareLine(told);
  return [...(share === undefined ? [] : [share]), ...pullLines(told), ...(told.gaps ?? [])];
}

/** For the end of a list of ranges. */
export function disagreeLine({ map = [] }: ReportedProvenance): string[] {
  return map.length === 0 ? [] : [DISAGREE];
}

/** A range and what speaks for looking at it, as one sentence each. */
export function lookLine(row: ReviewRow): string {
  return `${quoted(`${row.path}:${rangeWords(row)}`)}: ${madeWords(row)}. ${row.because.join(' ')}`.trimEnd();
}
