import { describe, expect, test } from 'vitest';
import { forecastSchema } from '../../src/flow/constraint-shape.ts';
import { forecastOf } from '../../src/metrics/forecast.ts';
import { at, change, facts, pull } from '../support/facts.ts';

/** So many changes merged in each week, evenly within it, the last week ending at day 7 * weeks; and so many open ones. */
function history(perWeek: readonly number[], open = 0) {
  const changes = perWeek.flatMap((count, week) =>
    Array.from({ length: count }, (_, index) => {
      const time = at(7 * week) + Math.floor((index * 7 * 86_400) / count);
      return change(`w${week}c${index}`, time - 3600, time);
    }),
  );
  const to = at(7 * perWeek.length);
  const pulls = Array.from({ length: open }, (_, index) => pull(index + 1, to - 3600));
  return [facts(changes, [], { at: to, pulls }), { from: to - 84 * 86_400, to }] as const;
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('how many are merged in the next weeks', () => {
  test('is certain where every week is the same', () => {
    const [log, window] = history(times(12, 5), 12);
    expect(forecastOf(log, window)).toEqual({
      status: 'ok',
      weeks: 12,
      trials: 10_000,
      howMany: [
        { weeks: 2, p50: 10, p15: 10, p5: 10 },
        { weeks: 4, p50: 20, p15: 20, p5: 20 },
      ],
      // 5 + 5 are not 12, 5 + 5 + 5 are.
      when: { open: 12, p50: 3, p85: 3, p95: 3 },
      // Eight weeks are known at four ends of weeks.
      backtest: { right: 4, of: 4 },
    });
  });

  test('is what so many draws of weeks bring', () => {
    // Half of the weeks bring 4, half none. Two weeks: 0, 4, 8 with 1/4, 1/2, 1/4, so 15 % is 0.
    // Four weeks: none of them with 1/16 = 6.25 %, at most one with 5/16 = 31 %, at most two with 11/16: 5 % is 0, 15 % is 4, 50 % is 8.
    const [log, window] = history(times(6, [4, 0]).flat());
    expect(forecastOf(log, window)).toMatchObject({
      howMany: [
        { weeks: 2, p50: 4, p15: 0, p5: 0 },
        { weeks: 4, p50: 8, p15: 4, p5: 0 },
      ],
    });
  });

  test('takes eight whole weeks, of which the first begins with the first merge', () => {
    const [log, window] = history(times(7, 5));
    expect(forecastOf(log, window)).toMatchObject({ status: 'insufficient', n: 7, need: 8 });
    const [none] = history([]);
    expect(forecastOf(none, window)).toMatchObject({ status: 'insufficient', n: 0, need: 8 });
    // Merged at the beginning of day 0; on day 62 the first of the eight weeks begins on day 6.
    const [eight] = history(times(9, 7));
    expect(forecastOf(eight, { from: at(34), to: at(62) })).toMatchObject({ status: 'ok', weeks: 8 });
  });

  test('knows no more than was merged before the window’s end, and nothing of bots', () => {
    const [log, window] = history([...times(12, 5), 40, 40]);
    const until = { from: at(0), to: at(84) };
    expect(forecastOf(log, until)).toMatchObject({ weeks: 12, howMany: [{ p50: 10 }, { p50: 20 }] });
    const bots = log.changes.map((one) => ({ ...one, origin: 'dependency-bot' as const }));
    expect(forecastOf({ ...log, changes: [...log.changes, ...bots] }, window)).toEqual(forecastOf(log, window));
  });
});

describe('when what is open is merged', () => {
  test('is by how many weeks it takes', () => {
    // Three weeks of four bring 4. One week does with 3/4; one of two with 15/16 = 94 %; one of three with 63/64 = 98 %.
    const [log, window] = history(times(3, [4, 4, 0, 4]).flat(), 4);
    expect(forecastOf(log, window)).toMatchObject({ when: { open: 4, p50: 1, p85: 2, p95: 3 } });
  });

  test('is not said where nothing is open, nor beyond two years', () => {
    const [idle, window] = history(times(12, 5));
    expect(forecastOf(idle, window)).not.toHaveProperty('when');
    // 600 at five a week are 120 weeks.
    const [log, same] = history(times(12, 5), 600);
    expect(forecastOf(log, same)).toMatchObject({ when: { open: 600, beyond: 104 } });
    expect(forecastOf(log, same)).not.toHaveProperty('when.p50');
  });

  test('cannot be said where nothing was merged in twelve weeks', () => {
    const [log, window] = history([5, ...times(14, 0)], 3);
    expect(forecastOf(log, window)).toMatchObject({ status: 'unavailable' });
  });
});

test('the backtest asks at each of the last twelve ends of weeks what was known then', () => {
  // Five a week for 20 weeks, then none for four.
  // Known weeks are all fives up to four weeks ago. From 12 to 8 weeks ago the next four brought 20 of 20: right, five times.
  // From 7 to 4 weeks ago they brought 15, 10, 5, 0 of 20: wrong. Three weeks ago one of twelve known weeks was empty: in three
  // weeks 15 with (11/12)^3 = 77 %, so 10 are promised, 0 came: wrong. Two: 10 with (10/12)^2 = 69 %, so 5: wrong.
  // Last week three of twelve were empty: 0 with 25 %, so 0 are promised and 0 came: right.
  const [log, window] = history([...times(20, 5), ...times(4, 0)]);
  expect(forecastOf(log, window)).toMatchObject({ backtest: { right: 6, of: 12 } });
});

test('the same facts give the same forecast, quickly, and it is what the schema says', () => {
  const [log, window] = history(
    Array.from({ length: 104 }, (_, week) => (week * 7) % 11),
    80,
  );
  const begun = performance.now();
  const forecast = forecastOf(log, window);
  expect(performance.now() - begun).toBeLessThan(1000);
  expect(forecastOf(log, window)).toEqual(forecast);
  expect(forecastSchema.parse(forecast)).toEqual(forecast);
});
