import { delivering } from '../model/delivery.ts';
import { defineMetric, isWithin, secondsBetween } from '../model/metric.ts';
import { durations } from './measured.ts';

/** The same by commit: another unit and another number, so another name. */
export const commitLeadTime = defineMetric({
  id: 'commit-lead-time',
  title: 'Commit lead time',
  unit: 's',
  definition: 'From the author date of each commit, merges left out, to the deployment that first held it.',
  measure(facts, window) {
    const commits = new Map(facts.commits.map((commit) => [commit.sha, commit]));
    // GitHub wrote these itself, at the merge: their author date is no beginning of any work.
    const squashed = new Set(
      facts.changes.filter(({ kind, commits: own }) => kind === 'squash' && own.length === 0).map(({ sha }) => sha),
    );
    const values: number[] = [];
    const left: { id: string; reason: string }[] = [];
    for (const deployment of delivering(facts).filter(({ at }) => isWithin(at, window))) {
      for (const sha of deployment.contents) {
        const commit = commits.get(sha);
        if (commit === undefined || commit.merge) continue;
        if (squashed.has(sha)) left.push({ id: sha, reason: 'squash_no_pr' });
        else if (deployment.kind === 'first') left.push({ id: sha, reason: 'no_first_deployment_base' });
        else if (Date.parse(commit.authoredAt) > Date.parse(deployment.at)) left.push({ id: sha, reason: 'commit_after_deploy' });
        else values.push(secondsBetween(commit.authoredAt, deployment.at));
      }
    }
    return durations(values, left);
  },
});
