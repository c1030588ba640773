import { isoOf } from '../flow/facts.ts';
import { rangeWords } from '../model/changes.ts';
import type { ProvenanceSeries } from '../model/made-series.ts';
import { isAtLeast } from '../model/provenance.ts';
import type { ProvenanceFile } from '../model/reported-provenance.ts';
import { DISAGREE, percent, shareLine } from '../model/review-words.ts';
import { clipped, count, grouped, quoted, visible } from '../model/words.ts';
import type { Paint } from './lines.ts';
import { painter, wrap } from './lines.ts';

/** Who made the lines, for a person at a terminal. */

interface Screen {
  readonly color: boolean;
  readonly width: number;
}

const NO_MARKER = 'Where no marker was found nothing is said of who wrote it.';

/** Commits with their evidence, then the lines of each file. */
export function provenanceTable({ range, lines, commits, files, gaps }: ProvenanceFile, { color, width }: Screen): string {
  const paint = painter(color);
  const marked = commits.filter(({ evidence }) => evidence.length > 0);
  const of = range === undefined ? '' : ` of ${range.replace(/[0-9a-f]{40,64}/g, (sha) => sha.slice(0, 10))}`;
  const told = [
    ...wrap(paint('bold', `Who made the lines${of}`), width),
    ...(lines === undefined ? [] : wrap(linesWords(lines, files), width, '  ', '  ')),
    '',
    ...commits.filter((one) => marked.includes(one) || commits.length === 1).flatMap((one) => commitLines(one, width, paint)),
    ...restLines(commits.length === 1 ? [] : commits.filter((one) => !marked.includes(one)), width),
    ...files.flatMap((file) => fileLines(file, width, paint)),
    ...gaps.flatMap((gap) => wrap(gap, width, '  ', '? ')),
    ...wrap(marked.length === 0 ? NO_MARKER : `${NO_MARKER} ${DISAGREE}`, width).map((line) => paint('dim', line)),
  ];
  return `${told.join('\n')}\n`;
}

function linesWords(lines: NonNullable<ProvenanceFile['lines']>, files: ProvenanceFile['files']): string {
  const agents = [...new Set(files.flatMap(({ ranges }) => ranges.map(({ agent }) => agent)))].sort();
  const share = shareLine({ state: 'present', lines, agents: lines.ai > 0 ? agents : [] }) ?? 'No line is added.';
  return lines.human === 0 ? share : `${share} ${count(lines.human, 'line')} a note attests to a person.`;
}

type Commit = ProvenanceFile['commits'][number];

function commitLines({ sha, kind, grade, agents, evidence }: Commit, width: number, paint: Paint): string[] {
  const what = kind === 'ordinary' ? '' : ` (a ${kind}: not judged)`;
  const by = agents.length === 0 ? 'no marker found' : `with ${agents.map((name) => quoted(name, 40)).join(', ')}`;
  const name = sha === '' ? 'The message' : sha.slice(0, 10);
  const first = grade === 'none' ? `${name}  no marker found${what}` : `${name}  ${grade}, ${by}${what}`;
  const [line = '', ...more] = wrap(first, width, '    ', '');
  return [
    grade !== 'none' && isAtLeast(grade, 'co-authored') ? paint('bold', line) : line,
    ...more,
    ...evidence.flatMap(({ marker, where, text, grade: its, forgeable }) =>
      wrap(`${where}: ${quoted(text, 120)} (${marker}, ${its}${forgeable ? '' : ', vouched for'})`, width, '      ', '    · '),
    ),
  ];
}

function restLines(rest: readonly Commit[], width: number): string[] {
  const of = (kind: Commit['kind']) => rest.filter((one) => one.kind === kind).length;
  const parts = [
    ...(of('ordinary') > 0 ? [`${count(of('ordinary'), 'commit')} without a marker`] : []),
    ...(of('merge') > 0 ? [count(of('merge'), 'merge')] : []),
    ...(of('revert') > 0 ? [count(of('revert'), 'revert')] : []),
  ];
  return parts.length === 0 ? [] : wrap(`And ${parts.join(', ')}.`, width);
}

