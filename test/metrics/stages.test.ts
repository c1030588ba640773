import { describe, expect, test } from 'vitest';
import type { StageId } from '../../src/flow/course.ts';
import type { ChangeFact, Facts, PullEvent, PullFact } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS, type FlowSettings } from '../../src/flow/settings.ts';
import type { StageRow } from '../../src/flow/stages-shape.ts';
import { stageSchema } from '../../src/flow/stages-shape.ts';
import { describedResources, stagesOf } from '../../src/metrics/stages.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const HOUR = 3600;
const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });
const LATER: FlowSettings = { ...FLOW_DEFAULTS, described: { pickup: '2h', deploy: '1h' } };

/** A pull request written at midnight of its day, opened at 4 o'clock, merged at noon; with the change that it is. */
function one(day: number, events: readonly PullEvent[], more: Partial<PullFact> = {}): [PullFact, ChangeFact] {
  const commits = [{ sha: sha(`c${day} work`), authoredAt: at(day), committedAt: at(day) }];
  const own = { state: 'merged', endedAt: at(day, 12), sha: sha(`c${day}`), base: 'main' } as const;
  return [
    pull(day, at(day, 4), events, { ...own, commits, ...more }),
    change(`c${day}`, at(day), at(day, 12), { id: `#${day}`, commits, ...(more.origin && { origin: more.origin }) }),
  ];
}

function told(pairs: readonly (readonly [PullFact, ChangeFact])[], more: Partial<Facts> = {}): Facts {
  const live = deployment(
    'v1',
    at(10),
    pairs.map(([{ number }]) => `c${number}`),
  );
  const changes = pairs.map(([, each]) => each);
  return facts(changes, [FIRST, live], { pulls: pairs.map(([each]) => each), ...more });
}

/** Of the days 1 to 5, approved so many hours after the opening; live together on day 10 at midnight. */
const five = [1, 2, 3, 4, 5].map((day) => one(day, [{ at: at(day, 4 + day), kind: 'approved', by: 'rev' }]));

function row(all: Facts, id: StageId, settings = FLOW_DEFAULTS): StageRow {
  const rows = stagesOf(all, TWELVE_WEEKS, settings);
  for (const each of rows) expect(stageSchema.safeParse(each).error).toBeUndefined();
  return rows.find((each) => each.id === id) as StageRow;
}

