import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import { comment, summary } from './markdown.ts';

/** A report that is written as a file below the output directory. */
export interface FileReport {
  readonly name: string;
  readonly render: (report: GateReport, story: Story) => string;
}

/** Every report file of a gate run. The terminal's and the annotations are channels of their own. */
export const reports: readonly FileReport[] = [
  { name: 'report.json', render: (report) => `${JSON.stringify(report, null, 2)}\n` },
  { name: 'comment.md', render: comment },
  { name: 'summary.md', render: summary },
];
