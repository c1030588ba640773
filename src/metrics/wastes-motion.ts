import type { Facts, PullFact, Seconds } from '../flow/facts.ts';
import { isBot } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import { byKey, endOf, isHousekeeping, isTold, NOT_TOLD, peopleAmong, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { ENOUGH_PEOPLE, spread, tooFewPeople, unknown } from '../flow/sections-figures.ts';
import { ratio } from './measured.ts';
import { percentile, smallestSample } from './statistics.ts';

/** A commit so soon after one on another change is a switch (flow-metrics, 4.8). */
const SWITCH = 4 * 3600;

function ofPeople({ pulls }: Facts): readonly PullFact[] {
  return pulls.filter(({ author, origin }) => !isBot(author) && !isHousekeeping(origin));
}

/** Open changes for each person who opened or ended one in the window, or has one open at its end. */
export function concurrency(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'pulls')) return unknown('count', NOT_TOLD.pulls);
  const [reach, end] = [reachOf(facts, window), endOf(facts, window)];
  const isOpen = ({ openedAt, endedAt = Number.POSITIVE_INFINITY }: PullFact) => openedAt <= end && endedAt > end;
  const active = ofPeople(facts).filter(
    (pull) => isOpen(pull) || isWithin(pull.openedAt, reach) || (pull.endedAt !== undefined && isWithin(pull.endedAt, reach)),
  );
  const byAuthor = [...byKey(active, ({ author }) => author).values()];
  const counts = byAuthor.map((pulls) => pulls.filter(isOpen).length).sort((a, b) => a - b);
  if (counts.length < ENOUGH_PEOPLE) return tooFewPeople('count', counts.length, 'authors');
  const at = (p: number) => (counts.length >= smallestSample(p) ? percentile(counts, p) : undefined);
  return spread(counts.length, smallestSample(0.5), { p50: at(0.5), p85: at(0.85) });
}

/** Commits whose author’s commit before was on another change less than four hours ago, among those that have one before. */
export function interleaving(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'pulls')) return unknown('ratio', NOT_TOLD.pulls);
  const reach = reachOf(facts, window);
  const seen = new Set<string>();
  const commits: { readonly author: string; readonly number: number; readonly at: Seconds }[] = [];
  // A commit that several changes hold, one on top of the other, is of the first of them.
  for (const { author, number, commits: its } of ofPeople(facts).toSorted((a, b) => a.number - b.number))
    for (const { sha, authoredAt } of its) {
      if (seen.has(sha) || !isWithin(authoredAt, reach)) continue;
      seen.add(sha);
      commits.push({ author, number, at: authoredAt });
    }
  const people = peopleAmong(commits.map(({ author }) => author));
  if (people < ENOUGH_PEOPLE) return tooFewPeople('ratio', people, 'authors');
  const sorted = commits.toSorted((a, b) => a.at - b.at || a.number - b.number);
  const steps = [...byKey(sorted, ({ author }) => author).values()].flatMap((its) =>
    its.slice(1).map((one, index) => {
      const before = its[index];
      return before !== undefined && before.number !== one.number && one.at - before.at < SWITCH;
    }),
  );
  return { unit: 'ratio', ...ratio(steps.filter((isSwitch) => isSwitch).length, steps.length) };
}
