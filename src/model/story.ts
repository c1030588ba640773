import type { GateReport, ReportedCheck, ReportedFinding } from './report.ts';
import { lookLine, provenanceLines } from './review-words.ts';
import type { Decision } from './verdict.ts';
import { weight } from './verdict.ts';
import type { Waiver } from './waiver.ts';
import { count, grouped, listed, quoted } from './words.ts';

/** A verdict as people read it: the same sentences for every channel; markup and escaping are the channel's own. */
export interface Story {
  readonly decision: Decision;
  /** "Stop: 1 of 4 checks stopped the line". */
  readonly title: string;
  /** What was found, for the first rows that made the decision what it is. */
  readonly reasons: readonly string[];
  /** The other rows, by number. */
  readonly beside: readonly string[];
  readonly rows: readonly Row[];
  /** What does not pass and does not count: for reports with room. */
  readonly shown: readonly Row[];
  /** What passed, and what is only shown. */
  readonly quiet: readonly string[];
  /** What does not apply to this change: for reports with room. */
  readonly aside: readonly string[];
  /** Where to look first, a sentence a range after one over all; none where no line is known to be AI-made. */
  readonly looks: readonly string[];
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
  /** What else a reader has to know of the row: how much of it the base has too, and who waived it. */
  readonly also: readonly string[];
  /** A signed exception keeps it from stopping the line. */
  readonly waived: boolean;
  /** Where to begin, where a finding has a place. */
  readonly start: Place | undefined;
  /** What to do there. */
  readonly remedy: string;
  /** New ones first. */
  readonly findings: readonly ReportedFinding[];
  readonly notes: readonly string[];
}

export type Place = NonNullable<ReportedFinding['place']>;

export function story(report: GateReport): Story {
  const rows = rowsOf(report.checks);
  const weighing = rows.filter((row) => row.weight !== 'go');
  return {
    decision: report.decision,
    title: titleOf(report, rows),
    ...reasonsOf(weighing),
    rows: weighing,
    shown: rows.filter((row) => row.weight === 'go'),
    quiet: quietLines(report.checks, rows),
    aside: asideLines(report.checks),
    looks: looksOf(report),
    about: aboutOf(report),
    notes: [...report.notes, ...report.checks.flatMap(notesOf), ...report.truncated],
  };
}

const REASONS_SHOWN = 4;

/** The rows are sorted: the first weighs most. */
function reasonsOf(rows: readonly Row[]): Pick<Story, 'reasons' | 'beside'> {
  const shown = rows.filter(({ weight: own }) => own === rows[0]?.weight).slice(0, REASONS_SHOWN);
  const others = rows.slice(shown.length);
  const stopped = others.filter(({ weight: own }) => own === 'stop').length;
  const waived = others.filter((row) => row.waived).length;
  const looks = others.length - stopped - waived;
  return {
    reasons: shown.map(({ found, waived: signed }) => (signed ? `Waived: ${found}` : found)),
    beside: [
      ...(stopped > 0 ? [`${grouped(stopped)} more stopped the line.`] : []),
      ...(waived > 0 ? [`${grouped(waived)} ${waived === 1 ? 'is' : 'are'} waived.`] : []),
      ...(looks > 0 ? [`${grouped(looks)} more ${looks === 1 ? 'asks' : 'ask'} for a look.`] : []),
    ],
  };
}

function looksOf({ evidence: { provenance } }: GateReport): string[] {
  if (provenance?.map === undefined || provenance.map.length === 0) return [];
  return [...provenanceLines(provenance).slice(0, 1), ...provenance.map.map(lookLine)];
}

const SEVERITY = { stop: 0, caution: 1, go: 2 } as const;

