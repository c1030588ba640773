import type { RawPlace } from './place.ts';
import type { Absence, FileReading, NonEmpty, Problem, Reading } from './reading.ts';
import { joined } from './reading.ts';
import { count, listed, quoted } from './words.ts';

/** What a case came to. Whatever a format says that its table does not know is `unknown`, which never passes. */
export type TestOutcome = 'passed' | 'skipped' | 'unknown' | 'failed' | 'errored';

/** From best to worst; where a case is told in several ways, the worst wins. */
export const OUTCOMES: NonEmpty<TestOutcome> = ['passed', 'skipped', 'unknown', 'failed', 'errored'];

export function worse(a: TestOutcome, b: TestOutcome): TestOutcome {
  return OUTCOMES.indexOf(a) >= OUTCOMES.indexOf(b) ? a : b;
}

/** `total = passed + failed + errored + skipped + unknown`; `flaky` counts passed cases that did not pass at first try. */
export interface TestTotals {
  readonly total: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly unknown: number;
}

export const NO_TESTS: TestTotals = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, unknown: 0 };

/** Cases that ran: skipped ones did not. */
export function executed(totals: TestTotals): number {
  return totals.total - totals.skipped;
}

/** Numbers a report states of itself, where it states them. */
export interface DeclaredTotals {
  readonly total?: number;
  readonly failed?: number;
  readonly errored?: number;
  readonly skipped?: number;
}

/** What makes a case the same case in another run. */
export interface TestIdentity {
  /** The source file where the report names one, else the class. */
  readonly owner?: string;
  /** The class, where the file does not tell it apart. */
  readonly className?: string;
  /** Names of the suites around it, outermost first. */
  readonly suites: readonly string[];
  readonly name: string;
  /** 1 for the first case of that name in that place, 2 for the next. */
  readonly occurrence: number;
}

/** One case that someone may have to look at: failed, errored, unknown or flaky. Passing and skipped ones are counted. */
export interface TestCase {
  readonly identity: TestIdentity;
  /** How people call it, for instance `pkg.Suite.case`; quarantine names tests by it. */
  readonly title: string;
  readonly outcome: TestOutcome;
  /** Passed, but not at first try. */
  readonly flaky: boolean;
  /** Why, as the runner put it: at most 4,096 characters. */
  readonly message?: string;
  /** Where in the code, as the report names it, best guess first. */
  readonly places: readonly RawPlace[];
  /** Where in the report. */
  readonly report: { readonly path: string; readonly line: number };
  /** How the last listing of the same case in the same suite ended, where the case is listed more than once. */
  readonly lastAttempt?: TestOutcome;
}

/** What one report file says. */
export interface TestFile {
  readonly path: string;
  readonly totals: TestTotals;
  readonly declared?: DeclaredTotals;
  /** Cases worth a look, in file order, at most `NOTABLE_LIMIT`. */
  readonly notable: readonly TestCase[];
  /** How many more there were, by outcome. */
  readonly dropped: { readonly failing: number; readonly flaky: number };
  /** `mismatch` problems: what it declares against what it lists. */
  readonly problems: readonly Problem[];
}

/** Cases kept in full for one file. Beyond it they are counted: no number depends on this limit. */
export const NOTABLE_LIMIT = 1000;

/** All test reports of a run together. */
export interface TestRun {
  readonly totals: TestTotals;
  readonly files: NonEmpty<TestFile>;
}

export function addTotals(a: TestTotals, b: TestTotals): TestTotals {
  return {
    total: a.total + b.total,
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    errored: a.errored + b.errored,
    skipped: a.skipped + b.skipped,
    flaky: a.flaky + b.flaky,
    unknown: a.unknown + b.unknown,
  };
}

/** Present, or empty when nothing was executed (contract.md: all cases skipped is empty). */
export function fileState(file: TestFile): 'present' | 'empty' {
  return executed(file.totals) > 0 ? 'present' : 'empty';
}

/** Joins all test reports; `absent` is what to say when no file matched. */
export function joinTests(readings: readonly FileReading<TestFile>[], absent: Absence): Reading<TestRun> {
  return joined(readings, absent, (files): TestRun => ({ totals: files.map((file) => file.totals).reduce(addTotals), files }), {
    problems: (file) => file.problems,
    empty: (run) => (executed(run.totals) > 0 ? undefined : { reason: emptyReason(run), remedy: EMPTY_REMEDY }),
  });
}

const EMPTY_REMEDY =
  'See the log of the step that runs the tests: it may have crashed while collecting them, or its filter matched none.';

function emptyReason(run: TestRun): string {
  const names = listed(run.files.map((file) => quoted(file.path)));
  const { skipped } = run.totals;
  const what =
    skipped === 0
      ? 'no test is listed'
      : skipped === 1
        ? 'the one listed test was skipped'
        : `all ${count(skipped, 'listed test')} were skipped`;
  const declared = run.files.flatMap((file) => file.problems.map((problem) => problem.message));
  return `No test was executed: ${what} in ${names}.${declared.length > 0 ? ` ${declared.slice(0, 2).join(' ')}` : ''}`;
}
