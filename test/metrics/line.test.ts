import { describe, expect, test } from 'vitest';
import type { Facts, RunFact, Seconds } from '../../src/flow/facts.ts';
import { lineSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { lineOf } from '../../src/metrics/line.ts';
import { at, change, facts, sha, TWELVE_WEEKS } from '../support/facts.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

function told(of: Facts, window = TWELVE_WEEKS) {
  return lineSchema.parse(lineOf(of, window, FLOW_DEFAULTS));
}

let last = 0;

/** A run of the default branch that took no time. */
function run(time: Seconds, conclusion: RunFact['conclusion'], more: Partial<RunFact> = {}): RunFact {
  last += 1;
  return {
    id: `${last}`,
    workflow: 'ci',
    sha: sha('a'),
    event: 'push',
    branch: 'main',
    attempt: 1,
    createdAt: time,
    startedAt: time,
    endedAt: time,
    conclusion,
    ...more,
  };
}

const changes = [change('a', at(0), at(1))];
/** Watched from the first day on: green, then red from day 10 to 12, and from day 20 to 21. */
const runs = [
  run(at(0), 'success'),
  run(at(10), 'failure'),
  run(at(11), 'failure'),
  run(at(12), 'success'),
  run(at(20), 'failure'),
  run(at(21), 'success'),
];

describe('the line', () => {
  test('is red from the first failure to the next success', () => {
    // Two days and one of the 84.
    const found = told(facts(changes, [], { runs }));
    expect(found).toMatchObject({ status: 'ok', branch: 'main', stops: { status: 'ok', value: 2, n: 6 } });
    expect(found.red.value).toBeCloseTo(3 / 84, 12);
    // Two recoveries are too few for a median: one day and two.
    expect(found.recovery).toMatchObject({ status: 'insufficient', n: 2, min: DAY, max: 2 * DAY });
  });

  test('is red while any of its workflows is, and stops once', () => {
    const lint = { workflow: 'lint' };
    const more = [run(at(0), 'success', lint), run(at(11), 'failure', lint), run(at(15), 'success', lint)];
    // Day 10 to 15 now, and day 20 to 21.
    const found = told(facts(changes, [], { runs: [...runs, ...more] }));
    expect(found.red.value).toBeCloseTo(6 / 84, 12);
    expect(found.stops.value).toBe(2);
    expect(found.recovery).toMatchObject({ n: 2, max: 5 * DAY });
  });

  test('that is still red has not recovered, and is red until now', () => {
    const found = told(facts(changes, [], { runs: [...runs, run(at(80), 'failure')] }));
    // Three days and the last four.
    expect(found.red.value).toBeCloseTo(7 / 84, 12);
    expect(found.recovery).toMatchObject({ n: 2, excluded: [{ reason: 'still_red', count: 1 }] });
  });

  test('is watched from its first run on', () => {
    // From day 10 to 84, three of which it was red.
    const found = told(facts(changes, [], { runs: runs.slice(1) }));
    expect(found.red.value).toBeCloseTo(3 / 74, 12);
  });

  const failing = (more: Partial<RunFact>) => run(at(40), 'failure', more);
  const { endedAt: _, ...goingOn } = failing({});
  const silent: readonly [string, RunFact][] = [
    ['a run that was cancelled', failing({ conclusion: 'cancelled' })],
    ['a run of a pull request whose branch has the same name', failing({ event: 'pull_request' })],
    ['a run of another branch', failing({ branch: 'feature' })],
    ['a run that a comment started', failing({ event: 'issue_comment' })],
    ['a workflow that no push starts', failing({ workflow: 'stale', event: 'schedule' })],
    ['a run of an older commit that ended late', failing({ createdAt: at(20) })],
    ['a run that goes on', goingOn],
  ];
  test.for(silent)('does not listen to %s', ([, other]) => {
    const between = run(at(30), 'success');
    const found = told(facts(changes, [], { runs: [...runs, between, other] }));
    expect(found.stops.value).toBe(2);
    expect(found.red.value).toBeCloseTo(3 / 84, 12);
  });

  test('of four runs is not told, nor without runs, nor where no push brought a change', () => {
    const four = told(facts(changes, [], { runs: runs.slice(0, 4) }));
    expect(four.red).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(four.red).not.toHaveProperty('value');
    expect(told(facts(changes, []))).toMatchObject({ status: 'unavailable', red: { status: 'unavailable' } });
    expect(told(facts([], [], { runs })).red).toMatchObject({ status: 'unavailable' });
  });

  test('that was never red is a measured zero', () => {
    const green = [0, 1, 2, 3, 4].map((day) => run(at(day), 'success'));
    expect(told(facts(changes, [], { runs: green }))).toMatchObject({
      red: { status: 'ok', value: 0 },
      stops: { status: 'ok', value: 0 },
      recovery: { status: 'insufficient', n: 0 },
    });
  });
});

describe('the answer to red', () => {
  const days = [10, 20, 30, 40, 50];
  const five = [run(at(0), 'success'), ...days.flatMap((day) => [run(at(day), 'failure'), run(at(day + 2), 'success')])];

  test('is the first commit that was written while it was red, or a merge of older work', () => {
    // Written after 1, 2, 3 and 4 hours and merged a day later; the last was written before and merged after 24.
    const fixes = days.map((day, n) => change(`fix${day}`, n === 4 ? at(day - 3) : at(day, n + 1), at(day + 1)));
    const found = told(facts([...changes, ...fixes], [], { runs: five }));
    expect(found.response).toMatchObject({ status: 'ok', n: 5, p50: 3 * HOUR, min: HOUR, max: DAY });
    expect(found.recovery).toMatchObject({ status: 'ok', n: 5, p50: 2 * DAY });
  });

  test('is none where it became green by itself', () => {
    const found = told(facts(changes, [], { runs: five }));
    expect(found.response).toMatchObject({
      status: 'insufficient',
      n: 0,
      excluded: [{ reason: 'green_without_a_change', count: 5 }],
    });
  });
});

describe('fighting', () => {
  const waited = run(at(50), 'success', { startedAt: at(50, 12), endedAt: at(51) });
  // Made on day 5, run again half a day in the red time of day 10 and half a day after it.
  const again = run(at(5), 'success', { attempt: 2, event: 'pull_request', startedAt: at(11, 12), endedAt: at(12, 12) });
  const all = facts(changes, [], { runs: [...runs, waited, again] });

  test('is the time of runs that wait or are run again and of a red line, each second once', () => {
    // Red 3 days, waiting 0.5, run again 0.5 besides the red: 4 of 84.
    const { fighting } = told(all);
    expect(fighting).toMatchObject({ status: 'ok', n: 8 });
    expect(fighting.value).toBeCloseTo(4 / 84, 12);
    expect(fighting).not.toHaveProperty('note');
  });

  test('does not take the start that GitHub tells for the end of a wait', () => {
    const { fighting } = told({ ...all, from: 'github' });
    expect(fighting.value).toBeCloseTo(3.5 / 84, 12);
    expect(fighting.note).toMatch(/^Without the wait of runs/);
  });
});
