import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course, Segment, StageId } from '../../src/flow/course.ts';
import { STAGES } from '../../src/flow/course.ts';
import { earlier, occupancyOf, overlap, queueAt, resourceOf, visitsOf, withoutBots } from '../../src/flow/occupancy.ts';
import { RESOURCES } from '../../src/model/stages.ts';
import { at } from '../support/facts.ts';

const DAY = 86_400;
const WEEK = 7 * DAY;

/** A course through stages, each until the day that is named with it. */
function course(
  begun: number,
  stages: readonly (readonly [StageId, until: number])[],
  state: Course['state'] = 'merged',
): Course {
  let from = at(begun);
  const segments = stages.map(([stage, until]): Segment => {
    const segment = { stage, from, to: at(until) };
    from = segment.to;
    return segment;
  });
  return { id: '#1', origin: 'human', begun: at(begun), endedAt: from, until: from, segments, state };
}

describe('work in progress by week', () => {
  // Coded on the days 5 to 8, first looked at on 12, mended until 13, approved on 16, merged on 17, live on 30.
  const whole = course(
    5,
    [
      ['coding', 8],
      ['pickup', 12],
      ['author_turn', 13],
      ['reviewer_turn', 16],
      ['approved_wait', 17],
      ['release_wait', 29],
      ['deploy', 30],
    ],
    'delivered',
  );

  test('splits each stay at the ends of weeks', () => {
    // Five weeks of the days 0 to 35. Coding 5..8 has 2 days before day 7 and 1 after it.
    // Review: 8..12 is 4 days of the second week; 13..16 is 1 day of it and 2 of the third. Release 17..29: 4, 7 and 1 days.
    const { of, wip } = occupancyOf([whole], at(35), 5);
    const days = (seconds: readonly number[]) => seconds.map((one) => one / DAY);
    expect(days(of.development.wip)).toEqual([2, 1, 0, 0, 0]);
    expect(days(of.review.wip)).toEqual([0, 5, 2, 0, 0]);
    expect(days(of.authors.wip)).toEqual([0, 1, 0, 0, 0]);
    expect(days(of.merge.wip)).toEqual([0, 0, 1, 0, 0]);
    expect(days(of.release.wip)).toEqual([0, 0, 4, 7, 1]);
    expect(days(of.queue.wip)).toEqual([0, 0, 0, 0, 0]);
    // The last day, being deployed, is in progress too, though nobody's.
    expect(days(wip)).toEqual([2, 7, 7, 7, 2]);
  });

  test('counts each coming and going, and as done only the last going', () => {
    const { review, authors } = occupancyOf([whole], at(35), 5).of;
    expect(review).toMatchObject({ arrivals: [0, 2, 0, 0, 0], departures: [0, 1, 1, 0, 0], done: [0, 0, 1, 0, 0] });
    expect(authors).toMatchObject({ arrivals: [0, 1, 0, 0, 0], departures: [0, 1, 0, 0, 0], done: [0, 1, 0, 0, 0] });
  });

  test('an end belongs to the week that begins with it', () => {
    const { development, review } = occupancyOf(
      [
        course(1, [
          ['coding', 7],
          ['pickup', 14],
        ]),
      ],
      at(14),
      2,
    ).of;
    expect(development).toMatchObject({ wip: [6 * DAY, 0], departures: [0, 1] });
    // What ends with the last week has not left within it.
    expect(review).toMatchObject({ wip: [0, WEEK], arrivals: [0, 1], departures: [0, 0] });
  });

  test('what an open change may come back for is not done', () => {
    const turns = [
      ['coding', 2],
      ['pickup', 3],
      ['author_turn', 14],
    ] as const;
    const { development, review } = occupancyOf([course(1, turns, 'open')], at(14), 2).of;
    expect(development.done).toEqual([1, 0]);
    expect(review).toMatchObject({ departures: [1, 0], done: [0, 0] });
    expect(occupancyOf([course(1, [...turns.slice(0, 2), ['approved_wait', 14]], 'open')], at(14), 2).of.review.done).toEqual([
      1, 0,
    ]);
  });

  test('a change that was closed for a while was not in progress, and comes back as a new visit', () => {
    const reopened = course(0, [
      ['coding', 1],
      ['pickup', 2],
      ['parked', 5],
      ['pickup', 6],
    ]);
    expect(visitsOf(reopened).map(({ resource }) => resource)).toEqual(['development', 'review', 'review']);
    expect(occupancyOf([reopened], at(7), 1).wip).toEqual([3 * DAY]);
  });

  test('stages of one resource that follow each other are one visit', () => {
    const merged = course(0, [
      ['coding', 1],
      ['approved_wait', 2],
      ['checks_wait', 3],
      ['merge_queue', 4],
    ]);
    expect(visitsOf(merged)).toEqual([
      { resource: 'development', from: at(0), to: at(1) },
      { resource: 'merge', from: at(1), to: at(3) },
      { resource: 'queue', from: at(3), to: at(4) },
    ]);
  });

  test('the queue now is what stands there in the last second', () => {
    const [waiting, gone] = [course(1, [['pickup', 14]], 'open'), course(1, [['pickup', 13]], 'closed')];
    expect(queueAt([waiting, gone], 'review', at(14))).toBe(1);
    expect(queueAt([waiting, gone], 'review', at(13))).toBe(2);
    expect(queueAt([waiting, gone], 'review', at(1))).toBe(0);
  });

  test('bots are left out', () => {
    const of = (origin: Course['origin']) => ({ ...whole, origin });
    const all = (['human', 'agent', 'bot', 'dependency-bot'] as const).map(of);
    expect(withoutBots(all).map(({ origin }) => origin)).toEqual(['human', 'agent']);
  });
});

