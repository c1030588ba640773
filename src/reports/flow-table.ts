import type { FlowMetric } from '../flow/numbers.ts';
import type { FlowReport } from '../flow/report.ts';
import { count, duration } from '../model/words.ts';
import { constraintLines, fewLines, forecastLines, openLines, stageLines, unknownLines } from './flow-lines.ts';
import { madeLines } from './flow-made.ts';
import { flowTitle, leftOut, metricValue, trendWords } from './flow-words.ts';
import type { Paint } from './lines.ts';
import { painter, wrap } from './lines.ts';

/** How a flow report is told in a terminal. */
export interface FlowTableOptions {
  readonly color: boolean;
  readonly width: number;
  /** Titles by metric id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A part of the page: its heading, and its lines. One without lines is left out. */
type Part = readonly [heading: string, lines: readonly string[]];

/** The numbers for people: each with its interval, what it is of, and what was left out; what is not known is said once, at the end. */
export function flowTable(report: FlowReport, { color, width, titles }: FlowTableOptions): string {
  const paint = painter(color);
  const parts: readonly Part[] = [
    ['', wrap(paint('bold', flowTitle(report)), width)],
    ['', metricRows(report, titles, width, paint)],
    ['Where the time goes', stageRows(report, width)],
    ['What it waits for', constraintRows(report, width)],
    ['Open now', openRows(report, width)],
    ['To come', forecastRows(report, width)],
    ['Who made the lines', madeLines(report).flatMap((line) => wrap(line, width, '  ', '  '))],
    ['One by one, until there are enough for a median', fewRows(report, width)],
    ['Last releases', releaseRows(report, width)],
    ['Not known here', unknownRows(report, titles, width)],
    ['', report.notes.flatMap((note) => wrap(note, width, '  ', '· '))],
  ];
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [...(heading === '' ? [] : [paint('bold', heading)]), ...lines, ''].join('\n'))
    .join('\n');
}

const NAME = 32;

function metricRows(report: FlowReport, titles: ReadonlyMap<string, string>, width: number, paint: Paint): string[] {
  return Object.entries(report.metrics).flatMap(([id, metric]) =>
    metric.status === 'unavailable' ? [] : metricRow(titles.get(id) ?? id, metric, width, paint),
  );
}

function metricRow(title: string, metric: FlowMetric, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(NAME);
  const more = [trendWords(metric), leftOut(metric)].filter((text) => text !== undefined);
  return [
    ...wrap(metricValue(metric), width, indent, title.padEnd(NAME)),
    ...more.flatMap((text) => wrap(text, width, indent).map((line) => paint('dim', line))),
  ];
}

function stageRows(report: FlowReport, width: number): string[] {
  return stageLines(report).flatMap(({ title, told }) => wrap(told, width, ' '.repeat(NAME + 4), title.padEnd(NAME + 4)));
}

function constraintRows(report: FlowReport, width: number): string[] {
  const { lines, steps } = constraintLines(report);
  return [...lines.flatMap((line) => wrap(line, width)), ...steps.flatMap((step) => wrap(step, width, '  ', '· '))];
}

function openRows(report: FlowReport, width: number): string[] {
  const { oldest, rest } = openLines(report);
  return [
    ...oldest.flatMap(({ number, told }) => wrap(told, width, '         ', `  #${String(number).padEnd(6)}`)),
    ...rest.flatMap((line) => wrap(line, width)),
  ];
}

function forecastRows(report: FlowReport, width: number): string[] {
  return forecastLines(report).flatMap((line) => wrap(line, width, '  ', '  '));
}

function fewRows(report: FlowReport, width: number): string[] {
  const { changes, next } = fewLines(report);
  return [
    ...changes.flatMap(({ id, told }) => wrap(told, width, '           ', `  ${id.padEnd(9)}`)),
    ...next.flatMap((line) => wrap(line, width, '  ', '  ')),
  ];
}

function releaseRows({ releases }: FlowReport, width: number): string[] {
  const shown = releases.slice(-5).reverse();
  return shown.flatMap(({ name, deployedAt, kind, commits, changes = 0, changeLeadTime }) => {
    const told =
      commits !== undefined
        ? `  ${count(commits, 'commit')}, ${leadOf(changes, changeLeadTime)}`
        : kind === 'normal'
          ? ''
          : `  ${kind}`;
    return wrap(`${deployedAt.slice(0, 10)}  ${name}${told}`, width, '  ', '  ');
  });
}

/** "4 changes, p50 3.1 d"; of squashes whose beginning is not known there is no number. */
function leadOf(changes: number, lead: FlowReport['releases'][number]['changeLeadTime']): string {
  if (lead?.p50 === undefined) return count(changes, 'change');
  return `${count(changes, 'change')}, lead time p50 ${duration(lead.p50)}${lead.n < changes ? ` of ${lead.n}` : ''}`;
}

function unknownRows(report: FlowReport, titles: ReadonlyMap<string, string>, width: number): string[] {
  return unknownLines(report, titles).flatMap((line) => wrap(line, width, '  ', '· '));
}
