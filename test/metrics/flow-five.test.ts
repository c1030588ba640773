import { describe, expect, test } from 'vitest';
import type { ChangeFact, Facts, ItemFact, PullFact, Seconds } from '../../src/flow/facts.ts';
import { cycleTime } from '../../src/metrics/cycle-time.ts';
import { flowDistribution } from '../../src/metrics/flow-distribution.ts';
import { flowLoad } from '../../src/metrics/flow-load.ts';
import { flowTime } from '../../src/metrics/flow-time.ts';
import { flowVelocity } from '../../src/metrics/flow-velocity.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS, told } from '../support/facts.ts';

const HOUR = 3600;
const DAY = 86_400;
const FIVE = [flowVelocity, flowTime, cycleTime, flowLoad, flowDistribution];
const FIRST = deployment('v0', at(0), ['before'], { kind: 'first' });

/** What git alone tells of the changes `c10`, `c20`, ...: each begun, merged and live two days, one day and no time before. */
function gitOnly(titles: readonly string[], more: Partial<ChangeFact> = {}): Facts {
  const days = titles.map((_, index) => 10 * (index + 1));
  const changes = titles.map((title, index) => {
    const day = days[index] ?? 0;
    return change(`c${day}`, at(day - 2), at(day - 1), { title, ...more });
  });
  return facts(changes, [FIRST, ...days.map((day) => deployment(`v${day}`, at(day), [`c${day}`]))], { from: 'git' });
}

function issue(number: number, closedAt: Seconds, more: Partial<ItemFact> = {}): ItemFact {
  return {
    number,
    labels: [],
    openedAt: at(1),
    updatedAt: at(1),
    closedAt,
    outcome: 'completed',
    labelled: [],
    handovers: 0,
    children: 0,
    pulls: [],
    reopened: 0,
    ...more,
  };
}

/** Issues with a pull request each: assigned on day 2, begun on day 5, merged on day 6, all live on day 10, each closed on its own day. */
function issues(closed: readonly number[], more: Partial<Facts> = {}): Facts {
  const numbers = closed.map((_, index) => index + 1);
  const changes = numbers.map((number) => change(`i${number}`, at(5), at(6), { id: `#${100 + number}` }));
  const pulls = numbers.map((number, index) =>
    pull(100 + number, at(5, 12), [], {
      state: 'merged',
      endedAt: at(6),
      closes: [number],
      commits: changes[index]?.commits ?? [],
    }),
  );
  const items = closed.map((day, index) => issue(index + 1, at(day), { assignedAt: at(2), labels: ['bug'] }));
  const shipped = deployment(
    'v10',
    at(10),
    numbers.map((number) => `i${number}`),
  );
  return facts(changes, [FIRST, shipped], { items, pulls, ...more });
}

