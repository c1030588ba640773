import { deploymentOf } from './deployments.ts';
import type { DeploymentFact, Facts, IncidentFact, Seconds } from './facts.ts';
import { perFacts } from './remembered.ts';
import { changeById, revertsOf, wholeSha } from './reverts.ts';

/** For how long after a deployment what breaks is laid to it, in seconds: 24 h (flow-metrics, 4.1). Both ends belong to it. */
export const HORIZON = 86_400;

/** A change that is taken back later than this after its deployment, in seconds: 14 days. That is a decision, not a failure. */
export const REVERT_HORIZON = 14 * 86_400;

/**
 * How it is known that a deployment failed, the surest first: somebody named it; what it brought was taken back; its own status said
 * so; production went back behind it; an incident began soon after it.
 */
export const EVIDENCE = ['explicit', 'revert', 'status', 'rollback', 'temporal'] as const;
/** One of `EVIDENCE`. */
export type Evidence = (typeof EVIDENCE)[number];

/** An incident with the deployments that it is laid to, and why; none where nothing says which. */
export interface Attribution {
  readonly incident: IncidentFact;
  readonly way: Exclude<Evidence, 'status'> | 'none';
  readonly deployments: readonly DeploymentFact[];
}

/** A deployment that failed by one piece of evidence. */
export interface Blame {
  readonly deployment: DeploymentFact;
  readonly by: Evidence;
  readonly incident?: IncidentFact;
}

/** A rollback with the deployments that it went back behind, oldest first: all since the one that it restored. */
export interface Retreat {
  readonly rollback: DeploymentFact;
  readonly behind: readonly DeploymentFact[];
}

/** When an incident began, as far as that is known. */
export function startOf({ startedAt, openedAt }: IncidentFact): Seconds {
  return startedAt ?? openedAt;
}

/** Every incident with what it is laid to: the first of the five ways that answers (flow-metrics, 4.1). */
export const attributionsOf = perFacts((facts: Facts): readonly Attribution[] => {
  const linked = facts.incidents.map((incident) => linkedOf(facts, incident));
  const sure = idsOf(sureBlames(facts, linked));
  return linked.map((found) => {
    if (found.way !== 'none') return found;
    const { incident } = found;
    const behind = wentBackAfter(facts, incident, sure);
    if (behind !== undefined) return { incident, way: 'rollback', deployments: [behind] };
    const latest = latestBefore(facts, incident);
    return latest === undefined ? found : { incident, way: 'temporal', deployments: [latest] };
  });
});

/** All evidence against deployments, of incidents and without them. */
export const blamesOf = perFacts((facts: Facts): readonly Blame[] => {
  const attributions = attributionsOf(facts);
  const sure = sureBlames(facts, attributions);
  const known = idsOf(sure);
  const rollbacks = retreatsOf(facts).flatMap(({ behind }): Blame[] => {
    // One failure, one retreat: where a deployment behind it is known more surely, it is that one's remedy.
    const [first] = behind.some(({ id }) => known.has(id)) ? [] : behind;
    return first === undefined ? [] : [{ deployment: first, by: 'rollback' }];
  });
  return [...sure, ...rollbacks, ...attributions.filter(({ way }) => way === 'rollback' || way === 'temporal').flatMap(blamed)];
});

function blamed({ incident, way, deployments }: Attribution): Blame[] {
  return way === 'none' ? [] : deployments.map((deployment) => ({ deployment, by: way, incident }));
}

/** What is known without looking at rollbacks and times. */
function sureBlames(facts: Facts, attributions: readonly Attribution[]): readonly Blame[] {
  const linked = attributions.filter(({ way }) => way === 'explicit' || way === 'revert');
  // What mends an incident whose cause was named is no evidence against another deployment.
  const explained = new Set(linked.flatMap(({ way, incident }) => (way === 'explicit' ? incident.fixedBy : [])));
  return [...linked.flatMap(blamed), ...revertBlames(facts, explained), ...statusBlames(facts)];
}

/** The first two ways: a named cause, or a fix that takes something back. */
function linkedOf(facts: Facts, incident: IncidentFact): Attribution {
  const named = distinct(incident.causedBy.flatMap((name) => deploymentNamed(facts, name) ?? []));
  if (named.length > 0) return { incident, way: 'explicit', deployments: named };
  const reverted = distinct(incident.fixedBy.flatMap((id) => shippedBefore(facts, id)));
  return { incident, way: reverted.length > 0 ? 'revert' : 'none', deployments: reverted };
}

