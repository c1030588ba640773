import { classifyChange } from './classification.ts';
import { begunAt } from './delivery.ts';
import { deploymentOf } from './deployments.ts';
import type { ChangeFact, Facts, PullFact } from './facts.ts';
import { acceptanceOf } from './items-issues.ts';
import { linksOf } from './items-links.ts';
import { revertsOf } from './reverts.ts';
import type { FlowSettings } from './settings.ts';
import type { Acceptance, End, WorkItem } from './work-item.ts';

/** Changes as work items: what came to the default branch, and the pull requests that did not, or not yet. */
export function changeItems(facts: Facts, settings: FlowSettings): readonly WorkItem[] {
  const { pulls } = linksOf(facts);
  const merged = facts.changes.map((change): WorkItem => {
    const pull = pulls.get(numberOf(change));
    const begun = begunAt(change) ?? (pull && begunAt(pull));
    // Of what was pushed as one commit the beginning is the end, where nothing but the merge is known to come after.
    const isMoment = change.kind === 'direct' && pull === undefined && facts.deployments.length === 0;
    const startedAt = isMoment ? undefined : begun;
    const isPick = change.picks.length > 0;
    const from = pull?.openedAt ?? change.openedAt ?? begun ?? change.mergedAt;
    return {
      ...shared(facts, settings, change, pull),
      ...(startedAt === undefined ? { hidden: isMoment ? 'pushed_directly' : 'squash_no_pr' } : { startedAt }),
      ...(!isPick && { inProgressFrom: from }),
      end: endOf(facts, change),
    };
  });
  const others = facts.pulls
    .filter(({ state }) => state !== 'merged')
    .map((pull): WorkItem => {
      const startedAt = begunAt(pull);
      return {
        ...shared(facts, settings, { id: `#${pull.number}`, origin: pull.origin }, pull),
        ...(startedAt !== undefined && { startedAt }),
        inProgressFrom: pull.openedAt,
        end:
          pull.state === 'open'
            ? { kind: 'open' }
            : { kind: 'left', at: pull.endedAt ?? pull.updatedAt, reason: 'closed_unmerged' },
      };
    });
  return [...merged, ...others];
}

/** 0 where it is no pull request. */
function numberOf({ id }: ChangeFact): number {
  return id.startsWith('#') ? Number(id.slice(1)) : 0;
}

type Told = Pick<ChangeFact, 'id' | 'origin'> & Partial<Pick<ChangeFact, 'title' | 'openedAt'>>;

function shared(facts: Facts, settings: FlowSettings, change: Told, pull: PullFact | undefined) {
  const issues = pull === undefined ? [] : (linksOf(facts).issuesOf.get(pull.number) ?? []);
  const accepted = issues.map((issue) => acceptanceOf(facts, issue, settings)).toSorted((a, b) => a.at - b.at)[0];
  const openedAt = pull?.openedAt ?? change.openedAt;
  const opened: Acceptance | undefined = openedAt === undefined ? undefined : { at: openedAt, by: 'created' };
  const known = accepted ?? opened;
  return {
    id: change.id,
    classified: classifyChange(change, settings, pull, issues),
    origin: pull?.origin ?? change.origin,
    isEpic: false,
    ...(known !== undefined && { accepted: known }),
  } as const;
}

function endOf(facts: Facts, { id, sha, mergedAt, picks }: ChangeFact): End {
  const deployment = deploymentOf(facts).get(sha);
  const left = (reason: string): End => ({ kind: 'left', at: deployment?.at ?? mergedAt, reason });
  if (picks.length > 0) return left('backport');
  if (facts.deployments.length === 0) return { kind: 'delivered', at: mergedAt, shippedAt: mergedAt };
  if (deployment === undefined) return { kind: 'open', mergedAt };
  if (revertsOf(facts).together.has(id)) return left('reverted_before_deploy');
  if (deployment.kind === 'first') return left('no_first_deployment_base');
  // Some deploy from the branch and merge when it holds.
  return { kind: 'delivered', at: Math.max(deployment.at, mergedAt), shippedAt: deployment.at };
}
