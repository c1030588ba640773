import type { Blame, Evidence } from './attribution.ts';
import { blamesOf, EVIDENCE, failedSoon, REVERT_HORIZON, retreatsOf } from './attribution.ts';
import { deploymentOf } from './deployments.ts';
import type { ChangeFact, DeploymentFact, Facts, IncidentFact, Seconds } from './facts.ts';
import { perFacts, perSettings } from './remembered.ts';
import { changeById, changeOfCommit, revertsOf } from './reverts.ts';
import type { FlowSettings } from './settings.ts';

/** A deployment that had to be mended. */
export interface FailedDeployment {
  readonly deployment: DeploymentFact;
  /** The surest of the ways in which it is known. */
  readonly by: Evidence;
  readonly incidents: readonly IncidentFact[];
  /** Ids of the changes that may be why: all of the range, unless a revert names some of them. */
  readonly suspects: readonly string[];
  /** Absent while it is open. */
  readonly recovery?: Recovery;
}

/** What ended a failure: a deployment that mended it, or before one the resolution of all its incidents. */
export type Recovery =
  | { readonly by: 'deployment'; readonly at: Seconds; readonly deployment: DeploymentFact }
  | { readonly by: 'resolution'; readonly at: Seconds };

/** Deployments that failed, oldest first, each once however many incidents it had; its evidence in `attribution.ts`. */
export const failuresOf = perFacts((facts: Facts): readonly FailedDeployment[] => {
  const blames = new Map<string, Blame[]>();
  for (const blame of blamesOf(facts)) blames.set(blame.deployment.id, [...(blames.get(blame.deployment.id) ?? []), blame]);
  return facts.deployments.flatMap((deployment, index): FailedDeployment[] => {
    const own = blames.get(deployment.id);
    if (own === undefined) return [];
    const by = EVIDENCE.find((one) => own.some((blame) => blame.by === one)) ?? 'temporal';
    const incidents = [...new Set(own.flatMap(({ incident }) => incident ?? []))].sort((a, b) => a.openedAt - b.openedAt);
    const recovery = recoveryOf(facts, { deployment, index, incidents });
    const suspects = suspectsOf(facts, deployment, by);
    return [{ deployment, by, incidents, suspects, ...(recovery !== undefined && { recovery }) }];
  });
});

interface Failure {
  readonly deployment: DeploymentFact;
  readonly index: number;
  readonly incidents: readonly IncidentFact[];
}

function recoveryOf(facts: Facts, failure: Failure): Recovery | undefined {
  const mended = mendedBy(facts, failure);
  const ends = failure.incidents.map(({ resolvedAt }) => resolvedAt ?? Number.POSITIVE_INFINITY);
  const resolved = ends.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...ends);
  if (mended !== undefined && mended.at <= resolved) return { by: 'deployment', at: mended.at, deployment: mended };
  return resolved === Number.POSITIVE_INFINITY ? undefined : { by: 'resolution', at: resolved };
}

/** The first deployment after it that goes back behind it, takes back what it brought, or brings what closed its incidents. */
function mendedBy(facts: Facts, { deployment, index, incidents }: Failure): DeploymentFact | undefined {
  const [byCommit, { takers }] = [deploymentOf(facts), revertsOf(facts)];
  const back = retreatsOf(facts).filter(({ behind }) => behind.some(({ id }) => id === deployment.id));
  const fixes = [
    ...deployment.contents.flatMap((sha) => takers.get(sha) ?? []),
    ...incidents.flatMap(({ fixedBy }) => fixedBy).flatMap((id) => changeById(facts).get(id) ?? []),
  ];
  const known = [...back.map(({ rollback }) => rollback), ...fixes.flatMap(({ sha }) => byCommit.get(sha) ?? [])];
  const later = facts.deployments.slice(index + 1);
  const mending = new Set(known.map(({ id }) => id));
  const found = later.find(({ id }) => mending.has(id));
  if (found !== undefined || incidents.length > 0 || fixes.length > 0) return found;
  // All that is known is its status: what went live after it, the same again included, ended that.
  const { failedAt } = deployment;
  return failedAt === undefined ? undefined : later.find((one) => one.at >= failedAt && !failedSoon(one));
}

function suspectsOf(facts: Facts, deployment: DeploymentFact, by: Evidence): readonly string[] {
  const [owners, { takers }] = [changeOfCommit(facts), revertsOf(facts)];
  const behind = by === 'rollback' ? retreatsOf(facts).find((one) => one.behind[0]?.id === deployment.id)?.behind : undefined;
  const range = (behind ?? [deployment]).flatMap(({ contents }) => contents);
  const named = range.filter((sha) => takers.has(sha));
  return [...new Set((named.length > 0 ? named : range).flatMap((sha) => owners.get(sha)?.id ?? []))];
}

/**
 * Whether a change mends production: it closed an incident, is a hotfix by its branch or a label, or takes back what an earlier
 * deployment brought not long ago. A revert that was shipped with what it reverts mends nothing, nor does a re-landing.
 */
export function isRemedy(change: ChangeFact, facts: Facts, settings: FlowSettings): boolean {
  return change.hotfix || marked(facts, settings).has(change.id) || takesBack(change, facts);
}

/** By a label or branch of the pull request, or by an incident. */
const marked = perSettings(({ pulls, incidents }: Facts, settings: FlowSettings): ReadonlySet<string> => {
  const labels = new Set(settings.incidents['hotfix-labels'].map((label) => label.toLowerCase()));
  const issues = new Set(incidents.map(({ id }) => /^(?:.*#)?(\d+)$/.exec(id)?.[1]));
  const marks = pulls.filter(
    (pull) =>
      pull.labels.some((label) => labels.has(label.toLowerCase())) ||
      pull.branch?.startsWith('hotfix/') ||
      pull.closes.some((issue) => issues.has(String(issue))),
  );
  return new Set([...marks.map(({ number }) => `#${number}`), ...incidents.flatMap(({ fixedBy }) => fixedBy)]);
});

function takesBack({ id, sha, mergedAt }: ChangeFact, facts: Facts): boolean {
  const byCommit = deploymentOf(facts);
  const own = byCommit.get(sha);
  return (revertsOf(facts).targets.get(id) ?? []).some((target) => {
    const deployment = byCommit.get(target);
    return deployment === undefined || (deployment.id !== own?.id && mergedAt - deployment.at <= REVERT_HORIZON);
  });
}
