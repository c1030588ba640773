import type { GateReport } from '../model/report.ts';
import { count, grouped } from '../model/words.ts';
import type { HtmlSection, Markup } from './html-parts.ts';
import { markup, sentence, table } from './html-parts.ts';
import { jobWords } from './sections-evidence.ts';

type Evidence = GateReport['evidence'];

/** What the verdict was made from: numbers first, then every file with its sum. */
export function evidenceSection({ evidence, change }: GateReport): HtmlSection {
  const body = markup`${testsTable(evidence.tests)}
${table('Scans, coverage and the size of the change', ['Evidence', 'What it says'], [...scanRows(evidence.scans), ...coverageRows(evidence.coverage), ...batchRows(change), ...jobRows(evidence)])}
${filesTable(evidence)}`;
  return { id: 'evidence', title: 'Evidence', body };
}

const WORDS = ['total', 'passed', 'failed', 'errored', 'skipped', 'unknown', 'flaky'] as const;

function testsTable({ state, reason, totals, base }: Evidence['tests']): Markup {
  if (totals === undefined) return markup`<p>Tests: ${state}. ${reason === undefined ? undefined : sentence(reason)}</p>`;
  const head = WORDS.map((word) => (word === 'total' ? 'listed' : word));
  const numbers = (name: string, of: (word: (typeof WORDS)[number]) => string) => [name, ...WORDS.map(of)];
  return table(
    'Tests',
    ['Tests', ...head],
    [
      numbers('this change', (word) => grouped(totals[word])),
      ...(base === undefined
        ? []
        : [
            numbers('the base', (word) => grouped(base[word])),
            numbers('difference', (word) => signed(totals[word] - base[word])),
          ]),
    ],
  );
}

function signed(by: number): string {
  return by === 0 ? 'none' : `${by > 0 ? '+' : '-'}${grouped(Math.abs(by))}`;
}

type Line = readonly [string, string | Markup];

function stated(kind: string, { state, reason }: { state: string; reason?: string }): Line[] {
  return [[kind, markup`${state}${reason === undefined ? undefined : markup`: ${sentence(reason)}`}`]];
}

function scanRows(scans: Evidence['scans']): Line[] {
  if (scans.totals === undefined) return stated('Scans', scans);
  const { results, suppressed, bySeverity } = scans.totals;
  const severities = Object.entries(bySeverity).map(([word, n]) => `${grouped(n)} ${word}`);
  return [['Scans', `${count(results, 'result')}: ${severities.join(', ')}; ${grouped(suppressed)} suppressed`]];
}

function coverageRows(coverage: Evidence['coverage']): Line[] {
  if (coverage.lines === undefined) return stated('Coverage', coverage);
  const { covered, total } = coverage.lines;
  return [
    [
      'Coverage',
      `${grouped(covered)} of ${count(total, 'line')}${total > 0 ? ` (${((100 * covered) / total).toFixed(1)} %)` : ''}`,
    ],
  ];
}

function batchRows({ batch }: GateReport['change']): Line[] {
  if (batch === undefined) return [['Size of the change', 'not known']];
  const { lines, files, commits, excluded, tests, source, truncated } = batch;
  const parts = [
    `${count(lines, 'line')} in ${count(files, 'file')}`,
    ...(commits === undefined ? [] : [count(commits, 'commit')]),
    `${count(tests.lines, 'line')} of tests`,
    `${count(excluded.lines, 'line')} excluded`,
    `measured by ${source === 'git' ? 'git' : 'the API'}${truncated ? ', which could not list all of it' : ''}`,
  ];
  return [['Size of the change', parts.join('; ')]];
}

function jobRows({ jobs }: Evidence): Line[] {
  return jobs === undefined ? [] : [['Jobs before the gate', sentence(`${jobWords(jobs)}.`)]];
}

function filesTable({ tests, scans, coverage }: Evidence): Markup {
  const kinds = { tests: tests.files, scans: scans.files, coverage: coverage.files };
  const rows = Object.entries(kinds).flatMap(([kind, files]) =>
    files.map(({ path, format, state, sha256, problems }) => [
      markup`<code>${path}</code>`,
      `${kind}${format === undefined ? '' : `, ${format}`}`,
      markup`${state}${problems.map(({ line, message }) => markup`<br>${line === undefined ? '' : `Line ${line}: `}${sentence(message)}`)}`,
      sha256 ? markup`<code class="sum">${sha256}</code>` : 'not taken',
    ]),
  );
  if (rows.length === 0) return markup`<p>No report file was read.</p>`;
  return table('Report files', ['File', 'Evidence', 'State', 'SHA-256'], rows);
}
