import { deploymentOf } from './delivery.ts';
import type { ChangeFact, DeploymentFact, Facts } from './facts.ts';

/** A deployment that had to be mended, and what mended it. */
export interface FailedDeployment {
  readonly deployment: DeploymentFact;
  readonly remedy: DeploymentFact;
  readonly by: 'revert' | 'rollback';
}

/** A revert later than this after the deployment is a decision, not a failure (flow-metrics, 4.1). */
const REVERT_MS = 14 * 86_400_000;

/** Changes and commits that mend: a revert, or by their branch a hotfix. */
export function isRemedy({ reverts, hotfix }: ChangeFact): boolean {
  return hotfix || reverts.length > 0;
}

/**
 * Deployments that failed, as far as a history alone can tell: a change of theirs was taken back within two weeks, or what was
 * live before came back. A change and its revert that were first shipped together failed nobody.
 */
export function failuresOf(facts: Facts): readonly FailedDeployment[] {
  const { changes, deployments } = facts;
  const byCommit = deploymentOf(facts);
  const failed = new Map<string, FailedDeployment>();
  const note = (found: FailedDeployment) => {
    const before = failed.get(found.deployment.id);
    if (before === undefined || Date.parse(found.remedy.at) < Date.parse(before.remedy.at))
      failed.set(found.deployment.id, found);
  };
  for (const change of changes) {
    const remedy = byCommit.get(change.sha);
    for (const sha of remedy === undefined ? [] : change.reverts) {
      const deployment = byCommit.get(sha);
      if (deployment === undefined || remedy === undefined || deployment.id === remedy.id) continue;
      const apart = Date.parse(remedy.at) - Date.parse(deployment.at);
      if (apart > 0 && apart <= REVERT_MS) note({ deployment, remedy, by: 'revert' });
    }
  }
  deployments.forEach((remedy, index) => {
    if (remedy.kind !== 'rollback') return;
    const live = deployments.slice(0, index).findLast(({ kind }) => kind !== 'redeploy');
    if (live !== undefined) note({ deployment: live, remedy, by: 'rollback' });
  });
  return [...failed.values()];
}
