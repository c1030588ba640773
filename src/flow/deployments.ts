import type { ByCommit } from './commit-map.ts';
import { commitMap } from './commit-map.ts';
import type { DeploymentFact, Facts } from './facts.ts';
import { perFacts } from './remembered.ts';

/** Deployments that brought something: what was live already, or again, delivers nothing. */
export function delivering({ deployments }: Facts): readonly DeploymentFact[] {
  return deployments.filter(({ kind }) => isDelivering(kind));
}

export function isDelivering(kind: DeploymentFact['kind']): boolean {
  return kind === 'first' || kind === 'normal';
}

/** By commit, the deployment that brought it. */
export const deploymentOf = perFacts((facts: Facts): ByCommit<DeploymentFact> => {
  const all = delivering(facts);
  const byCommit = commitMap<DeploymentFact>(all.reduce((count, { contents }) => count + contents.length, 0));
  for (const deployment of all) for (const sha of deployment.contents) byCommit.set(sha, deployment);
  return byCommit;
});
