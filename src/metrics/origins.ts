import type { Course } from '../flow/course.ts';
import { coursesOf } from '../flow/course.ts';
import { begunAt, deliveredIn } from '../flow/delivery.ts';
import type { ChangeFact, Facts, PullFact } from '../flow/facts.ts';
import { isBot } from '../flow/facts.ts';
import type { Excluded, Window } from '../flow/metric.ts';
import { isWithin } from '../flow/metric.ts';
import type { OriginSlice, Origins } from '../flow/sections.ts';
import { pickupOf, reviewTimeOf } from '../flow/sections-courses.ts';
import { isTold, NOT_TOLD, peopleAmong, reachNote, reachOf } from '../flow/sections-facts.ts';
import type { Figure } from '../flow/sections-figures.ts';
import { ENOUGH_PEOPLE, standingOf, told, tooFew, tooFewPeople, unknown } from '../flow/sections-figures.ts';
import type { FlowSettings } from '../flow/settings.ts';
import { durations, ratio } from './measured.ts';
import { smallestSample } from './statistics.ts';

const ORIGINS = ['human', 'ai-assisted', 'agent', 'dependency-bot', 'bot'] as const satisfies ChangeFact['origin'][];

/**
 * The same flow by where changes come from (flow-metrics, 3.5). How many there are is told always; how long they take only of programs,
 * or of five people and more.
 */
export function originsOf(facts: Facts, window: Window, settings: FlowSettings): Origins {
  const slices = ORIGINS.map((origin) => sliceOf(origin, facts, window, settings));
  const { status, reason } = standingOf(slices.flatMap(({ leadTime, pickup, merged }) => [leadTime, pickup, merged]));
  return { status, ...(reason !== undefined && { reason }), ...reachNote(facts, window), slices };
}

type SliceFigures = Pick<OriginSlice, 'leadTime' | 'pickup' | 'merged' | 'reviewPerHundredLines'>;

function sliceOf(origin: ChangeFact['origin'], facts: Facts, window: Window, settings: FlowSettings): OriginSlice {
  const reach = reachOf(facts, window);
  const merged = facts.changes.filter((change) => change.origin === origin && isWithin(change.mergedAt, window));
  const ended = facts.pulls.filter(
    ({ origin: its, endedAt }) => its === origin && endedAt !== undefined && isWithin(endedAt, reach),
  );
  const delivered = deliveredIn(facts, window).delivered.filter(({ change }) => change.origin === origin);
  const authors = [
    ...[...merged, ...delivered.map(({ change }) => change)].map(({ author }) => author),
    ...ended.map(({ author }) => author),
  ];
  const few = tooFewAuthors(authors);
  const figures: SliceFigures =
    few === undefined
      ? {
          leadTime: leadTime(delivered.map(({ change, deployment }) => ({ change, at: deployment.at }))),
          ...(isTold(facts, 'pulls') ? ofPulls(ended, coursesIn(facts, ended, settings)) : noPulls()),
        }
      : { leadTime: few('s'), pickup: few('s'), merged: few('ratio'), reviewPerHundredLines: few('s') };
  return { origin, n: merged.length, ...standingOf(Object.values(figures)), ...figures };
}

/** Programs are not people: a slice without any person needs no five of them. Who is not known may be anyone, and counts as nobody. */
function tooFewAuthors(authors: readonly (string | undefined)[]): ((unit: Figure['unit']) => Figure) | undefined {
  const arePrograms = authors.every((who) => who !== undefined && isBot(who));
  const people = peopleAmong(authors);
  if (arePrograms || people >= ENOUGH_PEOPLE) return undefined;
  return (unit) => tooFewPeople(unit, people, 'authors');
}

function leadTime(delivered: readonly { readonly change: ChangeFact; readonly at: number }[]): Figure {
  const excluded: Excluded[] = [];
  const values: number[] = [];
  for (const { change, at } of delivered) {
    const begun = begunAt(change);
    if (begun === undefined) excluded.push({ id: change.id, reason: 'squash_no_pr' });
    else if (begun > change.mergedAt) excluded.push({ id: change.id, reason: 'commit_after_merge' });
    else values.push(at - begun);
  }
  return { unit: 's', ...durations(values, excluded) };
}

function coursesIn(facts: Facts, ended: readonly PullFact[], settings: FlowSettings): readonly Course[] {
  const merged = new Set(ended.filter(({ state }) => state === 'merged'));
  return coursesOf(facts, settings).filter(({ pull }) => pull !== undefined && merged.has(pull));
}

function noPulls(): Omit<SliceFigures, 'leadTime'> {
  const [time, share] = [unknown('s', NOT_TOLD.pulls), unknown('ratio', NOT_TOLD.pulls)];
  return { pickup: time, merged: share, reviewPerHundredLines: time };
}

function ofPulls(ended: readonly PullFact[], courses: readonly Course[]): Omit<SliceFigures, 'leadTime'> {
  const waits = courses.map((course) => ({ id: course.id, wait: pickupOf(course) }));
  return {
    pickup: {
      unit: 's',
      ...durations(
        waits.flatMap(({ wait }) => wait ?? []),
        waits.flatMap(({ id, wait }) => (wait === undefined ? { id, reason: 'no_review_seen' } : [])),
      ),
    },
    merged: { unit: 'ratio', ...ratio(ended.filter(({ state }) => state === 'merged').length, ended.length) },
    reviewPerHundredLines: reviewPerHundredLines(courses.filter((course) => pickupOf(course) !== undefined)),
  };
}

/** Pooled: a mean of quotients would speak of the smallest changes. */
function reviewPerHundredLines(reviewed: readonly Course[]): Figure {
  const sized = reviewed.filter(({ pull }) => pull?.lines !== undefined);
  const lines = sized.reduce((sum, { pull }) => sum + (pull?.lines ?? 0), 0);
  const need = smallestSample(0.5);
  if (reviewed.length > 0 && sized.length === 0) return unknown('s', 'How many lines changes have is not known.');
  if (sized.length < need || lines === 0) return tooFew('s', sized.length, need, `It is told from ${need} reviewed changes on.`);
  const time = sized.reduce((sum, course) => sum + reviewTimeOf(course), 0);
  return told('s', sized.length, (100 * time) / lines);
}
