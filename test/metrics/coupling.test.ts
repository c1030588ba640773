import { describe, expect, test } from 'vitest';
import type { Facts, PullFact, RolloutFact, Seconds } from '../../src/flow/facts.ts';
import { couplingSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { couplingOf } from '../../src/metrics/coupling.ts';
import { at, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const MINUTE = 60;

function told(of: Facts) {
  return couplingSchema.parse(couplingOf(of, TWELVE_WEEKS, FLOW_DEFAULTS));
}

let last = 0;
const merged = (components: readonly string[], more: Partial<PullFact> = {}) => {
  last += 1;
  return pull(last, at(1), [], { state: 'merged', endedAt: at(2), components: [...components], ...more });
};
const times = (n: number, components: readonly string[]) => Array.from({ length: n }, () => merged(components));

describe('components that change together', () => {
  /** Ten changes touch `api`, eight `web`, six of them both; `docs` goes along with `api` four times. */
  const pulls = [
    ...times(4, ['web', 'api']),
    ...times(2, ['api', 'docs', 'web']),
    ...times(2, ['web']),
    ...times(2, ['docs', 'api']),
    ...times(2, ['api']),
  ];

  test('are told from five changes of both on', () => {
    const found = told(facts([], [], { pulls }));
    // 8 of 12 touch more than one.
    expect(found.multiComponent).toMatchObject({ status: 'ok', n: 8, of: 12 });
    // Both 6; api 10, web 8; either 10 + 8 - 6 = 12. With docs it is four of each: too few.
    expect(found.pairs).toEqual([{ a: 'api', b: 'web', support: 6, confidence: [6 / 10, 6 / 8], jaccard: 6 / 12 }]);
    expect(found).not.toHaveProperty('pairsLeft');
  });

  test('are at most twenty pairs, the most alike first', () => {
    // Seven components, always together: 21 pairs, all with Jaccard 1 but for those with `g`, which is once alone.
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const found = told(facts([], [], { pulls: [...times(5, names), ...times(1, ['g'])] }));
    expect(found.pairs).toHaveLength(20);
    expect(found.pairsLeft).toBe(1);
    expect(found.pairs[0]).toMatchObject({ a: 'a', b: 'b', jaccard: 1 });
    expect(found.pairs.at(-1)).toMatchObject({ b: 'g', jaccard: 5 / 6 });
  });

  test('leave out bots, and what was not merged', () => {
    const bot = merged(['api', 'web'], { origin: 'dependency-bot', author: 'bot:renovate' });
    const { endedAt: _, ...rest } = merged(['api', 'web']);
    const found = told(facts([], [], { pulls: [...pulls, bot, { ...rest, state: 'open' }] }));
    expect(found.multiComponent).toMatchObject({ n: 8, of: 12 });
  });

  test('are not known without pull requests, nor where no component is', () => {
    expect(told(facts([], []))).toMatchObject({ status: 'unavailable', pairs: [] });
    const { components: _, ...bare } = merged([]);
    expect(told(facts([], [], { pulls: [bare] })).multiComponent).toMatchObject({ status: 'unavailable' });
  });
});

describe('parts that deploy together', () => {
  const live = (environment: string, of: string, liveAt: Seconds): RolloutFact => {
    last += 1;
    return { id: `r${last}`, environment, sha: sha(of), production: true, transient: false, createdAt: liveAt, liveAt };
  };
  const days = Array.from({ length: 10 }, (_, n) => 8 * n + 1);
  /** `web` always half an hour after `api`, with the same commit; `mail` at another time of the day. */
  const rollouts = days.flatMap((day) => [
    live('api', `d${day}`, at(day)),
    live('web', `d${day}`, at(day) + 30 * MINUTE),
    live('mail', `m${day}`, at(day, 12)),
  ]);

  test('are raised from three parts, ten deployments of each, and a lift of three on', () => {
    const { together } = told(facts([], [], { rollouts }));
    expect(together).toMatchObject({ status: 'ok', components: 3 });
    // All 10 were followed within the hour. By chance 10 hours of 84 * 24 = 2016 are so near: the lift is 201.6.
    expect(together.pairs[0]).toMatchObject({ a: 'api', b: 'web', n: 10, deployments: [10, 10], share: 1 });
    expect(together.pairs[0]?.base).toBeCloseTo(10 / 2016, 12);
    expect(together.pairs[0]?.lift).toBeCloseTo(201.6, 9);
    expect(together.pairs.find(({ a, b }) => a === 'web' && b === 'api')).toMatchObject({ n: 0, lift: 0 });
    expect(together.raised).toEqual([
      '`api` and `web` deploy together: 10 of 10 times within an hour, 201.6 times as often as by chance.',
    ]);
  });

  test('with other commits are not linked, unless both close the same item', () => {
    const others = rollouts.map((one, index) => (one.environment === 'web' ? { ...one, sha: sha(`w${index}`) } : one));
    expect(told(facts([], [], { rollouts: others })).together.raised).toEqual([]);
    const closing = others
      .filter(({ environment }) => environment !== 'mail')
      .map((one, index) => merged(['x'], { sha: one.sha, closes: [7000 + Math.floor(index / 2)] }));
    expect(told(facts([], [], { rollouts: others, pulls: closing })).together.pairs[0]).toMatchObject({
      a: 'api',
      b: 'web',
      n: 10,
    });
  });

  test('more than an hour apart are apart', () => {
    const late = rollouts.map((one) => (one.environment === 'web' ? { ...one, liveAt: (one.liveAt ?? 0) + 31 * MINUTE } : one));
    expect(told(facts([], [], { rollouts: late })).together.raised).toEqual([]);
  });

  test('are not raised of two parts, nor of nine deployments', () => {
    const two = rollouts.filter(({ environment }) => environment !== 'mail');
    expect(told(facts([], [], { rollouts: two })).together).toMatchObject({ status: 'insufficient', components: 2, pairs: [] });
    expect(told(facts([], [], { rollouts: rollouts.slice(3) })).together).toMatchObject({
      status: 'insufficient',
      components: 0,
    });
    expect(told(facts([], [])).together).toMatchObject({ status: 'unavailable' });
  });
});
