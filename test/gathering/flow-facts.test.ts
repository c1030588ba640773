import { describe, expect, onTestFinished, test } from 'vitest';
import { changeLeadTime } from '../../src/metrics/change-lead-time.ts';
import { deploymentFrequency } from '../../src/metrics/deployment-frequency.ts';
import type { Facts } from '../../src/model/facts.ts';
import { FLOW_DEFAULTS } from '../../src/model/flow-settings.ts';
import { told } from '../support/facts.ts';
import type { FlowScene } from '../support/github/flow-scene.ts';
import { EMAILS, flowScene, iso, READ_ALL } from '../support/github/flow-scene.ts';
import { faults } from '../support/github/server.ts';
import type { GoldenHistory } from '../support/history.ts';
import { factsIn, GITHUB, hour } from '../support/history.ts';

const [ADA, GRACE] = ['ada@example.org', 'grace@example.org'];
const HOUR = 3600;

type Named = Readonly<Record<string, string>>;

/** One of each: a merge, a squash, a rebase of two, a push, a revert through a pull request, a cherry-pick. */
function everyKind({ commit, branch, tag }: GoldenHistory): Named {
  const root = commit('Begin', { at: 1, author: ADA });
  const a1 = commit('Add a', { parents: [root], at: 10, author: ADA });
  const a2 = commit('Test a', { parents: [a1], at: 12, author: ADA });
  const merge = commit('Merge pull request #1 from ada/a\n\nPart a', {
    parents: [root, a2],
    at: 20,
    author: ADA,
    committer: GITHUB,
  });
  const b1 = commit('Add b', { parents: [merge], at: 21, author: GRACE });
  const b2 = commit('Test b', { parents: [b1], at: 24, author: GRACE });
  const squash = commit('Part b (#2)', { parents: [merge], at: 30, author: GRACE, committer: GITHUB });
  const c1 = commit('Add c', { parents: [merge], at: 31, author: GRACE });
  const c2 = commit('Test c', { parents: [c1], at: 33, author: GRACE });
  const r1 = commit('Add c', { parents: [squash], at: 40, authored: 31, author: GRACE });
  const rebase = commit('Test c', { parents: [r1], at: 40, authored: 33, author: GRACE });
  const direct = commit('Straight in', { parents: [rebase], at: 50, author: ADA });
  const v1 = commit('Take b back', { parents: [direct], at: 55, author: ADA });
  const revert = commit('Revert "Part b" (#5)\n\nReverts acme/shop#2', {
    parents: [direct],
    at: 60,
    author: ADA,
    committer: GITHUB,
  });
  const fix = commit('Fix', { parents: [root], at: 5, author: ADA });
  const pick = commit(`Fix\n\n(cherry picked from commit ${fix})`, { parents: [revert], at: 70, authored: 5, author: ADA });
  for (const [name, sha] of Object.entries({ main: pick, a: a2, b: b2, c: c2, 'revert-2-b': v1, release: fix }))
    branch(name, sha);
  for (const [name, sha, at] of [
    ['v0', root, 2],
    ['v1', rebase, 45],
    ['v2', pick, 80],
  ] as const)
    tag(name, sha, at);
  return { root, a1, a2, merge, b1, b2, squash, c1, c2, r1, rebase, direct, v1, revert, fix, pick };
}

function pullsOf(
  { github: { state } }: FlowScene,
  { root = '', merge = '', squash = '', rebase = '', direct = '', revert = '' }: Named,
) {
  const merged = (at: number) => ({ state: 'closed', merged: true, closedAt: iso(at), updatedAt: iso(at) }) as const;
  state.openPull({
    number: 1,
    head: 'a',
    title: 'Part a',
    author: 'ada',
    baseSha: root,
    mergeSha: merge,
    createdAt: iso(11),
    ...merged(20),
  });
  state.openPull({
    number: 2,
    head: 'b',
    title: 'Part b',
    author: 'grace',
    baseSha: merge,
    mergeSha: squash,
    createdAt: iso(22),
    ...merged(30),
  });
  state.openPull({
    number: 3,
    head: 'c',
    title: 'Part c',
    author: 'grace',
    baseSha: merge,
    mergeSha: rebase,
    createdAt: iso(32),
    ...merged(40),
  });
  state.openPull({
    number: 5,
    head: 'revert-2-b',
    author: 'ada',
    baseSha: direct,
    mergeSha: revert,
    createdAt: iso(56),
    ...merged(60),
  });
}

