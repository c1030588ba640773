import { describe, expect, test } from 'vitest';
import type { ConstraintAnswer, Verdict } from '../../src/flow/constraint-shape.ts';
import { constraintSchema } from '../../src/flow/constraint-shape.ts';
import type { Facts, PullFact } from '../../src/flow/facts.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { constraintOf } from '../../src/metrics/constraint.ts';
import { settled } from '../../src/metrics/constraint-settled.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Days in coding, waiting for review and approved. `open`: it is not yet looked at when the story ends. */
interface Way {
  readonly coding: number;
  readonly review: number;
  readonly merge: number;
  readonly end?: 'open' | 'closed';
}

/** Facts of so many weeks, in each of which the named changes begin, at the day that is written beside them. */
function history(
  weeks: number,
  begun: (week: number) => readonly (readonly [day: number, way: Way])[],
  more: Partial<Facts> = {},
) {
  const changes: Facts['changes'] = [];
  const pulls: PullFact[] = [];
  for (let week = 0; week < weeks; week++) {
    for (const [day, { coding, review, merge, end }] of begun(week)) {
      const number = pulls.length + 1;
      const name = `change ${number}`;
      const from = at(7 * week + day);
      const [openedAt, approvedAt] = [from + coding * DAY, from + (coding + review) * DAY];
      const endedAt = approvedAt + merge * DAY;
      const commits = [{ sha: sha(`${name} work`), authoredAt: from, committedAt: from }];
      if (end === 'open') pulls.push(pull(number, openedAt, [], { commits }));
      else if (end === 'closed') pulls.push(pull(number, openedAt, [], { commits, state: 'closed', endedAt: approvedAt }));
      else {
        const events = [{ at: approvedAt, kind: 'approved', by: 'reviewer' } as const];
        pulls.push(pull(number, openedAt, events, { commits, state: 'merged', endedAt, sha: sha(name) }));
        changes.push(change(name, from, endedAt, { id: `#${number}`, commits }));
      }
    }
  }
  return facts(changes, [], { at: at(7 * weeks), pulls, ...more });
}

const REVIEWED: Way = { coding: 1, review: 3, merge: 1 };
const two = (way: Way) =>
  [
    [0, way],
    [1, way],
  ] as const;

function answer(log: Facts, weeks = 12) {
  const found = constraintOf(log, { from: at(7 * (weeks - 12)), to: at(7 * weeks) }, FLOW_DEFAULTS);
  expect(constraintSchema.parse(found)).toEqual(found);
  return found;
}

function told(log: Facts, weeks = 12): Extract<ConstraintAnswer, { status: 'ok' }> {
  const found = answer(log, weeks);
  if (found.status !== 'ok') throw new Error(found.reason);
  return found;
}

