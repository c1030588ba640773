import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/flow/facts.ts';
import type { Window } from '../../src/flow/metric.ts';
import { picturesOf } from '../../src/flow/pictures.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { changeLeadTime } from '../../src/metrics/change-lead-time.ts';
import { mergeToDeploy } from '../../src/metrics/merge-to-deploy.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS, told } from '../support/facts.ts';

const pictures = (of: Facts, window: Window = TWELVE_WEEKS) => picturesOf(of, window, FLOW_DEFAULTS);
const DAY = 86_400;
const first = () => deployment('v0', at(0), [], { kind: 'first' });

describe('how long each change took', () => {
  test('is from its first commit until it was live, in the order of the deployments', () => {
    const of = facts(
      [change('slow', at(1), at(5), { id: '#1' }), change('quick', at(8), at(9), { id: '#2' })],
      [first(), deployment('v1', at(10), ['slow']), deployment('v2', at(11), ['quick'])],
    );
    expect(pictures(of).times).toEqual({
      measure: 'change-lead-time',
      points: [
        { id: '#1', at: at(10), seconds: 9 * DAY },
        { id: '#2', at: at(11), seconds: 3 * DAY },
      ],
    });
  });

  test('leaves out what the number leaves out', () => {
    const of = facts(
      [
        change('told', at(1), at(2)),
        change('by a bot', at(1), at(2), { origin: 'dependency-bot' }),
        change('squashed', at(1), at(2), { commits: [] }),
        change('dated later', at(3), at(2)),
        change('not live', at(1), at(2)),
        change('picked', at(1), at(2), { picks: [sha('other')] }),
        change('too late', at(1), at(2)),
      ],
      [
        first(),
        deployment('v1', at(4), ['told', 'by a bot', 'squashed', 'dated later', 'picked']),
        deployment('v2', at(84), ['too late']),
      ],
    );
    expect(pictures(of).times.points).toHaveLength(1);
    expect(told(changeLeadTime, of).n).toBe(1);
  });

  test('is from the merge where squashes hide when work began, bots included as in the number of that name', () => {
    const of = facts(
      [change('a', at(1), at(2), { commits: [] }), change('b', at(1), at(3), { commits: [], origin: 'bot' })],
      [first(), deployment('v1', at(4), ['a', 'b'])],
    );
    const { measure, points } = pictures(of).times;
    expect(measure).toBe('merge-to-deploy');
    expect(points.map(({ seconds }) => seconds).sort((a, b) => a - b)).toEqual([DAY, 2 * DAY]);
    expect(told(mergeToDeploy, of).n).toBe(2);
  });
});

