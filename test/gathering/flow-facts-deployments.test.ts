import { describe, expect, onTestFinished, test } from 'vitest';
import { FLOW_DEFAULTS } from '../../src/flow/settings.ts';
import { lineScene, said } from '../support/github/flow-histories.ts';
import { iso } from '../support/github/flow-scene.ts';
import { hour } from '../support/history.ts';

describe('deployments', () => {
  test('each is live from its first success on, whatever became of it since', async () => {
    const { scene, shas } = await lineScene(onTestFinished);
    const { state } = scene.github;
    const [a = '', b = '', c = ''] = shas;
    const waited = said(['waiting', 10], ['queued', 12], ['in_progress', 13], ['success', 14], ['inactive', 30]);
    state.deployment({ id: 1, sha: a, createdAt: iso(10), states: waited });
    state.deployment({ id: 2, sha: b, createdAt: iso(29), states: said(['success', 30], ['failure', 33], ['inactive', 40]) });
    state.deployment({ id: 3, sha: c, createdAt: iso(39), states: said(['failure', 38], ['in_progress', 39], ['success', 40]) });
    const { deployments, rollouts, deploymentSource } = await scene.facts();
    expect(deploymentSource).toEqual({ source: 'github:production', grade: 'B' });
    expect(deployments.map(({ contents: _, ...told }) => told)).toEqual([
      {
        id: '1',
        name: `production@${a.slice(0, 7)}`,
        sha: a,
        at: hour(14),
        kind: 'first',
        createdAt: hour(10),
        approvedAt: hour(12),
        attempts: 1,
      },
      {
        id: '2',
        name: `production@${b.slice(0, 7)}`,
        sha: b,
        at: hour(30),
        kind: 'normal',
        base: '1',
        createdAt: hour(29),
        failedAt: hour(33),
        attempts: 1,
      },
      {
        id: '3',
        name: `production@${c.slice(0, 7)}`,
        sha: c,
        at: hour(40),
        kind: 'normal',
        base: '2',
        createdAt: hour(39),
        attempts: 1,
      },
    ]);
    expect(rollouts).toEqual([
      {
        id: '1',
        environment: 'production',
        sha: a,
        production: true,
        transient: false,
        createdAt: hour(10),
        liveAt: hour(14),
        endedAt: hour(30),
      },
      {
        id: '2',
        environment: 'production',
        sha: b,
        production: true,
        transient: false,
        createdAt: hour(29),
        liveAt: hour(30),
        endedAt: hour(40),
        failedAt: hour(33),
      },
      { id: '3', environment: 'production', sha: c, production: true, transient: false, createdAt: hour(39), liveAt: hour(40) },
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  test('a commit that failed before it went live is one deployment with its attempts; jobs at the same time are one', async () => {
    const { scene, shas } = await lineScene(onTestFinished);
    const { state } = scene.github;
    const [a = '', b = ''] = shas;
    state.deployment({ id: 1, sha: a, createdAt: iso(10), states: said(['failure', 11]) });
    state.deployment({ id: 2, sha: a, createdAt: iso(12), states: said(['error', 13]) });
    state.deployment({ id: 3, sha: a, createdAt: iso(14), states: said(['in_progress', 14], ['success', 16]) });
    state.deployment({ id: 4, sha: a, createdAt: iso(15), states: said(['success', 17]) });
    state.deployment({ id: 5, sha: b, createdAt: iso(20), states: said(['success', 21]) });
    state.deployment({ id: 6, sha: b, createdAt: iso(22), states: said(['success', 23]) });
    state.deployment({ id: 7, sha: a, createdAt: iso(24), states: said(['success', 25]) });
    state.deployment({ id: 8, sha: b, createdAt: iso(26), states: said(['pending', 26]) });
    const { deployments } = await scene.facts();
    expect(deployments.map(({ id, at, kind, attempts }) => [id, at, kind, attempts])).toEqual([
      ['3', hour(16), 'first', 3],
      ['5', hour(21), 'normal', 1],
      ['6', hour(23), 'redeploy', 1],
      ['7', hour(25), 'rollback', 1],
    ]);
  });

  test('other environments are rollouts alone; which are production the settings say', async () => {
    const { scene, shas } = await lineScene(onTestFinished);
    const { state } = scene.github;
    const [a = '', b = ''] = shas;
    state.deployment({ id: 1, sha: a, environment: 'pr-12', createdAt: iso(9), states: ['success'] });
    state.deployment({ id: 2, sha: a, environment: 'staging', createdAt: iso(10), states: ['success'] });
    state.deployment({ id: 3, sha: b, environment: 'prod-eu', createdAt: iso(11), states: ['success'] });
    const environment = { deployments: { ...FLOW_DEFAULTS.deployments, environment: 'prod-*' } };
    const { rollouts, deployments } = await scene.facts({ settings: environment });
    expect(rollouts.map((one) => [one.environment, one.production, one.transient])).toEqual([
      ['pr-12', false, true],
      ['staging', false, false],
      ['prod-eu', true, false],
    ]);
    expect(deployments.map(({ id }) => id)).toEqual(['3']);
  });

  test('without one that went live in production, releases; without those, tags', async () => {
    const { scene, shas } = await lineScene(onTestFinished);
    const { state } = scene.github;
    const [a = '', b = '', c = ''] = shas;
    for (const [name, sha] of [
      ['v1', a],
      ['v2', b],
      ['shop-2', b],
      ['v3', c],
    ] as const)
      scene.history.tag(name, sha, 4);
    state.deployment({ id: 1, sha: a, createdAt: iso(9), states: ['failure'] });
    const byTags = await scene.facts();
    expect([byTags.deploymentSource, byTags.deployments.length]).toEqual([{ source: 'tags:v[0-9]*', grade: 'E' }, 3]);
    state.release('v1', { createdAt: iso(5), publishedAt: iso(6) });
    state.release('v2', { createdAt: iso(6), publishedAt: iso(8) });
    state.release('shop-2', { createdAt: iso(6), publishedAt: iso(7) });
    state.release('v3', { createdAt: iso(9), publishedAt: iso(9), isPrerelease: true });
    const byReleases = await scene.facts();
    expect(byReleases.deploymentSource).toEqual({ source: 'releases', grade: 'C' });
    expect(byReleases.deployments.map(({ name, at }) => [name, at])).toEqual([
      ['v1', hour(6)],
      ['shop-2', hour(7)],
    ]);
    state.deployment({ id: 2, sha: c, createdAt: iso(20), states: ['success'] });
    expect((await scene.facts()).deploymentSource).toEqual({ source: 'github:production', grade: 'B' });
    expect(scene.github.violations).toEqual([]);
  });

  test.for([
    ['merges', 'branch:main', 'F', 3],
    ['tags:x*', 'tags:x*', 'E', 1],
    ['workflow:Ship', 'workflow:Ship', 'D', 1],
    ['releases', 'releases', 'C', 0],
    ['github', 'github:production', 'B', 0],
  ] as const)('the source that is named is the source, and no other: %s', async ([source, told, grade, n]) => {
    const { scene, shas } = await lineScene(onTestFinished);
    const { state } = scene.github;
    scene.history.tag('x1', shas[0] ?? '', 4);
    const run = { headSha: shas[1] ?? '', headBranch: 'main', createdAt: iso(5), updatedAt: iso(6) };
    state.run({ id: 1, name: 'Ship', event: 'push', ...run });
    state.run({ id: 2, name: 'Ship', event: 'pull_request', ...run });
    state.run({ id: 3, name: 'Ship', event: 'push', conclusion: 'failure', ...run });
    const facts = await scene.facts({ settings: { deployments: { ...FLOW_DEFAULTS.deployments, source } } });
    expect([facts.deploymentSource, facts.deployments.length]).toEqual([{ source: told, grade }, n]);
    expect(facts.partial).toBeUndefined();
  });
});

describe('incidents', () => {
  test('are issues by their label; what caused them is read from the text, and nothing is opened', async () => {
    const { scene, shas } = await lineScene(onTestFinished);
    const { state } = scene.github;
    const [a = ''] = shas;
    state.deployment({ id: 77, sha: a, createdAt: iso(9), states: ['success'] });
    const body = `It hurt.\n\n**Caused-by:** #12, acme/shop#13 and other/shop#14\nRoot cause: ${a.slice(0, 10)} in https://github.com/acme/shop/pull/15 by
Caused by: https://github.com/acme/shop/deployments/77 https://github.com/acme/shop/deployments/78 https://github.com/beta/shop/pull/16
> caused-by: https://github.com/Acme/Shop/commit/abcdef1234\nThis was caused by #99.`;
    state.issue({ number: 20, body, labels: ['incident'], createdAt: iso(10), closedAt: iso(12) });
    state.openPull({ number: 21, createdAt: iso(11), closes: [20] });
    state.issue({ number: 22, labels: ['incident'], createdAt: iso(10), closedAt: iso(11), stateReason: 'DUPLICATE' });
    state.issue({ number: 23, labels: ['bug'], createdAt: iso(10) });
    const { incidents } = await scene.facts();
    expect(incidents).toEqual([
      { id: '#20', openedAt: hour(10), resolvedAt: hour(12), causedBy: expect.any(Array), fixedBy: ['#21'] },
    ]);
    expect(new Set(incidents[0]?.causedBy)).toEqual(new Set(['#12', '#13', '#15', a.slice(0, 10), '77', 'abcdef1234']));
    expect(scene.github.violations).toEqual([]);
  });
});