describe('stages of changes that were delivered', () => {
  test('stand in their order, each with its class and words', () => {
    const rows = stagesOf(told(five), TWELVE_WEEKS, FLOW_DEFAULTS);
    expect(rows.map((each) => `${each.id} ${each.class}`)).toEqual([
      'coding work',
      'parked wait',
      'pickup wait',
      'author_turn rework',
      'reviewer_turn wait',
      'approved_wait wait',
      'checks_wait machine',
      'merge_queue machine',
      'unreviewed wait',
      'integration_wait wait',
      'release_wait wait',
      'env_approval wait',
      'deploy machine',
    ]);
    expect(rows.every(({ title }) => title !== '')).toBe(true);
  });

  // Coding 4 h each. Pickup 1, 2, 3, 4, 5 h; approved for the rest of the 8 h: 7, 6, 5, 4, 3. From noon of day d to day 10:
  // 204, 180, 156, 132, 108 h. From midnight of day d all in all 216 + 192 + 168 + 144 + 120 = 840 h.
  const golden: readonly [id: StageId, hours: number, shareOf840: number][] = [
    ['coding', 4, 20],
    ['pickup', 3, 15],
    ['approved_wait', 5, 25],
    ['release_wait', 156, 780],
  ];
  test.for(golden)('%s: its median, and its share of all the time', ([id, hours, part]) => {
    expect(row(told(five), id)).toMatchObject({ status: 'ok', n: 5, p50: hours * HOUR, p85: null, entries: 5, reentries: 0 });
    expect(row(told(five), id).share).toBeCloseTo(part / 840, 12);
  });

  test('a stage that none passed has no median, and a measured share of nothing', () => {
    expect(row(told(five), 'merge_queue')).toMatchObject({
      status: 'insufficient',
      reason: 'None in this window.',
      n: 0,
      p50: null,
      share: 0,
      entries: 0,
    });
  });

  test('of four there is neither median nor share', () => {
    expect(row(told(five.slice(1)), 'pickup')).toMatchObject({ status: 'insufficient', n: 4, need: 5, p50: null, share: null });
  });

  test('of fifteen the time that 85 % keep is told too', () => {
    // Picked up after 0.5, 1, ... 7.5 h: rank 14 * 0.85 + 1 = 12.9, so 12.9 * 0.5 = 6.45 h.
    const fifteen = Array.from({ length: 15 }, (_, index) =>
      one(index + 1, [{ at: at(index + 1, 4.5 + index / 2), kind: 'approved', by: 'rev' }]),
    );
    const names = fifteen.map(([{ number }]) => `c${number}`);
    const all = told(fifteen, { deployments: [FIRST, deployment('v1', at(20), names)] });
    expect(row(all, 'pickup')).toMatchObject({ n: 15, p50: 4 * HOUR, p85: 6.45 * HOUR });
    // B binomial(15, 0.85): 1 - 0.85^15 = 0.9126, less P(B <= 8) = 0.0036 is 0.9090, less P(B <= 9) = 0.0168 is too little: ranks 9 to 15.
    expect(row(all, 'pickup').ci90?.p85).toEqual([4.5 * HOUR, 7.5 * HOUR]);
  });

  test('belong to the window of their deployment', () => {
    expect(stagesOf(told(five), { from: at(0), to: at(10) }, FLOW_DEFAULTS)[2]).toMatchObject({ id: 'pickup', n: 0 });
    expect(stagesOf(told(five), { from: at(10), to: at(11) }, FLOW_DEFAULTS)[2]).toMatchObject({ id: 'pickup', n: 5 });
  });

  test('as described against as performed: two of five were picked up within two hours', () => {
    expect(row(told(five), 'pickup', LATER).described).toMatchObject({
      said: 2 * HOUR,
      within: { status: 'ok', unit: 'ratio', n: 2, of: 5, value: 0.4 },
    });
    expect(row(told(five), 'coding', LATER).described).toBeUndefined();
  });

  test('what is described of review is of all its turns: three of five kept within four hours', () => {
    // Opened at 4: first looked at after 1 h, given back at 6, approved 1 to 5 hours later: 2, 3, 4, 5 and 6 hours of review.
    const courses = [1, 2, 3, 4, 5].map((day) =>
      one(day, [
        { at: at(day, 5), kind: 'reviewed', by: 'rev' },
        { at: at(day, 6), kind: 'pushed', by: 'dev' },
        { at: at(day, 6 + day), kind: 'approved', by: 'rev' },
      ]),
    );
    const said = { ...FLOW_DEFAULTS, described: { review: '4h' } } as const;
    expect(describedResources(told(courses), TWELVE_WEEKS, said)).toMatchObject([
      { resource: 'review', said: 4 * HOUR, p50: 4 * HOUR, within: { status: 'ok', n: 3, of: 5, value: 0.6 } },
    ]);
    expect(describedResources(facts([], []), TWELVE_WEEKS, said)).toMatchObject([
      { resource: 'review', within: { status: 'unavailable' } },
    ]);
  });

  test('come back: entries, re-entries, and how many did not have to be sent back', () => {
    // All: pickup, the author's turn, the reviewers' turn, approved. The first: a second round before it is approved.
    const by = (day: number, ...hours: readonly (readonly [number, PullEvent['kind'], string])[]) =>
      one(
        day,
        hours.map(([hour, kind, who]) => ({ at: at(day, hour), kind, by: who })),
      );
    const again = by(
      1,
      [5, 'reviewed', 'rev'],
      [6, 'pushed', 'dev'],
      [7, 'reviewed', 'rev'],
      [8, 'pushed', 'dev'],
      [9, 'approved', 'rev'],
    );
    const once = [2, 3, 4, 5].map((day) => by(day, [5, 'reviewed', 'rev'], [6, 'pushed', 'dev'], [7, 'approved', 'rev']));
    const all = told([again, ...once]);
    // Six turns of reviewers, one of which ended back with the author. Its two hours together: the median of 2 1 1 1 1 h is 1.
    expect(row(all, 'reviewer_turn')).toMatchObject({
      n: 5,
      p50: HOUR,
      entries: 6,
      reentries: 1,
      completeAndAccurate: { status: 'ok', n: 5, of: 6, value: 5 / 6 },
    });
    expect(row(all, 'author_turn')).toMatchObject({ entries: 6, reentries: 1, completeAndAccurate: { n: 6, of: 6 } });
  });

  test('to be closed for a while is no way back', () => {
    const events = [
      { at: at(1, 5), kind: 'closed' },
      { at: at(1, 6), kind: 'reopened' },
      { at: at(1, 9), kind: 'approved', by: 'rev' },
    ] as const;
    const all = told([one(1, events), ...five.slice(1)]);
    // Picked up after 1 h, closed 1 h, 3 h more: 4 h for the first, 2 to 5 h for the others.
    expect(row(all, 'pickup')).toMatchObject({
      n: 5,
      p50: 4 * HOUR,
      entries: 6,
      reentries: 1,
      completeAndAccurate: { n: 6, of: 6 },
    });
    expect(row(all, 'parked')).toMatchObject({ n: 1, entries: 1 });
  });

  test('environment and deployment, where deployments tell when they were asked for', () => {
    expect(row(told(five), 'deploy')).toMatchObject({
      status: 'unavailable',
      reason: 'It needs deployments that tell when they were asked for.',
      p50: null,
      wip: null,
    });
    const { deployments, ...rest } = told(five);
    const live = deployments.map((each) =>
      each.kind === 'first' ? each : { ...each, createdAt: at(9, 12), approvedAt: at(9, 20) },
    );
    const all = { ...rest, deployments: live };
    expect(row(all, 'env_approval')).toMatchObject({ status: 'ok', n: 5, p50: 8 * HOUR });
    // The remaining 4 h; said to take one.
    expect(row(all, 'deploy', LATER)).toMatchObject({ p50: 4 * HOUR, described: { within: { n: 0, of: 5 } } });
  });
});

