import type { Facts, PullEvent, PullFact } from '../flow/facts.ts';
import { isBot } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Concentration, Muri } from '../flow/sections.ts';
import { isTold, NOT_TOLD, reachNote, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { ENOUGH_PEOPLE, spread, standingOf, told, tooFew, tooFewPeople, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { percentile, smallestSample } from './statistics.ts';

/** Muri: whether review is more than its people can carry (flow-metrics, 4.7). Of fewer than five of them nothing is told. */
export function muriOf(facts: Facts, window: Window, _settings: FlowSettings): Muri {
  if (!isTold(facts, 'pulls')) return untold((unit) => unknown(unit, NOT_TOLD.pulls));
  const reach = reachOf(facts, window);
  const reviews = reviewsBy(facts.pulls, reach);
  if (reviews.size < ENOUGH_PEOPLE) return untold((unit) => tooFewPeople(unit, reviews.size, 'people who review'));
  const open = openRequests(facts, window, [...reviews.keys()]);
  const spreadOfReviews = concentration([...reviews.values()], 'people who review');
  const figures = { reviewers: told('count', reviews.size, reviews.size), ...open };
  const advice = recommendation(spreadOfReviews);
  return {
    ...standingOf([...Object.values(figures), spreadOfReviews.topOne]),
    ...reachNote(facts, window),
    ...figures,
    reviews: spreadOfReviews,
    requests: concentration([...requestsOf(facts.pulls, reach).values()], 'people who are asked'),
    ...(advice !== undefined && { recommendation: advice }),
  };
}

function untold(figure: (unit: Figure['unit']) => Figure): Muri {
  const [count, ratio] = [figure('count'), figure('ratio')];
  const none = standingOf([count]);
  const nobody: Concentration = { ...none, people: count, topOne: ratio, topThree: ratio, gini: ratio, half: count };
  return { ...none, reviewers: count, openRequests: count, medianToMax: ratio, reviews: nobody, requests: nobody };
}

const REVIEWS: ReadonlySet<PullEvent['kind']> = new Set(['reviewed', 'approved', 'changes-requested']);

/** By reviewer, how many changes of others they reviewed: several reviews of one change are one, for each answer to a remark is one. */
function reviewsBy(pulls: readonly PullFact[], window: Window): ReadonlyMap<string, number> {
  return countedByPerson(pulls, ({ kind, by, at }, { author }) =>
    REVIEWS.has(kind) && by !== author && isWithin(at, window) ? by : undefined,
  );
}

function requestsOf(pulls: readonly PullFact[], window: Window): ReadonlyMap<string, number> {
  return countedByPerson(pulls, ({ kind, of, at }) => (kind === 'review-requested' && isWithin(at, window) ? of : undefined));
}

function countedByPerson(
  pulls: readonly PullFact[],
  whoseIs: (event: PullEvent, pull: PullFact) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pull of pulls) {
    const people = new Set<string>();
    for (const event of pull.events) {
      const who = whoseIs(event, pull);
      if (who !== undefined && !isBot(who)) people.add(who);
    }
    for (const who of people) counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  return counts;
}

/** Who is asked is known only for the time of the facts. Who reviewed and is not asked now counts as none. */
function openRequests(facts: Facts, window: Window, reviewers: readonly string[]): Pick<Muri, 'openRequests' | 'medianToMax'> {
  if (window.to < facts.at) {
    const reason = 'Who is asked for a review is known only for now, and the window ends before.';
    return { openRequests: unknown('count', reason), medianToMax: unknown('ratio', reason) };
  }
  const waiting = facts.pulls.filter(({ state, draft }) => state === 'open' && !draft);
  const counts = reviewers.map((person) => waiting.filter(({ asked }) => asked.includes(person)).length).sort((a, b) => a - b);
  const at = (p: number) => (counts.length >= smallestSample(p) ? percentile(counts, p) : undefined);
  const [median, most] = [at(0.5), counts.at(-1) ?? 0];
  return {
    openRequests: spread(counts.length, smallestSample(0.5), { p50: median, p75: at(0.75), p85: at(0.85), p90: at(0.9) }),
    medianToMax:
      median === undefined || most === 0
        ? tooFew('ratio', counts.length, ENOUGH_PEOPLE, 'No review is asked for now.')
        : told('ratio', counts.length, median / most),
  };
}

/** How a number of things is spread over people: their shares without their names. */
function concentration(counts: readonly number[], who: string): Concentration {
  const people = counts.length;
  if (people < ENOUGH_PEOPLE) {
    const few = (unit: Figure['unit']) => tooFewPeople(unit, people, who);
    const count = few('count');
    return {
      ...standingOf([count]),
      people: count,
      topOne: few('ratio'),
      topThree: few('ratio'),
      gini: few('ratio'),
      half: count,
    };
  }
  const sorted = counts.toSorted((a, b) => b - a);
  const all = sum(sorted);
  const share = (k: number): Figure => ({ ...told('ratio', sum(sorted.slice(0, k)), sum(sorted.slice(0, k)) / all), of: all });
  return {
    status: 'ok',
    people: told('count', people, people),
    topOne: share(1),
    topThree: share(3),
    gini: told('ratio', all, gini(sorted)),
    half: told('count', all, howManyHold(sorted, all / 2)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** C. Gini, "Variabilità e mutabilità" (1912): the mean difference between two of them by twice the mean, from descending values. */
function gini(descending: readonly number[]): number {
  const n = descending.length;
  const ranked = descending.reduce((total, value, index) => total + (n - index) * value, 0);
  return (2 * ranked) / (n * sum(descending)) - (n + 1) / n;
}

/** How many of the largest it takes to hold so much. */
function howManyHold(descending: readonly number[], much: number): number {
  let held = 0;
  return (
    1 +
    descending.findIndex((value) => {
      held += value;
      return held >= much;
    })
  );
}

/** Said where two people or fewer have half of it: it speaks of the system, never of them. */
function recommendation({ people, half }: Concentration): string | undefined {
  const few = half.value;
  if (few === undefined || few > 2) return undefined;
  const who = few === 1 ? 'One person gives' : 'Two people give';
  return `${who} half of the reviews or more, among ${people.n}: name more owners in CODEOWNERS, or pair on reviews.`;
}