describe('flow velocity', () => {
  test('is items delivered a week, by kind', () => {
    // Six in twelve weeks are half a one a week; two of them are features.
    const found = told(flowVelocity, gitOnly(['feat: a', 'feat: b', 'fix: c', 'fix: d', 'fix: e', 'f']));
    expect(found).toMatchObject({ status: 'ok', n: 6, value: 0.5 });
    expect(found.byType).toMatchObject({
      feature: { n: 2, value: 2 / 12 },
      defect: { n: 3, value: 0.25 },
      risk: { n: 0, value: 0 },
      debt: { n: 0, value: 0 },
      unclassified: { n: 1, value: 1 / 12 },
    });
    expect(found.note).toBe('Items are changes: no merged pull request is known.');
  });

  test('counts when a thing was delivered, not when it was merged', () => {
    // Merged on day 9, live on day 10.
    const early = { from: at(10) - 28 * DAY, to: at(10) };
    expect(told(flowVelocity, gitOnly(['feat: a']), early)).toMatchObject({ n: 0 });
    expect(told(flowVelocity, gitOnly(['feat: a']), { from: early.from + DAY, to: early.to + DAY })).toMatchObject({ n: 1 });
  });

  test('counts merges where no deployment is known, and says so', () => {
    const found = told(flowVelocity, { ...gitOnly(['feat: a', 'feat: b']), deployments: [] });
    expect(found).toMatchObject({ n: 2, value: 2 / 12 });
    expect(found.note).toContain('Completed is merged or closed');
  });

  test('counts no back-port, and nothing that is not deployed yet', () => {
    const ported = gitOnly(['feat: a', 'feat: b'], { picks: [sha('x')] });
    expect(told(flowVelocity, ported)).toMatchObject({ n: 0, excluded: [{ reason: 'backport', count: 2 }] });
    const waiting = { ...gitOnly(['feat: a', 'feat: b']), deployments: [FIRST] };
    expect(told(flowVelocity, waiting)).toMatchObject({ n: 0, excluded: [{ reason: 'not_deployed_yet', count: 2 }] });
  });

  test('never adds items to their parts', () => {
    const with3 = issues([12, 13, 14]);
    const epic = issue(9, at(15), { children: 3 });
    const found = told(flowVelocity, { ...with3, items: [...with3.items, epic] });
    expect(found).toMatchObject({ n: 3, value: 0.25, variants: { epics: { n: 1, value: 1 / 12 } } });
    expect(found.note).toBe('Items are issues: 3 of 3 merged pull requests link an issue.');
    expect(told(flowVelocity, with3)).not.toHaveProperty('variants');
  });

  test('does not hold what was given up', () => {
    const items = [issue(1, at(12)), issue(2, at(12), { outcome: 'not-planned' }), issue(3, at(12), { outcome: 'duplicate' })];
    expect(told(flowVelocity, { ...issues([12, 12, 12]), items })).toMatchObject({
      n: 1,
      excluded: [
        { reason: 'duplicate', count: 1 },
        { reason: 'not_planned', count: 1 },
      ],
    });
  });

  test('of less than four weeks is a number', () => {
    const found = told(flowVelocity, gitOnly(['feat: a']), { from: at(0), to: at(27) });
    expect(found).toMatchObject({ status: 'insufficient', n: 1 });
    expect(found).not.toHaveProperty('value');
  });
});

describe('flow time', () => {
  test('is from the acceptance of an issue until it is live and closed', () => {
    // Assigned on day 2; live on day 10, closed on the days 9, 12, 13, 14 and 20: 8, 10, 11, 12 and 18 days.
    expect(told(flowTime, issues([9, 12, 13, 14, 20]))).toMatchObject({
      status: 'ok',
      n: 5,
      p50: 11 * DAY,
      min: 8 * DAY,
      max: 18 * DAY,
      byType: { defect: { n: 5, p50: 11 * DAY }, feature: { n: 0, status: 'insufficient' } },
    });
  });

  test('says of how many nothing but the opening is known', () => {
    const plain = issues([12, 13, 14]);
    const unknown = issue(9, at(20));
    const found = told(flowTime, { ...plain, items: [...plain.items, unknown] });
    // Opened on day 1, closed on day 20.
    expect(found).toMatchObject({ n: 4, max: 19 * DAY });
    expect(found.note).toContain('not known of 1 of 4: they count since the issue was opened, which may be long before.');
  });

  test('of a change without an issue begins when it was opened, for want of better, and says so', () => {
    const { items: _, ...rest } = issues([12, 13, 14, 15, 16]);
    const found = told(flowTime, { ...rest, items: [] });
    // From noon of day 5 to day 10.
    expect(found).toMatchObject({ status: 'ok', n: 5, p50: 4.5 * DAY });
    expect(found.note).toContain('5 of 5: they count since the pull request was opened, which is later.');
  });

  test('is not in git alone', () => {
    expect(told(flowTime, gitOnly(['feat: a', 'feat: b', 'feat: c', 'feat: d', 'feat: e']))).toMatchObject({
      status: 'unavailable',
    });
  });

  test('of fewer than five is no number', () => {
    const found = told(flowTime, issues([12, 13, 14, 15]));
    expect(found).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(found).not.toHaveProperty('p50');
  });

  test('is of people’s work; of what a bot asks it is not', () => {
    const { items: _, ...rest } = issues([12, 13, 14, 15, 16]);
    const human = { ...rest, items: [] };
    const bots = [{ ...change('bot', at(1), at(2), { id: '#300' }), origin: 'dependency-bot' as const }];
    const asked = pull(300, at(1), [], { state: 'merged', endedAt: at(2), origin: 'dependency-bot' });
    const withBot = {
      ...human,
      changes: [...human.changes, ...bots],
      pulls: [...human.pulls, asked],
      deployments: [...human.deployments, deployment('v11', at(11), ['bot'])],
    };
    for (const metric of [flowTime, cycleTime]) {
      const { excluded, note: _, ...numbers } = told(metric, withBot);
      const { note: __, ...before } = told(metric, human);
      expect(excluded).toEqual([{ reason: 'bot', count: 1 }]);
      expect(numbers).toEqual(before);
    }
  });

  test('that would end before it began is left out', () => {
    const late = issues([12]);
    const never = issue(9, at(12), { openedAt: at(30) });
    expect(told(flowTime, { ...late, items: [never] })).toMatchObject({
      n: 0,
      excluded: [{ reason: 'accepted_after_delivery', count: 1 }],
    });
  });
});

