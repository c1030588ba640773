import { describe, expect, test } from 'vitest';
import type { Facts, RolloutFact, Seconds } from '../../src/flow/facts.ts';
import { environmentsSchema } from '../../src/flow/sections.ts';
import { FLOW_DEFAULTS, flowSchema } from '../../src/flow/settings.ts';
import { environmentsOf } from '../../src/metrics/environments.ts';
import { at, change, deployment, facts, pull, sha, TWELVE_WEEKS } from '../support/facts.ts';

const MINUTE = 60;
const HOUR = 3600;
const DAY = 24 * HOUR;
let last = 0;

/** A deployment that was live five minutes after it was asked for. */
function rollout(environment: string, of: string, liveAt: Seconds, more: Partial<RolloutFact> = {}): RolloutFact {
  last += 1;
  return {
    id: `r${last}`,
    environment,
    sha: sha(of),
    production: false,
    transient: false,
    createdAt: liveAt - 5 * MINUTE,
    liveAt,
    ...more,
  };
}

function told(of: Facts, settings = FLOW_DEFAULTS) {
  return environmentsSchema.parse(environmentsOf(of, TWELVE_WEEKS, settings));
}

describe('environments of one change', () => {
  /** Pull request n is opened on day n and merged on day n + 3; its environment is up from noon of day n for n days. */
  const numbers = [1, 2, 3, 4, 5];
  const pulls = numbers.map((n) => pull(n, at(n), [], { state: 'merged', endedAt: at(n + 3) }));
  const up = numbers.map((n) => rollout(`pr-${n}`, `pull ${n} work`, at(n, 12), { endedAt: at(2 * n, 12) }));

  test('are provisioned, live, and go', () => {
    const { ephemeral } = told(facts([], [], { pulls, rollouts: up }));
    expect(ephemeral.provision).toMatchObject({ status: 'ok', n: 5, p50: 5 * MINUTE });
    // 1, 2, 3, 4 and 5 days.
    expect(ephemeral.timeToLive).toMatchObject({ status: 'ok', n: 5, p50: 3 * DAY });
    expect(ephemeral.leaks).toMatchObject({ status: 'ok', n: 0, of: 5, value: 0 });
    expect(ephemeral.adoption).toMatchObject({ status: 'ok', n: 5, of: 5, value: 1 });
  });

  test('live from the first success to the last end, however often they were deployed to', () => {
    const again = rollout('pr-5', 'pull 5 work', at(8), { endedAt: at(20, 12) });
    // The fifth from day 5 to 20: 15 days.
    expect(told(facts([], [], { pulls, rollouts: [...up, again] })).ephemeral.timeToLive).toMatchObject({
      n: 5,
      p50: 3 * DAY,
      max: 15 * DAY,
    });
  });

  test('that are up a week after the change was closed are leaks', () => {
    const forgotten = rollout('review/app', 'pull 6 work', at(6, 12));
    const young = rollout('anything', 'pull 7 work', at(76), { transient: true });
    const closed = [
      pull(6, at(6), [], { state: 'closed', endedAt: at(9) }),
      pull(7, at(75), [], { state: 'merged', endedAt: at(78) }),
    ];
    const { ephemeral } = told(facts([], [], { pulls: [...pulls, ...closed], rollouts: [...up, forgotten, young] }));
    // Six whose change was closed a week ago; of the seventh the week is not over.
    expect(ephemeral.leaks).toMatchObject({ n: 1, of: 6 });
    expect(ephemeral.timeToLive).toMatchObject({ n: 5, excluded: [{ reason: 'still_up', count: 2 }] });
  });

  test('belong to the change whose number they are called by, where the commit is unknown', () => {
    const merge = numbers.map((n) => rollout(`preview/${n}`, `test merge ${n}`, at(n, 12)));
    expect(told(facts([], [], { pulls, rollouts: merge })).ephemeral.leaks).toMatchObject({ n: 5, of: 5 });
    const nobody = numbers.map((n) => rollout(`preview/blue${n}`, `test merge ${n}`, at(n, 12)));
    expect(told(facts([], [], { pulls, rollouts: nobody })).ephemeral.leaks).toMatchObject({
      n: 0,
      of: 0,
      excluded: [{ reason: 'change_not_known', count: 5 }],
    });
  });

  test('that were never live are counted apart', () => {
    const { liveAt: _, ...never } = rollout('pr-6', 'pull 6 work', at(6));
    expect(told(facts([], [], { pulls, rollouts: [...up, never] })).ephemeral.provision).toMatchObject({
      n: 5,
      excluded: [{ reason: 'never_live', count: 1 }],
    });
  });

  test('are not production, whatever its name, nor any lasting environment', () => {
    const others = [rollout('pr-9', 'x', at(9), { production: true }), rollout('qa', 'x', at(9)), rollout('prod-1', 'x', at(9))];
    const { ephemeral } = told(facts([], [], { pulls, rollouts: others }));
    expect(ephemeral.provision).toMatchObject({ status: 'unavailable' });
    expect(ephemeral.adoption).toMatchObject({ status: 'ok', n: 0, of: 5, value: 0 });
  });

  test('are not known from git alone', () => {
    const { ephemeral, staging } = told(facts([], []));
    expect(ephemeral).toMatchObject({ status: 'unavailable', adoption: { status: 'unavailable' } });
    expect(staging).toMatchObject({ status: 'unavailable', clobber: { status: 'unavailable' } });
  });
});

