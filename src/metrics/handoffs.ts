import type { Course } from '../flow/course.ts';
import { coursesOf } from '../flow/course.ts';
import type { Facts, PullFact } from '../flow/facts.ts';
import type { Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { Handoffs } from '../flow/sections.ts';
import { pickupOf, roundsOf } from '../flow/sections-courses.ts';
import { isHousekeeping, isTold, NOT_TOLD, peopleAmong, reachNote, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { ENOUGH_PEOPLE, spread, standingOf, tooFewPeople, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { durations, ratio } from './measured.ts';
import { percentile, smallestSample } from './statistics.ts';

/** More rounds of review than these are many (flow-metrics, 4.8). */
const FEW_ROUNDS = 2;

/** How often work changes hands, between teams and between an author and reviewers (flow-metrics, 4.7). */
export function handoffsOf(facts: Facts, window: Window, settings: FlowSettings): Handoffs {
  const reach = reachOf(facts, window);
  const figures = {
    ...(isTold(facts, 'pulls') ? ofChanges(mergedIn(facts, reach, settings)) : noPulls()),
    handovers: handovers(facts, reach),
  };
  const { pickupByTeams: _, ...others } = figures;
  return { ...standingOf(Object.values(others)), ...reachNote(facts, window), ...figures };
}

/** A pull request with its course, where that can be told. */
interface Merged {
  readonly pull: PullFact;
  readonly course: Course | undefined;
}

/** What people and agents merged. */
function mergedIn(facts: Facts, window: Window, settings: FlowSettings): readonly Merged[] {
  const merged = facts.pulls.filter(
    ({ state, endedAt, origin }) =>
      state === 'merged' && endedAt !== undefined && isWithin(endedAt, window) && !isHousekeeping(origin),
  );
  const courses = new Map<PullFact | undefined, Course | undefined>(merged.map((pull) => [pull, undefined]));
  for (const course of coursesOf(facts, settings)) if (courses.has(course.pull)) courses.set(course.pull, course);
  return merged.map((pull) => ({ pull, course: courses.get(pull) }));
}

type OfChanges = Pick<Handoffs, 'teams' | 'crossTeam' | 'turns' | 'manyRounds' | 'pickupByTeams'>;

function noPulls(): OfChanges {
  const none = (unit: Figure['unit']) => unknown(unit, NOT_TOLD.pulls);
  const [count, share, time] = [none('count'), none('ratio'), none('s')];
  const pickupByTeams = { one: time, two: time, more: time };
  return { teams: count, crossTeam: share, turns: count, manyRounds: share, pickupByTeams };
}

function ofChanges(merged: readonly Merged[]): OfChanges {
  const teams = merged.flatMap(({ pull }) => pull.teams ?? []);
  const rounds = merged.flatMap(({ pull, course }) => (course === undefined || pull.eventsCut === true ? [] : roundsOf(course)));
  const reviewed = rounds.filter((times) => times > 0);
  const left = excludedOf(merged);
  const isKnown = teams.length > 0 || merged.length === 0;
  const noTeams = 'Which teams own what is touched is not known.';
  const waitOf = (isIt: (teams: number) => boolean) =>
    isKnown ? pickup(merged.filter(({ pull }) => pull.teams !== undefined && isIt(pull.teams))) : unknown('s', noTeams);
  return {
    teams: isKnown ? counts(teams) : unknown('count', noTeams),
    crossTeam: isKnown
      ? { unit: 'ratio', ...ratio(teams.filter((many) => many > 1).length, teams.length) }
      : unknown('ratio', noTeams),
    // Each round is a way there and a way back.
    turns: { ...counts(rounds.map((times) => 2 * times)), ...left },
    manyRounds: { unit: 'ratio', ...ratio(reviewed.filter((times) => times > FEW_ROUNDS).length, reviewed.length), ...left },
    pickupByTeams: { one: waitOf((many) => many === 1), two: waitOf((many) => many === 2), more: waitOf((many) => many > 2) },
  };
}

/** Those whose turns cannot be counted. */
function excludedOf(merged: readonly Merged[]): Pick<Figure, 'excluded'> {
  const cut = merged.filter(({ pull }) => pull.eventsCut === true).length;
  const untold = merged.filter(({ pull, course }) => course === undefined && pull.eventsCut !== true).length;
  const excluded = [
    ...(untold > 0 ? [{ reason: 'course_not_told', count: untold }] : []),
    ...(cut > 0 ? [{ reason: 'events_cut', count: cut }] : []),
  ];
  return excluded.length > 0 ? { excluded } : {};
}

function counts(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number) => (sorted.length >= smallestSample(p) ? percentile(sorted, p) : undefined);
  return spread(sorted.length, smallestSample(0.5), { p50: at(0.5), p75: at(0.75), p85: at(0.85), p90: at(0.9) });
}

/** A slice by teams speaks of people: of fewer than five authors it would speak of them one by one. */
function pickup(merged: readonly Merged[]): Figure {
  const people = peopleAmong(merged.map(({ pull }) => pull.author));
  if (people < ENOUGH_PEOPLE) return tooFewPeople('s', people, 'authors');
  const waits = merged.map(({ pull, course }) => ({ id: `#${pull.number}`, wait: course && pickupOf(course) }));
  return {
    unit: 's',
    ...durations(
      waits.flatMap(({ wait }) => wait ?? []),
      waits.flatMap(({ id, wait }) => (wait === undefined ? { id, reason: 'no_review_seen' } : [])),
    ),
  };
}

function handovers(facts: Facts, window: Window): Figure {
  if (!isTold(facts, 'items')) return unknown('ratio', NOT_TOLD.items);
  const closed = facts.items.filter(({ closedAt }) => closedAt !== undefined && isWithin(closedAt, window));
  return { unit: 'ratio', ...ratio(closed.filter((item) => item.handovers > 0).length, closed.length) };
}
