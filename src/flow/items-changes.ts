import type { Classified } from './classification.ts';
import { classifyChange } from './classification.ts';
import type { ByCommit } from './commit-map.ts';
import { begunAt } from './delivery.ts';
import { deploymentOf } from './deployments.ts';
import type { ChangeFact, DeploymentFact, Facts, ItemFact, PullFact, Seconds } from './facts.ts';
import { acceptanceOf } from './items-issues.ts';
import type { Links } from './items-links.ts';
import { linksOf } from './items-links.ts';
import type { Reverts } from './reverts.ts';
import { revertsOf } from './reverts.ts';
import type { FlowSettings } from './settings.ts';
import type { Acceptance, End, WorkItem } from './work-item.ts';

/** Changes as work items: what came to the default branch, and the pull requests that did not, or not yet. */
export function changeItems(facts: Facts, settings: FlowSettings): readonly WorkItem[] {
  const known: Known = {
    ...{ facts, settings, links: linksOf(facts), deployments: deploymentOf(facts), reverts: revertsOf(facts) },
    isDeployed: facts.deployments.length > 0,
  };
  return [
    ...facts.changes.map((change) => mergedItem(change, known)),
    ...facts.pulls.filter(({ state }) => state !== 'merged').map((pull) => unmergedItem(pull, known)),
  ];
}

/** What every item is told from, looked up once. */
interface Known {
  readonly facts: Facts;
  readonly settings: FlowSettings;
  readonly links: Links;
  readonly deployments: ByCommit<DeploymentFact>;
  readonly reverts: Reverts;
  readonly isDeployed: boolean;
}

function mergedItem(change: ChangeFact, known: Known): WorkItem {
  const pull = known.links.pulls.get(numberOf(change));
  const begun = begunAt(change) ?? (pull && begunAt(pull));
  // Of what was pushed as one commit the beginning is the end, where nothing but the merge is known to come after.
  const isMoment = change.kind === 'direct' && pull === undefined && !known.isDeployed;
  const startedAt = isMoment ? undefined : begun;
  const from = pull?.openedAt ?? change.openedAt ?? begun ?? change.mergedAt;
  return itemOf(change, pull, known, {
    end: endOf(change, known),
    startedAt,
    hidden: startedAt !== undefined ? undefined : isMoment ? 'pushed_directly' : 'squash_no_pr',
    inProgressFrom: change.picks.length > 0 ? undefined : from,
  });
}

function unmergedItem(pull: PullFact, known: Known): WorkItem {
  const { state, openedAt, endedAt, updatedAt, number, origin } = pull;
  const end: End = state === 'open' ? { kind: 'open' } : { kind: 'left', at: endedAt ?? updatedAt, reason: 'closed_unmerged' };
  const startedAt = begunAt(pull);
  return itemOf({ id: `#${number}`, origin }, pull, known, { end, startedAt, hidden: undefined, inProgressFrom: openedAt });
}

/** 0 where it is no pull request. */
function numberOf({ id }: ChangeFact): number {
  return id.startsWith('#') ? Number(id.slice(1)) : 0;
}

type Told = Pick<ChangeFact, 'id' | 'origin'> & Partial<Pick<ChangeFact, 'title' | 'openedAt'>>;

interface Way {
  readonly end: End;
  readonly startedAt: Seconds | undefined;
  readonly hidden: WorkItem['hidden'] | undefined;
  readonly inProgressFrom: Seconds | undefined;
}

function itemOf(change: Told, pull: PullFact | undefined, { facts, settings, links }: Known, way: Way): WorkItem {
  const issues = (pull && links.issuesOf.get(pull.number)) ?? NONE;
  const [accepted] = issues.map((issue) => acceptanceOf(facts, issue, settings)).sort((a, b) => a.at - b.at);
  const openedAt = pull?.openedAt ?? change.openedAt;
  const opened = openedAt === undefined ? undefined : ({ at: openedAt, by: 'created' } as const);
  return new ChangeItem(change, way, accepted ?? opened, { settings, pull, issues });
}

/** What kind of work it is, is read out of its texts when it is asked for: of a long history few are asked. */
class ChangeItem implements WorkItem {
  readonly id: string;
  readonly origin: ChangeFact['origin'];
  readonly isEpic = false;
  readonly accepted: Acceptance | undefined;
  readonly startedAt: Seconds | undefined;
  readonly hidden: WorkItem['hidden'];
  readonly inProgressFrom: Seconds | undefined;
  readonly end: End;
  readonly #change: Told;
  readonly #signs: Signs;
  #classified: Classified | undefined;

  constructor(change: Told, { end, startedAt, hidden, inProgressFrom }: Way, accepted: Acceptance | undefined, signs: Signs) {
    this.id = change.id;
    this.origin = signs.pull?.origin ?? change.origin;
    this.accepted = accepted;
    this.startedAt = startedAt;
    this.hidden = hidden;
    this.inProgressFrom = inProgressFrom;
    this.end = end;
    this.#change = change;
    this.#signs = signs;
  }

  get classified(): Classified {
    const { settings, pull, issues } = this.#signs;
    this.#classified ??= classifyChange(this.#change, settings, pull, issues);
    return this.#classified;
  }
}

interface Signs {
  readonly settings: FlowSettings;
  readonly pull: PullFact | undefined;
  readonly issues: readonly ItemFact[];
}

const NONE: readonly ItemFact[] = [];

function endOf({ id, sha, mergedAt, picks }: ChangeFact, { deployments, reverts, isDeployed }: Known): End {
  const deployment = deployments.get(sha);
  const left = (reason: string): End => ({ kind: 'left', at: deployment?.at ?? mergedAt, reason });
  if (picks.length > 0) return left('backport');
  if (!isDeployed) return { kind: 'delivered', at: mergedAt, shippedAt: mergedAt };
  if (deployment === undefined) return { kind: 'open', mergedAt };
  if (reverts.together.has(id)) return left('reverted_before_deploy');
  if (deployment.kind === 'first') return left('no_first_deployment_base');
  // Some deploy from the branch and merge when it holds.
  return { kind: 'delivered', at: Math.max(deployment.at, mergedAt), shippedAt: deployment.at };
}
