import { describe, expect, test } from 'vitest';
import type { Facts, PullEvent } from '../../src/flow/facts.ts';
import type { Window } from '../../src/flow/metric.ts';
import { muriSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { muriOf } from '../../src/metrics/muri.ts';
import { at, facts, pull, TWELVE_WEEKS } from '../support/facts.ts';

function told(of: Facts, window: Window = TWELVE_WEEKS) {
  return muriSchema.parse(muriOf(of, window, FLOW_DEFAULTS));
}

const approval = (by: string): PullEvent => ({ kind: 'approved', at: at(3), by });

/** One pull request for each review that each of them gave. */
function reviews(counts: Readonly<Record<string, number>>) {
  let number = 0;
  return Object.entries(counts).flatMap(([by, times]) =>
    Array.from({ length: times }, () => {
      number += 1;
      return pull(number, at(2), [approval(by)], { state: 'merged', endedAt: at(4) });
    }),
  );
}

const FIVE = { ada: 10, ben: 4, cleo: 3, dan: 2, eve: 1 };

describe('how reviews are spread', () => {
  test('is told by shares, never by person', () => {
    // 20 in all. The first has 10, the first three 17; half of 20 is what the first alone has.
    const found = told(facts([], [], { pulls: reviews(FIVE) }));
    expect(found.reviewers).toMatchObject({ status: 'ok', value: 5 });
    expect(found.reviews).toMatchObject({
      status: 'ok',
      people: { value: 5 },
      topOne: { n: 10, of: 20, value: 0.5 },
      topThree: { n: 17, of: 20, value: 0.85 },
      half: { value: 1 },
    });
    // Ascending 1 2 3 4 10: 2 (1*1 + 2*2 + 3*3 + 4*4 + 5*10) / (5 * 20) - 6/5 = 160/100 - 1.2 = 0.4.
    expect(found.reviews.gini.value).toBeCloseTo(0.4, 12);
    expect(found.recommendation).toBe(
      'One person gives half of the reviews or more, among 5: name more owners in CODEOWNERS, or pair on reviews.',
    );
  });

  test('evenly is a Gini of nothing, takes three of five for the half, and needs no advice', () => {
    const found = told(facts([], [], { pulls: reviews({ ada: 2, ben: 2, cleo: 2, dan: 2, eve: 2 }) }));
    expect(found.reviews.gini.value).toBeCloseTo(0, 12);
    expect(found.reviews.half.value).toBe(3);
    expect(found).not.toHaveProperty('recommendation');
  });

  test('counts several reviews of one change by one person once, and none of an author or a bot', () => {
    const extra = pull(90, at(2), [approval('ada'), approval('ada'), approval('dev'), approval('bot:lint')]);
    const found = told(facts([], [], { pulls: [...reviews(FIVE), extra] }));
    // 21 and 11, not 22 and 12.
    expect(found.reviews.topOne).toMatchObject({ n: 11, of: 21 });
    expect(found.reviewers.value).toBe(5);
  });

  test('by four people is not told at all', () => {
    const { eve: _, ...four } = FIVE;
    const found = told(facts([], [], { pulls: reviews(four) }));
    expect(found).toMatchObject({ status: 'insufficient', reviewers: { status: 'insufficient', n: 4, need: 5 } });
    for (const figure of [found.reviewers, found.openRequests, found.medianToMax, found.reviews.topOne, found.reviews.gini])
      expect(figure).not.toHaveProperty('value');
  });

  test('before the window does not count', () => {
    const window = { from: at(10), to: at(84) };
    expect(told(facts([], [], { pulls: reviews(FIVE) }), window)).toMatchObject({ status: 'insufficient' });
  });

  test('is not known from git alone', () => {
    expect(told(facts([], []))).toMatchObject({ status: 'unavailable', reviews: { status: 'unavailable' } });
  });
});

describe('reviews that are asked for', () => {
  const waiting = [
    pull(101, at(80), [], { asked: ['ada', 'ben'] }),
    pull(102, at(80), [], { asked: ['ada', 'cleo'] }),
    pull(103, at(80), [], { asked: ['ada', 'nobody-yet'] }),
    pull(104, at(80), [], { asked: ['ada', 'ben'], draft: true }),
    pull(105, at(80), [], { asked: ['dan'], state: 'closed', endedAt: at(81) }),
  ];

  test('are counted for everybody who reviews, also those who have none', () => {
    // 3 1 1 0 0 for the five: median 1, most 3. A draft and what is closed wait for nobody.
    const found = told(facts([], [], { pulls: [...reviews(FIVE), ...waiting] }));
    expect(found.openRequests).toMatchObject({ status: 'ok', unit: 'count', n: 5, p50: 1 });
    expect(found.openRequests).not.toHaveProperty('max');
    expect(found.medianToMax.value).toBeCloseTo(1 / 3, 12);
  });

  test('none at all are a median of zero, and no ratio', () => {
    const found = told(facts([], [], { pulls: reviews(FIVE) }));
    expect(found.openRequests).toMatchObject({ status: 'ok', p50: 0 });
    expect(found.medianToMax).toMatchObject({ status: 'insufficient' });
  });

  test('are known for now alone', () => {
    const before = told(facts([], [], { pulls: [...reviews(FIVE), ...waiting] }), { from: at(0), to: at(70) });
    expect(before.openRequests).toMatchObject({ status: 'unavailable' });
    expect(before.reviews.status).toBe('ok');
  });

  test('are spread over those who are asked, if they are five', () => {
    const asking = (of: string): PullEvent => ({ kind: 'review-requested', at: at(2), of });
    const asked = ['ada', 'ada', 'ada', 'ada', 'ben', 'cleo', 'dan', 'eve'].map((of, n) => pull(200 + n, at(2), [asking(of)]));
    const found = told(facts([], [], { pulls: [...reviews(FIVE), ...asked] }));
    // 4 1 1 1 1 of 8.
    expect(found.requests).toMatchObject({ topOne: { value: 0.5 }, topThree: { value: 0.75 }, half: { value: 1 } });
    const four = told(facts([], [], { pulls: [...reviews(FIVE), ...asked.slice(0, -1)] }));
    expect(four.requests).toMatchObject({ status: 'insufficient', people: { n: 4 } });
  });
});