/** How many ranges of a file are listed. */
const RANGES = 12;

function fileLines({ path, ranges }: ProvenanceFile['files'][number], width: number, paint: Paint): string[] {
  const shown = ranges.slice(0, RANGES).map((range) => `${rangeWords(range)} ${range.grade}, ${quoted(range.agent, 40)}`);
  const more = ranges.length > RANGES ? [`and ${count(ranges.length - RANGES, 'more range')}`] : [];
  return [
    paint('bold', clipped(visible(path), width)),
    ...[...shown, ...more].flatMap((line) => wrap(line, width, '      ', '    ')),
  ];
}

/** Columns of a row of numbers, a space before each. */
const [LINES, SHARE] = [8, 9];
const NUMBERS = 2 + 1 + SHARE + 2 * (1 + LINES);
const BAR = 20;

/** What is left for the name; a day has room on the narrowest screen. */
function nameWidth(width: number): number {
  return Math.max(10, Math.min(28, width - NUMBERS));
}

/** The share over time: a row a week, with a bar, then a row a part. */
export function seriesTable(series: ProvenanceSeries, { color, width }: Screen): string {
  const paint = painter(color);
  const { branch, weeks, components, others, commits, least, leftOut, gaps } = series;
  const [added, ai] = [sum(weeks.map((week) => week.added)), sum(weeks.map((week) => week.ai))];
  const first = weeks[0]?.from ?? series.since;
  const parts = [
    ...components,
    ...(others === undefined ? [] : [{ ...others, name: `${grouped(others.components)} with fewer than 5 people` }]),
  ];
  const told = [
    ...wrap(
      paint('bold', `AI-made lines on ${quoted(branch)}, ${count(weeks.length, 'whole week')} from ${dayOf(first)}`),
      width,
    ),
    ...wrap(
      `${percent(ai, added)}: ${grouped(ai)} of ${count(added, 'added line')}, by evidence of \`${least}\` or stronger on ${grouped(commits.marked)} of ${count(commits.n, 'commit')}.`,
      width,
      '  ',
      '  ',
    ),
    '',
    head('Week from', width),
    ...weeks.map((week) => row(dayOf(week.from), week, width, color)),
    ...(parts.length === 0 ? [] : ['', head('Part', width), ...parts.map((part) => row(part.name, part, width, color))]),
    '',
    ...asideOf(commits.reverts, leftOut).flatMap((line) => wrap(line, width, '  ', '· ')),
    ...gaps.flatMap((gap) => wrap(gap, width, '  ', '? ')),
    ...wrap(NO_MARKER, width).map((line) => paint('dim', line)),
  ];
  return `${told.join('\n')}\n`;
}

function asideOf(reverts: number, leftOut: number): string[] {
  return [
    ...(reverts > 0 ? [`${count(reverts, 'revert')} left out: what they bring back was made before.`] : []),
    ...(leftOut > 0 ? [`${count(leftOut, 'line')} left out: lock files, generated and vendored files.`] : []),
  ];
}

function head(first: string, width: number): string {
  return `  ${first.padEnd(nameWidth(width))} ${'AI-made'.padStart(SHARE)} ${'lines'.padStart(LINES)} ${'added'.padStart(LINES)}`;
}

function row(
  name: string,
  { added, ai }: { readonly added: number; readonly ai: number },
  width: number,
  color: boolean,
): string {
  const share = added === 0 ? '-' : percent(ai, added);
  const cells = `${share.padStart(SHARE)} ${grouped(ai).padStart(LINES)} ${grouped(added).padStart(LINES)}`;
  const line = `  ${clipped(visible(name), nameWidth(width)).padEnd(nameWidth(width))} ${cells}`;
  const room = Math.min(BAR, width - line.length - 2);
  const bar = added === 0 || room < 5 ? '' : `  ${'█'.repeat(Math.round((room * ai) / added))}`;
  return `${line}${painter(color)('dim', bar)}`.trimEnd();
}

function dayOf(time: number): string {
  return isoOf(time).slice(0, 10);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
