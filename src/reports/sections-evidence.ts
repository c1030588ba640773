import type { GateReport } from '../model/report.ts';
import { provenanceLines } from '../model/review-words.ts';
import { count, grouped, quoted } from '../model/words.ts';

const FILES_SHOWN = 100;

type Totals = NonNullable<GateReport['evidence']['tests']['totals']>;

/** What the verdict was made from, a sentence each; numbers with their change against the base, where that is known. */
export function evidenceLines({
  change: { batch },
  evidence: { tests, scans, coverage, jobs, provenance },
}: GateReport): string[] {
  const files = [...tests.files, ...scans.files, ...coverage.files];
  const shown = files.slice(0, FILES_SHOWN).map(({ path, state, problems }) => {
    const told = problems.map(({ line, message }) => ` ${line === undefined ? '' : `Line ${line}: `}${message}`);
    return `${quoted(path)}: ${state}.${told.join('')}`;
  });
  return [
    tests.totals ? `Tests: ${testCounts(tests.totals, tests.base)}.` : `Tests: ${tests.state}.`,
    ...(scans.state === 'not-applicable' ? [] : [`Scans: ${scans.totals ? scanCounts(scans.totals) : scans.state}.`]),
    ...(coverage.lines ? [`Coverage: ${grouped(coverage.lines.covered)} of ${count(coverage.lines.total, 'line')}.`] : []),
    ...(batch ? [`Batch: ${count(batch.lines, 'line')} in ${count(batch.files, 'file')}.`] : []),
    ...(jobs === undefined ? [] : [`Jobs: ${jobWords(jobs)}.`]),
    ...provenanceLines(provenance).slice(0, 1),
    ...notAsked({ Scans: scans.state, Coverage: coverage.state }),
    ...shown,
    ...(files.length > FILES_SHOWN ? [`${FILES_SHOWN} of ${grouped(files.length)} files are shown.`] : []),
  ];
}

/** "1,204 listed (+12), 1,190 passed (+11), 3 failed (+1) against the base". */
function testCounts(totals: Totals, base: Totals | undefined): string {
  const { total, passed, ...others } = totals;
  const told = (word: string, n: number, before: number | undefined) =>
    `${grouped(n)} ${word}${before === undefined ? '' : changed(n - before)}`;
  const parts = (Object.keys(others) as (keyof typeof others)[]).flatMap((word) =>
    others[word] > 0 || (base?.[word] ?? 0) > 0 ? [told(word, others[word], base?.[word])] : [],
  );
  const all = [told('listed', total, base?.total), told('passed', passed, base?.passed), ...parts].join(', ');
  return base === undefined ? all : `${all}, held against the base`;
}

/** " (+12)", " (-3)"; nothing where nothing changed. */
export function changed(by: number): string {
  return by === 0 ? '' : ` (${by > 0 ? '+' : '-'}${grouped(Math.abs(by))})`;
}

function scanCounts({ results, suppressed, bySeverity }: NonNullable<GateReport['evidence']['scans']['totals']>): string {
  const parts = Object.entries(bySeverity).flatMap(([word, n]) => (n > 0 ? [`${grouped(n)} ${word}`] : []));
  return [count(results, 'result'), ...parts, ...(suppressed > 0 ? [`${grouped(suppressed)} suppressed`] : [])].join(', ');
}

/** "2 of 3 succeeded; `deploy`: `cancelled`". */
export function jobWords({ state, jobs }: NonNullable<GateReport['evidence']['jobs']>): string {
  if (jobs === undefined) return state;
  const others = jobs.filter(({ result }) => result !== 'success');
  const told = others.map(({ id, result }) => `${quoted(id)}: ${quoted(result)}`);
  return [`${grouped(jobs.length - others.length)} of ${grouped(jobs.length)} succeeded`, ...told].join('; ');
}

/** What nobody asked for is said to be that, never a pass. */
function notAsked(states: Readonly<Record<string, string>>): string[] {
  const names = Object.entries(states).flatMap(([name, state]) => (state === 'not-applicable' ? [name] : []));
  return names.length === 0 ? [] : [`Not asked for: ${names.join(', ').toLowerCase()}.`];
}
