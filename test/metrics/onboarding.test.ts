import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/flow/facts.ts';
import { onboardingSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { onboardingOf } from '../../src/metrics/onboarding.ts';
import { at, change, deployment, facts, TWELVE_WEEKS } from '../support/facts.ts';

const DAY = 86_400;

function told(of: Facts) {
  const found = onboardingSchema.parse(onboardingOf(of, TWELVE_WEEKS, FLOW_DEFAULTS));
  return found.firstDeployment;
}

/** Somebody has been here for longer than a year, and wrote something lately too. */
const old = [change('old', at(-401), at(-400), { author: 'zoe' }), change('late', at(9), at(10), { author: 'zoe' })];
const people = ['ada', 'ben', 'cleo', 'dan', 'eve'];
/** Newcomers begin on the days 1 to 5, a year ago or less; all is deployed on day 20. */
const newcomers = people.map((author, n) => change(author, at(n + 1), at(n + 10), { author }));
const FIRST = deployment('v0', at(-390), ['old'], { kind: 'first' });
const live = deployment('v1', at(20), [...people, 'late']);

describe('onboarding', () => {
  test('is from the first commit of a newcomer to the first deployment', () => {
    // 19, 18, 17, 16 and 15 days; who was here before is not among them.
    const figure = told(facts([...old, ...newcomers], [FIRST, live]));
    expect(figure).toMatchObject({ status: 'ok', n: 5, p50: 17 * DAY });
  });

  test('shows neither the shortest nor the longest: each is one person’s', () => {
    const figure = told(facts([...old, ...newcomers], [FIRST, live]));
    expect(Object.keys(figure).sort()).toEqual(['n', 'p50', 'status', 'unit']);
  });

  test('looks back twelve months, whatever the window', () => {
    const early = people.map((author, n) => change(author, at(n - 270), at(n - 260), { author }));
    const figure = told(facts([...old, ...early], [FIRST, { ...live, at: at(-250) }]));
    // From day n - 270 to -250: 20, 19, 18, 17 and 16 days.
    expect(figure).toMatchObject({ status: 'ok', p50: 18 * DAY });
  });

  test('counts a person once, by the first change, though another was live earlier', () => {
    const second = change('second', at(11), at(12), { author: 'cleo' });
    const soon = deployment('v0.5', at(13), ['second']);
    // The third newcomer, begun on day 3: live on day 13 with the second change, 10 days. Now 19 18 10 16 15.
    expect(told(facts([...old, ...newcomers, second], [FIRST, soon, live]))).toMatchObject({ n: 5, p50: 16 * DAY });
  });

  test('of four newcomers is not told', () => {
    const figure = told(facts([...old, ...newcomers.slice(1)], [FIRST, live]));
    expect(figure).toMatchObject({ status: 'insufficient', n: 4, need: 5 });
    expect(figure).not.toHaveProperty('p50');
  });

  test('of five of whom four delivered is not told either, and says so', () => {
    const waiting = deployment('v1', at(20), [...people.slice(1), 'late']);
    const figure = told(facts([...old, ...newcomers], [FIRST, waiting]));
    expect(figure).toMatchObject({ status: 'insufficient', n: 4, excluded: [{ reason: 'not_deployed_yet', count: 1 }] });
    for (const key of ['p50', 'min', 'max', 'ci90']) expect(figure).not.toHaveProperty(key);
  });

  test('does not know when what the first deployment held was live', () => {
    const first = deployment('v0', at(20), ['old', 'late', ...people], { kind: 'first' });
    expect(told(facts([...old, ...newcomers], [first]))).toMatchObject({
      status: 'insufficient',
      n: 0,
      excluded: [{ reason: 'no_first_deployment_base', count: 5 }],
    });
  });

  test('takes nobody for new in a history of less than a year', () => {
    expect(told(facts(newcomers, [FIRST, live]))).toMatchObject({ status: 'insufficient', n: 0 });
  });

  test('is of people: bots do not begin anywhere, and who is not known is nobody', () => {
    const bots = newcomers.map((one, n) => ({ ...one, author: `bot:b${n}` }));
    expect(told(facts([...old, ...bots], [FIRST, live]))).toMatchObject({ status: 'insufficient', n: 0 });
    const agents = newcomers.map((one) => ({ ...one, origin: 'agent' as const }));
    expect(told(facts([...old, ...agents], [FIRST, live]))).toMatchObject({ status: 'insufficient', n: 0 });
    const unknown = newcomers.map(({ author: _, ...one }) => one);
    expect(told(facts([...old, ...unknown], [FIRST, live]))).toMatchObject({ status: 'insufficient', n: 0 });
  });

  test('without deployments is not known', () => {
    expect(told(facts([...old, ...newcomers], []))).toMatchObject({ status: 'unavailable' });
  });
});