describe('cycle time', () => {
  test('of what was pushed as one commit is not zero where no deployment is known, but not known', () => {
    const pushed = [1, 2, 3, 4, 5].map((day) => change(`pushed ${day}`, at(day), at(day), { kind: 'direct' }));
    expect(told(cycleTime, facts(pushed, []))).toMatchObject({
      status: 'insufficient',
      n: 0,
      excluded: [{ reason: 'pushed_directly', count: 5 }],
    });
  });

  test('is from the first commit to the deployment: neither the wait before nor the closing after is in it', () => {
    // Begun on day 5, live on day 10, whenever the issues were closed.
    expect(told(cycleTime, issues([9, 12, 13, 14, 20]))).toMatchObject({
      status: 'ok',
      n: 5,
      p50: 5 * DAY,
      min: 5 * DAY,
      max: 5 * DAY,
    });
  });

  test('is in git alone too', () => {
    // Two days each.
    expect(told(cycleTime, gitOnly(['a', 'b', 'c', 'd', 'feat: e']))).toMatchObject({
      n: 5,
      p50: 2 * DAY,
      byType: { unclassified: { n: 4 }, feature: { n: 1, min: 2 * DAY } },
    });
  });

  test('ends with the merge where no deployment is known', () => {
    expect(told(cycleTime, { ...gitOnly(['a', 'b', 'c', 'd', 'e']), deployments: [] })).toMatchObject({ p50: DAY });
  });

  test.each([
    ['squash_no_pr', { kind: 'squash', commits: [] }],
    ['author_date_in_future', { commits: [{ sha: sha('x'), authoredAt: at(90), committedAt: at(9) }] }],
    ['started_after_delivery', { commits: [{ sha: sha('x'), authoredAt: at(11), committedAt: at(9) }] }],
  ] satisfies [string, Partial<ChangeFact>][])('leaves out, and counts: %s', (reason, made) => {
    expect(told(cycleTime, gitOnly(['a'], made))).toMatchObject({ n: 0, excluded: [{ reason, count: 1 }] });
  });

  test('is none of an issue that nothing was changed for', () => {
    const plain = issues([12]);
    const found = told(cycleTime, { ...plain, items: [...plain.items, issue(9, at(12))] });
    expect(found).toMatchObject({ n: 1, excluded: [{ reason: 'no_change', count: 1 }] });
  });
});

