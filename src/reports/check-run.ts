import type { LineRange } from '../model/changes.ts';
import { isIn } from '../model/changes.ts';
import type { CheckAnnotation } from '../model/check-annotation.ts';
import type { GateReport } from '../model/report.ts';
import type { Story } from '../model/story.ts';
import type { Decision } from '../model/verdict.ts';
import { count, grouped } from '../model/words.ts';
import { budgeted, bytes } from './budget.ts';
import { forMarkdown } from './escape.ts';
import type { Remark } from './remarks.ts';
import { remarksLine, remarksOf, remarkTitle } from './remarks.ts';
import type { Room } from './sections.ts';
import { evidenceSection, findingSections, notesSection, quietSection, reasonsLine, rowsTable, smallPrint } from './sections.ts';
import { linksOf } from './sections-links.ts';
import { reviewSection } from './sections-review.ts';

/** A verdict as a check run at the head of the change, as GitHub's API takes it. */
export interface CheckRun {
  readonly name: typeof CHECK_NAME;
  readonly conclusion: 'success' | 'neutral' | 'failure';
  readonly output: { readonly title: string; readonly summary: string; readonly text: string };
  /** Most severe first; the API takes `BATCH` a request. */
  readonly annotations: readonly CheckAnnotation[];
  /** What is not annotated, and why. */
  readonly cut?: string;
}

export interface CheckRunOptions {
  /** Which placed findings are annotated: on lines that the change adds, in files it touches, all, or none. */
  readonly annotations: 'added' | 'file' | 'all' | 'none';
  /** The added lines of each file that the change touches; absent where the change is not known. */
  readonly changed?: { readonly files: ReadonlyMap<string, readonly LineRange[]> } | undefined;
  /** Where the repository is served: places become links. */
  readonly server?: string | undefined;
}

export const CHECK_NAME = 'jidoka/report';
/** Annotations of one request (REST reference, "Create a check run"). */
export const BATCH = 50;
/** More than anybody reads; each is in the report. */
export const ANNOTATIONS_LIMIT = 500;
/** Bytes of the summary, and of the text (REST reference). */
export const OUTPUT_LIMIT = 65_535;

const CONCLUSIONS = { go: 'success', caution: 'neutral', stop: 'failure' } as const satisfies Record<Decision, string>;
const LEVELS = { go: 'notice', caution: 'warning', stop: 'failure' } as const satisfies Record<Decision, string>;
const ROOM: Room = { size: bytes, table: 40_000, fold: 20_000, findings: 50, lines: 30, rows: 50 };

/** The check run of a verdict. It decides nothing: the conclusion is the verdict's, whatever can be annotated. */
export function checkRun(report: GateReport, story: Story, options: CheckRunOptions): CheckRun {
  const { chosen, left } = choice(remarksOf(report), options);
  const annotations = chosen.slice(0, ANNOTATIONS_LIMIT).map(annotation);
  const short = annotations.length < chosen.length;
  const cut = [
    ...(short
      ? [`${grouped(annotations.length)} of ${count(chosen.length, 'remark')} are shown at lines, most severe first.`]
      : []),
    ...left,
  ];
  const links = linksOf(report, options.server);
  const remarks = [...(short ? [] : [remarksLine(annotations.length)]), ...cut].map(forMarkdown).join(' ');
  const head = [...reasonsLine(story), ...rowsTable(story, links, ROOM), remarks, smallPrint(report, story, links)];
  const summary = [...head.map((text) => ({ text, essential: true })), ...notesSection(story)];
  const text = [
    ...reviewSection(report, links, ROOM.rows),
    ...findingSections(story, links, ROOM),
    ...quietSection(story),
    evidenceSection(report),
  ];
  return {
    name: CHECK_NAME,
    conclusion: CONCLUSIONS[report.decision],
    output: {
      title: remarkTitle(story.title),
      summary: budgeted(summary, OUTPUT_LIMIT, bytes, 'report.json'),
      text: budgeted(text, OUTPUT_LIMIT, bytes, 'report.json'),
    },
    annotations,
    ...(cut.length > 0 && { cut: cut.join(' ') }),
  };
}

/** As many as one request takes, in order. */
export function batches<T>(all: readonly T[], size: number = BATCH): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** The remarks to show, and in words what of them is left out on purpose or could not be told. */
function choice(
  all: readonly Remark[],
  { annotations, changed }: CheckRunOptions,
): { chosen: readonly Remark[]; left: string[] } {
  if (annotations === 'none') return { chosen: [], left: [] };
  if (annotations === 'all') return { chosen: all, left: [] };
  if (changed === undefined) {
    const why = 'What the change adds is not known, so every finding with a place is remarked on.';
    return { chosen: all, left: all.length === 0 ? [] : [why] };
  }
  const chosen = all.filter(({ path, line }) => {
    const added = changed.files.get(path);
    // A finding of a whole file is one of each of its lines.
    return added !== undefined && (annotations === 'file' || line === undefined || isIn(added, line));
  });
  const others = all.length - chosen.length;
  const where = annotations === 'added' ? 'at lines that the change does not add' : 'in files that the change does not touch';
  return {
    chosen,
    left: others === 0 ? [] : [`${count(others, 'more finding')} ${others === 1 ? 'stands' : 'stand'} ${where}: see the report.`],
  };
}

/** GitHub wants a line: a finding of a whole file stands at its first. */
function annotation({ weight, path, line = 1, title, message }: Remark): CheckAnnotation {
  return { path, startLine: line, endLine: line, level: LEVELS[weight], title, message };
}