async function everyKindScene(): Promise<{ readonly scene: FlowScene; readonly shas: Named }> {
  let shas: Named = {};
  const scene = await flowScene(onTestFinished, (history) => {
    shas = everyKind(history);
  })();
  pullsOf(scene, shas);
  return { scene, shas };
}

/** Twelve whole weeks, at the end of which the facts are gathered. */
const WINDOW = { from: hour(2000 - 84 * 24), to: hour(2000) };

describe('one history, by git and by GitHub', () => {
  test('deployments and what is in them are the same, whoever tells', async () => {
    const { scene, shas } = await everyKindScene();
    const [byGit, beside, alone] = [
      await factsIn(scene.history, { at: hour(2000) }),
      await scene.facts(),
      await scene.facts({ byGit: false }),
    ];
    expect(beside.deployments).toEqual(byGit.deployments);
    expect(alone.deployments).toEqual(byGit.deployments);
    expect(new Set(alone.commits.map(({ sha }) => sha))).toEqual(new Set(byGit.commits.map(({ sha }) => sha)));
    for (const facts of [byGit, beside, alone]) {
      expect(facts.deploymentSource).toEqual({ source: 'tags:v[0-9]*', grade: 'E' });
      expect(told(deploymentFrequency, facts, WINDOW)).toMatchObject({ n: 3 });
    }
    // Who wrote what and what it is called GitHub knows better; how merges and pushes came to the branch both know.
    const common = ({ changes }: Facts) =>
      changes
        .filter(({ kind, sha }) => (kind === 'merge' || kind === 'direct') && sha !== shas['r1'] && sha !== shas['rebase'])
        .map(({ id, kind, sha, mergedAt, commits, origin, reverts, picks }) => [
          id,
          kind,
          sha,
          mergedAt,
          commits,
          origin,
          reverts,
          picks,
        ]);
    expect(common(beside)).toEqual(common(byGit));
    expect(common(byGit)).toHaveLength(4);
    expect({ ...alone, notes: [] }).toEqual({ ...beside, notes: [] });
    expect(scene.github.violations).toEqual([]);
  });

  test('what came by a pull request is one change, with its own commits, whichever way it was merged', async () => {
    const { scene, shas } = await everyKindScene();
    const { changes } = await scene.facts();
    const inShort = changes.map(({ id, kind, sha, commits, openedAt }) => [
      id,
      kind,
      sha,
      commits.map((one) => one.sha),
      openedAt,
    ]);
    expect(inShort).toEqual([
      [shas['root'], 'direct', shas['root'], [shas['root']], undefined],
      ['#1', 'merge', shas['merge'], [shas['a1'], shas['a2']], hour(11)],
      ['#2', 'squash', shas['squash'], [shas['b1'], shas['b2']], hour(22)],
      ['#3', 'rebase', shas['rebase'], [shas['r1'], shas['rebase']], hour(32)],
      [shas['direct'], 'direct', shas['direct'], [shas['direct']], undefined],
      ['#5', 'squash', shas['revert'], [shas['v1']], hour(56)],
      [shas['pick'], 'direct', shas['pick'], [shas['pick']], undefined],
    ]);
    expect(changes.map(({ reverts, picks }) => [reverts, picks]).slice(4)).toEqual([
      [[], []],
      [[shas['squash']], []],
      [[], [shas['fix']]],
    ]);
    expect(changes.map(({ title }) => title).slice(1, 4)).toEqual(['Part a', 'Part b', 'Part c']);
  });

  test('the lead time of squashes is known; git alone knows less', async () => {
    const { scene } = await everyKindScene();
    // From the first commit to the deployment, in hours: #1 10 to 45 is 35, #2 21 to 45 is 24, #3 31 to 45 is 14;
    // the push 50 to 80 is 30, #5 55 to 80 is 25; the cherry-pick was delivered before. In order 14, 24, 25, 30, 35.
    expect(told(changeLeadTime, await scene.facts(), WINDOW)).toMatchObject({ status: 'ok', n: 5, p50: 25 * HOUR });
    const byGit = await factsIn(scene.history, { at: hour(2000) });
    // #1 35, the two commits of the rebase as two changes 14 and 12, the push 30.
    expect(told(changeLeadTime, byGit, WINDOW)).toMatchObject({ status: 'insufficient', n: 4 });
  });

  test('a number that git takes for a pull request’s, and that is another one’s, is given back', async () => {
    const open = flowScene(onTestFinished, ({ commit, branch }) => {
      const root = commit('Begin', { at: 1 });
      const wrong = commit('Close it (#7)', { parents: [root], at: 10, committer: GITHUB });
      const right = commit('Seven (#7)', { parents: [wrong], at: 20, committer: GITHUB });
      branch('main', right);
      branch('seven', commit('Work', { parents: [root], at: 9 }));
    });
    const scene = await open();
    const [root = '', wrong = '', right = ''] = ['main~2', 'main~1', 'main'].map((one) => scene.history.git('rev-parse', one));
    scene.github.state.openPull({
      number: 7,
      head: 'seven',
      baseSha: root,
      mergeSha: right,
      merged: true,
      state: 'closed',
      closedAt: iso(20),
      createdAt: iso(9),
      updatedAt: iso(20),
    });
    const { changes } = await scene.facts();
    expect(changes.map(({ id, sha }) => [id, sha])).toEqual([
      [root, root],
      [wrong, wrong],
      ['#7', right],
    ]);
  });
});

