import { describe, expect, test } from 'vitest';
import { agingSchema } from '../../src/flow/constraint-shape.ts';
import type { Facts, PullFact } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { agingOf } from '../../src/metrics/aging.ts';
import { at, change, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const DAY = 86_400;

/** Thirty changes that were all begun on day 40 and took 1, 2, ... 30 days until they were merged. */
const merged = Array.from({ length: 30 }, (_, index) => {
  const [number, end] = [index + 1, at(41 + index)];
  return {
    change: change(`c${number}`, at(40), end, { id: `#${number}` }),
    pull: pull(number, at(40), [], { state: 'merged', endedAt: end, sha: sha(`c${number}`) }),
  };
});

/** Open: one since day 55.5 that nobody has looked at, one since day 82 that was asked to change on day 83. */
const old = pull(101, at(55, 12));
const young = pull(102, at(82), [{ at: at(83), kind: 'changes-requested', by: 'reviewer' }]);

function log(...open: readonly PullFact[]): Facts {
  return facts(
    merged.map((one) => one.change),
    [],
    { pulls: [...merged.map((one) => one.pull), ...open] },
  );
}

function aged(of: Facts, settings = FLOW_DEFAULTS) {
  const found = agingOf(of, TWELVE_WEEKS, settings);
  expect(agingSchema.parse(found)).toEqual(found);
  return found;
}

describe('an open change', () => {
  test('is told by its number, its stage and its age, the oldest first', () => {
    // 84 - 55.5 = 28.5 days. Of the last 26, which took 5 to 30 days, those of 29 and 30 took longer.
    // The bound of the next with 85 %: rank ceil(0.85 * 31) = 27 of 30, 27 days.
    const found = aged(log(young, old));
    expect(found.sle).toEqual({ seconds: 27 * DAY, from: 'window', n: 30 });
    expect(found.changes).toEqual([
      {
        number: 101,
        stage: 'pickup',
        since: '2026-02-25T12:00:00Z',
        age: 28.5 * DAY,
        rank: { longer: 2, of: 26 },
        over: true,
      },
      {
        number: 102,
        stage: 'author_turn',
        since: '2026-03-25T00:00:00Z',
        age: 2 * DAY,
        rank: { longer: 26, of: 26 },
        over: false,
      },
    ]);
    expect(found.sum).toBe(30.5 * DAY);
  });

  test('is held against the policy where that says what to expect', () => {
    const found = aged(log(old), { ...FLOW_DEFAULTS, sle: '4w' });
    expect(found.sle).toEqual({ seconds: 28 * DAY, from: 'policy' });
    expect(found.changes[0]).toMatchObject({ over: true });
    expect(aged(log(old), { ...FLOW_DEFAULTS, sle: '29d' }).changes[0]).toMatchObject({ over: false });
  });

  test('has no rank where nothing was merged, and no expectation below six', () => {
    const nothing = aged(facts([], [], { pulls: [old] }));
    expect(nothing.changes).toEqual([{ number: 101, stage: 'pickup', since: '2026-02-25T12:00:00Z', age: 28.5 * DAY }]);
    expect(nothing).not.toHaveProperty('sle');
    const five = merged.slice(0, 5);
    const few = aged(
      facts(
        five.map((one) => one.change),
        [],
        { pulls: [...five.map((one) => one.pull), old] },
      ),
    );
    expect(few.changes[0]).toMatchObject({ rank: { longer: 0, of: 5 } });
    expect(few.changes[0]).not.toHaveProperty('over');
  });

  test('is no change of a bot, and a closed one is neither open nor merged', () => {
    const bot: PullFact = { ...old, number: 103, origin: 'dependency-bot' };
    const closed = pull(104, at(1), [], { state: 'closed', endedAt: at(80) });
    const found = aged(log(old, bot, closed));
    expect(found.changes.map(({ number }) => number)).toEqual([101]);
    expect(found.changes[0]).toMatchObject({ rank: { longer: 2, of: 26 } });
  });

  test('is asked for at the end of the window, of what was open then', () => {
    // On day 60 those of 1 to 19 days are merged; those of 20 and more are open for 20 days, the last of them being merged on that day.
    const found = agingOf(log(old), { from: at(4), to: at(60) }, FLOW_DEFAULTS);
    expect(found.changes).toHaveLength(12);
    expect(found.changes[0]).toMatchObject({ number: 20, age: 20 * DAY, rank: { longer: 0, of: 19 } });
    expect(found.changes.at(-1)).toMatchObject({ number: 101, age: 4.5 * DAY });
  });
});

test('the sum of ages is told for the end of each week', () => {
  const { weeks } = aged(log(young, old));
  expect(weeks).toHaveLength(12);
  // Day 63: of the thirty, those of 23 to 30 days are open, eight of 23 days; and the old one for 7.5. 8 * 23 + 7.5 = 191.5.
  expect(weeks[8]).toEqual({ at: '2026-03-05T00:00:00Z', n: 9, sum: 191.5 * DAY });
  expect(weeks.slice(10)).toEqual([
    { at: '2026-03-19T00:00:00Z', n: 1, sum: 21.5 * DAY },
    { at: '2026-03-26T00:00:00Z', n: 2, sum: 30.5 * DAY },
  ]);
  expect(weeks[0]).toEqual({ at: '2026-01-08T00:00:00Z', n: 0, sum: 0 });
});
