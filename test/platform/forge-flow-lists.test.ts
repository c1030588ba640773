import { describe, expect, test } from 'vitest';
import { ADA, ada, asked, given, sceneOf } from '../support/github/flow-histories.ts';
import { flowScene, iso, READ_ALL } from '../support/github/flow-scene.ts';
import { hour } from '../support/history.ts';

describe('deployments', () => {
  test('the first success counts, however many statuses came after it', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished);
    const sha = scene.history.git('rev-parse', 'main');
    const after = Array.from({ length: 140 }, (_, index) => ({ state: 'in_progress', at: iso(20 + index) }));
    scene.github.state.deployment({ id: 5, sha, createdAt: iso(10), states: [{ state: 'success', at: iso(12) }, ...after] });
    const { items } = given(await scene.forge.flow.deployments(hour(0)));
    expect(items).toMatchObject([{ id: '5', sha, environment: 'production', createdAt: hour(10), statusesCut: false }]);
    expect(items[0]?.statuses).toHaveLength(141);
    expect(items[0]?.statuses).toContainEqual({ state: 'SUCCESS', at: hour(12) });
    expect(asked(scene, 'FlowStatuses')).toHaveLength(2);
    expect(scene.github.violations).toEqual([]);
  });

  test('the page of the newest is told whole, since what was asked for long ago may change today', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished);
    const sha = scene.history.git('rev-parse', 'main');
    for (let id = 1; id <= 120; id++) scene.github.state.deployment({ id, sha, createdAt: iso(id) });
    const told = async (since: number) => given(await scene.forge.flow.deployments(since)).items.map(({ id }) => Number(id));
    expect(await told(hour(500))).toEqual(Array.from({ length: 50 }, (_, index) => 120 - index));
    expect(await told(hour(50))).toHaveLength(100);
    expect(await told(hour(0))).toHaveLength(120);
  });
});

describe('issues', () => {
  test('what is told of each', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished);
    const { state } = scene.github;
    state.issue({ number: 1, title: 'Epic', createdAt: iso(1) });
    state.issue({ number: 2, title: 'Part for @ada', body: 'More', labels: ['accepted'], createdAt: iso(2), parent: 1 });
    state.happen('assigned', 2, 'ada', { at: iso(3), assignee: 'ada' });
    state.happen('assigned', 2, 'ada', { at: iso(4), assignee: 'grace' });
    state.happen('assigned', 2, 'ada', { at: iso(5), assignee: 'grace' });
    state.happen('unlabeled', 2, 'ada', { at: iso(6), label: 'accepted' });
    state.happen('labeled', 2, 'ada', { at: iso(7), label: 'accepted' });
    state.happen('milestoned', 2, 'ada', { at: iso(8), milestone: 'v2' });
    state.happen('closed', 2, 'ada', { at: iso(9) });
    state.happen('reopened', 2, 'ada', { at: iso(10) });
    state.happen('closed', 2, 'ada', { at: iso(11), reason: 'NOT_PLANNED' });
    state.issue({ number: 3, createdAt: iso(2), closedAt: iso(3), stateReason: null });
    state.issue({ number: 4, createdAt: iso(2), closedAt: iso(3), stateReason: 'DUPLICATE' });
    state.openPull({ number: 5, closes: [2] });
    state.openPull({ number: 6, closes: [2], state: 'closed' });
    const told = Object.fromEntries(given(await scene.forge.flow.issues(hour(0))).items.map((one) => [one.item.number, one]));
    expect(told[1]?.item).toMatchObject({ children: 1, labelled: [], handovers: 0, pulls: [] });
    expect(told[2]).toEqual({
      body: 'More',
      eventsCut: false,
      item: {
        number: 2,
        title: 'Part for @someone',
        labels: ['accepted'],
        openedAt: hour(2),
        updatedAt: hour(11),
        closedAt: hour(11),
        outcome: 'not-planned',
        labelled: [{ label: 'accepted', at: hour(2) }],
        assignedAt: hour(3),
        milestonedAt: hour(8),
        handovers: 1,
        parent: 1,
        children: 0,
        pulls: [5, 6],
        reopened: 1,
      },
    });
    expect([told[3]?.item.outcome, told[4]?.item.outcome]).toEqual(['unknown', 'duplicate']);
    expect(given(await scene.forge.flow.issues(hour(4))).items.map(({ item }) => item.number)).toEqual([2]);
    expect(scene.github.violations).toEqual([]);
  });
});

