import type { FlowMetric, FlowReport } from '../model/flow-report.ts';
import { count } from '../model/words.ts';
import { duration, flowTitle, leftOut, metricValue } from './flow-words.ts';
import type { Paint } from './lines.ts';
import { painter, wrap } from './lines.ts';

/** How a flow report is told in a terminal. */
export interface FlowTableOptions {
  readonly color: boolean;
  readonly width: number;
  /** Titles by metric id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The numbers for people: each with its interval, what it is of, and what was left out; what is not known is said to be. */
export function flowTable(report: FlowReport, { color, width, titles }: FlowTableOptions): string {
  const paint = painter(color);
  const rows = Object.entries(report.metrics).map(([id, metric]) => row(titles.get(id) ?? id, metric, width, paint));
  return [
    ...wrap(paint('bold', flowTitle(report)), width),
    '',
    ...rows.flat(),
    ...lastReleases(report, width),
    ...report.notes.flatMap((note) => wrap(note, width, '  ', '· ')),
    '',
  ].join('\n');
}

const NAME = 32;

function row(title: string, metric: FlowMetric, width: number, paint: Paint): string[] {
  const lines = wrap(metricValue(metric), width, ' '.repeat(NAME), title.padEnd(NAME));
  const left = leftOut(metric);
  const more = left === undefined ? [] : [left];
  return [...lines, ...more.flatMap((text) => wrap(text, width, ' '.repeat(NAME)).map((line) => paint('dim', line)))];
}

function lastReleases({ releases }: FlowReport, width: number): string[] {
  const shown = releases.slice(-5).reverse();
  if (shown.length === 0) return [''];
  const lines = shown.map(({ name, deployedAt, kind, commits, commitLeadTime }) => {
    const told =
      commits === undefined
        ? kind === 'normal'
          ? ''
          : `  ${kind}`
        : `  ${count(commits, 'commit')}, lead time p50 ${commitLeadTime?.p50 === undefined ? '-' : duration(commitLeadTime.p50)}`;
    return wrap(`${deployedAt.slice(0, 10)}  ${name}${told}`, width, '  ', '  ');
  });
  return ['', 'Last releases', ...lines.flat(), ''];
}
