import type { GateReport, ReportedCheck, ReportedFinding } from './report.ts';
import type { Decision } from './verdict.ts';
import { weight } from './verdict.ts';
import { count, grouped, listed, quoted } from './words.ts';

/** A verdict as people read it: the same sentences for every channel; markup and escaping are the channel's own. */
export interface Story {
  readonly decision: Decision;
  /** "Stop: 1 of 4 checks stopped the line". */
  readonly title: string;
  /** What was found, for each row that made the decision what it is; the others as one sentence. */
  readonly reasons: readonly string[];
  readonly rows: readonly Row[];
  /** What passed, and what is only shown. */
  readonly quiet: readonly string[];
  /** What does not apply to this change: for reports with room. */
  readonly aside: readonly string[];
  /** "for `4be12c9` against `main`, policy ..." */
  readonly about: string;
  readonly notes: readonly string[];
}

/** One thing that did not pass. Checks that could not be answered for the same reason share a row. */
export interface Row {
  readonly weight: Decision;
  readonly unknown: boolean;
  /** How many of its checks count: one that is off is only shown. */
  readonly counting: number;
  readonly ids: readonly string[];
  readonly question: string;
  readonly waste: string;
  readonly found: string;
  readonly remedy: string;
  readonly findings: readonly ReportedFinding[];
  readonly notes: readonly string[];
}

export function story(report: GateReport): Story {
  const rows = rowsOf(report.checks);
  const weighing = rows.filter((row) => row.weight !== 'go');
  return {
    decision: report.decision,
    title: titleOf(report, rows),
    reasons: reasonsOf(weighing),
    rows: weighing,
    quiet: quietLines(report.checks, rows),
    aside: asideLines(report.checks),
    about: aboutOf(report),
    notes: [...report.notes, ...report.checks.flatMap(notesOf), ...report.truncated],
  };
}

/** The rows are sorted: the first weighs most. */
function reasonsOf(rows: readonly Row[]): string[] {
  const deciding = rows.filter(({ weight: own }) => own === rows[0]?.weight);
  const others = rows.length - deciding.length;
  return [
    ...deciding.map(({ found }) => found),
    ...(others > 0 ? [`${others} more ${others === 1 ? 'asks' : 'ask'} for a look.`] : []),
  ];
}

const SEVERITY = { stop: 0, caution: 1, go: 2 } as const;

function rowsOf(checks: readonly ReportedCheck[]): Row[] {
  const rows: Row[] = [];
  for (const check of checks) {
    const { outcome } = check;
    const heavy = weight(check);
    const counting = check.level === 'off' ? 0 : 1;
    const base = { weight: heavy, counting, question: check.question, waste: check.waste };
    if (outcome.kind === 'fail') {
      const { said, findings, notes = [] } = outcome;
      const remedy = remedyOf(findings);
      rows.push({ ...base, unknown: false, ids: [check.id], found: said, remedy, findings, notes });
    } else if (outcome.kind === 'unknown') {
      const found = outcome.why.join(' ');
      const same = rows.findIndex((row) => row.unknown && row.found === found);
      const other = rows[same];
      if (other === undefined) {
        rows.push({ ...base, unknown: true, ids: [check.id], found, remedy: outcome.remedy ?? '', findings: [], notes: [] });
      } else {
        rows[same] = {
          ...other,
          ids: [...other.ids, check.id],
          counting: other.counting + counting,
          weight: SEVERITY[heavy] < SEVERITY[other.weight] ? heavy : other.weight,
        };
      }
    }
  }
  return rows.sort((a, b) => SEVERITY[a.weight] - SEVERITY[b.weight]);
}

function remedyOf(findings: readonly ReportedFinding[]): string {
  const first = findings.find((finding) => finding.place !== undefined) ?? findings[0];
  if (first === undefined) return '';
  return first.place === undefined ? first.remedy : `Start at ${placeWords(first.place)}. ${first.remedy}`;
}

/** False where a row's one finding says no more than the row itself. */
export function saysMore({ found }: Row, { what }: ReportedFinding): boolean {
  return what !== found;
}