describe('runs', () => {
  test('of more than a thousand all, the latest first', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished);
    const { state } = scene.github;
    const headSha = scene.history.git('rev-parse', 'main');
    for (let id = 1; id <= 1250; id++) state.run({ id, headSha, createdAt: iso(id) });
    const { items, cut } = given(await scene.forge.flow.runs(hour(100)));
    expect([items.length, items[0]?.id, items.at(-1)?.id, cut]).toEqual([1151, '1250', '100', undefined]);
    expect(scene.github.violations).toEqual([]);
  });

  test('a run that goes on has no end; one that was run again started anew', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished);
    const { state } = scene.github;
    const headSha = scene.history.git('rev-parse', 'main');
    state.run({
      id: 1,
      headSha,
      name: 'Ship',
      event: 'push',
      headBranch: 'main',
      attempt: 2,
      createdAt: iso(5),
      startedAt: iso(7),
      updatedAt: iso(8),
      conclusion: 'timed_out',
    });
    state.run({ id: 2, headSha, headBranch: null, status: 'in_progress', createdAt: iso(6) });
    state.run({ id: 3, headSha, createdAt: iso(7), conclusion: 'neutral' });
    expect(given(await scene.forge.flow.runs(hour(0))).items.toReversed()).toEqual([
      {
        id: '1',
        workflow: 'Ship',
        sha: headSha,
        event: 'push',
        branch: 'main',
        attempt: 2,
        createdAt: hour(5),
        startedAt: hour(7),
        endedAt: hour(8),
        conclusion: 'failure',
      },
      {
        id: '2',
        workflow: 'CI',
        sha: headSha,
        event: 'pull_request',
        attempt: 1,
        createdAt: hour(6),
        startedAt: hour(6),
        conclusion: 'unknown',
      },
      {
        id: '3',
        workflow: 'CI',
        sha: headSha,
        event: 'pull_request',
        branch: 'topic',
        attempt: 1,
        createdAt: hour(7),
        startedAt: hour(7),
        endedAt: hour(7),
        conclusion: 'unknown',
      },
    ]);
  });
});

describe('the history', () => {
  test('from a day on, with what is on other branches as far as it is named', async ({ onTestFinished }) => {
    const scene = await flowScene(onTestFinished, ({ commit, branch }) => {
      const root = commit('Begin', { at: 1, author: ADA });
      const old = commit('Old', { parents: [root], at: 2, author: ADA });
      const tip = commit('New\non two lines\n\nThis reverts commit 1234567.\n\n(cherry picked from commit 7654321)', {
        parents: [old],
        at: 50,
        authored: 40,
        author: ADA,
      });
      const merge = commit('Merge', {
        parents: [tip, commit('Side', { parents: [old], at: 51, author: ADA })],
        at: 52,
        author: ADA,
      });
      const live = commit('Live', { parents: [old], at: 60, author: ADA });
      for (const [name, sha] of [
        ['main', merge],
        ['live', live],
        ['lost', commit('Lost', { parents: [live], at: 61, author: ADA })],
      ] as const)
        branch(name, sha);
    })();
    const lost = scene.history.git('rev-parse', 'lost');
    const { raw, beyond, aliases, cut } = given(
      await scene.forge.flow.history(hour(30), ['live', lost, 'd'.repeat(40), 'nowhere']),
    );
    const [tip, live] = [scene.history.git('rev-parse', 'main^1'), scene.history.git('rev-parse', 'live')];
    expect(raw.commits.map(({ subject }) => subject).sort()).toEqual(['Live', 'Lost', 'Merge', 'New on two lines', 'Side']);
    expect(beyond).toEqual([]);
    expect(raw.commits.find(({ sha }) => sha === tip)).toEqual({
      sha: tip,
      parents: [scene.history.git('rev-parse', 'main~2')],
      authoredAt: hour(40),
      committedAt: hour(50),
      authorMail: ADA,
      committerMail: ADA,
      subject: 'New on two lines',
      reverts: ['1234567'],
      picks: ['7654321'],
    });
    expect([raw.head, raw.branch, raw.branches, cut]).toEqual([
      scene.history.git('rev-parse', 'main'),
      'main',
      [{ name: 'live', sha: live }],
      undefined,
    ]);
    expect(new Set(aliases.map(([, account]) => account))).toEqual(new Set([ada]));
    expect(scene.github.violations).toEqual([]);
  });

  test('releases that count, and tags with their dates', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished, READ_ALL, 60);
    const { state } = scene.github;
    const at = (n: number) => scene.history.git('rev-parse', `main~${60 - n}`);
    scene.history.tag('v1', at(10), 70);
    scene.history.tag('light', at(20));
    scene.history.tag('tree', scene.history.git('rev-parse', 'main^{tree}'));
    for (let n = 21; n <= 59; n++) scene.history.tag(`t${n}`, at(n));
    state.release('v1', { createdAt: iso(70), publishedAt: iso(71) });
    state.release('light', { createdAt: iso(72), publishedAt: iso(73), isPrerelease: true });
    state.release('v9', { createdAt: iso(72), publishedAt: null, isDraft: true });
    const { releases, tags } = given(await scene.forge.flow.versions(hour(0)));
    expect(releases).toEqual({ items: [{ tag: 'v1', sha: at(10), at: hour(71) }] });
    expect(tags.items).toHaveLength(41);
    expect(tags.items.slice(-2)).toEqual([
      { name: 'light', sha: at(20), kind: 'lightweight' },
      { name: 'v1', sha: at(10), kind: 'annotated', at: hour(70) },
    ]);
    expect(asked(scene, 'FlowVersions')).toHaveLength(1);
    expect(scene.github.violations).toEqual([]);
  });
});

test('a token that may not read a list is told so, without a name of anybody', async ({ onTestFinished }) => {
  const scene = await sceneOf(onTestFinished, { contents: 'read' });
  const { flow } = scene.forge;
  scene.github.state.openPull({ number: 1, author: 'ada' });
  const refused = [await flow.pulls(0), await flow.deployments(0), await flow.issues(0), await flow.runs(0)];
  expect(refused.map(({ status }) => status)).toEqual(['forbidden', 'forbidden', 'forbidden', 'forbidden']);
  expect(JSON.stringify(refused)).not.toMatch(/\bada\b/);
  expect((await flow.versions(0)).status).toBe('ok');
});