describe('the integral of work in progress', () => {
  const stage = fc.constantFrom(...STAGES.map(({ id }) => id));
  const state = fc.constantFrom<Course['state']>('open', 'closed', 'merged', 'delivered');
  const courses = fc.array(
    fc
      .tuple(
        fc.integer({ min: -200, max: 9000 }),
        fc.array(fc.tuple(stage, fc.integer({ min: 1, max: 2000 })), { minLength: 1, maxLength: 9 }),
        state,
      )
      .map(([hour, stays, ended]): Course => {
        let from = at(0, hour) + 17;
        const segments = stays.map(([id, minutes]): Segment => {
          const segment = { stage: id, from, to: from + minutes * 61 };
          from = segment.to;
          return segment;
        });
        const begun = segments[0]?.from ?? from;
        return { id: '#1', origin: 'human', begun, endedAt: from, until: from, segments, state: ended };
      }),
    { maxLength: 30 },
  );

  test('of earlier weeks is the same, whether they are counted alone or taken out of more', () => {
    const few = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(courses, few, few, few, (all, before, count, ago) => {
        const whole = occupancyOf(all, at(300), before + count + ago);
        expect(earlier(whole, ago, count)).toEqual(occupancyOf(all, at(300) - ago * WEEK, count));
      }),
    );
  });

  test('is the sum of what each stay shares with each week, to the second', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 1, max: 40 }), (all, count) => {
        const found = occupancyOf(all, at(300), count);
        const weeks = Array.from({ length: count }, (_, index) => {
          const to = at(300) - (count - 1 - index) * WEEK;
          return { from: to - WEEK, to };
        });
        const segments = all.flatMap((one) => one.segments);
        const sums = (counts: (one: Segment) => boolean) =>
          weeks.map((week) => segments.filter(counts).reduce((sum, segment) => sum + overlap(segment, week), 0));
        for (const resource of RESOURCES)
          expect(found.of[resource].wip).toEqual(sums((one) => resourceOf(one.stage) === resource));
        expect(found.wip).toEqual(sums((one) => one.stage !== 'parked'));
      }),
    );
  });

  test('what comes less what goes is by how much the queue grew', () => {
    fc.assert(
      fc.property(courses, (all) => {
        const found = occupancyOf(all, at(300), 20);
        const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
        // Counted by visits, for a change may be with a resource once at most in any second.
        for (const resource of RESOURCES) {
          const { arrivals, departures } = found.of[resource];
          const grown = queueAt(all, resource, at(300)) - queueAt(all, resource, at(300) - 20 * WEEK);
          expect(sum(arrivals) - sum(departures)).toBe(grown);
        }
      }),
    );
  });
});