describe('flow load', () => {
  const open = (number: number, openedAt: Seconds, more: Partial<PullFact> = {}) => pull(number, openedAt, [], more);

  test('is what is in progress at the end of the window, by kind, with its age', () => {
    // Open since the days 80, 82 and 83, the last a draft; one was closed on day 70.
    const pulls = [
      open(1, at(80), { title: 'feat: a' }),
      open(2, at(82), { title: 'fix: b' }),
      open(3, at(83), { draft: true, origin: 'dependency-bot' }),
      open(4, at(42), { state: 'closed', endedAt: at(70) }),
    ];
    const found = told(flowLoad, facts([], [FIRST], { pulls }));
    expect(found).toMatchObject({ status: 'ok', n: 3, value: 3 });
    expect(found.byType).toMatchObject({
      feature: { value: 1 },
      defect: { value: 1 },
      debt: { value: 1 },
      risk: { value: 0 },
      unclassified: { value: 0 },
    });
    expect(found.variants).toMatchObject({
      'without-bots': { value: 2 },
      age: { status: 'insufficient', n: 3, min: DAY, max: 4 * DAY },
      // Of 84 days: 28 of the closed one, and 4, 2 and 1: 35 / 84.
      'time-average': { status: 'ok', n: 4, value: 35 / 84 },
    });
  });

  test('is of the window that is asked for', () => {
    const pulls = [open(1, at(10)), open(2, at(20), { state: 'closed', endedAt: at(30) }), open(3, at(60))];
    expect(told(flowLoad, facts([], [FIRST], { pulls }), { from: at(0), to: at(28) })).toMatchObject({
      value: 2,
      // 18 and 8 days of 28.
      variants: { 'time-average': { value: 26 / 28 } },
    });
    // In the four weeks after, the first is open all the time and the second for two days of 28.
    expect(told(flowLoad, facts([], [FIRST], { pulls }), { from: at(28), to: at(56) })).toMatchObject({
      value: 1,
      variants: { 'time-average': { value: 30 / 28 } },
    });
  });

  test('holds what is merged and waits for its deployment', () => {
    const made = change('a', at(70), at(75), { id: '#1' });
    const asked = open(1, at(72), { state: 'merged', endedAt: at(75) });
    expect(told(flowLoad, facts([made], [FIRST], { pulls: [asked] }))).toMatchObject({
      value: 1,
      variants: { age: { min: 12 * DAY } },
    });
    const live = deployment('v1', at(80), ['a']);
    expect(told(flowLoad, facts([made], [FIRST, live], { pulls: [asked] }))).toMatchObject({ value: 0 });
  });

  test('of issues holds what was accepted, and not the wishes that nobody took up', () => {
    const plain = issues([12, 13, 14]);
    const { closedAt: _, outcome: __, ...wish } = issue(8, at(0));
    const taken = { ...wish, number: 9, assignedAt: at(81) };
    const found = told(flowLoad, { ...plain, items: [...plain.items, wish, taken] });
    expect(found).toMatchObject({ value: 1, variants: { age: { n: 1, min: 3 * DAY } } });
  });

  test('has no average where what is known begins within the window', () => {
    const found = told(flowLoad, facts([], [FIRST], { pulls: [open(1, at(80))], since: at(60) }));
    expect(found).toMatchObject({ value: 1, variants: { 'time-average': { status: 'insufficient' } } });
  });

  test('is a measured zero where pull requests were asked for and there is none', () => {
    expect(told(flowLoad, facts([], [FIRST], { since: at(-1) }))).toMatchObject({ status: 'ok', value: 0 });
  });

  test('is not in git alone, but for what is merged and not deployed', () => {
    const waiting = gitOnly(['a', 'b', 'c']);
    const found = told(flowLoad, { ...waiting, deployments: waiting.deployments.slice(0, 2) });
    expect(found).toMatchObject({ status: 'unavailable', variants: { 'merged-not-deployed': { value: 2 } } });
    expect(found).not.toHaveProperty('value');
  });
});

