import { describe, expect, test } from 'vitest';
import type { Facts, PullEvent, RunFact } from '../../src/flow/facts.ts';
import type { Told } from '../../src/flow/metric.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { flowEfficiency } from '../../src/metrics/flow-efficiency.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });
const names = ['a', 'b', 'c', 'd', 'e'];
const commitsAt = (hours: readonly number[]) =>
  hours.map((hour) => ({ sha: sha(`at ${hour}`), authoredAt: at(1, hour), committedAt: at(1, hour) }));

/** Five changes with commits at those hours of day 1, merged on day 2, live on day 11 at midnight: 240 h. */
function history(hours: readonly number[]) {
  const changes = names.map((name) => change(name, at(1), at(2), { commits: commitsAt(hours) }));
  return facts(changes, [FIRST, deployment('v1', at(11), names)]);
}

/** The same with pull requests, opened at 4 o'clock. */
function reviewed(hours: readonly number[], events: readonly PullEvent[], more: Partial<Facts> = {}): Facts {
  const told = history(hours);
  const own = { state: 'merged', endedAt: at(2), base: 'main', commits: commitsAt(hours) } as const;
  const changes = told.changes.map((one, index) => ({ ...one, id: `#${index + 1}` }));
  const pulls = names.map((name, index) => pull(index + 1, at(1, 4), events, { ...own, sha: sha(name) }));
  return { ...told, changes, pulls, ...more };
}

function told(all: Facts): Told {
  const observation = flowEfficiency.observe(all, TWELVE_WEEKS, FLOW_DEFAULTS);
  expect(observation.kind).toBe('told');
  return observation.kind === 'told' ? observation.told : { status: 'unavailable' };
}

const upper = (all: Facts) => told(all).variants?.['at-most'];

describe('at least', () => {
  test('four hours of work in ten days are 1.67 %', () => {
    // Commits at 0, 2 and 4 o'clock are one sitting of 4 hours; live ten days after the first: 4 / 240 = 0.016666...
    const measured = told(history([0, 2, 4]));
    expect(measured).toMatchObject({ status: 'ok', n: 5 });
    expect(measured.value).toBeCloseTo(4 / 240, 12);
  });

  test('a pause of more than two hours is none of the work, and a sitting begins half an hour before its first commit', () => {
    // 0 to 2 o'clock, then 7.5 to 9: 2 + 1.5 = 3.5 hours of 240.
    expect(told(history([0, 2, 8, 9])).value).toBeCloseTo(3.5 / 240, 12);
    // A second more than two hours: nothing in between, and half an hour before the last.
    const late = 2 + 1 / 3600;
    expect(told(history([0, late])).value).toBeCloseTo(0.5 / 240, 12);
  });

  test('one commit shows no work: that is no zero, but no number', () => {
    expect(told(history([0]))).toMatchObject({ status: 'insufficient', reason: expect.stringContaining('one moment of work') });
  });

  test('what people say and do shows work, up to an hour apart; what bots do, and what is said after the merge, does not', () => {
    const events: PullEvent[] = [
      { at: at(1, 10), kind: 'commented', by: 'passer' },
      { at: at(1, 11), kind: 'approved', by: 'rev' },
      { at: at(1, 14), kind: 'pushed', by: 'bot:format' },
      { at: at(3), kind: 'commented', by: 'rev', insider: true },
    ];
    // The commit at 0 shows nothing before it; 9.5 to 11: 1.5 of 240.
    expect(told(reviewed([0], events)).value).toBeCloseTo(1.5 / 240, 12);
  });

  test('a machine at work is work, one that a run waits for is not', () => {
    const run: RunFact = {
      id: '1',
      workflow: 'CI',
      sha: sha('at 0'),
      event: 'pull_request',
      attempt: 1,
      createdAt: at(1, 10),
      startedAt: at(1, 11),
      endedAt: at(1, 13),
      conclusion: 'failure',
    };
    const other = { ...run, id: '2', sha: sha('elsewhere'), startedAt: at(1, 15), endedAt: at(1, 20) };
    const { startedAt: _, ...queued } = { ...run, id: '3' };
    expect(told(reviewed([0], [], { runs: [run, other, queued] })).value).toBeCloseTo(2 / 240, 12);
  });

  test('so is a deployment', () => {
    const live = deployment('v1', at(11), names, { createdAt: at(10, 12), approvedAt: at(10, 18) });
    // Let in at 18 o'clock, live at midnight: 6 h.
    expect(told(reviewed([0], [], { deployments: [FIRST, live] })).value).toBeCloseTo(6 / 240, 12);
  });
});

