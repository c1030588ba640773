import type { Facts, PullFact, RolloutFact, Seconds } from '../flow/facts.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Environments } from '../flow/sections.ts';
import { byKey, endOf, isHousekeeping, isTold, NOT_TOLD, reachOf } from '../flow/sections-facts.ts';
import { unknown } from '../flow/sections-figures.ts';
import { durations, ratio } from './measured.ts';

/** What environments of one change are often called: the rest of the name is the change. */
const NAME = /^(?:pr|preview|review)[-/]/;
/** An environment that is up so long after its change was closed has been forgotten (flow-metrics, 4.11). */
const FORGOTTEN = 7 * 86_400;

/** An environment of one change, with all that was deployed to it. */
interface Ephemeral {
  readonly id: string;
  readonly pull?: PullFact;
  readonly liveAt: Seconds;
  /** When nothing of it was live any more; undefined while something is. */
  readonly goneAt: Seconds | undefined;
}

function isEphemeral({ environment, transient, production }: RolloutFact): boolean {
  return !production && (transient || NAME.test(environment));
}

type Figures = Omit<Environments['ephemeral'], 'status' | 'reason' | 'note'>;

/** What deployments to such environments tell of the window. */
export function ephemeralFigures(facts: Facts, window: Window): Pick<Figures, 'provision' | 'timeToLive' | 'leaks' | 'adoption'> {
  const reach = reachOf(facts, window);
  const rollouts = facts.rollouts.filter(isEphemeral);
  if (rollouts.length === 0) {
    const reason = 'No environment of a single change is known.';
    const adoption = isTold(facts, 'pulls') ? adoptionOf(facts, reach, []) : unknown('ratio', NOT_TOLD.pulls);
    return { provision: unknown('s', reason), timeToLive: unknown('s', reason), leaks: unknown('ratio', reason), adoption };
  }
  const environments = environmentsAmong(rollouts, facts.pulls);
  const asked = rollouts.filter(({ liveAt, createdAt }) => isWithin(liveAt ?? createdAt, reach));
  const lives = environments.flatMap(({ liveAt, goneAt }) =>
    goneAt !== undefined && isWithin(goneAt, reach) ? goneAt - liveAt : [],
  );
  const up = environments.filter(({ goneAt, liveAt }) => goneAt === undefined && liveAt < reach.to);
  return {
    provision: {
      unit: 's',
      ...durations(
        asked.flatMap(({ createdAt, liveAt }) => (liveAt === undefined ? [] : liveAt - createdAt)),
        asked.flatMap(({ id, liveAt }): Excluded[] => (liveAt === undefined ? [{ id, reason: 'never_live' }] : [])),
      ),
    },
    timeToLive: {
      unit: 's',
      ...durations(
        lives,
        up.map(({ id }) => ({ id, reason: 'still_up' })),
      ),
      note: 'An environment is gone when GitHub was told so.',
    },
    leaks: leaks(environments, endOf(facts, window)),
    adoption: isTold(facts, 'pulls') ? adoptionOf(facts, reach, environments) : unknown('ratio', NOT_TOLD.pulls),
  };
}

/** One environment of one change: a name may serve several changes, and a change may have several environments. */
function environmentsAmong(rollouts: readonly RolloutFact[], pulls: readonly PullFact[]): readonly Ephemeral[] {
  const byNumber = new Map(pulls.map((pull) => [pull.number, pull]));
  const byCommit = new Map(pulls.flatMap((pull) => pull.commits.map(({ sha }) => [sha, pull] as const)));
  const pullOf = ({ sha, environment }: RolloutFact) =>
    byCommit.get(sha) ?? byNumber.get(Number(/(?<=^(?:pr|preview|review)[-/](?:pr[-/]?)?)\d+/.exec(environment)?.[0]));
  const groups = byKey(rollouts, (rollout) => JSON.stringify([rollout.environment, pullOf(rollout)?.number]));
  return [...groups].flatMap(([id, its]): Ephemeral[] => {
    const live = its.flatMap(({ liveAt, endedAt }) => (liveAt === undefined ? [] : [{ liveAt, endedAt }]));
    if (live.length === 0) return [];
    const isUp = live.some(({ endedAt }) => endedAt === undefined);
    const [first] = its;
    const pull = first && pullOf(first);
    return [
      {
        id,
        ...(pull && { pull }),
        liveAt: Math.min(...live.map(({ liveAt }) => liveAt)),
        goneAt: isUp ? undefined : Math.max(...live.map(({ endedAt = 0 }) => endedAt)),
      },
    ];
  });
}

function leaks(environments: readonly Ephemeral[], now: Seconds): Figures['leaks'] {
  const over = environments.filter(({ pull }) => pull?.endedAt !== undefined && pull.endedAt + FORGOTTEN <= now);
  const up = over.filter(({ goneAt }) => goneAt === undefined || goneAt > now);
  const apart = environments.filter(({ pull }) => pull === undefined);
  return {
    unit: 'ratio',
    ...ratio(up.length, over.length),
    ...(apart.length > 0 && { excluded: [{ reason: 'change_not_known', count: apart.length }] }),
  };
}

function adoptionOf(facts: Facts, window: Window, environments: readonly Ephemeral[]): Figures['adoption'] {
  const having = new Set(environments.map(({ pull }) => pull?.number));
  const opened = facts.pulls.filter(({ openedAt, origin }) => isWithin(openedAt, window) && !isHousekeeping(origin));
  return { unit: 'ratio', ...ratio(opened.filter(({ number }) => having.has(number)).length, opened.length) };
}