describe('the largest delay', () => {
  test('is what is waited for longest, by its part of all time in progress', () => {
    // Every change: 1 day of coding, 3 until its review, 1 until its merge: 3 of 5 days. All weeks are alike, so every resample is.
    const found = told(history(12, () => two(REVIEWED)));
    expect(found).toMatchObject({
      n: 24,
      verdict: { kind: 'largest-delay', resource: 'review' },
      now: { kind: 'largest-delay', resource: 'review' },
      shares: [
        { resource: 'review', share: 0.6, largest: 1 },
        { resource: 'development', share: 0.2 },
        { resource: 'merge', share: 0.2, largest: 0 },
      ],
    });
    expect(found).not.toHaveProperty('moved');
  });

  test('is told with the five focusing steps and their figures', () => {
    // 24 reviews, all of them merged. In each of the last four weeks 2 came and 2 left: 8 and 8.
    const { sentence, steps } = told(history(12, () => two(REVIEWED)));
    expect(sentence).toBe('The largest delay is review: changes spend 60 % of their time waiting for review.');
    expect(steps.map(({ step }) => step)).toEqual(['identify', 'exploit', 'subordinate', 'elevate', 'inertia']);
    expect(steps.map(({ text }) => text)).toEqual([
      'In 12 weeks, 24 changes spent 60 % of their time waiting for review; it is the longest wait in 100 % of resamples of these weeks.',
      '0 of its 24 turns (0 %) went to changes that were given up: let checks finish before a review is asked for, and keep changes small.',
      'In the last four weeks 8 came and 8 left, in none of them more than left: begin no more than leaves it.',
      'Twice its capacity would free 30 % of all time in progress, by the shares alone: spread reviews wider, work in pairs, or ask for fewer approvals where little can break.',
      'When it moves on, begin again at the first step, and look again at what was made for it: required approvals, code owners and limits of open reviews (here 1 approval).',
    ]);
  });

  test('says how many of its turns were lost: on what was red when it came, and on what was never merged', () => {
    const log = history(12, () => [...two(REVIEWED), [2, { ...REVIEWED, end: 'closed' }]]);
    const run = { id: '1', workflow: 'ci', event: 'pull_request', attempt: 1, createdAt: at(0), conclusion: 'failure' } as const;
    // Change 1 was opened on day 1; its run failed before. Change 4 was opened on day 8: it failed, then passed. Change 5: failed later.
    const runs: Facts['runs'] = [
      { ...run, sha: sha('change 1 work'), endedAt: at(0, 12) },
      { ...run, sha: sha('change 4 work'), endedAt: at(7, 12) },
      { ...run, sha: sha('change 4 work'), endedAt: at(7, 20), conclusion: 'success' },
      { ...run, sha: sha('change 5 work'), endedAt: at(9, 1) },
    ];
    // 36 turns, 12 of them closed and 1 red: 13 / 36 = 36 %.
    expect(told({ ...log, runs }).steps[1]?.text).toMatch(
      /^13 of its 36 turns \(36 %\) went to changes that were red or given up: /,
    );
  });

  test('is none where two are alike', () => {
    // Two weeks of four have 3 days of review and 1 approved, two the other way round: a coin decides each resample.
    const found = told(history(12, (week) => two(week % 2 === 0 ? REVIEWED : { coding: 1, review: 1, merge: 3 })));
    expect(found.verdict).toEqual({ kind: 'none' });
    expect(found.sentence).toMatch(
      /^No single largest delay; the top two are (review|the way from approval to merge) \(40 %\) and /,
    );
    expect(found.steps).toEqual([]);
  });

  test('is none below a quarter of the time', () => {
    // Coding 3 of 5 days is 60 %, not more; review 1.2 of 5 days is 24 %.
    const found = told(history(12, () => two({ coding: 3, review: 1.2, merge: 0.8 })));
    expect(found.shares.map(({ resource, share }) => [resource, Number(share.toFixed(6))])).toEqual([
      ['development', 0.6],
      ['review', 0.24],
      ['merge', 0.16],
    ]);
    expect(found.verdict).toEqual({ kind: 'none' });
  });

  test('is no queue where most time is in development', () => {
    // 3.5 of 5 days are 70 %, though the review holds 28 %.
    const found = told(history(12, () => two({ coding: 3.5, review: 1.4, merge: 0.1 })));
    expect(found.verdict).toEqual({ kind: 'development' });
    expect(found.sentence).toBe('Most time is in development: 70 % of all time in progress.');
    expect(found.steps).toEqual([]);
  });

  test('is the cadence where changes wait for releases, however many do now', () => {
    // Each merge waits for the end of its week and day; nothing of the last three weeks was released.
    const log = history(12, () => two({ coding: 0.5, review: 0.5, merge: 0 }));
    const deployments = Array.from({ length: 9 }, (_, week) =>
      deployment(`v${week + 1}`, at(7 * week + 6), [`change ${2 * week + 1}`, `change ${2 * week + 2}`]),
    );
    const first = deployment('v0', at(0), ['before'], { kind: 'first' });
    const found = told({ ...log, deployments: [first, ...deployments] });
    expect(found.verdict).toEqual({ kind: 'cadence', resource: 'release' });
    expect(found.sentence).toMatch(
      /^The largest delay is the cadence of releases: changes spend \d\d % of their time waiting for a release\.$/,
    );
    expect(found.steps[1]?.text).toBe('9 releases brought 18 changes: release what is ready without waiting for what is not.');
  });

  test('leaves out bots, whatever they wait for', () => {
    const log = history(12, () => two(REVIEWED));
    const bots = history(12, () => two({ coding: 1, review: 0.1, merge: 5 }));
    const numbered = bots.pulls.map((one) => ({
      ...one,
      number: one.number + 100,
      origin: 'dependency-bot' as const,
      sha: sha(`bot ${one.number}`),
    }));
    const merged = bots.changes.map((one, index) => ({
      ...one,
      id: `#${index + 101}`,
      sha: sha(`bot ${index + 1}`),
      origin: 'dependency-bot' as const,
    }));
    const both = { ...log, pulls: [...log.pulls, ...numbered], changes: [...log.changes, ...merged] };
    expect(answer(both)).toEqual(answer(log));
  });
});

