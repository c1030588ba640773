import type { Problem } from './reading.ts';
import type { DeclaredTotals } from './tests.ts';
import { count, grouped, quoted } from './words.ts';

/** What a walk over a scope's cases found, to hold its declared numbers against. */
export interface Observed {
  readonly cases: number;
  /** Further tries of listed cases; some runners declare each try as a test. */
  readonly tries: number;
  /** Failed and errored cases, and errors stated outside any case. */
  readonly failing: number;
  /** Statements of failure, of tries too; some runners declare these. Never fewer than `failing`. */
  readonly statements: number;
  /** Cases that say they were skipped, whatever else they say. */
  readonly skipped: number;
}

export const NOTHING_OBSERVED: Observed = { cases: 0, tries: 0, failing: 0, statements: 0, skipped: 0 };

/** By how much declared numbers are worse than the cases. */
interface Shortfall {
  readonly cases: number;
  readonly failing: number;
  readonly skipped: number;
}

interface Scope {
  readonly name: string;
  readonly declared: DeclaredTotals;
  readonly line: number;
  readonly column: number;
  seen: Observed;
  /** What inner scopes were already found to miss, so that it is told once. */
  told: Shortfall;
  /** Missing cases that an outer scope's skipped tests may explain. */
  open: { readonly problem: Problem; readonly cases: number }[];
}

/**
 * Holds declared numbers against listed cases, scope by scope (evidence rule 1). Declared numbers that are worse are a
 * `mismatch`, told once, at the innermost scope; better ones are nothing: the cases win. Failures and errors are compared as
 * one sum, because dialects disagree on which a thrown error is.
 *
 * Some runners count skipped tests and do not list them. Exactly as many missing cases as missing skipped tests are taken for
 * those, and returned as `unlisted`.
 */
export function ledger(path: string) {
  const scopes: Scope[] = [];
  const problems: Problem[] = [];
  let unlisted = 0;
  let top: DeclaredTotals | undefined;
  let ofInner: DeclaredTotals = {};

  const mismatch = (message: string, { line, column }: Pick<Scope, 'line' | 'column'>): Problem => ({
    kind: 'mismatch',
    message,
    path,
    line,
    column,
  });

  const judge = (scope: Scope, isTop: boolean): void => {
    const short = shortfall(scope);
    const openCases = scope.open.reduce((sum, { cases }) => sum + cases, 0);
    const missing = short.cases + openCases;
    if (missing > 0 && missing === short.skipped && short.failing === 0) {
      unlisted += missing;
      scope.open = [];
      scope.seen = addObserved(scope.seen, { ...NOTHING_OBSERVED, cases: missing, skipped: missing });
      scope.told = { ...scope.told, cases: scope.told.cases - openCases };
      return;
    }
    if (short.cases + short.failing + short.skipped === 0) return;
    const problem = mismatch(shortfallWords(scope, short), scope);
    const mayBeSkipped = !isTop && short.failing === 0 && scope.declared.skipped === undefined;
    if (mayBeSkipped) scope.open.push({ problem, cases: short.cases });
    else problems.push(problem);
    scope.told = addShortfall(scope.told, short);
  };

  return {
    open(scope: Pick<Scope, 'name' | 'declared' | 'line' | 'column'>): void {
      scopes.push({ ...scope, seen: NOTHING_OBSERVED, told: { cases: 0, failing: 0, skipped: 0 }, open: [] });
      top ??= scope.declared;
    },
    saw(observed: Observed): void {
      const scope = scopes.at(-1);
      if (scope) scope.seen = addObserved(scope.seen, observed);
    },
    /** A statement in words that stands against the report as a whole. */
    complain(message: string, at: Pick<Scope, 'line' | 'column'>): void {
      problems.push(mismatch(message, at));
    },
    close(): void {
      const scope = scopes.pop();
      if (scope === undefined) return;
      const parent = scopes.at(-1);
      judge(scope, parent === undefined);
      if (parent === undefined) {
        problems.push(...scope.open.map(({ problem }) => problem));
        return;
      }
      parent.seen = addObserved(parent.seen, scope.seen);
      parent.told = addShortfall(parent.told, scope.told);
      parent.open.push(...scope.open);
      if (scopes.length === 1) ofInner = addDeclared(ofInner, scope.declared);
    },
    /** The outermost declared numbers, else the sum of those one level in. */
    end(): { readonly problems: readonly Problem[]; readonly unlisted: number; readonly declared: DeclaredTotals } {
      return { problems, unlisted, declared: top && Object.keys(top).length > 0 ? top : ofInner };
    },
  };
}

function shortfall({ declared, seen, told }: Scope): Shortfall {
  const missing = (said: number | undefined, found: number) => Math.max(0, (said ?? 0) - found);
  return {
    cases: missing(declared.total, seen.cases + seen.tries + told.cases),
    failing: missing(failing(declared), Math.max(seen.failing, seen.statements) + told.failing),
    skipped: missing(declared.skipped, seen.skipped + told.skipped),
  };
}

function failing({ failed, errored }: DeclaredTotals): number {
  return (failed ?? 0) + (errored ?? 0);
}

/** What a short scope declares and lists, in words. */
function shortfallWords({ name, declared, seen }: Scope, short: Shortfall): string {
  const parts: string[] = [];
  const told = failing(declared);
  if (short.failing > 0) {
    parts.push(`${count(told, 'failure or error', 'failures and errors')} but lists ${grouped(seen.failing)}`);
  }
  if (short.cases > 0) parts.push(`${count(declared.total ?? 0, 'test')} but lists ${grouped(seen.cases)}`);
  if (short.skipped > 0) {
    parts.push(`${count(declared.skipped ?? 0, 'skipped test')} but lists ${grouped(seen.skipped)}`);
  }
  return `${scopeWords(name)} declares ${parts.join(', and ')}.`;
}

export function scopeWords(name: string): string {
  return name === '' ? 'The report' : `The suite ${quoted(name, 80)}`;
}

/** A declared count as a number; `invalid` when it is none. Thousands separators and `3.0` are read (but not `1.000`, which is a thousand to some). */
export function declaredCount(text: string | undefined): number | undefined | 'invalid' {
  if (text === undefined) return undefined;
  const bare = text.trim().replace(/^(\d{1,3})((?:,\d{3})+)$/, (whole) => whole.replaceAll(',', ''));
  return /^\d{1,12}(\.0{1,2})?$/.test(bare) ? Math.trunc(Number(bare)) : 'invalid';
}

function addObserved(a: Observed, b: Observed): Observed {
  return {
    cases: a.cases + b.cases,
    tries: a.tries + b.tries,
    failing: a.failing + b.failing,
    statements: a.statements + b.statements,
    skipped: a.skipped + b.skipped,
  };
}

function addShortfall(a: Shortfall, b: Shortfall): Shortfall {
  return { cases: a.cases + b.cases, failing: a.failing + b.failing, skipped: a.skipped + b.skipped };
}

function addDeclared(a: DeclaredTotals, b: DeclaredTotals): DeclaredTotals {
  const sum: Record<string, number> = { ...a };
  for (const [key, value] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + value;
  return sum;
}