describe('flow distribution', () => {
  const titles = ['feat: a', 'feat: b', 'fix: c', 'security: d', 'chore: e'];

  test('is the share of each kind among what was completed, with its interval', () => {
    const found = told(flowDistribution, gitOnly(titles));
    expect(found).toMatchObject({ status: 'ok', n: 2, of: 5, value: 0.4 });
    expect(found.byType).toMatchObject({
      feature: { n: 2, of: 5, value: 0.4 },
      defect: { n: 1, of: 5, value: 0.2 },
      risk: { n: 1, of: 5, value: 0.2 },
      debt: { n: 1, of: 5, value: 0.2 },
      unclassified: { n: 0, of: 5, value: 0 },
    });
    // Wilson, z^2 = 2.706, 2 of 5: centre (2 + 1.353) / 7.706 = 0.4351; half 1.645 / 7.706 * sqrt(6/5 + 0.6764) = 0.2924.
    const interval = found.byType?.['feature']?.ci90?.value;
    expect(interval?.[0]).toBeCloseTo(0.1427, 3);
    expect(interval?.[1]).toBeCloseTo(0.7275, 3);
  });

  test('is told with three of ten unclassified, and not with four', () => {
    const seven = Array.from({ length: 7 }, () => 'feat: x');
    const ten = (unknown: number) => {
      const all = [...seven.slice(unknown - 3), ...Array.from({ length: unknown }, () => 'x')];
      const made = all.map((title, index) => change(`t${index}`, at(8), at(9), { title }));
      const shipped = deployment(
        'v1',
        at(10),
        all.map((_, index) => `t${index}`),
      );
      return told(flowDistribution, facts(made, [FIRST, shipped]));
    };
    expect(ten(3)).toMatchObject({ status: 'ok', n: 7, of: 10, value: 0.7 });
    const four = ten(4);
    expect(four).toMatchObject({ status: 'insufficient', n: 6, of: 10, byType: { feature: { n: 6, of: 10 } } });
    expect(four.reason).toContain('more than 30 %');
    expect(four).not.toHaveProperty('value');
    expect(four.byType?.['feature']).not.toHaveProperty('value');
    // What is unclassified is told: it is the reason.
    expect(four.byType?.['unclassified']).toMatchObject({ n: 4, of: 10, value: 0.4 });
  });

  test('of what is in progress stands beside it', () => {
    const pulls = ['feat: a', 'feat: b', 'feat: c', 'feat: d', 'fix: e'].map((title, index) =>
      pull(index + 1, at(80), [], { title }),
    );
    expect(told(flowDistribution, { ...gitOnly(titles), pulls }).variants).toMatchObject({
      'load-feature': { n: 4, of: 5, value: 0.8 },
      'load-defect': { n: 1, of: 5, value: 0.2 },
    });
    expect(told(flowDistribution, gitOnly(titles)).variants).toBeUndefined();
  });

  test('of fewer than five has no percentages', () => {
    const found = told(flowDistribution, gitOnly(titles.slice(0, 4)));
    expect(found).toMatchObject({ status: 'insufficient', n: 2, of: 4 });
    expect(found.byType?.['feature']).not.toHaveProperty('value');
  });
});

describe('the flow five', () => {
  test('of nothing are not available, and not zero', () => {
    for (const metric of FIVE) expect(told(metric, facts([], []))).toMatchObject({ status: 'unavailable' });
  });

  test('are the same whenever they happened', () => {
    const by = 1000 * DAY + 5 * HOUR;
    const made = issues([12, 13, 14, 15, 16]);
    const later: Facts = JSON.parse(JSON.stringify(made), (key, value: unknown) =>
      typeof value === 'number' && /At$|^at$/.test(key) ? value + by : value,
    );
    const window = { from: TWELVE_WEEKS.from + by, to: TWELVE_WEEKS.to + by };
    for (const metric of FIVE) expect(told(metric, later, window)).toEqual(told(metric, made));
  });

  test('do not depend on the order in which things are told', () => {
    const made = issues([12, 13, 14, 15, 16]);
    const turned = {
      ...made,
      changes: made.changes.toReversed(),
      items: made.items.toReversed(),
      pulls: made.pulls.toReversed(),
    };
    for (const metric of FIVE) expect(told(metric, turned)).toEqual(told(metric, made));
  });
});