/** `src/a.ts:88` as an outside word. */
export function placeWords(place: NonNullable<ReportedFinding['place']>): string {
  return quoted(`${place.path}${place.line === undefined ? '' : `:${place.line}`}`);
}

function titleOf(report: GateReport, rows: readonly Row[]): string {
  const counting = report.checks.filter(({ level, outcome }) => level !== 'off' && outcome.kind !== 'not-applicable');
  const all = count(counting.length, 'check');
  const failed = counted(rows.filter((row) => row.weight === 'stop' && !row.unknown));
  const unknown = counted(rows.filter((row) => row.weight === 'stop' && row.unknown));
  switch (report.decision) {
    case 'go':
      return `Go: ${count(passing(report.checks), 'check')} of ${grouped(counting.length)} ${passing(report.checks) === 1 ? 'passes' : 'pass'}`;
    case 'caution': {
      if (report.policy.wouldBe === 'stop') return `Caution: mode ${report.policy.mode}; in mode stop this would have stopped`;
      const looks = counted(rows.filter((row) => row.weight === 'caution'));
      return `Caution: ${grouped(looks)} of ${all} ${looks === 1 ? 'asks' : 'ask'} for a look`;
    }
    default: {
      const parts = [
        ...(failed > 0 ? [`${grouped(failed)} of ${all} stopped the line`] : []),
        ...(unknown > 0
          ? [`${failed > 0 ? count(unknown, 'check') : `${grouped(unknown)} of ${all}`} could not be answered`]
          : []),
      ];
      return `Stop: ${parts.length === 0 ? 'no check was answered' : parts.join(', ')}`;
    }
  }
}

function counted(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.counting, 0);
}

function passing(checks: readonly ReportedCheck[]): number {
  return checks.filter(({ level, outcome }) => level !== 'off' && outcome.kind === 'pass').length;
}

function quietLines(checks: readonly ReportedCheck[], rows: readonly Row[]): string[] {
  const lines: string[] = [];
  for (const { id, level, outcome } of checks) {
    const off = level === 'off' ? ' (shown, not counted)' : '';
    if (outcome.kind === 'pass') lines.push(`${quoted(id)} passes${off}: ${outcome.said}`);
    if (outcome.kind === 'learning')
      lines.push(`${quoted(id)} is learning: ${grouped(outcome.have)} of ${grouped(outcome.need)}.`);
  }
  for (const row of rows.filter((candidate) => candidate.weight === 'go')) {
    lines.push(
      `${listed(row.ids.map((id) => quoted(id)))} ${row.unknown ? 'is unknown' : 'does not pass'} (shown, not counted): ${row.found}`,
    );
  }
  return lines;
}

function asideLines(checks: readonly ReportedCheck[]): string[] {
  return checks.flatMap(({ id, outcome }) =>
    outcome.kind === 'not-applicable' ? [`${quoted(id)} does not apply: ${outcome.because}.`] : [],
  );
}

function notesOf({ outcome }: ReportedCheck): string[] {
  return outcome.kind === 'pass' || outcome.kind === 'fail' ? (outcome.notes ?? []) : [];
}

function aboutOf({ change, policy }: GateReport): string {
  const head = change.head.sha === undefined ? 'the working tree' : quoted(change.head.sha.slice(0, 7));
  const dirty = change.uncommitted && change.head.sha !== undefined ? ' with uncommitted changes' : '';
  const base = change.base?.ref ?? change.base?.sha?.slice(0, 7);
  const against = base === undefined ? '' : ` against ${quoted(base)}`;
  return `for ${head}${dirty}${against} · ${policyWords(policy)}`;
}

function policyWords(policy: GateReport['policy']): string {
  switch (policy.source) {
    case 'default-branch':
      return `policy ${quoted(policy.path ?? '')} of ${quoted(policy.ref ?? 'the default branch')}`;
    case 'file':
      return `policy ${quoted(policy.path ?? '')}, named by hand`;
    default:
      return `default policy (${policy.ref === undefined ? 'the default branch' : quoted(policy.ref)} holds no policy file)`;
  }
}
