import { describe, expect, test } from 'vitest';
import type { ChangeFact, Facts, ItemFact, PullFact } from '../../src/flow/facts.ts';
import { epicsSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { epicsOf } from '../../src/metrics/epics.ts';
import { at, change, deployment, facts, pull, TWELVE_WEEKS } from '../support/facts.ts';

const DAY = 86_400;

function told(of: Facts) {
  return epicsSchema.parse(epicsOf(of, TWELVE_WEEKS, FLOW_DEFAULTS));
}

function item(number: number, openedAt: number, more: Partial<ItemFact> = {}): ItemFact {
  return {
    number,
    labels: [],
    openedAt,
    updatedAt: openedAt,
    labelled: [],
    handovers: 0,
    children: 0,
    pulls: [],
    reopened: 0,
    ...more,
  };
}

const closed = (day: number) => ({ closedAt: at(day), outcome: 'completed' as const });

interface Made {
  readonly items: readonly ItemFact[];
  readonly pulls: readonly PullFact[];
  readonly changes: readonly ChangeFact[];
}

/**
 * Epic `n * 10` begun on day `n`: one part worked on from day n to n + 2, another from day n + 4 to n + 4 + n, both closed then. The
 * first was opened when work on it began, the second a day later.
 */
function epic(n: number, more: Partial<ItemFact> = {}): Made {
  const number = n * 10;
  const part = (offset: number, opened: number, from: number, to: number) => {
    const pullNumber = 1000 + number + offset;
    return {
      item: item(number + offset, at(opened), { parent: number, pulls: [pullNumber], ...closed(to) }),
      pull: pull(pullNumber, at(from), [], { state: 'merged', endedAt: at(to) }),
      change: change(`c${pullNumber}`, at(from), at(to), { id: `#${pullNumber}` }),
    };
  };
  const parts = [part(1, n, n, n + 2), part(2, n + 1, n + 4, n + 4 + n)];
  return {
    items: [item(number, at(n - 1), { children: 2, ...closed(n + 5 + n), ...more }), ...parts.map((one) => one.item)],
    pulls: parts.map((one) => one.pull),
    changes: parts.map((one) => one.change),
  };
}

function factsWith(made: readonly Made[], deployments: Facts['deployments'] = []) {
  return facts(
    made.flatMap((one) => one.changes),
    deployments,
    { items: made.flatMap((one) => one.items), pulls: made.flatMap((one) => one.pulls) },
  );
}

const five = [1, 2, 3, 4, 5].map((n) => epic(n));

describe('epics', () => {
  test('take from the start of the first part to the end of the last', () => {
    // Without deployments a part ends with its merge and closing: n to 2n + 4, so 5, 6, 7, 8 and 9 days.
    const found = told(factsWith(five));
    expect(found.flowTime).toMatchObject({ status: 'ok', n: 5, p50: 7 * DAY, min: 5 * DAY, max: 9 * DAY });
    expect(found.inProgress).toMatchObject({ status: 'ok', n: 5, value: 0 });
  });

  test('are active while any part is worked on', () => {
    // 2 + n days of 4 + n: 3 4 5 6 7 = 25 of 5 6 7 8 9 = 35. Two days each nobody works on one.
    const found = told(factsWith(five));
    expect(found.efficiency).toMatchObject({ status: 'ok', n: 5 });
    expect(found.efficiency.value).toBeCloseTo(25 / 35, 12);
    expect(found.idle).toMatchObject({ n: 5, p50: 2 * DAY });
  });

  test('grow by parts that are opened after the start', () => {
    expect(told(factsWith(five)).scopeGrowth).toMatchObject({ status: 'ok', n: 5, of: 10, value: 0.5 });
  });

  test('end when the last part is live', () => {
    const names = five.flatMap(({ changes }) => changes.map((one) => `c${one.id.slice(1)}`));
    const live = [deployment('v0', at(-5), ['before'], { kind: 'first' }), deployment('v1', at(20), names)];
    // From day n to 20: 19, 18, 17, 16 and 15 days.
    expect(told(factsWith(five, live)).flowTime).toMatchObject({ n: 5, p50: 17 * DAY, min: 15 * DAY, max: 19 * DAY });
  });

  test('whose parts wait for a deployment are in progress', () => {
    const live = [deployment('v0', at(-5), ['before'], { kind: 'first' })];
    const found = told(factsWith(five, live));
    expect(found.flowTime).toMatchObject({ n: 0, excluded: [{ reason: 'not_deployed_yet', count: 5 }] });
    expect(found.inProgress.value).toBe(5);
  });

  const left: readonly [reason: string, made: Made][] = [
    ['not_planned', epic(6, { outcome: 'not-planned' })],
    ['parts_not_known', epic(6, { children: 3 })],
    ['no_work_seen', { ...epic(6), pulls: [], changes: [] }],
    [
      'parts_open',
      { ...epic(6), items: epic(6).items.map((one) => (one.number === 62 ? item(62, at(1), { parent: 60 }) : one)) },
    ],
  ];
  test.for(left)('are left out and counted: %s', ([reason, made]) => {
    const found = told(factsWith([...five, made]));
    expect(found.flowTime).toMatchObject({ n: 5, p50: 7 * DAY, excluded: [{ reason, count: 1 }] });
    expect(found.inProgress.value).toBe(0);
  });

  test('that are open and begun are in progress; those that nobody began are not', () => {
    const open = item(60, at(1), { children: 1 });
    const part = item(61, at(1), { parent: 60, pulls: [1061] });
    const work = pull(1061, at(70));
    const idea = [item(70, at(1), { children: 1 }), item(71, at(1), { parent: 70 })];
    const found = told(factsWith([...five, { items: [open, part, ...idea], pulls: [work], changes: [] }]));
    expect(found.inProgress).toMatchObject({ n: 7, value: 1 });
    expect(found.flowTime).not.toHaveProperty('excluded');
  });

  test('of four there is no median', () => {
    const found = told(factsWith(five.slice(1)));
    expect(found.flowTime).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(found.efficiency).toMatchObject({ status: 'insufficient', n: 4 });
    expect(found.efficiency).not.toHaveProperty('value');
  });

  test('are not known without issues, and of issues without parts there is none in progress or out of it', () => {
    expect(told(facts([], []))).toMatchObject({ status: 'unavailable', inProgress: { status: 'unavailable' } });
    const flat = told(facts([], [], { items: [item(1, at(1))], pulls: [pull(2, at(1))] }));
    expect(flat.inProgress).toMatchObject({ status: 'insufficient', n: 0 });
    expect(flat.inProgress).not.toHaveProperty('value');
  });
});
