import type { DeploymentFact, Facts } from './facts.ts';
import { perFacts } from './remembered.ts';

/** Deployments that brought something: what was live already, or again, delivers nothing. */
export function delivering({ deployments }: Facts): readonly DeploymentFact[] {
  return deployments.filter(({ kind }) => kind === 'first' || kind === 'normal');
}

/** By commit, the deployment that brought it. */
export const deploymentOf = perFacts((facts: Facts): ReadonlyMap<string, DeploymentFact> => {
  const byCommit = new Map<string, DeploymentFact>();
  for (const deployment of delivering(facts)) for (const sha of deployment.contents) byCommit.set(sha, deployment);
  return byCommit;
});