describe('at most', () => {
  const events: PullEvent[] = [
    { at: at(1, 6), kind: 'changes-requested', by: 'rev' },
    { at: at(1, 16), kind: 'pushed', by: 'dev' },
    { at: at(1, 18), kind: 'approved', by: 'rev' },
    { at: at(1, 20), kind: 'queued', by: 'rev' },
  ];

  test('is with the author’s turns and what waits for a machine', () => {
    // Shown: coding 0 to 2 h; half an hour before 6, 16 (in the turn), 18. Held: the author's turn 6 to 16, the queue 20 to 24.
    // At least 2 + 0.5 + 0.5 + 0.5 = 3.5; at most 2 + 0.5 + 10 + 0.5 + 4 = 17.
    const all = reviewed([0, 2], events);
    expect(told(all).value).toBeCloseTo(3.5 / 240, 12);
    expect(upper(all)).toMatchObject({ status: 'ok', n: 5 });
    expect(upper(all)?.value).toBeCloseTo(17 / 240, 12);
  });

  test('is unknown without pull requests', () => {
    expect(upper(history([0, 2]))).toEqual({ status: 'unavailable', reason: 'It needs pull request data.' });
  });
});

test('the whole is not the mean of its parts, which stand beside it', () => {
  // Live 10, 20, 30, 40 and 50 days after the first commit, 4 h of work in each: 20 h of 3600 h. The median one: 4 of 720.
  const changes = names.map((name) => change(name, at(1), at(2), { commits: commitsAt([0, 2, 4]) }));
  const live = names.map((name, index) => deployment(name, at(11 + 10 * index), [name]));
  const measured = told(facts(changes, [FIRST, ...live]));
  expect(measured.value).toBeCloseTo(20 / 3600, 12);
  expect(measured.variants?.['per-change']).toMatchObject({ status: 'ok', n: 5 });
  expect(measured.variants?.['per-change']?.value).toBeCloseTo(4 / 720, 12);
  // At five the interval is the whole range: 4 of 1200 to 4 of 240.
  expect(measured.variants?.['per-change']?.ci90?.value?.[0]).toBeCloseTo(4 / 1200, 12);
  expect(measured.variants?.['per-change']?.ci90?.value?.[1]).toBeCloseTo(4 / 240, 12);
});

describe('is not told', () => {
  test('of four changes', () => {
    const { changes, deployments } = history([0, 2]);
    expect(told(facts(changes.slice(1), deployments))).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(told(facts(changes.slice(1), deployments))).not.toHaveProperty('value');
  });

  test('of what was not delivered within the window', () => {
    const all = { ...history([0, 2]), deployments: [FIRST] };
    expect(told(all)).toMatchObject({ status: 'insufficient', n: 0 });
  });

  test('of bots, squashes, lists that were cut, and of others than pull requests where those are told', () => {
    const all = reviewed([0, 2], []);
    const live = deployment('v2', at(12), ['bot', 'squash', 'merge', 'long']);
    const changes = [
      change('bot', at(3), at(4), { origin: 'bot' }),
      change('squash', at(3), at(4), { kind: 'squash', commits: [] }),
      change('merge', at(3), at(4)),
      change('long', at(3), at(4), { id: '#90' }),
    ];
    const long = pull(90, at(3), [], { state: 'merged', endedAt: at(4), sha: sha('long'), commitsCut: true });
    const more = {
      ...all,
      changes: [...all.changes, ...changes],
      deployments: [...all.deployments, live],
      pulls: [...all.pulls, long],
    };
    expect(told(more)).toMatchObject({ status: 'ok', n: 5 });
    expect(told(more).excluded).toEqual([
      { reason: 'bot', count: 1 },
      { reason: 'commit_list_truncated', count: 1 },
      { reason: 'no_pull_request', count: 1 },
      { reason: 'squash_no_pr', count: 1 },
    ]);
  });
});
