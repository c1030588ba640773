import { commitMap } from '../flow/commit-map.ts';
import { delivering } from '../flow/deployments.ts';
import type { ChangeFact, Facts } from '../flow/facts.ts';
import type { Excluded } from '../flow/metric.ts';
import { defineMetric, isWithin } from '../flow/metric.ts';
import { perFacts } from '../flow/remembered.ts';

/** The same by commit: another unit and another number, so another name. */
export const commitLeadTime = defineMetric({
  id: 'commit-lead-time',
  title: 'Commit lead time',
  unit: 's',
  definition: 'From the author date of each commit, merges left out, to the deployment that first held it.',
  observe(facts, window) {
    const { commits, squashes } = commitsOf(facts);
    const values: number[] = [];
    const left: Excluded[] = [];
    for (const deployment of delivering(facts).filter(({ at }) => isWithin(at, window))) {
      for (const sha of deployment.contents) {
        const commit = commits.get(sha);
        if (commit === undefined || commit.merge) continue;
        const squash = squashes.get(sha);
        if (squash?.commits.length === 0) left.push({ id: sha, reason: 'squash_no_pr' });
        for (const { sha: id, authoredAt } of squash?.commits ?? [commit]) {
          if (deployment.kind === 'first') left.push({ id, reason: 'no_first_deployment_base' });
          else if (authoredAt > deployment.at) left.push({ id, reason: 'commit_after_deploy' });
          else values.push(deployment.at - authoredAt);
        }
      }
    }
    return { kind: 'durations', values, excluded: left };
  },
});

/** `squashes`: GitHub wrote their one commit itself, at the merge. Its author date is no beginning of any work; those it is made of are. */
const commitsOf = perFacts((facts: Facts) => {
  const commits = commitMap<Facts['commits'][number]>(facts.commits.length);
  for (const commit of facts.commits) commits.set(commit.sha, commit);
  const squashes = commitMap<ChangeFact>(facts.changes.length);
  for (const change of facts.changes) if (change.kind === 'squash') squashes.set(change.sha, change);
  return { commits, squashes };
});