describe('the constraint', () => {
  const waiting: Way = { ...REVIEWED, end: 'open' };

  test('is said where more comes than leaves', () => {
    // In each of the last four weeks a third change comes that nobody has looked at: 3 came, 2 left. A week before it was three of four.
    const found = told(history(12, (week) => (week < 8 ? two(REVIEWED) : [...two(REVIEWED), [3, waiting]])));
    expect(found.verdict).toEqual({ kind: 'constraint', resource: 'review' });
    expect(found.sentence).toMatch(/^The constraint is review: .*, and its queue grows\.$/);
    expect(found.steps[2]?.text).toBe(
      'In the last four weeks 12 came and 8 left, in 4 of them more than left: begin no more than leaves it.',
    );
  });

  test('has to be so in two windows running', () => {
    // Only in the last week more waits than in three quarters of the weeks.
    const found = told(history(12, (week) => (week < 11 ? two(REVIEWED) : [...two(REVIEWED), [3, waiting]])));
    expect(found).toMatchObject({
      verdict: { kind: 'largest-delay', resource: 'review' },
      now: { kind: 'constraint', resource: 'review' },
    });
    expect(found.sentence).toMatch(
      / These weeks by themselves say: the constraint is review; that has to hold for two weeks running\.$/,
    );
  });

  test('that moves is told with where it was', () => {
    // Until ten weeks ago 3 days of review and none approved; since then half a day and 4.5 days.
    // Of 12 weeks drawn, K new ones: the merge is longer where 4.5 K > 3 (12 - K) + 0.5 K, from K = 6 on. With 8 new weeks in the window
    // that is so in 93 % of resamples, with 7 in 83 %. So the windows that end with the 8th and the 9th new week are the first two.
    const [before, since]: readonly Way[] = [
      { coding: 1, review: 3, merge: 0 },
      { coding: 1, review: 0.5, merge: 4.5 },
    ];
    if (before === undefined || since === undefined) throw new Error('Two ways.');
    const found = told(
      history(26, (week) => two(week < 16 ? before : since)),
      26,
    );
    expect(found.verdict).toEqual({ kind: 'largest-delay', resource: 'merge' });
    expect(found.moved).toEqual({ from: 'review', to: 'merge', at: '2026-06-25T00:00:00Z' });
    expect(found.sentence).toMatch(/ The largest delay moved from review to the way from approval to merge\.$/);
    expect(found.steps[4]?.text).toMatch(
      /^It moved here from review: look again at what was made for that, required approvals, /,
    );
  });
});

describe('what two windows running agree on', () => {
  const review: Verdict = { kind: 'largest-delay', resource: 'review' };
  const grown: Verdict = { kind: 'constraint', resource: 'review' };
  const merge: Verdict = { kind: 'constraint', resource: 'merge' };
  const none: Verdict = { kind: 'none' };
  const of = (...verdicts: readonly Verdict[]) => settled(verdicts.map((verdict, index) => ({ verdict, to: at(7 * index) })));

  test.for([
    { of: 'a single window, which has to do', windows: [review], verdict: review },
    { of: 'two that agree', windows: [review, review], verdict: review },
    { of: 'two that do not', windows: [review, merge], verdict: none },
    { of: 'one odd window at the end', windows: [review, review, merge], verdict: review },
    { of: 'a queue that grows every other week', windows: [review, review, grown, review, grown], verdict: review },
    { of: 'a queue that grows two weeks running', windows: [review, review, grown, grown], verdict: grown },
  ])('is asked of $of', ({ windows, verdict }) => {
    expect(of(...windows)).toEqual({ verdict });
  });

  test('moves when another is named, also after a time in which none was', () => {
    expect(of(review, review, merge, merge)).toEqual({ verdict: merge, moved: { from: 'review', to: 'merge', at: at(21) } });
    expect(of(review, review, none, none, merge, merge, merge).moved).toEqual({ from: 'review', to: 'merge', at: at(35) });
    expect(of(review, review, merge, merge, none, none)).toEqual({ verdict: none });
  });
});

describe('what it takes', () => {
  test('twenty changes in progress', () => {
    const log = history(12, (week) => (week < 7 ? two(REVIEWED) : [[0, REVIEWED]]));
    expect(answer(log)).toMatchObject({ status: 'insufficient', n: 19, need: 20 });
  });

  test('pull requests of twelve whole weeks', () => {
    const log = history(12, () => two(REVIEWED), { since: at(0) + 1 });
    expect(answer(log)).toMatchObject({ status: 'insufficient', n: 11, need: 12 });
    expect(answer({ ...log, since: at(0) })).toMatchObject({ status: 'ok' });
    // Of the window a week earlier eleven weeks are known, of the fourth before it eight, and no earlier one is asked.
    const three = (way: Way) => [...two(way), [2, way]] as const;
    expect(
      answer(
        history(16, () => three(REVIEWED), { since: at(28) }),
        16,
      ),
    ).toMatchObject({ status: 'ok', windows: 5 });
  });

  test('pull requests at all', () => {
    const log = history(12, () => two(REVIEWED), { pulls: [] });
    expect(constraintOf(log, TWELVE_WEEKS, FLOW_DEFAULTS)).toEqual({
      status: 'unavailable',
      reason: 'It needs pull request data: where changes wait before the merge is not in git.',
    });
  });
});

test('no person is named, and the same facts give the same answer', () => {
  const log = history(12, () => two(REVIEWED));
  expect(JSON.stringify(answer(log))).not.toMatch(/"?(dev|reviewer)"/);
  expect(answer(log)).toEqual(answer({ ...log, pulls: log.pulls.toReversed() }));
});