describe('weeks', () => {
  test('are whole, end with the window, and hold what happened from their first second to before the next', () => {
    const of = facts(
      [
        change('a', at(69), at(70)),
        change('b', at(69), at(76, 23)),
        change('c', at(69), at(77)),
        change('d', at(69), at(77), { origin: 'dependency-bot' }),
      ],
      [
        first(),
        deployment('v1', at(77), ['a', 'b']),
        deployment('v2', at(78), ['c'], { failedAt: at(78, 1) }),
        deployment('v3', at(79), [], { kind: 'redeploy', sha: sha('c') }),
      ],
    );
    const { weeks } = pictures(of, { from: at(65), to: at(84) });
    // 19 days hold two whole weeks: from the 70th and from the 77th day on.
    expect(weeks.map(({ from, to }) => [from, to])).toEqual([
      [at(70), at(77)],
      [at(77), at(84)],
    ]);
    expect(weeks.map(({ merged, bots }) => [merged, bots])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(weeks.map(({ deployments, failed }) => [deployments, failed])).toEqual([
      [0, 0],
      [2, 1],
    ]);
  });

  test('tell what kind of work was delivered in them', () => {
    const of = facts(
      [
        change('a', at(69), at(70), { title: 'feat: a' }),
        change('b', at(69), at(70), { title: 'fix: b' }),
        change('c', at(69), at(70), { title: 'fix: c' }),
        change('d', at(69), at(70), { title: 'something' }),
      ],
      [first(), deployment('v1', at(76), ['a', 'b']), deployment('v2', at(78), ['c', 'd'])],
    );
    expect(pictures(of, { from: at(70), to: at(84) }).weeks.map(({ kinds }) => kinds)).toEqual([
      { feature: 1, defect: 1, risk: 0, debt: 0, unclassified: 0 },
      { feature: 0, defect: 1, risk: 0, debt: 0, unclassified: 1 },
    ]);
  });

  test('are none in a window of six days', () => {
    expect(pictures(facts([], []), { from: at(78), to: at(84) }).weeks).toEqual([]);
  });
});

describe('the cumulative flow', () => {
  /** Begun on the first day, opened on the second, merged on the third, live on the fourth. */
  const one = (more: Partial<Facts> = {}) => {
    const work = [{ sha: sha('work'), authoredAt: at(1), committedAt: at(1) }];
    return facts(
      [change('a', at(1), at(3), { id: '#1', openedAt: at(2), commits: work })],
      [first(), deployment('v1', at(4), ['a'])],
      {
        at: at(5),
        since: at(0),
        pulls: [pull(1, at(2), [], { state: 'merged', endedAt: at(3), sha: sha('a'), commits: work })],
        ...more,
      },
    );
  };
  const window = { from: at(0), to: at(5) };

  test('has a change in one band at a time, each from its first second on', () => {
    const { beforeMerge, deployed, samples } = pictures(one(), window).cumulative;
    expect([beforeMerge, deployed]).toEqual([true, true]);
    const none = { coding: 0, open: 0, merged: 0, delivered: 0, closed: 0 };
    expect(samples).toEqual([
      { at: at(0), ...none },
      { at: at(1), ...none, coding: 1 },
      { at: at(2), ...none, open: 1 },
      { at: at(3), ...none, merged: 1 },
      { at: at(4), ...none, delivered: 1 },
      { at: at(5), ...none, delivered: 1 },
    ]);
  });

  test('keeps what is open, merged or closed to the last sample', () => {
    const of = facts([change('a', at(1), at(2), { id: '#1' })], [first()], {
      at: at(5),
      since: at(0),
      pulls: [
        pull(1, at(1), [], { state: 'merged', endedAt: at(2), sha: sha('a') }),
        pull(2, at(1)),
        pull(3, at(1), [], { state: 'closed', endedAt: at(3) }),
      ],
    });
    const { samples } = pictures(of, window).cumulative;
    expect(samples.at(-1)).toEqual({ at: at(5), coding: 0, open: 1, merged: 1, delivered: 0, closed: 1 });
    // On the second day the third one was still open.
    expect(samples[2]).toEqual({ at: at(2), coding: 0, open: 2, merged: 1, delivered: 0, closed: 0 });
  });

  test('counts what was done after its first sample only, and never bots', () => {
    const { samples } = pictures(one(), { from: at(4), to: at(5) }).cumulative;
    expect(samples.map(({ delivered }) => delivered)).toEqual([0, 0]);
    const bots = one().pulls.map((each) => ({ ...each, origin: 'bot' as const }));
    const last = pictures(one({ pulls: bots }), window).cumulative.samples.at(-1);
    expect(last).toEqual({ at: at(5), coding: 0, open: 0, merged: 0, delivered: 0, closed: 0 });
  });

  test('takes the merge for the end where there is no deployment', () => {
    const { deployed, samples } = pictures(one({ deployments: [] }), window).cumulative;
    expect(deployed).toBe(false);
    expect(samples.map(({ open, merged, delivered }) => [open, merged, delivered])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 1],
      [0, 0, 1],
    ]);
  });

  test('says that git alone does not see what is before the merge', () => {
    const { since: _, ...git } = one({ pulls: [] });
    expect(pictures(git, window).cumulative.beforeMerge).toBe(false);
  });

  test('begins where pull requests are whole, and ends where the facts do', () => {
    const { samples } = pictures(one({ since: at(2) }), { from: at(0), to: at(9) }).cumulative;
    expect(samples.map((sample) => sample.at)).toEqual([at(2), at(3), at(4), at(5)]);
  });

  test('is by week in long windows', () => {
    const { samples } = pictures(facts([], []), { from: at(-100), to: at(84) }).cumulative;
    // 184 days hold 26 whole weeks.
    expect(samples).toHaveLength(27);
    expect((samples[1]?.at ?? 0) - (samples[0]?.at ?? 0)).toBe(7 * DAY);
    expect(samples.at(-1)?.at).toBe(at(84));
  });
});

test('sizes are those of delivered changes whose lines are known', () => {
  const work = (name: string) => [{ sha: sha(`${name} work`), authoredAt: at(1), committedAt: at(1) }];
  const merged = (number: number, name: string) =>
    pull(number, at(1), [], { state: 'merged', endedAt: at(2), sha: sha(name), commits: work(name) });
  const of = facts(
    [change('a', at(1), at(2), { id: '#1' }), change('b', at(1), at(2), { id: '#2' }), change('c', at(1), at(2), { id: '#3' })],
    [first(), deployment('v1', at(3), ['a', 'b', 'c'])],
    {
      since: at(0),
      pulls: [{ ...merged(1, 'a'), lines: 40 }, merged(2, 'b'), { ...merged(3, 'c'), lines: 7, origin: 'bot' }],
    },
  );
  expect(pictures(of).sizes).toEqual([{ id: '#1', at: at(3), seconds: 2 * DAY, lines: 40 }]);
});

test('the order of events changes nothing', () => {
  const changes = [change('a', at(1), at(5)), change('b', at(2), at(5)), change('c', at(3), at(6))];
  const deployments = [first(), deployment('v1', at(7), ['a', 'b', 'c'])];
  expect(pictures(facts(changes.toReversed(), deployments))).toEqual(pictures(facts(changes, deployments)));
});
