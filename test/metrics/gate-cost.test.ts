import { describe, expect, test } from 'vitest';
import type { Facts, PullFact } from '../../src/flow/facts.ts';
import { gateCostSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { gateCostOf } from '../../src/metrics/gate-cost.ts';
import { at, change, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

function told(of: Facts) {
  return gateCostSchema.parse(gateCostOf(of, TWELVE_WEEKS, FLOW_DEFAULTS));
}

function judged(
  number: number,
  state: 'merged' | 'closed',
  stopped: boolean,
  waived = 0,
  more: Partial<PullFact> = {},
): PullFact {
  return pull(number, at(1), [], {
    state,
    endedAt: at(number),
    ...(state === 'merged' && { sha: sha(`c${number}`) }),
    verdict: { decision: waived > 0 ? 'caution' : 'go', waived, stopped },
    ...more,
  });
}

/** 1 to 5 passed; 6 to 8 were stopped and mended; 9 and 10 stopped and given up; 11 to 15 came through by a waiver. */
const pulls = [
  ...[1, 2, 3, 4, 5].map((n) => judged(n, 'merged', false)),
  ...[6, 7, 8].map((n) => judged(n, 'merged', true)),
  ...[9, 10].map((n) => judged(n, 'closed', true)),
  ...[11, 12, 13, 14, 15].map((n) => judged(n, 'merged', true, 1)),
];
const changes = pulls
  .filter(({ state }) => state === 'merged')
  .map(({ number }) => change(`c${number}`, at(1), at(number), { id: `#${number}` }));

describe('the gate', () => {
  test('tells what it stopped, and what came of it', () => {
    const found = told(facts(changes, [], { pulls }));
    expect(found).toMatchObject({
      status: 'ok',
      judged: { value: 15 },
      stopped: { n: 10, of: 15 },
      mended: { n: 3, of: 10 },
      abandoned: { n: 2, of: 10 },
      waived: { n: 5, of: 13 },
    });
  });

  test('tells what was taken back later, with a waiver and without', () => {
    // 12 by the commit that a change names, 13 by the pull request that another names; 2 by its commit.
    const reverts = [
      change('r12', at(20), at(21), { reverts: [sha('c12')] }),
      change('r2', at(20), at(21), { reverts: [sha('c2')] }),
      change('r13', at(20), at(21), { id: '#30' }),
    ];
    const taking = pull(30, at(20), [], { state: 'merged', endedAt: at(21), reverts: [13] });
    const found = told(facts([...changes, ...reverts], [], { pulls: [...pulls, taking] }));
    expect(found.revertedAfterWaiver).toMatchObject({ status: 'ok', n: 2, of: 5, value: 0.4 });
    expect(found.revertedWithoutWaiver).toMatchObject({ status: 'ok', n: 1, of: 8 });
  });

  test('does not take a revert that was only proposed for one', () => {
    const proposed = pull(30, at(20), [], { reverts: [13] });
    expect(told(facts(changes, [], { pulls: [...pulls, proposed] })).revertedAfterWaiver).toMatchObject({
      n: 0,
      of: 5,
      value: 0,
    });
  });

  test('does not judge what is open, what ended before, and what it never saw', () => {
    const others = [
      pull(40, at(2), [], { verdict: { decision: 'stop', waived: 0, stopped: true } }),
      judged(41, 'merged', true, 0, { endedAt: at(-1) }),
      pull(42, at(2), [], { state: 'merged', endedAt: at(3) }),
    ];
    expect(told(facts(changes, [], { pulls: [...pulls, ...others] })).stopped).toMatchObject({ n: 10, of: 15 });
  });

  test('of four is an interval without a share', () => {
    const found = told(facts(changes, [], { pulls: pulls.slice(0, 4) }));
    expect(found.stopped).toMatchObject({ status: 'insufficient', n: 0, of: 4 });
    expect(found.stopped).not.toHaveProperty('value');
  });

  test('that said nothing is not a gate that stopped nothing', () => {
    const silent = pulls.map(({ verdict: _, ...rest }) => rest);
    expect(told(facts(changes, [], { pulls: silent }))).toMatchObject({
      status: 'unavailable',
      stopped: { status: 'unavailable' },
    });
    expect(told(facts(changes, []))).toMatchObject({ status: 'unavailable' });
  });
});
