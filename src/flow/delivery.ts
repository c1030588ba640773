import { deploymentOf } from './deployments.ts';
import type { ChangeFact, DeploymentFact, Facts, Seconds } from './facts.ts';
import type { Window } from './metric.ts';
import { perFacts } from './remembered.ts';
import { revertsOf } from './reverts.ts';
import { placeOf } from './sorted.ts';

/** A change with the deployment that first brought it to production. */
export interface Delivered {
  readonly change: ChangeFact;
  readonly deployment: DeploymentFact;
}

/** Why a change has no figure. Each is counted beside the figure, so that what was left out can be seen. */
export type Exclusion =
  | 'backport'
  | 'bot'
  | 'squash_no_pr'
  | 'no_first_deployment_base'
  | 'not_deployed_yet'
  | 'deploy_before_merge'
  | 'reverted_before_deploy'
  | 'commit_after_merge'
  | 'author_date_in_future';

export interface Left {
  readonly id: string;
  readonly reason: Exclusion;
}

/** What was delivered within a window, and what has no figure. */
export interface Delivery {
  readonly delivered: readonly Delivered[];
  readonly left: readonly Left[];
}

/**
 * Changes that were delivered within a window, an item belonging to the window of its end. A change is delivered by the first
 * deployment whose contents hold the commit by which it is on the default branch.
 */
export function deliveredIn(facts: Facts, { from, to }: Window): Delivery {
  const ended = endedInOrder(facts);
  const delivered: Delivered[] = [];
  const left: Left[] = [];
  for (let place = placeOf(ended, ({ at }) => at < from); place < ended.length; place++) {
    const one = ended[place] as Ended;
    if (one.at >= to) break;
    if ('reason' in one) left.push({ id: one.change.id, reason: one.reason });
    else delivered.push(one);
  }
  return { delivered, left };
}

/** When the first change of a log was merged, or the first deployment live: lists that other tools write may be in any order. */
export const beginOf = perFacts(({ changes, deployments }: Facts): { readonly at: Seconds } => {
  let at = Number.POSITIVE_INFINITY;
  for (const change of changes) at = Math.min(at, change.mergedAt);
  for (const deployment of deployments) at = Math.min(at, deployment.at);
  return { at };
});

/** A delivered change, from its beginning on. */
export interface LeadTime extends Delivered {
  readonly begun: Seconds;
}

/** The lead times of changes delivered within a window, bots left out, and whatever else has none, with why. */
export function leadTimesIn(
  facts: Facts,
  window: Window,
): { readonly timed: readonly LeadTime[]; readonly left: readonly Left[] } {
  const { delivered, left } = deliveredIn(facts, window);
  const timed: LeadTime[] = [];
  const without: Left[] = [...left];
  for (const { change, deployment } of delivered) {
    const begun = begunAt(change);
    const leave = (reason: Exclusion) => without.push({ id: change.id, reason });
    if (change.origin === 'dependency-bot' || change.origin === 'bot') leave('bot');
    else if (begun === undefined) leave('squash_no_pr');
    else if (begun > facts.at) leave('author_date_in_future');
    else if (begun > change.mergedAt) leave('commit_after_merge');
    else timed.push({ change, deployment, begun });
  }
  return { timed, left: without };
}

type Ended = { readonly at: Seconds; readonly change: ChangeFact } & (
  | { readonly deployment: DeploymentFact }
  | { readonly reason: Exclusion }
);

/** Every change with its end: when it was first live, else when it was merged. Many windows are asked of the same facts. */
const endedInOrder = perFacts((facts: Facts): readonly Ended[] => {
  const byCommit = deploymentOf(facts);
  const { together } = revertsOf(facts);
  return facts.changes
    .map((change): Ended => {
      const deployment = byCommit.get(change.sha);
      const at = deployment?.at ?? change.mergedAt;
      if (deployment === undefined) return { at, change, reason: 'not_deployed_yet' };
      if (change.picks.length > 0) return { at, change, reason: 'backport' };
      if (deployment.kind === 'first') return { at, change, reason: 'no_first_deployment_base' };
      if (deployment.at < change.mergedAt) return { at, change, reason: 'deploy_before_merge' };
      if (together.has(change.id)) return { at, change, reason: 'reverted_before_deploy' };
      return { at, change, deployment };
    })
    .sort((a, b) => a.at - b.at);
});

/** When work on a change began: its earliest author date, or when it was opened where that is earlier. Undefined where a squash destroyed it. */
export function begunAt({ commits, openedAt }: Pick<ChangeFact, 'commits' | 'openedAt'>): Seconds | undefined {
  if (commits.length === 0) return undefined;
  return commits.reduce((first, { authoredAt }) => Math.min(first, authoredAt), openedAt ?? Number.POSITIVE_INFINITY);
}
