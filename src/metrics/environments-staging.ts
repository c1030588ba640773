import { coveredBy, united } from '../flow/course-sessions.ts';
import { deploymentOf } from '../flow/deployments.ts';
import type { ChangeFact, Facts, PullFact, RolloutFact, Seconds } from '../flow/facts.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Environments } from '../flow/sections.ts';
import { byKey, endOf, firstReadyAt, reachOf } from '../flow/sections-facts.ts';
import { told, tooFew, unknown } from '../flow/sections-figures.ts';
import { shared } from '../flow/sections-time.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { globSet } from '../model/globs.ts';
import { durations, ratio } from './measured.ts';
import { smallestSample } from './statistics.ts';

type Figures = Pick<Environments['staging'], 'wait' | 'hold' | 'clobber' | 'overlap'>;

/** A success on staging, and what it brought there: a step of the default branch, or a pull request that is not merged yet. */
interface Staged {
  readonly environment: string;
  readonly liveAt: Seconds;
  /** Place of the step among the changes of the default branch, oldest first; of a pull request that was merged since, its step's. */
  readonly place?: number;
  readonly pull?: PullFact;
  /** When its content was first in production. */
  readonly productionAt?: Seconds;
}

/** What deployments to the environment that the policy calls staging tell of the window. */
export function stagingFigures(facts: Facts, window: Window, settings: FlowSettings): Figures {
  const environments = globSet([settings.deployments.staging]);
  const rollouts = facts.rollouts
    .filter(({ environment, production, transient }) => !production && !transient && environments.matches(environment))
    .sort((a, b) => (a.liveAt ?? a.createdAt) - (b.liveAt ?? b.createdAt));
  if (rollouts.length === 0) {
    const reason = 'No deployment to an environment that `staging` names is known.';
    return {
      wait: unknown('s', reason),
      hold: unknown('s', reason),
      clobber: unknown('ratio', reason),
      overlap: unknown('ratio', reason),
    };
  }
  const reach = reachOf(facts, window);
  const line = facts.changes.toSorted((a, b) => a.mergedAt - b.mergedAt);
  const staged = stagedBy(rollouts, facts, line);
  const stays = staysOf(staged.known, facts.at);
  const arrivals = arrivalsOf(staged.known, facts, line);
  if (facts.deployments.length === 0) {
    const reason = 'No deployment to production is known.';
    return {
      wait: waitOf(arrivals, reach),
      hold: unknown('s', reason),
      clobber: unknown('ratio', reason),
      overlap: unknown('ratio', reason),
    };
  }
  return {
    wait: waitOf(arrivals, reach),
    hold: holdOf(arrivals, reach),
    clobber: clobberOf(stays, staged.lost, reach),
    overlap: overlapOf(stays, { from: reach.from, to: endOf(facts, window) }),
  };
}

function stagedBy(
  rollouts: readonly RolloutFact[],
  facts: Facts,
  line: readonly ChangeFact[],
): { readonly known: readonly Staged[]; readonly lost: readonly Excluded[] } {
  const places = new Map(line.map(({ sha }, place) => [sha, place]));
  const placeById = new Map(line.map(({ id }, place) => [id, place]));
  const pulls = new Map(facts.pulls.flatMap((pull) => pull.commits.map(({ sha }) => [sha, pull] as const)));
  const deployments = deploymentOf(facts);
  const known: Staged[] = [];
  const lost: Excluded[] = [];
  for (const { id, environment, sha, liveAt } of rollouts) {
    if (liveAt === undefined) continue;
    const pull = places.has(sha) ? undefined : pulls.get(sha);
    const place = places.get(sha) ?? placeById.get(`#${pull?.number}`);
    const productionAt = deployments.get(line[place ?? -1]?.sha ?? '')?.at;
    if (pull === undefined && place === undefined) lost.push({ id, reason: 'unknown_commit' });
    else
      known.push({
        environment,
        liveAt,
        ...(place !== undefined && { place }),
        ...(pull && { pull }),
        ...(productionAt !== undefined && { productionAt }),
      });
  }
  return { known, lost };
}

/** A change that came to staging: since when it could have, when it did, and its step of the default branch. */
interface Arrival {
  readonly id: string;
  readonly from: Seconds;
  readonly at: Seconds;
  readonly productionAt: Seconds | undefined;
}

/**
 * When each change was first there. A pull request that was tried before its merge waited from when it was ready; else from the merge.
 * What the first step there brought is not known, for nobody knows what was there before.
 */
