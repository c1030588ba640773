import type { GateReport, ReportedFinding } from '../model/report.ts';
import type { Row, Story } from '../model/story.ts';
import { placeWords, saysMore } from '../model/story.ts';
import { clipped, count, grouped, quoted } from '../model/words.ts';
import type { Section } from './budget.ts';
import { budgeted, bytes, characters } from './budget.ts';
import { fenced, forMarkdown, forPlainMarkup } from './escape.ts';

/** GitHub's API refuses a comment over 65,536 characters; the rest is room for its own counting. */
export const COMMENT_LIMIT = 60_000;
/** A step's summary over 1 MiB is dropped whole by the runner. */
export const SUMMARY_LIMIT = 1_000_000;

const DETAILS_IN_COMMENT = 20;
const DETAILS_IN_SUMMARY = 200;

/** The verdict as the text of a pull request comment. */
export function comment(report: GateReport, story: Story): string {
  return budgeted(sections(report, story, DETAILS_IN_COMMENT), COMMENT_LIMIT, characters, 'report.json');
}

/** The same with more room, for the job's summary page. */
export function summary(report: GateReport, story: Story): string {
  return budgeted(sections(report, story, DETAILS_IN_SUMMARY), SUMMARY_LIMIT, bytes, 'report.json');
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

const LIGHTS = { stop: '🔴', caution: '🟡', go: '🟢' } as const satisfies Record<Story['decision'], string>;

function sections(report: GateReport, story: Story, details: number): Section[] {
  const reasons = story.reasons.map((reason) => `**${forMarkdown(reason)}**`).join(' · ');
  const head = [
    `## ${LIGHTS[story.decision]} ${forMarkdown(story.title)}`,
    ...(reasons === '' ? [] : [reasons]),
    `<sub>${forMarkdown(story.about)} · ${report.at.slice(0, 16).replace('T', ' ')} UTC</sub>`,
  ];
  return [
    { text: head.join('\n\n'), essential: true },
    ...(story.rows.length > 0 ? [{ text: table(story.rows), essential: true }] : []),
    ...(story.notes.length > 0 ? [{ text: bullets(story.notes) }] : []),
    ...quietSection(story),
    ...story.rows.filter(hasMore).map((row) => ({ text: findings(row, details) })),
    { text: folded('Evidence', evidence(report)) },
  ];
}

function quietSection({ quiet, aside }: Story): Section[] {
  if (quiet.length + aside.length === 0) return [];
  const title = [
    ...(quiet.length > 0 ? [`🟢 ${count(quiet.length, 'more check')}`] : []),
    ...(aside.length > 0 ? [`${count(aside.length, 'check')} not asked for`] : []),
  ];
  return [{ text: folded(title.join(', '), bullets([...quiet, ...aside])) }];
}

function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const light = row.unknown ? '⚪' : LIGHTS[row.weight];
    const found = row.unknown ? `Unknown: ${row.found}` : `${row.found}${example(row)}`;
    return `| ${light} | ${forMarkdown(row.question)} | ${forMarkdown(found)} | ${forMarkdown(row.remedy)} |`;
  });
  return ['| | Question | What was found | What to do |', '| --- | --- | --- | --- |', ...cells].join('\n');
}

/** The first finding in the row itself, so that one need not open anything to know what this is about. */
function example(row: Row): string {
  const { findings } = row;
  const [first] = findings;
  if (first === undefined || !saysMore(row, first)) return '';
  return findings.length === 1 ? ` ${first.what}` : ` ${first.what} And ${grouped(findings.length - 1)} more.`;
}

/** Whether a fold under the row would say more than the row itself. */
function hasMore(row: Row): boolean {
  const [first] = row.findings;
  return first !== undefined && (row.findings.length > 1 || first.detail !== undefined);
}

function findings(row: Row, limit: number): string {
  const shown = row.findings.slice(0, limit);
  const title = `${row.found}${shown.length < row.findings.length ? ` ${grouped(shown.length)} of ${grouped(row.findings.length)} are shown.` : ''}`;
  return folded(title, shown.map(finding).join('\n\n'));
}

function finding({ what, place, detail }: ReportedFinding): string {
  const at = place === undefined ? '' : ` ${placeWords(place)}`;
  return `- ${forMarkdown(`${what}${at}`)}${detail === undefined ? '' : `\n\n${fenced(clipped(detail, 1200))}`}`;
}

function evidence({ change, evidence: { tests, scans, coverage } }: GateReport): string {
  const lines = [
    tests.totals ? `Tests: ${testCounts(tests.totals)}.` : `Tests: ${tests.state}.`,
    ...(scans.state === 'not-applicable' ? [] : [`Scans: ${scans.totals ? scanCounts(scans.totals) : scans.state}.`]),
    ...(coverage.lines ? [`Coverage: ${grouped(coverage.lines.covered)} of ${count(coverage.lines.total, 'line')}.`] : []),
    ...(change.batch ? [`Batch: ${count(change.batch.lines, 'line')} in ${count(change.batch.files, 'file')}.`] : []),
    ...notAsked({ Scans: scans.state, Coverage: coverage.state }),
  ];
  const files = [...tests.files, ...scans.files, ...coverage.files];
  const shown = files.slice(0, FILES_SHOWN).map(({ path, state, problems }) => {
    const told = problems.map((problem) => ` ${problem.line === undefined ? '' : `Line ${problem.line}: `}${problem.message}`);
    return `${quoted(path)}: ${state}.${told.join('')}`;
  });
  const more = files.length > FILES_SHOWN ? [`${FILES_SHOWN} of ${grouped(files.length)} files are shown.`] : [];
  return bullets([...lines, ...shown, ...more]);
}

const FILES_SHOWN = 100;

function testCounts(totals: NonNullable<GateReport['evidence']['tests']['totals']>): string {
  const { total, passed, ...others } = totals;
  const parts = Object.entries(others).flatMap(([word, n]) => (n > 0 ? [`${grouped(n)} ${word}`] : []));
  return [`${grouped(total)} listed, ${grouped(passed)} passed`, ...parts].join(', ');
}

function scanCounts({ results, suppressed, bySeverity }: NonNullable<GateReport['evidence']['scans']['totals']>): string {
  const parts = Object.entries(bySeverity).flatMap(([word, n]) => (n > 0 ? [`${grouped(n)} ${word}`] : []));
  return [count(results, 'result'), ...parts, ...(suppressed > 0 ? [`${grouped(suppressed)} suppressed`] : [])].join(', ');
}

/** What nobody asked for is said to be that, never a pass. */
function notAsked(states: Readonly<Record<string, string>>): string[] {
  const names = Object.entries(states).flatMap(([name, state]) => (state === 'not-applicable' ? [name] : []));
  return names.length === 0 ? [] : [`Not asked for: ${names.join(', ').toLowerCase()}.`];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${forMarkdown(line)}`).join('\n');
}

function folded(title: string, body: string): string {
  return `<details><summary>${forPlainMarkup(title)}</summary>\n\n${body}\n\n</details>`;
}
