import type { ChangeFact, DeploymentFact, Facts } from './facts.ts';
import type { Window } from './metric.ts';
import { isWithin } from './metric.ts';

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
  | 'commit_after_merge'
  | 'author_date_in_future';

export interface Left {
  readonly id: string;
  readonly reason: Exclusion;
}

/** Deployments that brought something: what was live already, or again, delivers nothing. */
export function delivering({ deployments }: Facts): readonly DeploymentFact[] {
  return deployments.filter(({ kind }) => kind === 'first' || kind === 'normal');
}

/** What was delivered within a window, and what has no figure. */
export interface Delivery {
  readonly delivered: readonly Delivered[];
  readonly left: readonly Left[];
}

/** Several metrics ask the same of the same facts and window, neither of which ever changes. */
const deliveries = new WeakMap<Facts, WeakMap<Window, Delivery>>();

/**
 * Changes that were delivered within a window, an item belonging to the window of its end. A change is delivered by the first
 * deployment whose contents hold the commit by which it is on the default branch.
 */
export function deliveredIn(facts: Facts, window: Window): Delivery {
  const byWindow = deliveries.get(facts) ?? new WeakMap<Window, Delivery>();
  deliveries.set(facts, byWindow);
  const before = byWindow.get(window);
  if (before !== undefined) return before;
  const found = delivery(facts, window);
  byWindow.set(window, found);
  return found;
}

function delivery(facts: Facts, window: Window): Delivery {
  const byCommit = deploymentOf(facts);
  const delivered: Delivered[] = [];
  const left: Left[] = [];
  for (const change of facts.changes) {
    const deployment = byCommit.get(change.sha);
    if (!isWithin(deployment?.at ?? change.mergedAt, window)) continue;
    if (deployment === undefined) left.push({ id: change.id, reason: 'not_deployed_yet' });
    else if (change.picks.length > 0) left.push({ id: change.id, reason: 'backport' });
    else if (deployment.kind === 'first') left.push({ id: change.id, reason: 'no_first_deployment_base' });
    else if (Date.parse(deployment.at) < Date.parse(change.mergedAt)) left.push({ id: change.id, reason: 'deploy_before_merge' });
    else delivered.push({ change, deployment });
  }
  return { delivered, left };
}

/** By commit, the deployment that brought it. Several metrics ask it of the same facts, which never change. */
const known = new WeakMap<Facts, ReadonlyMap<string, DeploymentFact>>();

export function deploymentOf(facts: Facts): ReadonlyMap<string, DeploymentFact> {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const byCommit = new Map<string, DeploymentFact>();
  for (const deployment of delivering(facts)) for (const sha of deployment.contents) byCommit.set(sha, deployment);
  known.set(facts, byCommit);
  return byCommit;
}

/** When work on a change began: its earliest author date, or when it was opened where that is earlier. Undefined where a squash destroyed it. */
export function begunAt({ commits, openedAt }: ChangeFact): string | undefined {
  const times = [...commits.map(({ authoredAt }) => authoredAt), ...(openedAt === undefined ? [] : [openedAt])];
  return commits.length === 0 ? undefined : times.reduce((a, b) => (Date.parse(a) <= Date.parse(b) ? a : b));
}
