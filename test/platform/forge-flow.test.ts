import { describe, expect, test } from 'vitest';
import { ada, asked, given, grace, mia, person, sceneOf } from '../support/github/flow-histories.ts';
import type { FlowScene } from '../support/github/flow-scene.ts';
import { iso, READ_ALL } from '../support/github/flow-scene.ts';
import { faults } from '../support/github/server.ts';
import { hour } from '../support/history.ts';
import type { After } from '../support/repository.ts';

describe('the course of a pull request', () => {
  test('all that happened to it, in its order, by pseudonyms', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished);
    const { state } = scene.github;
    const user = (name: string) => ({ kind: 'User', name }) as const;
    state.openPull({
      number: 1,
      author: 'ada',
      title: 'One',
      draft: true,
      createdAt: iso(10),
      labels: ['bug'],
      closes: [4],
      size: { additions: 7, deletions: 3, changedFiles: 2 },
    });
    state.ready(1, 'ada', iso(11));
    state.requestReview(1, 'ada', user('grace'), iso(12));
    state.requestReview(1, 'ada', { kind: 'Team', name: 'acme/core' }, iso(12));
    state.comment(1, 'mia', 'A stranger speaks', { at: iso(13) });
    state.comment(1, 'grace', 'One who was asked speaks', { at: iso(14) });
    state.comment(1, 'acme', 'The owner speaks', { at: iso(15) });
    const review = state.review(1, 'grace', 'CHANGES_REQUESTED', { at: iso(16) });
    state.dismiss(review.id, 'ada', iso(17));
    state.happen('head_ref_force_pushed', 1, 'ada', { at: iso(18) });
    state.happen('convert_to_draft', 1, 'ada', { at: iso(19) });
    state.ready(1, 'ada', iso(20));
    state.review(1, 'mia', 'COMMENTED', { at: iso(21) });
    state.requestReview(1, 'ada', user('mia'), iso(22));
    state.happen('review_request_removed', 1, 'ada', { at: iso(23), reviewer: user('mia') });
    state.review(1, 'grace', 'APPROVED', { at: iso(24) });
    state.happen('assigned', 1, 'ada', { at: iso(25), assignee: 'mia' });
    state.happen('unassigned', 1, 'ada', { at: iso(26), assignee: 'mia' });
    state.happen('auto_squash_enabled', 1, 'ada', { at: iso(27) });
    state.happen('auto_merge_disabled', 1, 'github-actions[bot]', { at: iso(28) });
    state.happen('closed', 1, 'ghost', { at: iso(29) });
    state.happen('reopened', 1, 'ada', { at: iso(30) });
    state.happen('added_to_merge_queue', 1, 'ada', { at: iso(31) });
    state.happen('removed_from_merge_queue', 1, 'ada', { at: iso(32), reason: 'FAILED_CHECKS' });
    state.happen('merged', 1, 'ada', { at: iso(33), sha: scene.history.git('rev-parse', 'main') });
    state.happen('closed', 1, 'ada', { at: iso(33) });
    const { items } = given(await scene.forge.flow.pulls(hour(0)));
    expect(items.map(({ pull }) => pull)).toEqual([
      {
        number: 1,
        title: 'One',
        state: 'merged',
        draft: false,
        author: ada,
        origin: 'human',
        openedAt: hour(10),
        endedAt: hour(33),
        updatedAt: hour(33),
        sha: scene.history.git('rev-parse', 'main'),
        base: 'main',
        branch: 'change-1',
        commits: [{ sha: state.pull(1).head.sha, authoredAt: hour(10), committedAt: hour(10) }],
        lines: 10,
        files: 2,
        labels: ['bug'],
        closes: [4],
        reverts: [],
        asked: [],
        events: [
          { at: hour(11), kind: 'ready', by: ada },
          { at: hour(12), kind: 'review-requested', by: ada, of: grace },
          { at: hour(12), kind: 'review-requested', by: ada },
          { at: hour(13), kind: 'commented', by: mia },
          { at: hour(14), kind: 'commented', by: grace, insider: true },
          { at: hour(15), kind: 'commented', by: person('acme'), insider: true },
          // What it said before it was dismissed the dismissal remembers.
          { at: hour(16), kind: 'changes-requested', by: grace },
          { at: hour(17), kind: 'dismissed', by: ada, of: grace },
          { at: hour(18), kind: 'force-pushed', by: ada },
          { at: hour(19), kind: 'drafted', by: ada },
          { at: hour(20), kind: 'ready', by: ada },
          { at: hour(21), kind: 'reviewed', by: mia },
          { at: hour(22), kind: 'review-requested', by: ada, of: mia },
          { at: hour(23), kind: 'review-request-removed', by: ada, of: mia },
          { at: hour(24), kind: 'approved', by: grace },
          { at: hour(25), kind: 'assigned', by: ada, of: mia },
          { at: hour(26), kind: 'unassigned', by: ada, of: mia },
          { at: hour(27), kind: 'auto-merge-on', by: ada },
          { at: hour(28), kind: 'auto-merge-off', by: 'bot:github-actions' },
          { at: hour(29), kind: 'closed', by: 'ghost' },
          { at: hour(30), kind: 'reopened', by: ada },
          { at: hour(31), kind: 'queued', by: ada },
          { at: hour(32), kind: 'dequeued', by: ada },
        ],
      },
    ]);
    expect(scene.github.violations).toEqual([]);
  });

  test('who is asked now, what is taken back, and whose branch it is', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished);
    const { state } = scene.github;
    const reviewers = [
      { kind: 'User', name: 'grace' },
      { kind: 'Bot', name: 'copilot[bot]' },
      { kind: 'Team', name: 'core' },
    ] as const;
    state.openPull({ number: 1, reviewers, fork: { owner: 'ada', branch: 'ada/hotfix/price' } });
    state.openPull({
      number: 2,
      fork: { owner: 'ada', branch: 'revert-12-topic' },
      body: 'Reverts acme/shop#12\nReverts other/shop#13\nReverts #14',
    });
    state.openPull({ number: 3, author: 'copilot-swe-agent[bot]' });
    const told = Object.fromEntries(given(await scene.forge.flow.pulls(hour(0))).items.map(({ pull }) => [pull.number, pull]));
    expect(told[1]).toMatchObject({ asked: [grace], branch: 'hotfix/price', state: 'open' });
    expect(told[2]?.reverts).toEqual([12, 14]);
    expect(told[3]).toMatchObject({ author: 'bot:copilot-swe-agent', origin: 'agent' });
  });

  test('more than a hundred commits or events are asked for; what is missing even so is said', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished, READ_ALL, 131);
    const { state } = scene.github;
    const baseSha = scene.history.git('rev-parse', 'base');
    const closed = { state: 'closed', createdAt: iso(200), updatedAt: iso(200), closedAt: iso(200) } as const;
    state.openPull({ number: 1, head: 'main', baseSha, ...closed });
    state.openPull({ number: 2, ...closed });
    for (let n = 1; n <= 250; n++) state.comment(1, 'grace', `${n}`, { at: iso(200 + n) });
    for (let n = 1; n <= 650; n++) state.comment(2, 'grace', `${n}`, { at: iso(200 + n) });
    const [first, second] = given(await scene.forge.flow.pulls(hour(0)))
      .items.map(({ pull }) => pull)
      .sort((a, b) => a.number - b.number);
    expect([first?.commits.length, first?.commitsCut, first?.events.length, first?.eventsCut]).toEqual([
      130,
      undefined,
      250,
      undefined,
    ]);
    // A hundred with the list, and five pages more.
    expect([second?.events.length, second?.eventsCut]).toEqual([600, true]);
    expect(scene.github.violations).toEqual([]);
  });

  test('which issues it closes may be hidden, and is not none then', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished, { contents: 'read', pull_requests: 'read' });
    scene.github.state.openPull({ number: 1, closes: [4] });
    const [told] = given(await scene.forge.flow.pulls(hour(0))).items;
    expect(told).toMatchObject({ closesUnknown: true, pull: { closes: [] } });
    expect((await scene.facts()).notes).toContain('Which issues a pull request closes the token may not see.');
  });

  test('a push has the time of the first run of its commits, else that of the commit', async ({ onTestFinished }) => {
    const scene = await sceneOf(onTestFinished, READ_ALL, 8);
    const { state } = scene.github;
    const [two = '', three = '', four = '', five = '', eight = ''] = [6, 5, 4, 3, 0].map((n) =>
      scene.history.git('rev-parse', `main~${n}`),
    );
    const baseSha = scene.history.git('rev-parse', 'base');
    state.openPull({
      number: 1,
      head: 'main',
      baseSha,
      createdAt: iso(3),
      updatedAt: iso(20),
      state: 'closed',
      closedAt: iso(20),
    });
    state.run({ id: 1, headSha: four, event: 'pull_request', createdAt: iso(10) });
    state.run({ id: 2, headSha: four, event: 'push', createdAt: iso(9) });
    state.run({ id: 3, headSha: five, event: 'schedule', createdAt: iso(4) });
    const { pulls, notes } = await scene.facts();
    // Commits 2 to 4 came at 9, two and three with four; 5 to 8 have no run of a push, and so the hours they were made in.
    expect(pulls[0]?.events).toEqual([5, 6, 7, 8, 9].map((at) => ({ at: hour(at), kind: 'pushed', by: ada })));
    expect(pulls[0]?.commits.map(({ sha }) => sha)).toEqual(expect.arrayContaining([two, three, eight]));
    expect(notes).toContain(
      'GitHub does not say when commits were pushed: 1 of 5 pushes have the time of the first run, the others that of their commit.',
    );
  });
});

