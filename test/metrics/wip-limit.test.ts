import { describe, expect, test } from 'vitest';
import type { ConstraintAnswer, WipLimitAnswer } from '../../src/flow/constraint-shape.ts';
import { nextSchema, wipLimitSchema } from '../../src/flow/constraint-shape.ts';
import type { ChangeFact, Facts, ItemFact, PullFact } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import type { WipLimitOptions } from '../../src/metrics/wip-limit.ts';
import { nextOf, wipLimitOf } from '../../src/metrics/wip-limit.ts';
import { at, change, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const DAY = 86_400;
const TO = TWELVE_WEEKS.to;

/**
 * Twelve weeks of four developers who begin a change each, on the days 0, 0, 1 and 2 of the week, with 3, 1, 1 and 1 days of coding;
 * each is approved and merged `review` days later.
 */
function history(review: number, open: readonly PullFact[] = []): Facts {
  const pulls: PullFact[] = [];
  const changes: ChangeFact[] = [];
  for (let week = 0; week < 12; week++) {
    for (const [developer, [day, coding]] of [
      [0, 3],
      [0, 1],
      [1, 1],
      [2, 1],
    ].entries()) {
      const number = pulls.length + 1;
      const [begun, openedAt] = [at(7 * week + (day ?? 0)), at(7 * week + (day ?? 0) + (coding ?? 0))];
      const endedAt = openedAt + review * DAY;
      const commits = [{ sha: sha(`c${number} work`), authoredAt: begun, committedAt: begun }];
      const author = `dev${developer}`;
      pulls.push(
        pull(number, openedAt, [{ at: endedAt, kind: 'approved', by: 'reviewer' }], {
          author,
          commits,
          state: 'merged',
          endedAt,
          sha: sha(`c${number}`),
        }),
      );
      changes.push(change(`c${number}`, begun, endedAt, { id: `#${number}`, commits }));
    }
  }
  return facts(changes, [], { pulls: [...pulls, ...open] });
}

const REVIEW: ConstraintAnswer = {
  status: 'ok',
  n: 48,
  verdict: { kind: 'constraint', resource: 'review' },
  sentence: '',
  now: { kind: 'constraint', resource: 'review' },
  windows: 1,
  shares: [],
  steps: [],
};

function limited(log: Facts, options: WipLimitOptions = {}, settings = FLOW_DEFAULTS) {
  const found = wipLimitOf(log, TWELVE_WEEKS, settings, options);
  expect(wipLimitSchema.parse(found)).toEqual(found);
  return found;
}

function ok(found: WipLimitAnswer): Extract<WipLimitAnswer, { status: 'ok' }> {
  if (found.status !== 'ok') throw new Error(found.reason);
  return found;
}

/** Ready since a day, looked at by nobody. */
const waiting = (number: number, day = 83) => pull(number, at(day), [], { author: 'dev0' });

describe('the limit', () => {
  test('is one change for each who contributes, and a buffer that lasts through uneven coding', () => {
    // Four merges a week. Coding takes 1 day 36 times and 3 days 12 times: p50 is 1, p85 (rank 39.95 of 0..47) is 3.
    // Of 4 a week, 4 * 2 / 7 = 1.14 come in the two days between them: a buffer of 2.
    expect(limited(history(1))).toEqual({
      status: 'ok',
      limit: 6,
      at: '2026-03-26T00:00:00Z',
      target: 6,
      contributors: 4,
      buffer: 2,
      drum: { perWeek: 4, weeks: 12, from: 'weeks' },
      starved: false,
      rope: { inFlight: 0, slots: 6 },
      sentence: 'At most 6 changes in flight: 4 contributors and a buffer of 2. There are 0: 6 more may become ready.',
    });
  });

  test('takes the pace from the constraint, and shows the range of the practical worst case', () => {
    // Four a week leave review. A change takes 1.5 days of coding on average and 1 of review, less than the 7 / 4 days that each has:
    // W0 = 4 * 2.5 / 7 = 1.43. 4 * 0.43 = 1.7 -> 2, 19 * 0.43 = 8.1 -> 9.
    const found = ok(limited(history(1), { constraint: REVIEW }));
    expect(found.drum).toEqual({ resource: 'review', perWeek: 4, weeks: 12, from: 'weeks' });
    expect(found.practicalWorstCase?.w0).toBeCloseTo(10 / 7, 12);
    expect(found.practicalWorstCase).toMatchObject({ from: 2, to: 9 });
    // Three days of review: 1.75 of them are its turn. W0 = 4 * 3.25 / 7 = 1.857: 3.4 -> 4, 16.3 -> 17.
    expect(ok(limited(history(3), { constraint: REVIEW })).practicalWorstCase).toMatchObject({ from: 4, to: 17 });
  });

  test('tells the load that the service-level expectation stands for', () => {
    // 2 days 36 times and 4 days 12 times: the mean is 2.5, p85 is 4. A p85 of 5 days is a mean of 5 * 2.5 / 4 = 3.125 days,
    // and four a week are 4 * 3.125 / 7 = 1.786 at once.
    expect(ok(limited(history(1), {}, { ...FLOW_DEFAULTS, sle: '5d' })).little).toBeCloseTo(12.5 / 7, 12);
  });

  test.for([
    { previous: { limit: 4, at: TO - 13 * DAY }, limit: 4, since: TO - 13 * DAY },
    { previous: { limit: 4, at: TO - 14 * DAY }, limit: 5, since: TO },
    { previous: { limit: 9, at: TO - 14 * DAY }, limit: 8, since: TO },
    { previous: { limit: 6, at: TO - 40 * DAY }, limit: 6, since: TO - 40 * DAY },
  ])('moves by one at most, and every two weeks at most: $previous.limit becomes $limit', ({ previous, limit, since }) => {
    const iso = new Date(since * 1000).toISOString().replace('.000', '');
    expect(limited(history(1), { previous })).toMatchObject({ limit, target: 6, at: iso });
  });

  test('is not made from weeks in which it bound', () => {
    // Reviews of 3 days: at least one is in flight on 5 days of each week, which is more than half of it.
    const previous = { limit: 1, at: at(42) };
    expect(limited(history(3), { previous })).toMatchObject({ drum: { perWeek: 4, weeks: 6, from: 'weeks' } });
    expect(limited(history(3), { previous: { ...previous, at: at(0) } })).toMatchObject({
      status: 'insufficient',
      n: 0,
      need: 5,
    });
    expect(limited(history(3), { previous: { ...previous, at: at(0), drum: 9 } })).toMatchObject({
      drum: { perWeek: 9, weeks: 0, from: 'previous' },
    });
    // Three of them are in flight on two days of each week: such a limit bound in none.
    expect(limited(history(3), { previous: { limit: 3, at: at(0) } })).toMatchObject({ drum: { weeks: 12 } });
  });

  test('rises where the constraint had nothing to do while it held work back', () => {
    // Six were approved on day 70 and are not merged. Reviews of a day, on the days 1 to 4 of a week, leave 4 days without any.
    const approved = Array.from({ length: 6 }, (_, index) =>
      pull(101 + index, at(69), [{ at: at(70), kind: 'approved', by: 'reviewer' }], { author: 'dev0' }),
    );
    const log = history(1, approved);
    const previous = { limit: 6, at: at(56) };
    expect(limited(log, { constraint: REVIEW, previous })).toMatchObject({
      starved: true,
      target: 7,
      limit: 7,
      rope: { inFlight: 6, slots: 1 },
    });
    // A limit of ten held nothing back.
    expect(limited(log, { constraint: REVIEW, previous: { limit: 10, at: at(56) } })).toMatchObject({
      starved: false,
      target: 6,
      limit: 9,
    });
  });

  test('takes pull requests, somebody who contributes, five weeks and fifteen changes', () => {
    const log = history(1);
    expect(limited({ ...log, pulls: [] })).toMatchObject({ status: 'unavailable' });
    expect(wipLimitOf({ ...log, at: at(200) }, { from: at(116), to: at(200) }, FLOW_DEFAULTS)).toEqual({
      status: 'unavailable',
      reason: 'Nobody wrote a change in the last four weeks.',
    });
    expect(limited({ ...log, since: at(50) })).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    const few = {
      ...log,
      pulls: log.pulls.filter((_, index) => index % 4 === 0),
      changes: log.changes.filter((_, index) => index % 4 === 0),
    };
    expect(limited(few)).toMatchObject({ status: 'insufficient', n: 12, need: 15 });
  });
});

describe('the rope', () => {
  const rope = (open: readonly PullFact[], options: WipLimitOptions = {}) => ok(limited(history(1, open), options)).rope;

  test('counts what is ready, and drafts that were left alone for three days', () => {
    const draft = (number: number, day: number, hour = 0) =>
      pull(number, at(60), [{ at: at(day, hour), kind: 'pushed', by: 'dev0' }], { draft: true, author: 'dev0' });
    expect(rope([waiting(101), waiting(102)])).toEqual({ inFlight: 2, slots: 4 });
    expect(rope([draft(101, 81, 1)])).toMatchObject({ inFlight: 0 });
    expect(rope([draft(101, 81)])).toMatchObject({ inFlight: 1 });
    expect(rope([{ ...waiting(101), origin: 'dependency-bot' }])).toMatchObject({ inFlight: 0 });
  });

  test('says how many there are too many', () => {
    const found = ok(
      limited(
        history(
          1,
          Array.from({ length: 8 }, (_, index) => waiting(101 + index)),
        ),
      ),
    );
    expect(found.rope).toEqual({ inFlight: 8, slots: -2 });
    expect(found.sentence).toMatch(/ There are 8: 2 too many, so nothing more becomes ready before they are merged\.$/);
  });

  test.for([
    { standing: 0, zone: 'red' },
    { standing: 1, zone: 'yellow' },
    { standing: 2, zone: 'green' },
    { standing: 5, zone: 'green' },
  ])('the buffer of two is $zone where $standing stand with the constraint', ({ standing, zone }) => {
    const open = Array.from({ length: standing }, (_, index) => waiting(101 + index));
    expect(rope(open, { constraint: REVIEW }).buffer).toEqual({ standing, of: 2, zone });
  });
});

describe('what to begin next', () => {
  const settings = { ...FLOW_DEFAULTS, items: { labels: {}, accepted: ['Ready', 'approved'] } };
  const item = (number: number, day: number, more: Partial<ItemFact> = {}): ItemFact => ({
    number,
    labels: ['ready'],
    openedAt: at(1),
    updatedAt: at(day),
    labelled: [{ label: 'ready', at: at(day) }],
    handovers: 0,
    children: 0,
    pulls: [],
    reopened: 0,
    ...more,
  });
  const next = (items: readonly ItemFact[], pulls: readonly PullFact[] = []) => {
    const found = nextOf(facts([], [], { items: [...items], pulls: [...pulls] }), TO, settings, 2);
    expect(nextSchema.parse(found)).toEqual(found);
    return found;
  };
  const numbers = (found: ReturnType<typeof next>) => (found.status === 'ok' ? found.items.map(({ number }) => number) : []);

  test('is what was accepted first', () => {
    const found = next([item(1, 20), item(2, 10, { title: 'Second' }), item(3, 30)]);
    expect(numbers(found)).toEqual([2, 1, 3]);
    expect(found).toMatchObject({
      slots: 2,
      waiting: 3,
      items: [{ title: 'Second', acceptedAt: '2026-01-11T00:00:00Z', age: 74 * DAY }, {}, {}],
    });
  });

  test('goes by the first label that accepts, and by the opening where its time is not known', () => {
    const both = item(1, 20, {
      labelled: [
        { label: 'Approved', at: at(5) },
        { label: 'ready', at: at(20) },
      ],
    });
    expect(numbers(next([both, item(2, 10), item(3, 30, { labelled: [] })]))).toEqual([3, 1, 2]);
  });

  test('is nothing that was closed, never accepted, begun, or is only the sum of its parts', () => {
    const open = pull(50, at(40));
    const merged = pull(51, at(40), [], { state: 'merged', endedAt: at(41), closes: [4] });
    const given = pull(52, at(40), [], { state: 'closed', endedAt: at(41) });
    const items = [
      item(1, 10, { closedAt: at(50) }),
      item(2, 10, { labels: ['bug'] }),
      item(3, 10, { pulls: [50] }),
      item(4, 10),
      item(5, 10, { children: 3 }),
      item(6, 10, { pulls: [52] }),
    ];
    expect(numbers(next(items, [open, merged, given]))).toEqual([6]);
  });

  test('shows ten and counts all, and says why where no label accepts', () => {
    const many = Array.from({ length: 14 }, (_, index) => item(index + 1, 10));
    const found = next(many);
    expect(numbers(found)).toHaveLength(10);
    expect(found).toMatchObject({ waiting: 14 });
    expect(nextOf(facts([], [], { items: many }), TO, FLOW_DEFAULTS, 2)).toMatchObject({ status: 'unavailable' });
  });
});
