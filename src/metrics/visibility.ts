import { deploymentOf } from '../flow/deployments.ts';
import type { ChangeFact, DeploymentFact, Facts } from '../flow/facts.ts';
import { linksOf } from '../flow/items-links.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Visibility } from '../flow/sections.ts';
import { byKey, isHousekeeping, isTold, NOT_TOLD, reachNote, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { standingOf, told, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { durations, ratio } from './measured.ts';

/** Whether work can be followed from the item to production, and what one deployment costs (flow-metrics, 4.14). */
export function visibilityOf(facts: Facts, window: Window, _settings: FlowSettings): Visibility {
  const figures = {
    ...chainOf(facts, window),
    proven: provenOf(facts, window),
    nearMisses: nearMisses(facts, window),
  };
  const transaction = transactionOf(facts, window);
  return {
    ...standingOf([...Object.values(figures), ...Object.values(transaction)]),
    ...reachNote(facts, window),
    ...figures,
    transaction,
  };
}

/** Of what is not live yet nobody can say that its chain is broken. */
function chainOf(facts: Facts, window: Window): Pick<Visibility, 'withItem' | 'chain'> {
  if (!isTold(facts, 'pulls')) return { withItem: unknown('ratio', NOT_TOLD.pulls), chain: unknown('ratio', NOT_TOLD.pulls) };
  const reach = reachOf(facts, window);
  const merged = facts.changes.filter(
    ({ mergedAt, origin, picks }) => isWithin(mergedAt, reach) && !isHousekeeping(origin) && picks.length === 0,
  );
  const hasItem = itemOf(facts);
  const live = merged.filter(({ sha }) => deploymentOf(facts).has(sha));
  const waiting = merged.length - live.length;
  return {
    withItem: { unit: 'ratio', ...ratio(merged.filter(hasItem).length, merged.length) },
    chain:
      facts.deployments.length === 0
        ? unknown('ratio', 'No deployment is known.')
        : {
            unit: 'ratio',
            ...ratio(live.filter(hasItem).length, live.length),
            ...(waiting > 0 && { excluded: [{ reason: 'not_deployed_yet', count: waiting }] }),
          },
  };
}

/** An item that is not in the facts is one all the same where GitHub says that it is closed by the change. */
function itemOf(facts: Facts): (change: ChangeFact) => boolean {
  const { issuesOf, pulls } = linksOf(facts);
  return ({ id }) => {
    const number = /^#(\d+)$/.exec(id)?.[1];
    if (number === undefined) return false;
    return (pulls.get(Number(number))?.closes.length ?? 0) > 0 || issuesOf.has(Number(number));
  };
}

/** Whether the very commit was live in a lasting environment before it was in production. */
function provenOf(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'rollouts')) return unknown('ratio', NOT_TOLD.rollouts);
  const earlier = facts.rollouts.filter(({ production, transient }) => !production && !transient);
  if (earlier.length === 0) return unknown('ratio', 'No environment before production is known.');
  const deployed = facts.deployments.filter(
    ({ kind, at }) => (kind === 'normal' || kind === 'first') && isWithin(at, reachOf(facts, window)),
  );
  const bySha = byKey(earlier, ({ sha }) => sha);
  const proven = deployed.filter(({ sha, at, createdAt = at }) =>
    (bySha.get(sha) ?? []).some(({ liveAt }) => liveAt !== undefined && liveAt <= createdAt),
  );
  return { unit: 'ratio', ...ratio(proven.length, deployed.length) };
}

const NEAR_MISS = /^near[- ]?miss(?:es)?$/i;

function nearMisses(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'items')) return unknown('count', NOT_TOLD.items);
  const opened = facts.items.filter(({ openedAt }) => isWithin(openedAt, reachOf(facts, window)));
  return told('count', opened.length, opened.filter(({ labels }) => labels.some((label) => NEAR_MISS.test(label))).length);
}

type Asked = DeploymentFact & { readonly createdAt: number };

function transactionOf(facts: Facts, window: Window): Visibility['transaction'] {
  const deployed = facts.deployments.filter(({ kind, at }) => kind !== 'redeploy' && isWithin(at, window));
  const asked = deployed.filter((one): one is Asked => one.createdAt !== undefined);
  if (asked.length === 0) {
    const reason = deployed.length === 0 ? 'No deployment is known.' : 'When deployments were asked for is not known.';
    const [time, share] = [unknown('s', reason), unknown('ratio', reason)];
    return { duration: time, approved: share, approvalWait: time, dispatched: share };
  }
  return {
    duration: timesOf(asked, ({ at, createdAt }) => at - createdAt),
    approved: { unit: 'ratio', ...ratio(asked.filter(({ approvedAt }) => approvedAt !== undefined).length, asked.length) },
    approvalWait: timesOf(
      asked.filter(({ approvedAt }) => approvedAt !== undefined),
      ({ approvedAt = Number.NaN, createdAt }) => approvedAt - createdAt,
    ),
    dispatched: dispatchedOf(facts, asked),
  };
}

function timesOf(deployed: readonly Asked[], of: (deployment: Asked) => number): Figure {
  const all = deployed.map((one) => ({ id: one.id, time: of(one) }));
  const impossible = all.filter(({ time }) => time < 0).map(({ id }) => ({ id, reason: 'impossible_times' }));
  return {
    unit: 's',
    ...durations(
      all.flatMap(({ time }) => (time < 0 ? [] : time)),
      impossible,
    ),
  };
}

/** By the run of the same commit that was under way when the deployment was asked for; one that is not known may have been either. */
function dispatchedOf(facts: Facts, asked: readonly Asked[]): Figure {
  if (!isTold(facts, 'runs')) return unknown('ratio', NOT_TOLD.runs);
  const bySha = byKey(facts.runs, ({ sha }) => sha);
  const known: boolean[] = [];
  const left: Excluded[] = [];
  for (const { id, sha, createdAt } of asked) {
    const runs = (bySha.get(sha) ?? []).filter((run) => run.createdAt <= createdAt && createdAt <= (run.endedAt ?? createdAt));
    if (runs.length === 0) left.push({ id, reason: 'run_not_known' });
    else known.push(runs.some(({ event }) => event === 'workflow_dispatch'));
  }
  return {
    unit: 'ratio',
    ...ratio(known.filter((isByHand) => isByHand).length, known.length),
    ...(left.length > 0 && { excluded: [{ reason: 'run_not_known', count: left.length }] }),
  };
}