describe.concurrent('lists', () => {
  async function many(after: After, count: number): Promise<FlowScene> {
    const scene = await sceneOf(after);
    for (let number = 1; number <= count; number++) scene.github.state.openPull({ number, createdAt: iso(number) });
    return scene;
  }
  const numbers = (from: number, to: number) =>
    Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + Math.sign(to - from) * index);

  test('the latest first, page by page, until what was not updated since', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 60);
    const { items, cut, tip } = given(await scene.forge.flow.pulls(hour(30)));
    // 60 to 37 and 36 to 13: the page that reaches beyond is kept whole, and is the last.
    expect([items.map(({ pull }) => pull.number), cut]).toEqual([numbers(60, 13), undefined]);
    expect(asked(scene, 'FlowPulls')).toEqual([
      ['24', 200],
      ['24', 200],
    ]);
    expect(tip).toEqual({ branch: 'main', head: scene.history.git('rev-parse', 'main') });
    const untouched = given(await scene.forge.flow.untouchedPulls(hour(30)));
    expect(untouched.items.map(({ pull }) => pull.number)).toEqual(numbers(1, 48));
    expect(given(await scene.forge.flow.pull(7))).toEqual(untouched.items[6]);
    expect((await scene.forge.flow.pull(700)).status).toBe('not-found');
    expect(scene.github.violations).toEqual([]);
  });

  test('where GitHub gives up on a page, half of it is asked for, and no more from then on', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 14);
    // A pull request with all that hangs on it may bring 421 nodes: six of them are 2,526.
    scene.github.fail(faults.heavy('2600'), { times: Number.POSITIVE_INFINITY, on: 'FlowPulls' });
    const { items, cut } = given(await scene.forge.flow.pulls(hour(0)));
    expect([items.map(({ pull }) => pull.number), cut]).toEqual([numbers(14, 1), undefined]);
    expect(asked(scene, 'FlowPulls')).toEqual([
      ['24', 502],
      ['12', 502],
      ['6', 200],
      ['6', 200],
      ['6', 200],
    ]);
  });

  test('the same where it gives up under a good status', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 14);
    scene.github.fail(faults.graphqlPartial, { on: 'FlowPulls' });
    expect(given(await scene.forge.flow.pulls(hour(0))).items).toHaveLength(14);
    expect(asked(scene, 'FlowPulls').map(([first]) => first)).toEqual(['24', '12', '12']);
  });

  test('a page of one that cannot be had is asked for again, and then there is no list', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 3);
    scene.github.fail(faults.badGateway, { times: Number.POSITIVE_INFINITY, on: 'FlowIssues' });
    const issues = await scene.forge.flow.issues(hour(0));
    expect(issues).toMatchObject({ status: 'unreachable', why: 'query FlowIssues: status 502' });
    expect(asked(scene, 'FlowIssues').map(([size]) => size)).toEqual(['50', '25', '12', '6', '3', '1', '1', '1']);
  });

  test('a connection that breaks is no question of size', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 3);
    scene.github.fail(faults.reset, { times: 2, on: 'FlowPulls' });
    expect(given(await scene.forge.flow.pulls(hour(0))).items).toHaveLength(3);
    expect(asked(scene, 'FlowPulls').map(([size]) => size)).toEqual(['24', '24', '24']);
  });

  test('a list that breaks off keeps what it has, and since when that is whole', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 60);
    let pages = 0;
    const fail = () => {
      pages++;
      if (pages === 2) scene.github.fail(faults.forbidden, { on: 'FlowPulls' });
      else scene.github.before('FlowPulls', fail);
    };
    scene.github.before('FlowPulls', fail);
    const { items, cut } = given(await scene.forge.flow.pulls(hour(0)));
    expect([items.length, cut]).toEqual([24, { why: 'query FlowPulls: status 403', from: hour(37) }]);
  });

  test('below a fifth of the points nothing more is asked', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 60);
    scene.github.state.points = { limit: 1000, remaining: 200 };
    const { items, cut } = given(await scene.forge.flow.pulls(hour(0)));
    expect([items.length, cut]).toEqual([24, { why: 'less than a fifth of the points of this hour is left', from: hour(37) }]);
    const before = scene.github.requests.length;
    expect(await scene.forge.flow.issues(hour(0))).toEqual({ status: 'unreachable', why: cut?.why });
    expect(scene.github.requests).toHaveLength(before);
  });

  test('a cut or foreign answer is no list', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 3);
    scene.github.fail(faults.emptyObject, { times: 8 });
    expect((await scene.forge.flow.pulls(hour(0))).status).toBe('unreachable');
  });
});
