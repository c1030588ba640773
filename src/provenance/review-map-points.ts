import type { LineRange } from '../model/changes.ts';
import { rangeWords } from '../model/changes.ts';
import type { LineTotals } from '../model/coverage.ts';
import type { FileKind } from '../model/file-kinds.ts';
import type { ReviewRow } from '../model/reported-provenance.ts';
import type { Severity } from '../model/scans.ts';
import { count, grouped, listed, quoted } from '../model/words.ts';

/** What is known of a stretch of AI-made lines. */
export interface Facts {
  readonly kind: FileKind;
  /** AI-made lines in it, and lines from its first to its last. */
  readonly lines: number;
  readonly span: number;
  /** Of its coverable lines; absent where no report names the file. */
  readonly coverage?: { readonly total: number; readonly missed: number; readonly untested: readonly LineRange[] };
  /** Why `coverage` is absent: there is none at all, none of this file, or none of this file though of others of its kind. */
  readonly uncovered: 'no-coverage' | 'not-named' | 'passed-over';
  /** Branches of its tested lines of which not all were taken. */
  readonly untaken: ReadonlyMap<number, LineTotals>;
  /** Findings inside, the worst of them, and its rule where that was kept. */
  readonly findings: number;
  readonly worst?: { readonly severity: Severity; readonly rule?: string };
  /** The deepest nesting, and how many lines are nested `DEEP` levels or more. */
  readonly depth?: number;
  readonly deep: number;
  readonly churn?: number;
  readonly owners?: ReviewRow['owners'];
}

/** One point is one line to read. docs/provenance.md tells them: a change here is a change there. */
const UNTESTED = 20;
const NOT_KNOWN = 10;
const READ = 1;
const BRANCH = 10;
const NESTED = 1;
/** From so many levels on nesting is told and counted. */
export const DEEP = 5;
const WORST: Readonly<Record<Severity, number>> = { critical: 6000, high: 4000, medium: 400, low: 40 };
const FURTHER = 20;
/** Each commit to the file adds a tenth, as far as the double. */
const COMMITS = 10;

/** How urgently to look: see `reviewMap` for what counts how much. */
export function pointsOf(facts: Facts): number {
  const { lines, coverage, untaken, worst, findings, deep, churn = 0 } = facts;
  const missed = coverage?.missed ?? 0;
  const reading = isAsked(facts) && coverage === undefined ? lines * NOT_KNOWN : missed * UNTESTED + (lines - missed) * READ;
  const found = worst === undefined ? 0 : WORST[worst.severity] + (findings - 1) * FURTHER;
  const sum = reading + untakenIn(untaken) * BRANCH + deep * NESTED + found;
  return Math.round((sum * (COMMITS + Math.min(churn, COMMITS))) / COMMITS);
}

/** Whether tests are expected to run the lines. */
function isAsked({ kind }: Facts): boolean {
  return kind === 'code';
}

function untakenIn(branches: ReadonlyMap<number, LineTotals>): number {
  let sum = 0;
  for (const { covered, total } of branches.values()) sum += total - covered;
  return sum;
}

/** What the points are for, and what else a reviewer wants to know: a sentence each. */
export function becauseOf(facts: Facts): string[] {
  const { lines, span, findings, worst, deep, depth = 0, churn = 0, owners } = facts;
  return [
    ...(findings === 0 || worst === undefined ? [] : [findingWords(findings, worst)]),
    ...testedWords(facts),
    ...(deep === 0 ? [] : [`Nested ${depth} deep.`]),
    ...(churn === 0 ? [] : [`Touched by ${count(churn, 'commit')} in the 90 days before.`]),
    ...(owners === undefined || owners.teams.length + owners.people > 0 ? [] : ['Nobody owns this file by CODEOWNERS.']),
    ...(lines === span ? [] : [`${grouped(lines)} of these ${grouped(span)} lines are AI-made.`]),
  ];
}

function findingWords(findings: number, { severity, rule }: NonNullable<Facts['worst']>): string {
  const named = rule === undefined ? '' : `: ${quoted(rule)}`;
  return findings === 1
    ? `1 finding inside, ${severity}${named}.`
    : `${grouped(findings)} findings inside, the worst ${severity}${named}.`;
}

const NO_COVERAGE: Readonly<Record<Facts['uncovered'], string>> = {
  'no-coverage': 'there is no coverage report.',
  'not-named': 'no coverage report names this file.',
  'passed-over': 'no coverage report names this file, though they name others of its kind.',
};

function testedWords({ kind, coverage, uncovered, untaken }: Facts): string[] {
  if (kind === 'test') return ['Part of the tests: see what it asserts, and what it replaces.'];
  if (coverage === undefined) {
    return [
      kind === 'plain' ? 'Text or data, which no test runs.' : `Whether tests run it is not known: ${NO_COVERAGE[uncovered]}`,
    ];
  }
  const { total, missed, untested } = coverage;
  const where = listed(untested.map(rangeWords), 6);
  const lines =
    missed === 0
      ? allTested(total)
      : `${grouped(missed)} of ${count(total, 'coverable line')} ${missed === 1 ? 'is' : 'are'} untested (${where}).`;
  const branches = untakenIn(untaken);
  if (branches === 0) return [lines];
  const at = listed([...untaken.keys()].map(grouped), 6);
  return [
    lines,
    `${count(branches, 'branch', 'branches')} of tested lines ${branches === 1 ? 'is' : 'are'} not taken (line${untaken.size === 1 ? '' : 's'} ${at}).`,
  ];
}

function allTested(total: number): string {
  if (total === 0) return 'It has no coverable line.';
  return total === 1 ? 'Its coverable line is tested.' : `All ${grouped(total)} coverable lines are tested.`;
}