function arrivalsOf(staged: readonly Staged[], facts: Facts, line: readonly ChangeFact[]): readonly Arrival[] {
  const deployments = deploymentOf(facts);
  const found = new Map<string, Arrival>();
  const take = (arrival: Arrival) => found.has(arrival.id) || found.set(arrival.id, arrival);
  let reached: number | undefined;
  for (const { liveAt, pull, place, productionAt } of staged) {
    if (pull !== undefined) take({ id: `#${pull.number}`, from: firstReadyAt(pull) ?? liveAt + 1, at: liveAt, productionAt });
    else if (place !== undefined) {
      for (const { id, sha, mergedAt } of reached === undefined ? [] : line.slice(reached + 1, place + 1))
        take({ id, from: mergedAt, at: liveAt, productionAt: deployments.get(sha)?.at });
      reached = Math.max(reached ?? place, place);
    }
  }
  return [...found.values()];
}

function waitOf(arrivals: readonly Arrival[], window: Window): Figures['wait'] {
  const seen = arrivals.filter(({ at }) => isWithin(at, window));
  const early = seen.filter(({ from, at }) => at < from).map(({ id }) => ({ id, reason: 'staged_before_ready' }));
  return {
    unit: 's',
    ...durations(
      seen.flatMap(({ from, at }) => (at < from ? [] : at - from)),
      early,
    ),
  };
}

function holdOf(arrivals: readonly Arrival[], window: Window): Figures['hold'] {
  const values: number[] = [];
  const left: Excluded[] = [];
  for (const { id, at, productionAt } of arrivals) {
    if (!isWithin(productionAt ?? at, window)) continue;
    if (productionAt === undefined) left.push({ id, reason: 'not_deployed_yet' });
    else if (productionAt < at) left.push({ id, reason: 'production_before_staging' });
    else values.push(productionAt - at);
  }
  return { unit: 's', ...durations(values, left) };
}

/** How long a success stayed, and what ended it. */
interface Stay {
  readonly environment: string;
  /** The change. */
  readonly key: string;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly end: 'production' | 'replaced' | 'still there';
}

/** What was in production already when it came there occupies nothing. */
function staysOf(staged: readonly Staged[], now: Seconds): readonly Stay[] {
  const stayOf = (one: Staged, later: readonly Staged[]): Stay[] => {
    const { environment, pull, place, liveAt: from, productionAt = Number.POSITIVE_INFINITY } = one;
    if (productionAt <= from) return [];
    const replacedAt = later.find((other) => !holds(other, one))?.liveAt ?? Number.POSITIVE_INFINITY;
    const to = Math.min(productionAt, replacedAt);
    const end = to > now ? 'still there' : to === productionAt ? 'production' : 'replaced';
    const key = pull === undefined ? `${place}` : `#${pull.number}`;
    return [{ environment, key, from, to: Math.min(to, now), end }];
  };
  return [...byKey(staged, ({ environment }) => environment).values()].flatMap((its) =>
    its.flatMap((one, index) => stayOf(one, its.slice(index + 1))),
  );
}

/** Whether what was there is in what came later: the same change again, or a later step of the default branch. */
function holds(later: Staged, before: Staged): boolean {
  if (later.pull !== undefined) return later.pull.number === before.pull?.number;
  return before.place !== undefined && later.place !== undefined && later.place >= before.place;
}

/** Of a change that was deployed there again and again, the last stands for all that ended with it. */
function clobberOf(stays: readonly Stay[], lost: readonly Excluded[], window: Window): Figures['clobber'] {
  const visits = byKey(stays, ({ environment, key, to }) => JSON.stringify([environment, key, to]));
  const ended = [...visits.values()]
    .flatMap((same) => same.at(-1) ?? [])
    .filter(({ end, to }) => end !== 'still there' && isWithin(to, window));
  const k = ended.filter(({ end }) => end === 'replaced').length;
  return {
    unit: 'ratio',
    ...ratio(k, ended.length),
    ...(lost.length > 0 && { excluded: [{ reason: 'unknown_commit', count: lost.length }] }),
  };
}

function overlapOf(stays: readonly Stay[], window: Window): Figures['overlap'] {
  const seen = stays.filter(({ from, to }) => from < window.to && to > window.from);
  const need = smallestSample(0.5);
  let [occupied, crowded] = [0, 0];
  for (const its of byKey(seen, ({ environment }) => environment).values()) {
    const changes = [...byKey(its, ({ key }) => key).values()].flatMap((same) => united(same));
    occupied += coveredBy(united(changes), window);
    crowded += coveredBy(shared(changes), window);
  }
  if (seen.length < need || occupied <= 0)
    return tooFew('ratio', seen.length, need, `It is told from ${need} deployments there on.`);
  return told('ratio', seen.length, crowded / occupied);
}
