import { declaredCount } from '../model/declared.ts';
import type { XmlElement } from '../model/format.ts';
import type { DeclaredTotals, TestOutcome } from '../model/tests.ts';
import { quoted } from '../model/words.ts';

/** What the writers of TRX mean by their words. */

/** The whole enumeration of outcomes, in the meaning its own comments give (vstest `TrxLogger/ObjectModel/TestOutcome.cs`). */
export const OUTCOMES_OF_TRX: ReadonlyMap<string, TestOutcome> = new Map<string, TestOutcome>([
  ['passed', 'passed'],
  ['failed', 'failed'],
  // "There was a system error while we were trying to execute a test."
  ['error', 'errored'],
  ['timeout', 'errored'],
  ['aborted', 'errored'],
  // "Executed without any issues, but run was aborted": what was to come after it in its class did not.
  ['passedbutrunaborted', 'errored'],
  ['disconnected', 'errored'],
  // It should have run and could not: MSTest says so of a wrong signature.
  ['notrunnable', 'errored'],
  // What MSTest, NUnit and xUnit.net write for a skipped test.
  ['notexecuted', 'skipped'],
  // "We can't say if it passed or failed": `Assert.Inconclusive`, which MSTest and NUnit hand to newer loggers as skipped.
  ['inconclusive', 'skipped'],
  // Not of the schema; jest-trx-results-processor before 0.0.7.
  ['skipped', 'skipped'],
  // "To be used by run level results": no one has said what it is for a test.
  ['warning', 'unknown'],
  // "No qualitative measure of completeness".
  ['completed', 'unknown'],
  ['inprogress', 'unknown'],
  // "In the execution queue, was not started yet"; see `isNeverStarted`.
  ['pending', 'unknown'],
]);

/** vstest leaves the attribute out where it is the first of the enumeration (`TestResult.Save`). */
export const NO_OUTCOME = 'Error';

/** Run outcomes that are no complaint; `Warning` "is not a failure". */
export const FINE_RUNS: ReadonlySet<string> = new Set(['passed', 'completed', 'warning']);

/**
 * Run outcomes that are the most important one among the cases (`GetAggregationOutcome`; testfx wrote the last skipped one),
 * and so explained by such a case. Any other speaks of the run: whatever came after is not in the report.
 */
export const OF_CASES: ReadonlySet<string> = new Set(['error', 'timeout', 'notrunnable', 'notexecuted', 'inconclusive']);

/** xUnit.net announces each failing test as an error of the run, too. */
export const ANNOUNCED = /^\[xUnit\.net [\d:.]+\]\s.*\[FAIL\]$/s;
/** testfx: exit code 2 is "at least one test failure". */
export const EXIT_CODE = /^Exit code indicates failure: '2'/;

const COUNTERS_OF: Readonly<Record<'failed' | 'errored' | 'notRun', readonly string[]>> = {
  failed: ['failed'],
  errored: ['error', 'timeout', 'aborted', 'disconnected', 'notRunnable', 'passedButRunAborted'],
  notRun: ['notExecuted', 'inconclusive', 'pending', 'inProgress'],
};

/** Outcomes that `notRun` counts, whatever they come to. */
export const NOT_RUN: ReadonlySet<string> = new Set(['notexecuted', 'inconclusive', 'skipped', 'pending', 'inprogress']);

export function isBad(outcome: TestOutcome): boolean {
  return outcome !== 'passed' && outcome !== 'skipped';
}

/** What a case without a message of its own is told by. */
export function saidOf({ outcome, word }: { readonly outcome: TestOutcome; readonly word: string }): string {
  if (!isBad(outcome) || word === 'Failed') return '';
  const known = OUTCOMES_OF_TRX.has(word.toLowerCase());
  return `The report says outcome=${word}${known ? '.' : ', which is no outcome this version knows.'}`;
}

/**
 * The numbers a run states. Newer loggers write `notExecuted="0"` whatever was skipped; what is skipped then is what they
 * count and did not execute.
 */
export function declaredBy(counters: XmlElement | undefined, complain: (message: string) => void): DeclaredTotals {
  const read = (name: string): number | undefined => {
    const said = counters?.attributes.get(name);
    const told = declaredCount(said);
    if (told !== 'invalid') return told;
    complain(`${name}=${said === '' ? '""' : quoted(said ?? '', 40)} is not a number of tests.`);
    return undefined;
  };
  const sum = (names: readonly string[]): number | undefined => {
    const told = names.map(read).filter((n) => n !== undefined);
    return told.length === 0 ? undefined : told.reduce((a, b) => a + b, 0);
  };
  const [total, executed] = [read('total'), read('executed')];
  const [failed, errored, notRun] = [sum(COUNTERS_OF.failed), sum(COUNTERS_OF.errored), sum(COUNTERS_OF.notRun)];
  const left = total === undefined || executed === undefined ? undefined : Math.max(0, total - executed - (errored ?? 0));
  const skipped = left === undefined ? notRun : Math.max(left, notRun ?? 0);
  return {
    ...(total !== undefined && { total }),
    ...(failed !== undefined && { failed }),
    ...(errored !== undefined && { errored }),
    ...(skipped !== undefined && { skipped }),
  };
}