describe('staging', () => {
  /** Changes m0 to m5 are merged on the days 0 to 5, on staging n hours later, in production together on day 10. */
  const numbers = [0, 1, 2, 3, 4, 5];
  const changes = numbers.map((n) => change(`m${n}`, at(n) - HOUR, at(n)));
  const rollouts = numbers.map((n) => rollout('staging', `m${n}`, at(n, n)));
  const FIRST = deployment('v0', at(-5), ['before'], { kind: 'first' });
  const live = deployment(
    'v1',
    at(10),
    numbers.map((n) => `m${n}`),
  );

  test('is waited for from the merge, and held until production', () => {
    const { staging } = told(facts(changes, [FIRST, live], { rollouts }));
    // What the first one brought is not known; the others waited 1 to 5 hours.
    expect(staging.wait).toMatchObject({ status: 'ok', n: 5, p50: 3 * HOUR, min: HOUR, max: 5 * HOUR });
    // From day n and n hours to day 10: the middle one, n = 3, is 7 days less 3 hours.
    expect(staging.hold).toMatchObject({ status: 'ok', n: 5, p50: 7 * DAY - 3 * HOUR });
  });

  test('brings with one step of the default branch all the steps before', () => {
    const { staging } = told(
      facts(changes, [FIRST, live], { rollouts: [rollouts[0], rollout('staging', 'm5', at(6))] as RolloutFact[] }),
    );
    // Merged on the days 1 to 5, all there on day 6.
    expect(staging.wait).toMatchObject({ n: 5, p50: 3 * DAY, min: DAY, max: 5 * DAY });
  });

  test('that only ever goes forward clobbers nothing', () => {
    const { staging } = told(facts(changes, [FIRST, live], { rollouts }));
    expect(staging.clobber).toMatchObject({ status: 'ok', n: 0, of: 6, value: 0 });
    // Taken from day 0 to 10; from day 1 and an hour on by two changes or more: 215 of 240 hours.
    expect(staging.overlap).toMatchObject({ status: 'ok', n: 6 });
    expect(staging.overlap.value).toBeCloseTo(215 / 240, 12);
  });

  describe('of branches', () => {
    /** Pull requests 11 to 16 take it from each other, a day each; only the last is live. */
    const branches = [11, 12, 13, 14, 15, 16];
    const pulls = branches.map((n) => pull(n, at(n), [], n === 16 ? { state: 'merged', endedAt: at(17), sha: sha('m16') } : {}));
    const taken = branches.map((n) => rollout('staging', `pull ${n} work`, at(n, 6)));
    const merged = change('m16', at(16), at(17), { id: '#16' });

    test('is clobbered by who comes before the other is live', () => {
      const { staging } = told(
        facts([...changes, merged], [FIRST, live, deployment('v2', at(18), ['m16'])], { pulls, rollouts: taken }),
      );
      // 11 to 15 lost it to the next; 16 came to production.
      expect(staging.clobber).toMatchObject({ status: 'ok', n: 5, of: 6 });
      // Never two at once.
      expect(staging.overlap).toMatchObject({ status: 'ok', value: 0 });
      // Each was ready when it was opened, and there six hours later.
      expect(staging.wait).toMatchObject({ n: 6, p50: 6 * HOUR });
      // 16 alone was live: from day 16 and 6 hours to day 18.
      expect(staging.hold).toMatchObject({ n: 1, min: 42 * HOUR, excluded: [{ reason: 'not_deployed_yet', count: 5 }] });
    });

    test('is not clobbered by another push of the same change, nor judged while a change is there', () => {
      const pushed = rollout('staging', 'pull 15 work', at(15, 12));
      const five = taken.slice(0, 5);
      const { staging } = told(facts(changes, [FIRST, live], { pulls, rollouts: [...five, pushed] }));
      // 11 to 14; 15 is there still.
      expect(staging.clobber).toMatchObject({ n: 4, of: 4 });
    });

    test('before a change is ready is no wait', () => {
      const draft = pull(17, at(11), [{ kind: 'ready', at: at(18) }]);
      const early = rollout('staging', 'pull 17 work', at(17, 6));
      const { staging } = told(facts(changes, [FIRST, live], { pulls: [...pulls, draft], rollouts: [...taken, early] }));
      expect(staging.wait).toMatchObject({ n: 6, p50: 6 * HOUR, excluded: [{ reason: 'staged_before_ready', count: 1 }] });
    });

    test('of an unknown commit is counted apart', () => {
      const strange = rollout('staging', 'elsewhere', at(20));
      const { staging } = told(facts(changes, [FIRST, live], { pulls, rollouts: [...rollouts, strange] }));
      expect(staging.clobber).toMatchObject({ n: 0, of: 6, excluded: [{ reason: 'unknown_commit', count: 1 }] });
    });
  });

  test('that goes back to an older step takes away what was newer', () => {
    const back = rollout('staging', 'm0', at(6));
    const { staging } = told(facts(changes, [FIRST, live], { rollouts: [...rollouts, back] }));
    // The first is there again, and counts once; the other five are gone before they are live.
    expect(staging.clobber).toMatchObject({ n: 5, of: 6 });
  });

  test('is not taken by what is in production already, nor by environments that only sound like it', () => {
    const hotfix = change('hotfix', at(12), at(12));
    const others = [
      rollout('staging', 'hotfix', at(14)),
      rollout('staging', 'm0', at(7), { transient: true }),
      rollout('staging', 'm0', at(7), { production: true }),
    ];
    const fixed = deployment('v1.1', at(13), ['hotfix']);
    const { staging } = told(facts([...changes, hotfix], [FIRST, live, fixed], { rollouts: [...rollouts, ...others] }));
    expect(staging.clobber).toMatchObject({ n: 0, of: 6 });
    expect(staging.overlap.value).toBeCloseTo(215 / 240, 12);
    expect(staging.hold).toMatchObject({ n: 5, excluded: [{ reason: 'production_before_staging', count: 1 }] });
  });

  test('is the environment that the policy names', () => {
    const settings = flowSchema.parse({ deployments: { staging: 'qa-*' } });
    const named = rollouts.map((one) => ({ ...one, environment: 'qa-1' }));
    expect(told(facts(changes, [FIRST, live], { rollouts: named }), settings).staging.wait.n).toBe(5);
    expect(told(facts(changes, [FIRST, live], { rollouts: named })).staging).toMatchObject({ status: 'unavailable' });
  });

  test('without production holds nothing that could be measured', () => {
    const { staging } = told(facts(changes, [], { rollouts }));
    expect(staging.wait.status).toBe('ok');
    expect(staging.hold).toMatchObject({ status: 'unavailable' });
    expect(staging.clobber).toMatchObject({ status: 'unavailable' });
  });

  test('of two environments is crowded in neither by what is in the other', () => {
    const settings = flowSchema.parse({ deployments: { staging: 'stage-*' } });
    const apart = numbers.map((n) => rollout(`stage-${n}`, `m${n}`, at(n, n)));
    expect(told(facts(changes, [FIRST, live], { rollouts: apart }), settings).staging.overlap).toMatchObject({
      status: 'ok',
      value: 0,
    });
  });
});
