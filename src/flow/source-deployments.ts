import { globSet } from '../model/globs.ts';
import type { DeploymentFact, RolloutFact, RunFact, Seconds } from './facts.ts';
import type { ListedDeployment } from './history-work.ts';
import type { StatusState, ToldDeployment, ToldRelease } from './source.ts';

/** What GitHub says of deployments, releases and runs, as deployments to production (flow-metrics, 3.4). */

/** By name: GraphQL does not tell which environments were declared to be production, or made for a while. */
const TRANSIENT = /^(?:pr|preview|review)[-/]/i;

export interface Rollout {
  readonly fact: RolloutFact;
  /** When it was let in, where it had to wait for that. */
  readonly approvedAt?: Seconds;
}

/**
 * A deployment, whatever its environment. It is live from its first success on: when another takes its place, GitHub calls it inactive and
 * gives it that time, so neither its state nor its update says when it went live.
 */
export function rolloutOf({ id, environment, sha, createdAt, statuses }: ToldDeployment): Rollout {
  const first = (states: readonly StatusState[], from: Seconds): Seconds | undefined => {
    const times = statuses.filter(({ state, at }) => states.includes(state) && at >= from).map(({ at }) => at);
    return times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b));
  };
  const liveAt = first(['SUCCESS'], 0);
  const failedAt = first(['FAILURE', 'ERROR'], liveAt ?? 0);
  const endedAt = liveAt === undefined ? undefined : first(['INACTIVE'], liveAt);
  const waitedAt = first(['WAITING'], 0);
  const approvedAt = waitedAt === undefined ? undefined : first(['IN_PROGRESS', 'QUEUED'], waitedAt);
  const fact: RolloutFact = {
    id,
    environment,
    sha,
    production: false,
    transient: TRANSIENT.test(environment),
    createdAt,
    ...(liveAt !== undefined && { liveAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(failedAt !== undefined && { failedAt }),
  };
  return { fact, ...(approvedAt !== undefined && { approvedAt }) };
}

/** Which of them went to production, by the glob of the settings. */
export function withProduction(rollouts: readonly RolloutFact[], glob: string): RolloutFact[] {
  const globs = globSet([glob]);
  return rollouts.map((one) => ({ ...one, production: globs.matches(one.environment) }));
}

/**
 * Deployments to production, oldest first. Attempts at a commit that never went live belong to the one that did; jobs of a matrix,
 * which run at the same time, are one. The same commit again, after it was live, stays a deployment of its own: a redeployment.
 */
export function productionOf(rollouts: readonly RolloutFact[], approvals: ReadonlyMap<string, Seconds>): ListedDeployment[] {
  const found: ListedDeployment[] = [];
  const byTarget = new Map<string, RolloutFact[]>();
  for (const one of rollouts) {
    if (!one.production) continue;
    const target = `${one.environment}\u0000${one.sha}`;
    byTarget.set(target, [...(byTarget.get(target) ?? []), one]);
  }
  for (const group of byTarget.values()) {
    let [failures, live]: [number, Seconds | undefined] = [0, undefined];
    for (const { id, environment, sha, createdAt, liveAt, failedAt } of group.toSorted((a, b) => a.createdAt - b.createdAt)) {
      if (liveAt === undefined) {
        if (failedAt !== undefined) failures++;
        continue;
      }
      if (live !== undefined && createdAt < live) continue;
      const approvedAt = approvals.get(id);
      found.push({
        id,
        name: `${environment}@${sha.slice(0, 7)}`,
        sha,
        at: liveAt,
        createdAt,
        ...(approvedAt !== undefined && { approvedAt }),
        ...(failedAt !== undefined && { failedAt }),
        attempts: failures + 1,
      });
      [failures, live] = [0, liveAt];
    }
  }
  return found.sort(byTime);
}

/** By id, the deployment that stands for an attempt or a job of it, or else its commit. */
export function causeOf(
  rollouts: readonly RolloutFact[],
  deployments: readonly Pick<DeploymentFact, 'id'>[],
  id: string,
): string | undefined {
  if (deployments.some((one) => one.id === id)) return id;
  return rollouts.find((one) => one.id === id)?.sha;
}

/** Releases, the first of each commit: several packages of one commit go out as one. */
export function releasesOf(releases: readonly ToldRelease[]): ListedDeployment[] {
  const first = new Map<string, ListedDeployment>();
  const all = releases.map(({ tag, sha, at }) => ({ id: tag, name: tag, sha, at })).sort(byTime);
  for (const one of all) if (!first.has(one.sha)) first.set(one.sha, one);
  return [...first.values()];
}

/** Successful runs of a workflow on a branch; one that was run again is the same run. */
export function runsAsDeployments(runs: readonly RunFact[], workflow: string, branch: string): ListedDeployment[] {
  return runs
    .flatMap((run): ListedDeployment[] => {
      const isIt = run.workflow === workflow && run.branch === branch && run.conclusion === 'success';
      if (!isIt || run.endedAt === undefined || run.event.startsWith('pull_request')) return [];
      const { id, sha, endedAt, createdAt, attempt } = run;
      return [{ id, name: `${workflow}@${sha.slice(0, 7)}`, sha, at: endedAt, createdAt, attempts: attempt }];
    })
    .sort(byTime);
}

/** What was told before goes on being known. */
export function listedAgain(deployments: readonly DeploymentFact[]): ListedDeployment[] {
  return deployments.map(({ contents: _, base: __, kind: ___, ...told }) => told);
}

const byTime = (a: ListedDeployment, b: ListedDeployment) => a.at - b.at || (a.id < b.id ? -1 : 1);
