import type { ByCommit } from './commit-map.ts';
import { commitMap } from './commit-map.ts';
import { delivering, deploymentOf } from './deployments.ts';
import type { ChangeFact, DeploymentFact, Facts, PullFact, Seconds } from './facts.ts';
import { perFacts } from './remembered.ts';
import { changeById, changeBySha } from './reverts.ts';
import type { Segment } from './segments.ts';

/** What the facts know of the default branch and of what is live, to be asked by commit. */
export interface Landings {
  readonly at: Seconds;
  readonly byId: ReadonlyMap<string, ChangeFact>;
  readonly bySha: ByCommit<ChangeFact>;
  /** By a commit that came with a change, that change. */
  readonly carriers: () => ByCommit<ChangeFact>;
  readonly deployments: ByCommit<DeploymentFact>;
  /** Commits that are in a deployment. */
  readonly commits: () => Pick<ReadonlySet<string>, 'has'>;
  /** Branches whose pull requests are changes by themselves: the default branch, by whatever name. */
  readonly bases: ReadonlySet<string>;
  /** When the first known change was merged; of none known: ever. */
  readonly since: Seconds;
  /** Without any deployment, whether what was merged waits or is live is not known. */
  readonly isDeployed: boolean;
}

export function landingsOf(facts: Facts): Landings {
  const { at, changes } = facts;
  const [byId, bySha] = [changeById(facts), changeBySha(facts)];
  const bases = facts.pulls.flatMap((pull) =>
    pull.base !== undefined && ownChange(pull, { byId, bySha }) !== undefined ? [pull.base] : [],
  );
  return {
    at,
    byId,
    bySha,
    carriers: () => carriersOf(facts),
    deployments: deploymentOf(facts),
    commits: () => commitsOf(facts),
    bases: new Set(bases),
    since: changes.reduce((first, { mergedAt }) => Math.min(first, mergedAt), changes[0]?.mergedAt ?? Number.NEGATIVE_INFINITY),
    isDeployed: delivering(facts).length > 0,
  };
}

/** What few pull requests ask for: those whose own commit is no step of the default branch. */
const carriersOf = perFacts(({ changes }): ByCommit<ChangeFact> => {
  const carriers = commitMap<ChangeFact>(changes.reduce((count, change) => count + change.commits.length, 0));
  for (const change of changes) for (const { sha } of change.commits) carriers.set(sha, change);
  return carriers;
});

const commitsOf = perFacts(({ commits }) => new Set(commits.map(({ sha }) => sha)));

/** The change that a merged pull request is, where its commit is a step of the default branch. */
export function ownChange(pull: PullFact, { byId, bySha }: Pick<Landings, 'byId' | 'bySha'>): ChangeFact | undefined {
  if (pull.state !== 'merged') return undefined;
  return bySha.get(pull.sha ?? '') ?? byId.get(`#${pull.number}`);
}

/** Where a merged pull request is. */
export interface Landing {
  readonly change?: ChangeFact;
  /** When it was on the default branch; undefined: it is not, as far as the facts tell. */
  readonly integratedAt?: Seconds;
  readonly deployment?: DeploymentFact;
}

/**
 * Where a pull request that was merged at `mergedAt` is: on the default branch by itself; or with the change that carried its commit
 * there later; or in a deployment, which proves that it got there. Else nobody knows more than that it waits.
 */
export function landingOf(pull: PullFact, mergedAt: Seconds, landings: Landings): Landing {
  const { carriers, deployments, commits, bases } = landings;
  const change = ownChange(pull, landings);
  const sha = pull.sha ?? '';
  const carrier = change ?? carriers().get(sha) ?? carriers().get(pull.commits.at(-1)?.sha ?? '');
  const deployment = deployments.get(sha) ?? deployments.get(carrier?.sha ?? '');
  const isThere = change !== undefined || deployment !== undefined || commits().has(sha) || bases.has(pull.base ?? '');
  const carriedAt = carrier === undefined || change !== undefined ? mergedAt : Math.max(mergedAt, carrier.mergedAt);
  const integratedAt = Math.min(carriedAt, deployment?.at ?? carriedAt);
  return {
    ...(change && { change }),
    ...((isThere || carrier !== undefined) && { integratedAt }),
    ...(deployment && { deployment }),
  };
}

/** From the merge on, to the deployment or to when the facts were gathered. */
export function releaseSegments(
  mergedAt: Seconds,
  { integratedAt, deployment }: Landing,
  landings: Landings,
): readonly Segment[] {
  const { at, isDeployed } = landings;
  if (integratedAt === undefined) return [{ stage: 'integration_wait', from: mergedAt, to: at }];
  const integration = { stage: 'integration_wait', from: mergedAt, to: integratedAt } as const;
  if (deployment === undefined)
    return [integration, { stage: 'release_wait', from: integratedAt, to: isDeployed ? at : integratedAt }];
  const live = deployment.at;
  // What was asked for before the change was there waits for nothing; a time after the end tells nothing.
  const asked = Math.max(integratedAt, told(deployment.createdAt, live));
  const approved = deployment.createdAt === undefined ? asked : Math.max(asked, told(deployment.approvedAt, live, asked));
  return [
    integration,
    { stage: 'release_wait', from: integratedAt, to: asked },
    { stage: 'env_approval', from: asked, to: approved },
    { stage: 'deploy', from: approved, to: live },
  ];
}

/** Where the segments from the merge on end. */
export function releasedUntil({ integratedAt, deployment }: Landing, { at, isDeployed }: Landings): Seconds {
  if (integratedAt === undefined) return at;
  return deployment?.at ?? (isDeployed ? at : integratedAt);
}

/** A time, unless it is absent or later than what it leads to. */
function told(time: Seconds | undefined, latest: Seconds, otherwise = latest): Seconds {
  return time === undefined || time > latest ? otherwise : time;
}
