import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import { clipped, quoted } from '../model/words.ts';
import type { Section } from './budget.ts';
import { budgeted, bytes, characters } from './budget.ts';
import { forMarkdown, linked } from './escape.ts';
import { remarksLine } from './remarks.ts';
import type { Room } from './sections.ts';
import {
  bullets,
  evidenceSection,
  findingSections,
  flowSection,
  folded,
  LIGHTS,
  notesSection,
  quietSection,
  reasonsLine,
  rowsTable,
  smallPrint,
} from './sections.ts';
import { evidenceLines } from './sections-evidence.ts';
import type { Links } from './sections-links.ts';
import { linksOf } from './sections-links.ts';
import { reviewSection } from './sections-review.ts';

/** GitHub's API refuses a comment over 65,536 characters; the rest is room for its own counting. */
export const COMMENT_LIMIT = 60_000;
/** A step's summary over 1 MiB is dropped whole by the runner. */
export const SUMMARY_LIMIT = 1_000_000;

const IN_COMMENT: Room = { size: characters, table: 36_000, fold: 16_000, findings: 20, lines: 12, rows: 10 };
const IN_SUMMARY: Room = { size: bytes, table: 400_000, fold: 300_000, findings: 200, lines: 60, rows: 100 };

/** What a channel knows beside the verdict. */
export interface Around {
  /** Where the repository is served, such as `https://github.com`: places become links. */
  readonly server?: string | undefined;
  /** How many remarks stand at lines of the change, where that was tried. */
  readonly remarks?: number | undefined;
}

/** The verdict as the text of a pull request comment. */
export function comment(report: GateReport, story: Story, around: Around = {}): string {
  return told(report, story, around, IN_COMMENT, COMMENT_LIMIT);
}

/** The same with more room, for the job's summary page. */
export function summary(report: GateReport, story: Story, around: Around = {}): string {
  return told(report, story, around, IN_SUMMARY, SUMMARY_LIMIT);
}

/** The summary of a run that could not judge. */
export function notRun(
  problems: readonly { readonly message: string; readonly path?: string; readonly line?: number }[],
): string {
  const lines = problems.map(({ message, path, line }) => {
    const where = path === undefined ? '' : `${quoted(line === undefined ? path : `${path}:${line}`)}: `;
    return `${where}${message}`;
  });
  return `## 🔴 The gate could not run\n\nNothing was judged, so nothing is passed.\n\n${bullets(lines)}\n`;
}

const FULL = 'report.json';
const TITLE_LIMIT = 300;

/** A go is short, and a draft is not asked for anything yet: there one fold holds all that is below the headline. */
function told(report: GateReport, story: Story, around: Around, room: Room, limit: number): string {
  const links = linksOf(report, around.server);
  const headline = `## ${LIGHTS[story.decision]} ${forMarkdown(clipped(story.title, TITLE_LIMIT))}`;
  const about = smallPrint(report, story, links);
  const remarks = around.remarks === undefined ? [] : [{ text: remarksText(around.remarks, links) }];
  if (story.decision === 'go') {
    const checked = [...story.quiet, ...story.aside, ...story.notes];
    const evidence = { text: `**Evidence**\n\n${bullets(evidenceLines(report))}` };
    return inOneFold([headline, about], 'What was checked', [
      { text: bullets(checked) },
      ...remarks,
      ...reviewSection(report, links, room.rows),
      evidence,
      ...flowSection(report),
    ]);
  }
  const reasons = reasonsLine(story);
  const parts: Section[] = [
    ...rowsTable(story, links, room).map((text) => ({ text, essential: true })),
    ...remarks,
    ...reviewSection(report, links, room.rows),
    ...notesSection(story),
    ...findingSections(story, links, room),
    ...flowSection(report),
    ...quietSection(story),
    evidenceSection(report),
  ];
  if (report.change.draft)
    return inOneFold([headline, about], 'A draft: what was found so far', [...essential(reasons), ...parts]);
  return budgeted([...essential([[headline, ...reasons, about].join('\n\n')]), ...parts], limit, room.size, FULL);

  function inOneFold(head: readonly string[], title: string, inside: readonly Section[]): string {
    const above = head.join('\n\n');
    const body = budgeted(inside, limit - room.size(above) - room.size(folded(title, '')) - 4, room.size, FULL);
    return `${above}\n\n${folded(title, body.trimEnd())}\n`;
  }
}

function essential(texts: readonly string[]): Section[] {
  return texts.map((text) => ({ text, essential: true }));
}

/** Where remarks stand; the words lead there, where that is known. */
function remarksText(n: number, { files }: Links): string {
  const line = remarksLine(n);
  return n === 0 || files === undefined ? forMarkdown(line) : linked(line, files);
}