function rowsOf(checks: readonly ReportedCheck[]): Row[] {
  const rows: Row[] = [];
  for (const check of checks) {
    const { outcome, waiver } = check;
    const heavy = weight(check);
    const counting = check.level === 'off' ? 0 : 1;
    const waived = heavy !== weight({ ...check, waiver: null });
    const signed = waiver === null ? [] : [waiverWords(waiver)];
    const base = { weight: heavy, counting, waived, question: check.question, waste: check.waste, ids: [check.id] };
    if (outcome.kind === 'fail') {
      const { said, notes = [] } = outcome;
      const findings = newFirst(outcome.findings);
      const first = findings.find((finding) => finding.place !== undefined) ?? findings[0];
      const also = [...baseWords(findings), ...signed];
      rows.push({
        ...base,
        unknown: false,
        found: said,
        also,
        start: first?.place,
        remedy: first?.remedy ?? '',
        findings,
        notes,
      });
    } else if (outcome.kind === 'unknown') {
      const found = outcome.why.join(' ');
      const same = rows.findIndex((row) => row.unknown && row.found === found && row.also.join() === signed.join());
      const other = rows[same];
      if (other === undefined) {
        const nothing = { start: undefined, findings: [], notes: [] };
        rows.push({ ...base, ...nothing, unknown: true, found, also: signed, remedy: outcome.remedy ?? '' });
      } else {
        rows[same] = {
          ...other,
          ids: [...other.ids, check.id],
          counting: other.counting + counting,
          waived: other.waived || waived,
          weight: SEVERITY[heavy] < SEVERITY[other.weight] ? heavy : other.weight,
        };
      }
    }
  }
  // What would have stopped the line comes before what only asks for a look.
  return rows.sort((a, b) => SEVERITY[a.weight] - SEVERITY[b.weight] || Number(b.waived) - Number(a.waived));
}

/** Findings of the base are not the change's own: they come last, and work does not start at them. */
function newFirst(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return [...findings].sort((a, b) => Number(a.compare === 'existing') - Number(b.compare === 'existing'));
}

/** "2 of 5 fail on the base too.", where something does. */
function baseWords(findings: readonly ReportedFinding[]): string[] {
  const existing = findings.filter(({ compare }) => compare === 'existing');
  if (existing.length === 0) return [];
  const tests = existing.every(({ subject }) => subject?.test !== undefined);
  const one = existing.length === 1;
  const verb = tests ? (one ? 'fails' : 'fail') : one ? 'stands' : 'stand';
  if (existing.length < findings.length)
    return [`${grouped(existing.length)} of ${grouped(findings.length)} ${verb} on the base too.`];
  return [one ? `It ${verb} on the base too.` : `All ${grouped(existing.length)} ${verb} on the base too.`];
}

/** A signed exception in words: the one place of a verdict where a login stands. */
export function waiverWords({ by, reason, at, until }: Waiver): string {
  const end = until === undefined ? '' : `, until ${quoted(until)} at the latest`;
  return `Waived by ${quoted(by)} on ${at.slice(0, 10)}${end}; the next push voids it. Why: ${quoted(reason, 400)}`;
}

/** What to do about a row, and where to begin. */
export function remedyWords({ start, remedy }: Pick<Row, 'start' | 'remedy'>): string {
  return start === undefined ? remedy : `Start at ${placeWords(start)}. ${remedy}`;
}

/** False where a row's one finding says no more than the row itself. */
export function saysMore({ found }: Row, { what }: ReportedFinding): boolean {
  return what !== found;
}

/** `src/a.ts:88` as an outside word. */
export function placeWords(place: Place): string {
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
      const waived = counted(rows.filter((row) => row.waived));
      const looks = counted(rows.filter((row) => row.weight === 'caution')) - waived;
      const ask = `${looks === 1 ? 'asks' : 'ask'} for a look`;
      if (waived === 0) return `Caution: ${grouped(looks)} of ${all} ${ask}`;
      return `Caution: ${count(waived, 'check')} ${waived === 1 ? 'is' : 'are'} waived${looks > 0 ? `, ${grouped(looks)} more ${ask}` : ''}`;
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
  for (const { id, level, outcome, waiver } of checks) {
    const off = level === 'off' ? ' (shown, not counted)' : '';
    const spare = waiver === null ? '' : ` The waiver signed by ${quoted(waiver.by)} was not needed.`;
    if (outcome.kind === 'pass') lines.push(`${quoted(id)} passes${off}: ${outcome.said}${spare}`);
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

function aboutOf({ change, policy, origin }: GateReport): string {
  const head = change.head.sha === undefined ? 'the working tree' : quoted(change.head.sha.slice(0, 7));
  const dirty = change.uncommitted && change.head.sha !== undefined ? ' with uncommitted changes' : '';
  const base = change.base?.ref ?? change.base?.sha?.slice(0, 7);
  const against = base === undefined ? '' : ` against ${quoted(base)}`;
  const told = origin === 'own-run' ? " · reported by the pull request's own run" : '';
  return `for ${head}${dirty}${against} · ${policyWords(policy)}${told}`;
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
