import { describe, expect, test } from 'vitest';
import { littleSchema } from '../../src/flow/constraint-shape.ts';
import type { Facts } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { littleOf } from '../../src/metrics/little.ts';
import { at, change, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const DAY = 86_400;

describe('Little’s law', () => {
  /** Fifty-two changes of 7 days each, all within the twelve weeks; and so many more that were begun on day 70 and are open. */
  const log = (open: number) => {
    const numbers = Array.from({ length: 52 }, (_, index) => index + 1);
    const pulls = numbers.map((number) =>
      pull(number, at(number), [], { state: 'merged', endedAt: at(number + 7), sha: sha(`c${number}`) }),
    );
    const still = Array.from({ length: open }, (_, index) => pull(101 + index, at(70)));
    const changes = numbers.map((number) => change(`c${number}`, at(number), at(number + 7), { id: `#${number}` }));
    return facts(changes, [], { pulls: [...pulls, ...still] });
  };
  const little = (of: Facts, window = TWELVE_WEEKS) => {
    const found = littleOf(of, window, FLOW_DEFAULTS);
    expect(littleSchema.parse(found)).toEqual(found);
    return found;
  };

  test('holds where all that began also ended', () => {
    // L = 52 * 7 / 84 = 4.33; 52 in 12 weeks are 4.33 a week, and each took a week.
    const found = little(log(0));
    expect(found).toMatchObject({ status: 'ok', n: 52, meanTime: 7 * DAY });
    if (found.status !== 'ok') throw new Error(found.reason);
    expect(found.load).toBeCloseTo(13 / 3, 12);
    expect(found.perWeek).toBeCloseTo(13 / 3, 12);
    expect(found.residual).toBeCloseTo(0, 12);
  });

  test('is off by what was begun and left lying', () => {
    // 13 open ones of 14 days: 182 of 364 + 182 change-days did not end, a third.
    const found = little(log(13));
    if (found.status !== 'ok') throw new Error(found.reason);
    expect(found.residual).toBeCloseTo(1 / 3, 12);
  });

  test('is told of twelve weeks and fifty changes of which pull requests are known', () => {
    expect(little(log(0), { from: at(1), to: at(84) })).toMatchObject({ status: 'insufficient', n: 11, need: 12 });
    const few = log(0);
    expect(little({ ...few, pulls: few.pulls.slice(3), changes: few.changes.slice(3) })).toMatchObject({
      status: 'insufficient',
      n: 49,
      need: 50,
    });
    expect(little({ ...few, since: at(0) + 1 })).toMatchObject({ status: 'unavailable' });
    expect(little({ ...few, pulls: [] })).toMatchObject({ status: 'unavailable' });
  });
});
