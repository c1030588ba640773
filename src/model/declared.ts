import type { DeclaredTotals } from './tests.ts';
import { count, grouped } from './words.ts';

/** What a walk over a scope's cases found, to hold its declared numbers against. */
export interface Observed {
  readonly cases: number;
  /** Failed and errored cases, and errors stated outside any case. */
  readonly failing: number;
  /** Statements of failure; a runner that counts assertions declares these. Never fewer than `failing`. */
  readonly statements: number;
  readonly skipped: number;
}

export const NOTHING_OBSERVED: Observed = { cases: 0, failing: 0, statements: 0, skipped: 0 };

export function addObserved(a: Observed, b: Observed): Observed {
  return {
    cases: a.cases + b.cases,
    failing: a.failing + b.failing,
    statements: a.statements + b.statements,
    skipped: a.skipped + b.skipped,
  };
}

/** By how much declared numbers are worse than the cases; all zero when the cases explain them. */
export type Shortfall = Observed;

/**
 * Case-level truth, then reconciliation (evidence rule 1). Declared numbers that are better than the cases are no shortfall:
 * the cases win. Failures and errors are compared as one sum, because dialects disagree on which a thrown error is.
 */
export function shortfall(declared: DeclaredTotals, observed: Observed): Shortfall {
  const missing = (told: number | undefined, seen: number) => Math.max(0, (told ?? 0) - seen);
  const told =
    declared.failed === undefined && declared.errored === undefined ? undefined : sum(declared.failed, declared.errored);
  const failing = missing(told, Math.max(observed.failing, observed.statements));
  return {
    cases: missing(declared.total, observed.cases),
    failing,
    statements: failing,
    skipped: missing(declared.skipped, observed.skipped),
  };
}

/** The shortfall in words. `scope` is a sentence part such as "The suite `a`". */
export function shortfallWords(scope: string, declared: DeclaredTotals, observed: Observed): string {
  const short = shortfall(declared, observed);
  const parts: string[] = [];
  if (short.failing > 0) {
    const told = sum(declared.failed, declared.errored);
    parts.push(`${count(told, 'failure or error', 'failures and errors')} but lists ${grouped(observed.failing)}`);
  }
  if (short.cases > 0) parts.push(`${count(declared.total ?? 0, 'test')} but lists ${grouped(observed.cases)}`);
  if (short.skipped > 0) parts.push(`${count(declared.skipped ?? 0, 'skipped test')} but lists ${grouped(observed.skipped)}`);
  return `${scope} declares ${parts.join(', and ')}.`;
}

/** A declared count as a number; `invalid` when it is none. Thousands separators and `3.0` are read. */
export function declaredCount(text: string | undefined): number | undefined | 'invalid' {
  if (text === undefined) return undefined;
  const bare = text.trim().replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replaceAll(',', ''));
  return /^\d{1,12}(\.0+)?$/.test(bare) ? Math.trunc(Number(bare)) : 'invalid';
}

function sum(a: number | undefined, b: number | undefined): number {
  return (a ?? 0) + (b ?? 0);
}