/** Of a deployment's id, a change (`#12`) or a commit: the deployment that first brought it. A redeploy stands for what was live. */
function deploymentNamed(facts: Facts, name: string): DeploymentFact | undefined {
  const at = facts.deployments.findIndex(({ id }) => id === name);
  if (at >= 0) return facts.deployments.slice(0, at + 1).findLast(({ kind }) => kind !== 'redeploy');
  const sha = changeById(facts).get(name)?.sha ?? wholeSha(facts)(name);
  return deploymentOf(facts).get(sha);
}

/** The deployments of what a change takes back, but the one that brings the change itself. */
function shippedBefore(facts: Facts, id: string): DeploymentFact[] {
  const byCommit = deploymentOf(facts);
  const own = byCommit.get(changeById(facts).get(id)?.sha ?? '');
  const shipped = (revertsOf(facts).targets.get(id) ?? []).flatMap((sha) => byCommit.get(sha) ?? []);
  return shipped.filter(({ id: other, at }) => own === undefined || (other !== own.id && at <= own.at));
}

/** Deployments of which a change was taken back in time, and by another deployment or by none yet. */
function revertBlames(facts: Facts, explained: ReadonlySet<string>): Blame[] {
  return [...revertsOf(facts).targets.keys()].flatMap((id) => {
    const change = changeById(facts).get(id);
    if (change === undefined || explained.has(id)) return [];
    return shippedBefore(facts, id)
      .filter(({ at }) => change.mergedAt - at <= REVERT_HORIZON)
      .map((deployment): Blame => ({ deployment, by: 'revert' }));
  });
}

function statusBlames({ deployments }: Facts): Blame[] {
  return deployments
    .filter((one) => one.kind !== 'redeploy' && failedSoon(one))
    .map((deployment): Blame => ({ deployment, by: 'status' }));
}

/** Whether it was live, and said to have failed within the horizon. */
export function failedSoon({ at, failedAt }: DeploymentFact): boolean {
  return failedAt !== undefined && failedAt >= at && failedAt - at <= HORIZON;
}

/** Every rollback with what it went back behind: all since its commit was live last, or since the latest ancestor of it was. */
export const retreatsOf = perFacts(({ deployments }: Facts): readonly Retreat[] =>
  deployments.flatMap((rollback, index) => {
    if (rollback.kind !== 'rollback') return [];
    const before = deployments.slice(0, index);
    const again = before.findLastIndex(({ sha }) => sha === rollback.sha);
    const target = again >= 0 ? again : before.findIndex(({ id }) => id === rollback.base);
    const since = (target >= 0 ? before.slice(target + 1) : before).filter(({ kind }) => kind !== 'redeploy');
    const behind = target >= 0 ? since : since.slice(-1);
    return behind.length === 0 ? [] : [{ rollback, behind }];
  }),
);

/** The third way: production went back within the horizon after the incident began, behind a deployment that was live then. */
function wentBackAfter(facts: Facts, incident: IncidentFact, sure: ReadonlySet<string>): DeploymentFact | undefined {
  const start = startOf(incident);
  const within = retreatsOf(facts).filter(({ rollback }) => rollback.at >= start && rollback.at - start <= HORIZON);
  for (const { behind } of within) {
    const known = behind.find(({ id }) => sure.has(id)) ?? behind[0];
    if (known !== undefined && known.at <= start) return known;
  }
  return undefined;
}

/** The fourth way: the latest deployment before, if it is young enough. */
function latestBefore({ deployments }: Facts, incident: IncidentFact): DeploymentFact | undefined {
  const start = startOf(incident);
  const latest = deployments.findLast(({ kind, at }) => kind !== 'redeploy' && at <= start);
  return latest !== undefined && start - latest.at <= HORIZON ? latest : undefined;
}

function idsOf(blames: readonly Blame[]): ReadonlySet<string> {
  return new Set(blames.map(({ deployment }) => deployment.id));
}

function distinct(deployments: readonly DeploymentFact[]): readonly DeploymentFact[] {
  return [...new Set(deployments)];
}