const DAY = 24;

/** Three commits one after the other, an hour each from hour 1. */
function line({ commit, branch }: GoldenHistory): string[] {
  const shas: string[] = [];
  for (const at of [1, 2, 3]) shas.push(commit(`Step ${at}`, { parents: shas.slice(-1), at, author: ADA }));
  branch('main', shas.at(-1) ?? '');
  return shas;
}

async function lineScene(permissions = READ_ALL): Promise<{ readonly scene: FlowScene; readonly shas: readonly string[] }> {
  let shas: string[] = [];
  const scene = await flowScene(onTestFinished, (history) => {
    shas = line(history);
  })(permissions);
  return { scene, shas };
}

const said = (...told: readonly (readonly [string, number])[]) => told.map(([state, at]) => ({ state, at: iso(at) }));

describe('deployments', () => {
  test('each is live from its first success on, whatever became of it since', async () => {
    const { scene, shas } = await lineScene();
    const { state } = scene.github;
    const [a = '', b = '', c = ''] = shas;
    const waited = said(['waiting', 10], ['queued', 12], ['in_progress', 13], ['success', 14], ['inactive', 30]);
    state.deployment({ id: 1, sha: a, createdAt: iso(10), states: waited });
    state.deployment({ id: 2, sha: b, createdAt: iso(29), states: said(['success', 30], ['failure', 33], ['inactive', 40]) });
    state.deployment({ id: 3, sha: c, createdAt: iso(39), states: said(['in_progress', 39], ['success', 40]) });
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
    const { scene, shas } = await lineScene();
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
    const { scene, shas } = await lineScene();
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
    const { scene, shas } = await lineScene();
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
    const { scene, shas } = await lineScene();
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
    const { scene, shas } = await lineScene();
    const { state } = scene.github;
    const [a = ''] = shas;
    state.deployment({ id: 77, sha: a, createdAt: iso(9), states: ['success'] });
    const body = `It hurt.\n\n**Caused-by:** #12, acme/shop#13 and other/shop#14\nRoot cause: ${a.slice(0, 10)} in https://github.com/acme/shop/pull/15 by
Caused by: https://github.com/acme/shop/deployments/77 https://github.com/acme/shop/deployments/78 https://github.com/other/shop/pull/16
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

describe('people', () => {
  test('no login of a person is in the facts, and a person is one pseudonym everywhere', async () => {
    const { scene, shas } = await everyKindScene();
    const { state } = scene.github;
    state.openPull({
      number: 8,
      author: 'grace',
      title: 'Ask @ada again, and @types/node',
      createdAt: iso(90),
      reviewers: [{ kind: 'User', name: 'ada' }],
    });
    state.review(8, 'ada', 'APPROVED', { at: iso(91) });
    state.comment(8, 'ghost', 'Gone since', { at: iso(92) });
    state.openPull({ number: 9, author: 'dependabot[bot]', createdAt: iso(93) });
    state.issue({ number: 10, author: 'ada', createdAt: iso(94) });
    state.happen('assigned', 10, 'grace', { at: iso(95), assignee: 'ada' });
    const facts = await scene.facts();
    expect(JSON.stringify(facts)).not.toMatch(/\b(?:ada|grace)\b/);
    const author = (id: string | undefined) => facts.changes.find((one) => one.id === id)?.author ?? '';
    const pull = (number: number) => facts.pulls.find((one) => one.number === number);
    // The push by the address of the account that opened the first pull request.
    expect(author(shas['direct'])).toBe(author('#1'));
    expect(author('#1')).toMatch(/^p[0-9a-f]{16}$/);
    expect(author('#2')).not.toBe(author('#1'));
    expect(pull(8)).toMatchObject({
      title: 'Ask @someone again, and @types/node',
      author: author('#2'),
      asked: [],
      origin: 'human',
    });
    expect(pull(8)?.events).toEqual([
      { at: hour(91), kind: 'approved', by: author('#1') },
      { at: hour(92), kind: 'commented', by: 'ghost' },
    ]);
    expect(pull(9)).toMatchObject({ author: 'bot:dependabot', origin: 'dependency-bot' });
    expect(Object.keys(EMAILS).some((mail) => JSON.stringify(facts).includes(mail))).toBe(false);
    expect(scene.github.violations).toEqual([]);
  });
});

describe('from run to run', () => {
  async function busy(): Promise<FlowScene> {
    const { scene, shas } = await everyKindScene();
    const { state } = scene.github;
    state.openPull({ number: 6, createdAt: iso(-95 * DAY) });
    for (let number = 100; number < 160; number++)
      state.openPull({ number, createdAt: iso(number), state: 'closed', closedAt: iso(number + 1), updatedAt: iso(number + 1) });
    for (let number = 200; number < 260; number++) state.issue({ number, createdAt: iso(number) });
    for (let id = 1; id <= 60; id++)
      state.deployment({ id, sha: shas['root'] ?? '', environment: `pr-${id}`, createdAt: iso(id + 100) });
    for (let id = 1; id <= 120; id++) state.run({ id, headSha: shas['pick'] ?? '', createdAt: iso(id), event: 'push' });
    state.issue({ number: 30, labels: ['incident'], createdAt: iso(50), body: 'Caused-by: #2' });
    return scene;
  }

  test.for([true, false])(
    'what is known is not asked again: five requests at most when nothing is new (by git: %s)',
    async (byGit) => {
      const scene = await busy();
      const first = await scene.facts({ byGit });
      const asked = scene.github.requests.length;
      // Runs 2 pages, pull requests 3 and the untouched 1, issues 2, deployments 2, releases and tags 1, and the history 1.
      expect(asked).toBe(byGit ? 11 : 12);
      const second = await scene.facts({ byGit, previous: first, at: 2001 });
      expect(scene.github.requests.length - asked).toBeLessThanOrEqual(5);
      expect(second).toEqual({ ...first, at: hour(2001), notes: expect.any(Array) });
      expect(scene.github.violations).toEqual([]);
    },
  );

  test.for([true, false])('what is new joins what is known, as if all were asked anew (by git: %s)', async (byGit) => {
    const scene = await busy();
    const first = await scene.facts({ byGit });
    const { state } = scene.github;
    state.comment(6, 'ada', 'Still here', { at: iso(2001) });
    state.happen('closed', 30, 'ada', { at: iso(2002) });
    state.happen('unlabeled', 30, 'ada', { at: iso(2003), label: 'incident' });
    state.run({ id: 900, headSha: scene.history.git('rev-parse', 'main'), createdAt: iso(2002) });
    const tip = scene.history.commit('Straight in again', {
      parents: [scene.history.git('rev-parse', 'main')],
      at: 2002,
      author: GRACE,
    });
    scene.history.branch('main', tip);
    scene.history.tag('v3', tip, 2003);
    const second = await scene.facts({ byGit, previous: first, at: 2004 });
    const anew = await scene.facts({ byGit, at: 2004 });
    expect(second).toEqual({ ...anew, since: first.since, runs: expect.any(Array), notes: expect.any(Array) });
    expect(second.runs.map(({ id }) => id)).toEqual(anew.runs.map(({ id }) => id));
    expect(second.pulls.find(({ number }) => number === 6)?.events).toHaveLength(1);
    expect([first.incidents.length, second.incidents.length]).toEqual([1, 0]);
    expect(second.deployments.map(({ name }) => name)).toEqual(['v0', 'v1', 'v2', 'v3']);
    expect(second.changes.at(-1)?.author).toBe(second.changes.find(({ id }) => id === '#2')?.author);
  });

  test('a log of another repository, or one with gaps, is not continued', async () => {
    const { scene } = await everyKindScene();
    const first = await scene.facts();
    const costs = async (previous: Facts) => {
      const before = scene.github.requests.length;
      await scene.facts({ previous, at: 2001 });
      return scene.github.requests.length - before;
    };
    // The untouched pull requests are asked for in a first run alone.
    expect(await costs(first)).toBe(5);
    for (const other of [
      { repository: 'acme/other' },
      { partial: 'Not whole.' },
      { from: 'git' },
      { since: hour(1900) },
    ] as const)
      expect(await costs({ ...first, ...other }), JSON.stringify(other)).toBe(6);
  });
});

describe('what is not known', () => {
  test.for([
    ['pull_requests', 'Pull requests', 'pulls'],
    ['issues', 'Issues', 'items'],
    ['deployments', 'Deployments', 'rollouts'],
    ['actions', 'Workflow runs', 'runs'],
  ] as const)('a token that may not read %s leaves a gap that is said, and the rest', async ([permission, what, list]) => {
    let shas: Named = {};
    const { [permission]: _, ...permissions } = READ_ALL;
    const scene = await flowScene(onTestFinished, (history) => {
      shas = everyKind(history);
    })(permissions);
    pullsOf(scene, shas);
    scene.github.state.issue({ number: 30, createdAt: iso(50) });
    scene.github.state.deployment({ id: 1, sha: shas['root'] ?? '', createdAt: iso(50) });
    scene.github.state.run({ id: 1, headSha: shas['root'] ?? '', createdAt: iso(50) });
    const facts = await scene.facts();
    expect(facts[list]).toEqual([]);
    expect(facts.partial).toMatch(new RegExp(`^${what} are not known: .*it needs \`${permission.replace('_', '-')}: read\``));
    expect(facts.notes.some((note) => note.startsWith(`${what} are not known`))).toBe(true);
    const others = (['pulls', 'items', 'rollouts', 'runs'] as const).filter((one) => one !== list);
    for (const other of others) expect(facts[other].length, other).toBeGreaterThan(0);
    // Without pull requests nothing is whole from any day on.
    expect(facts.since === undefined).toBe(list === 'pulls');
    expect(facts.changes.length).toBe(list === 'pulls' ? 8 : 7);
    expect(scene.github.violations).toEqual([]);
  });

  test('when points get scarce it stops, keeps what it has, and says from when on that is whole', async () => {
    const { scene } = await lineScene();
    const { state } = scene.github;
    for (let number = 1; number <= 60; number++) state.openPull({ number, createdAt: iso(number), updatedAt: iso(number + 100) });
    // A page of 25 costs a point: one is left above the reserve, and the second page reaches into it.
    state.points = { limit: 1000, remaining: 201 };
    const facts = await scene.facts();
    expect(facts.pulls.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 11));
    expect(facts.since).toBe(hour(111));
    expect(facts.partial).toContain(
      'Pull requests: known from 2026-01-05T15:00:00Z on only, for less than a fifth of the points',
    );
    expect(facts.partial).toContain('Issues are not known: less than a fifth of the points');
    expect(state.points.remaining).toBe(199);
  });

  test('a shallow checkout is made up for by GitHub, and said', async () => {
    const { scene } = await lineScene();
    const problem = { problem: 'This checkout is shallow: most of the history is missing.', remedy: 'Fetch it.' };
    const facts = await scene.facts({ history: async () => problem });
    expect(facts.changes).toHaveLength(3);
    expect(facts.notes).toEqual(
      expect.arrayContaining([problem.problem, expect.stringContaining('The history is GitHub’s and begins on 2025-')]),
    );
  });

  test('without any history what GitHub says of pull requests stands', async () => {
    const { scene } = await everyKindScene();
    scene.github.fail(faults.unprocessable, { on: 'FlowHistory', times: 5 });
    const facts = await scene.facts({ byGit: false });
    expect([facts.changes, facts.deployments, facts.pulls.length]).toEqual([[], [], 4]);
    expect(facts.partial).toContain('The history is not known');
  });
});
