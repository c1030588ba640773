import type { FlowReport } from '../flow/report.ts';
import { forMarkdown } from './escape.ts';
import { flowTitle, leftOut, metricValue } from './flow-words.ts';

/** The flow report for the summary page of a run. `titles`: of the metrics, by id. */
export function flowMarkdown(report: FlowReport, titles: ReadonlyMap<string, string>): string {
  const rows = Object.entries(report.metrics).map(([id, metric]) => {
    const left = leftOut(metric);
    const value = forMarkdown(metricValue(metric)) + (left === undefined ? '' : `<br><sub>${forMarkdown(left)}</sub>`);
    return `| ${forMarkdown(titles.get(id) ?? id)} | ${value} |`;
  });
  return [
    `## ${forMarkdown(flowTitle(report))}`,
    '',
    '| | |',
    '| --- | --- |',
    ...rows,
    '',
    ...report.notes.map((note) => `- ${forMarkdown(note)}`),
    '',
  ].join('\n');
}
