import type { GateReport, ReportedFinding } from '../model/report.ts';
import type { Row, Story } from '../model/story.ts';
import { saysMore } from '../model/story.ts';
import { clipped, count, grouped, visible } from '../model/words.ts';
import type { Section } from './budget.ts';
import { detailLines, fenced, forMarkdown, forPlainMarkup, linked } from './escape.ts';
import { evidenceLines } from './sections-evidence.ts';
import { flowLines, flowPicture } from './sections-flow.ts';
import type { Links } from './sections-links.ts';
import { runWords } from './sections-links.ts';

/** A verdict in parts of Markdown, most important first, for every channel that reads GitHub's dialect. */

/** How much of it there is room for. */
export interface Room {
  readonly size: (text: string) => number;
  /** All rows of the table together; what is left is told by number. */
  readonly table: number;
  /** One fold of findings. */
  readonly fold: number;
  /** Findings of one fold. */
  readonly findings: number;
  /** Lines of one failure's own message. */
  readonly lines: number;
  /** Ranges of the review map. */
  readonly rows: number;
}

export const LIGHTS = { stop: '🔴', caution: '🟡', go: '🟢' } as const satisfies Record<Story['decision'], string>;

/** Long enough for every sentence of ours; what is longer came from outside. */
const SENTENCE = 400;
const CELL = 1000;
const LINE = 300;
const OPEN_NOTES = 3;

/** What was found, for the reader of one line: up to its colon, for the table below goes on. */
export function reasonsLine({ reasons, beside }: Story): string[] {
  const short = reasons.map((reason) => /^(?:Waived: )?(?!Waived: )(?:`[^`]*`|[^`:]|:(?! ))+(?=: )/.exec(reason)?.[0] ?? reason);
  const told = [
    // Nothing between the asterisks would be a line across the page.
    ...short
      .filter((reason) => reason.trim() !== '')
      .map((reason) => `**${clippedMarkdown(reason.trim().replace(/(?<=\S)\.$/, ''), SENTENCE)}**`),
    ...beside.map((line) => clippedMarkdown(line.replace(/(?<=\S)\.$/, ''), SENTENCE)),
  ];
  return told.length === 0 ? [] : [told.join(' · ')];
}

/** What it speaks of, by which policy, and when. */
export function smallPrint(report: GateReport, { about }: Story, links: Links): string {
  const run = runWords(report);
  const told = run === undefined ? [] : [linked(run, links.run ?? '')];
  const at = forMarkdown(`${report.at.slice(0, 16).replace('T', ' ')} UTC`);
  return `<sub>${[clippedMarkdown(about, 2 * SENTENCE), ...told, at].join(' · ')}</sub>`;
}

/** What did not pass, one row each: the first finding stands in the row, so that one need not open anything to know. */
export function rowsTable({ rows }: Story, links: Links, { table, size }: Room): string[] {
  if (rows.length === 0) return [];
  const cells: string[] = [];
  let left = table;
  for (const row of rows) {
    const cell = tableRow(row, links);
    left -= size(cell) + 1;
    if (left < 0) break;
    cells.push(cell);
  }
  const head = ['| | Question | What was found | What to do |', '| --- | --- | --- | --- |'];
  const more =
    cells.length < rows.length
      ? [`${grouped(cells.length)} of ${grouped(rows.length)} rows are shown; report.json has all.`]
      : [];
  return [[...head, ...cells].join('\n'), ...more];
}

function tableRow(row: Row, links: Links): string {
  const said = [row.unknown ? `Unknown: ${row.found}` : row.found, ...example(row)].join(' ');
  const found = [said, ...row.also].map((line) => clippedMarkdown(line, CELL)).join('<br>');
  const start = row.start === undefined ? '' : `Start at ${links.place(row.start)}. `;
  return `| ${light(row)} | ${clippedMarkdown(row.question, SENTENCE)}<br><sub>prevents ${forMarkdown(row.waste)}</sub> | ${found} | ${start}${clippedMarkdown(row.remedy, SENTENCE)} |`;
}

