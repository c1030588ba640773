import type { FlowReport } from '../flow/report.ts';
import { forMarkdown } from './escape.ts';
import { constraintLines, fewLines, forecastLines, openLines, stageLines, unknownLines } from './flow-lines.ts';
import { madeLines } from './flow-made.ts';
import { flowTitle, leftOut, metricValue, trendWords } from './flow-words.ts';

/** The flow report for the summary page of a run. `titles`: of the metrics, by id. */
export function flowMarkdown(report: FlowReport, titles: ReadonlyMap<string, string>): string {
  const { lines, steps } = constraintLines(report);
  const { oldest, rest } = openLines(report);
  const { changes, next } = fewLines(report);
  const parts: readonly (readonly [heading: string, text: string])[] = [
    [flowTitle(report), [...lines.map(forMarkdown), metricsTable(report, titles)].filter((text) => text !== '').join('\n\n')],
    ['Where the time goes', table(stageLines(report).map(({ title, told }) => [title, told]))],
    ['What to do about it', bullets(steps)],
    ['Open now', bullets([...oldest.map(({ number, told }) => `Number ${number}: ${told}`), ...rest])],
    ['To come', bullets(forecastLines(report))],
    ['Who made the lines', bullets(madeLines(report))],
    ['One by one, until there are enough for a median', bullets([...changes.map(({ id, told }) => `${id}: ${told}`), ...next])],
    ['Not known here', bullets(unknownLines(report, titles))],
    ['Notes', bullets(report.notes)],
  ];
  return parts
    .filter(([, text]) => text !== '')
    .map(([heading, text], index) => `${index === 0 ? '##' : '###'} ${forMarkdown(heading)}\n\n${text}\n`)
    .join('\n');
}

function metricsTable({ metrics }: FlowReport, titles: ReadonlyMap<string, string>): string {
  const rows = Object.entries(metrics).flatMap(([id, metric]) => {
    if (metric.status === 'unavailable') return [];
    const more = [trendWords(metric), leftOut(metric)].flatMap((text) => text ?? []);
    return [`| ${forMarkdown(titles.get(id) ?? id)} | ${[metricValue(metric), ...more].map(forMarkdown).join('<br>')} |`];
  });
  return rows.length === 0 ? '' : ['| | |', '| --- | --- |', ...rows].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return '';
  return ['| | |', '| --- | --- |', ...rows.map(([name, told]) => `| ${forMarkdown(name)} | ${forMarkdown(told)} |`)].join('\n');
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${forMarkdown(line)}`).join('\n');
}