describe('what is in a stage now', () => {
  test('is counted, whenever it began', () => {
    const waiting = pull(6, at(-50), []);
    const looked = pull(7, at(20), [{ at: at(21), kind: 'reviewed', by: 'rev' }]);
    const closed = pull(8, at(20), [], { state: 'closed', endedAt: at(30) });
    const [landed, step] = one(9, []);
    const all = told(five);
    const now = { ...all, pulls: [...all.pulls, waiting, looked, closed, landed], changes: [...all.changes, step] };
    expect(stagesOf(now, TWELVE_WEEKS, FLOW_DEFAULTS).flatMap(({ id, wip }) => (wip ? [`${id} ${wip}`] : []))).toEqual([
      'pickup 1',
      'author_turn 1',
      'release_wait 1',
    ]);
    expect(row(now, 'pickup').n).toBe(5);
  });
});

describe('what is in no figure', () => {
  test('changes of bots, counted as such', () => {
    const bot = one(6, [{ at: at(6, 5), kind: 'approved', by: 'rev' }], { origin: 'dependency-bot', author: 'bot:deps' });
    const open = pull(7, at(20), [], { origin: 'bot', author: 'bot:x' });
    const all = told([...five, bot]);
    const found = row({ ...all, pulls: [...all.pulls, open] }, 'pickup');
    expect(found).toMatchObject({ n: 5, p50: 3 * HOUR, wip: 0, excluded: [{ reason: 'bot', count: 1 }] });
  });

  test('what has no pull request, its events not whole, or no way that can be told; a direct push is in', () => {
    const [cut, own] = one(6, [], { eventsCut: true });
    const merge = change('c7', at(7), at(7, 12), { id: '#7' });
    const push = change('c8', at(8), at(8, 12), { id: 'push', kind: 'direct' });
    const backport = change('c9', at(9), at(9, 12), { id: 'pick', kind: 'direct', picks: [sha('c1')] });
    const all = told(five);
    const live = deployment('v2', at(11), ['c6', 'c7', 'c8', 'c9']);
    const found = row(
      {
        ...all,
        pulls: [...all.pulls, cut],
        changes: [...all.changes, own, merge, push, backport],
        deployments: [...all.deployments, live],
      },
      'release_wait',
    );
    // Besides the five the push: 60 h. Sorted 60 108 132 156 180 204: the middle is 144.
    expect(found).toMatchObject({ n: 6, p50: 144 * HOUR });
    expect(found.excluded).toEqual([
      { reason: 'backport', count: 1 },
      { reason: 'event_list_truncated', count: 1 },
      { reason: 'no_pull_request', count: 1 },
    ]);
  });
});

describe('what is not known is null', () => {
  test('without pull requests all that precedes the merge', () => {
    const all = { ...told(five), pulls: [] };
    for (const id of ['coding', 'pickup', 'reviewer_turn', 'integration_wait'] as const)
      expect(row(all, id)).toMatchObject({
        status: 'unavailable',
        reason: 'It needs pull request data.',
        n: 0,
        p50: null,
        share: null,
        wip: null,
        entries: null,
        completeAndAccurate: null,
      });
    expect(row(all, 'release_wait')).toMatchObject({ status: 'ok', n: 5, p50: 156 * HOUR });
    expect(row(all, 'release_wait').share).toBeCloseTo(780 / 840, 12);
  });

  test('the share of a wait whose whole a squash hides', () => {
    const changes = told(five).changes.map((each) => ({ ...each, kind: 'squash' as const, commits: [] }));
    expect(row({ ...told(five), pulls: [], changes }, 'release_wait')).toMatchObject({ n: 5, p50: 156 * HOUR, share: null });
  });

  test('that none were made is known where they were asked for', () => {
    const all = { ...told(five), pulls: [], changes: [], since: at(0) };
    expect(row(all, 'pickup')).toMatchObject({ status: 'insufficient', n: 0, wip: 0 });
  });

  test('without a deployment all that follows the merge; the rest is of what was merged', () => {
    const all = { ...told(five), deployments: [] };
    expect(row(all, 'release_wait')).toMatchObject({ status: 'unavailable', reason: 'No deployment was found.', wip: null });
    expect(row(all, 'pickup')).toMatchObject({ status: 'ok', n: 5, p50: 3 * HOUR });
    // Of 12 h each.
    expect(row(all, 'pickup').share).toBeCloseTo(15 / 60, 12);
  });
});
