import { classifyIssue } from './classification.ts';
import { begunAt } from './delivery.ts';
import { deploymentOf } from './deployments.ts';
import type { ChangeFact, Facts, ItemFact, Seconds } from './facts.ts';
import { linksOf } from './items-links.ts';
import { changeById, revertsOf } from './reverts.ts';
import type { FlowSettings } from './settings.ts';
import type { Acceptance, End, WorkItem } from './work-item.ts';

/** Issues as work items: each with the changes that close it. */
export function issueItems(facts: Facts, settings: FlowSettings): readonly WorkItem[] {
  const { pulls, pullsOf } = linksOf(facts);
  return facts.items.map((issue): WorkItem => {
    const own = (pullsOf.get(issue.number) ?? []).flatMap((number) => pulls.get(number) ?? []);
    const startedAt = startOf(facts, issue);
    const accepted = acceptanceOf(facts, issue, settings);
    return {
      id: `#${issue.number}`,
      classified: classifyIssue(issue, settings, own),
      origin: 'human',
      isEpic: issue.children > 0,
      accepted,
      ...(startedAt !== undefined && { startedAt }),
      ...(accepted.by !== 'created' && { inProgressFrom: accepted.at }),
      end: endOf(facts, issue),
    };
  });
}

/** When an issue was accepted: the policy's label where it has one, else the first sign that somebody took it up. */
export function acceptanceOf(facts: Facts, issue: ItemFact, { items }: FlowSettings): Acceptance {
  const accepting = new Set(items.accepted.map((label) => label.toLowerCase()));
  const labelled = earliest(issue.labelled.filter(({ label }) => accepting.has(label.toLowerCase())).map(({ at }) => at));
  if (labelled !== undefined) return { at: labelled, by: 'label' };
  const sign = earliest([issue.milestonedAt, issue.assignedAt, startOf(facts, issue)]);
  return sign === undefined ? { at: issue.openedAt, by: 'created' } : { at: sign, by: 'sign' };
}

/** The first commit of the first change that closes it, merged or not. */
function startOf(facts: Facts, { number }: ItemFact): Seconds | undefined {
  const { pulls, pullsOf } = linksOf(facts);
  const numbers = pullsOf.get(number) ?? [];
  return earliest(
    numbers.map((pull) => {
      const [change, asked] = [changeById(facts).get(`#${pull}`), pulls.get(pull)];
      return (change && begunAt(change)) ?? (asked && begunAt(asked));
    }),
  );
}

function endOf(facts: Facts, issue: ItemFact): End {
  const { closedAt, outcome = 'unknown' } = issue;
  if (closedAt === undefined) return { kind: 'open' };
  if (outcome === 'not-planned') return { kind: 'left', at: closedAt, reason: 'not_planned' };
  if (outcome === 'duplicate') return { kind: 'left', at: closedAt, reason: 'duplicate' };
  const linked = (linksOf(facts).pullsOf.get(issue.number) ?? []).flatMap((pull) => changeById(facts).get(`#${pull}`) ?? []);
  const { together } = revertsOf(facts);
  const brought = linked.filter(({ id }) => !together.has(id));
  if (linked.length > 0 && brought.length === 0) return { kind: 'left', at: closedAt, reason: 'reverted_before_deploy' };
  if (linked.length === 0) {
    // GitHub did not always ask why an issue is closed; without a change there is nothing that would tell.
    if (outcome === 'unknown') return { kind: 'left', at: closedAt, reason: 'outcome_unknown' };
    return { kind: 'delivered', at: closedAt };
  }
  const first = brought.filter(({ picks }) => picks.length === 0);
  return shippedEnd(facts, first.length > 0 ? first : brought, closedAt);
}

/** When the last of its changes was live, and it was closed. */
function shippedEnd(facts: Facts, changes: readonly ChangeFact[], closedAt: Seconds): End {
  const merged = Math.max(...changes.map(({ mergedAt }) => mergedAt));
  const done = Math.max(merged, closedAt);
  if (facts.deployments.length === 0) return { kind: 'delivered', at: done, shippedAt: merged };
  const byCommit = deploymentOf(facts);
  const deployments = changes.flatMap(({ sha }) => byCommit.get(sha) ?? []);
  if (deployments.length < changes.length) return { kind: 'open', mergedAt: done };
  const shippedAt = Math.max(...deployments.map(({ at }) => at));
  // What the first deployment held was live before it, nobody knows since when.
  const isFirst = deployments.every(({ kind, at }) => kind === 'first' || at < shippedAt);
  if (!isFirst) return { kind: 'delivered', at: Math.max(shippedAt, done), shippedAt };
  if (closedAt < shippedAt) return { kind: 'left', at: shippedAt, reason: 'no_first_deployment_base' };
  return { kind: 'delivered', at: done };
}

function earliest(times: readonly (Seconds | undefined)[]): Seconds | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
