import type { FlowItemKind } from '../model/flow-item.ts';
import type { Classified } from './classification.ts';
import type { ChangeFact, Seconds } from './facts.ts';

/** Something that is asked for and delivered: an issue, or where issues are not used for it a change. */
export interface WorkItem {
  /** `#12`, or the sha of a change without a pull request. */
  readonly id: string;
  readonly classified: Classified;
  /** Of the change; of an issue always `human`. */
  readonly origin: ChangeFact['origin'];
  /** It has sub-issues: it and they are never counted together. */
  readonly isEpic: boolean;
  readonly accepted?: Acceptance | undefined;
  /** When work on it began: the first commit of its first change. Absent where none is known. */
  readonly startedAt?: Seconds | undefined;
  /** Why it is not known when work on it began. */
  readonly hidden?: 'pushed_directly' | 'squash_no_pr' | undefined;
  /** From when on it is in progress: an issue since its acceptance, a change since it was opened. Absent of back-ports and of issues that nobody took up. */
  readonly inProgressFrom?: Seconds | undefined;
  readonly end: End;
}

/**
 * When it was decided that this is to be done. `label`: one that the policy names; `sign`: the first of a milestone, an assignee and
 * the first commit; `created`: nothing is known but that it was opened, which is too early for an issue and too late for a change.
 */
export interface Acceptance {
  readonly at: Seconds;
  readonly by: 'label' | 'sign' | 'created';
}

/**
 * - `open`: not delivered; with `mergedAt` it waits for nothing but a deployment
 * - `delivered`: live (merged, where no deployment is known) and closed since `at`; `shippedAt`: live alone
 * - `left`: it ended otherwise, or its end cannot be told
 */
export type End =
  | { readonly kind: 'open'; readonly mergedAt?: Seconds }
  | { readonly kind: 'delivered'; readonly at: Seconds; readonly shippedAt?: Seconds }
  | { readonly kind: 'left'; readonly at: Seconds; readonly reason: string };

/** From when until when it is in progress; `to` is infinite while it is. Undefined where it never was. */
export function progressOf({ inProgressFrom, end }: WorkItem): { readonly from: Seconds; readonly to: Seconds } | undefined {
  const to = end.kind === 'open' ? Number.POSITIVE_INFINITY : end.at;
  return inProgressFrom === undefined || inProgressFrom >= to ? undefined : { from: inProgressFrom, to };
}

/** The same worked out of the items of each kind, a kind of which there are none included. */
export function forEachKind<T extends { readonly classified: Classified }, Result>(
  all: readonly T[],
  work: (ofKind: readonly T[]) => Result,
): Readonly<Record<FlowItemKind, Result>> {
  const of = (kind: FlowItemKind) => work(all.filter(({ classified }) => classified.type === kind));
  const [feature, defect, risk, debt, unclassified] = [of('feature'), of('defect'), of('risk'), of('debt'), of('unclassified')];
  return { feature, defect, risk, debt, unclassified };
}
