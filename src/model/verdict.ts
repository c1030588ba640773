import type { Check, Level, Outcome, Waste } from './check.ts';
import type { NonEmpty } from './reading.ts';
import type { Waiver } from './waiver.ts';

/** From best to worst. Exit code 1 is for `stop` alone. */
export type Decision = 'go' | 'caution' | 'stop';

const DECISIONS: NonEmpty<Decision> = ['go', 'caution', 'stop'];

/** How far policy lets a decision go. `report` and `warn` both end at caution; `report` says it is only looking. */
export type Mode = 'report' | 'warn' | 'stop';

/** A check's answer together with what policy does about it. */
export interface CheckResult {
  readonly id: string;
  readonly question: string;
  readonly waste: Waste;
  readonly level: Level;
  readonly onUnknown: Level;
  readonly outcome: Outcome;
  /** A person's signed exception, where one holds. */
  readonly waiver: Waiver | null;
}

export interface Verdict {
  readonly decision: Decision;
  /** What the decision would be were the mode `stop`. */
  readonly wouldBe: Decision;
  readonly mode: Mode;
  readonly checks: readonly CheckResult[];
  /** True when no check with a level above off was answered: an empty gate is never a go. */
  readonly unanswered: boolean;
}

/** As much of a result as a decision needs, so that a report read back from its file can be weighed too. */
export interface Weighed {
  readonly level: Level;
  readonly onUnknown: Level;
  readonly outcome: { readonly kind: Outcome['kind'] };
  /** Present and not null where someone signed an exception. */
  readonly waiver?: unknown;
}

/** What one result alone would make of the decision. A waived one is no stop, and still asks for a look. */
export function weight(result: Weighed): Decision {
  const own = unwaived(result);
  return result.waiver && own === 'stop' ? 'caution' : own;
}

function unwaived(result: Weighed): Decision {
  switch (result.outcome.kind) {
    case 'pass':
    case 'not-applicable':
    case 'learning':
      return 'go';
    case 'fail':
      return ofLevel(result.level);
    default:
      // `unknown`, and whatever a later version of a check might say that this one does not know.
      return result.level === 'off' ? 'go' : worst('caution', ofLevel(result.onUnknown));
  }
}

/**
 * The only place where a decision is made: the worst of all results, stop when nothing was answered, capped by the mode.
 * Monotone: a worse outcome never gives a better decision (for `onUnknown` at least as strict as `level`, its default).
 */
export function decision(checks: readonly Weighed[], mode: Mode): Pick<Verdict, 'decision' | 'wouldBe' | 'unanswered'> {
  const unanswered = !checks.some(
    ({ level, outcome }) => level !== 'off' && (outcome.kind === 'pass' || outcome.kind === 'fail'),
  );
  const wouldBe = checks.map(weight).reduce(worst, unanswered ? 'stop' : 'go');
  return { decision: mode === 'stop' || wouldBe === 'go' ? wouldBe : 'caution', wouldBe, unanswered };
}

/** Results under a mode, as a verdict. */
export function decide(checks: readonly CheckResult[], mode: Mode = 'stop'): Verdict {
  return { ...decision(checks, mode), mode, checks };
}

export function worst(a: Decision, b: Decision): Decision {
  return DECISIONS.indexOf(a) >= DECISIONS.indexOf(b) ? a : b;
}

function ofLevel(level: Level): Decision {
  switch (level) {
    case 'off':
      return 'go';
    case 'warn':
      return 'caution';
    default:
      return 'stop';
  }
}

/** A check's result as policy has set the check. */
export function resultOf(check: Check, setting: { level: Level; onUnknown: Level }, outcome: Outcome): CheckResult {
  const { id, question, waste } = check;
  return { id, question, waste, level: setting.level, onUnknown: setting.onUnknown, outcome, waiver: null };
}