function light(row: Row): string {
  return row.unknown ? '⚪' : LIGHTS[row.weight];
}

function example(row: Row): string[] {
  const { findings } = row;
  const [first] = findings;
  if (first === undefined || !saysMore(row, first)) return [];
  return [first.what, ...(findings.length > 1 ? [`And ${grouped(findings.length - 1)} more.`] : [])];
}

/** Notes stand open while they are few. */
export function notesSection({ notes }: Story): Section[] {
  if (notes.length === 0) return [];
  return [
    { text: notes.length <= OPEN_NOTES ? bullets(notes) : folded(forPlainMarkup(count(notes.length, 'note')), bullets(notes)) },
  ];
}

/** The findings of each row that has more to say than its line of the table. */
export function findingSections({ rows }: Story, links: Links, room: Room): Section[] {
  return rows.filter(hasMore).map((row) => ({ text: findings(row, links, room) }));
}

function hasMore({ findings: [first, ...others] }: Row): boolean {
  return first !== undefined && (others.length > 0 || first.detail !== undefined);
}

function findings(row: Row, links: Links, room: Room): string {
  const parts: string[] = [];
  let left = room.fold;
  for (const one of row.findings.slice(0, room.findings)) {
    const part = finding(one, links, room);
    left -= room.size(part) + 2;
    if (left < 0) break;
    parts.push(part);
  }
  const cut = parts.length < row.findings.length ? ` ${grouped(parts.length)} of ${grouped(row.findings.length)} are shown.` : '';
  const title = `${light(row)} <b>${forPlainMarkup(clipped(row.question, SENTENCE))}</b> ${forPlainMarkup(`${clipped(row.found, SENTENCE)}${cut}`)}`;
  return folded(title, parts.join('\n'));
}

function finding({ what, place, detail, compare }: ReportedFinding, links: Links, { lines }: Room): string {
  const base = compare === 'existing' ? ' On the base too.' : '';
  const at = place === undefined ? '' : ` ${links.place(place)}`;
  const said = `- ${clippedMarkdown(`${what}${base}`, CELL)}${at}`;
  return detail === undefined ? said : `${said}\n\n${fenced(firstLines(detail, lines))}\n`;
}

function firstLines(detail: string, limit: number): string {
  const lines = detailLines(detail.trimEnd()).map((line) => clipped(visible(line.replaceAll('\t', '    ')), LINE));
  const more = lines.length - limit;
  return (more > 1 ? [...lines.slice(0, limit), `… ${count(more, 'more line')}`] : lines).join('\n');
}

/** How this change flows, folded: it decides nothing, unless a check of its own says so above. */
export function flowSection({ evidence: { flow }, at }: GateReport): Section[] {
  const lines = flowLines(flow, at);
  if (lines.length === 0) return [];
  const picture = flowPicture(flow);
  const body = [bullets(lines), ...(picture === undefined ? [] : [picture])].join('\n\n');
  return [{ text: folded('Flow of this change', body) }];
}

/** What passed, and what does not apply. */
export function quietSection({ quiet, aside }: Story): Section[] {
  if (quiet.length + aside.length === 0) return [];
  const title = [
    ...(quiet.length > 0 ? [`${LIGHTS.go} ${count(quiet.length, 'more check')}`] : []),
    ...(aside.length > 0 ? [`${count(aside.length, 'check')} not asked for`] : []),
  ];
  return [{ text: folded(forPlainMarkup(title.join(', ')), bullets([...quiet, ...aside])) }];
}

export function evidenceSection(report: GateReport): Section {
  return { text: folded('Evidence', bullets(evidenceLines(report))) };
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${clippedMarkdown(line, 2 * CELL)}`).join('\n');
}

/** `title` is markup already. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Hidden characters are made visible before the cut, so that the cut bounds what is shown. */
function clippedMarkdown(sentence: string, limit: number): string {
  return forMarkdown(clipped(visible(clipped(sentence, limit)), limit));
}
