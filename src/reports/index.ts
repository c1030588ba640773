import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import { html } from './html.ts';
import type { Around } from './markdown.ts';
import { comment, summary } from './markdown.ts';
import { reviewMapFile } from './review-map.ts';

/** What a run knows beside the verdict. */
export type FileReportOptions = Around;

/** A report that is written as a file below the output directory. */
export interface FileReport {
  readonly name: string;
  readonly render: (report: GateReport, story: Story, options: FileReportOptions) => string;
}

/** Every report file of a gate run. The terminal's, the check run's and the annotations are channels of their own. */
export const reports: readonly FileReport[] = [
  { name: 'report.json', render: (report) => `${JSON.stringify(report, null, 2)}\n` },
  { name: 'review-map.json', render: (report) => `${JSON.stringify(reviewMapFile(report), null, 2)}\n` },
  { name: 'comment.md', render: comment },
  { name: 'summary.md', render: summary },
  { name: 'jidoka.html', render: html },
];
