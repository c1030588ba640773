import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/forge.ts';
import { actorOf } from '../../src/model/flow-source.ts';
import type { FlowScene } from '../support/github/flow-scene.ts';
import { flowScene, iso, READ_ALL } from '../support/github/flow-scene.ts';
import { faults, REPOSITORY } from '../support/github/server.ts';
import { hour } from '../support/history.ts';
import type { After } from '../support/repository.ts';

const ADA = 'ada@example.org';
const person = (login: string) => actorOf(REPOSITORY, { login, isBot: false });
const [ada, grace, mia] = [person('ada'), person('grace'), person('mia')];

async function sceneOf(after: After, permissions = READ_ALL, steps = 1): Promise<FlowScene> {
  return flowScene(after, ({ commit, branch }) => {
    let tip = commit('Begin', { at: 1, author: ADA });
    branch('base', tip);
    for (let at = 2; at <= steps; at++) tip = commit(`Step ${at}`, { parents: [tip], at, author: ADA });
    branch('main', tip);
  })(permissions);
}

function given<T>(answer: Answer<T>): T {
  if (answer.status !== 'ok') throw new Error(answer.why);
  return answer.value;
}

/** How long the pages were that a query asked for, and what came of each. */
const asked = ({ github }: FlowScene, query: string) =>
  github.requests
    .filter(({ route }) => route.endsWith(` ${query}`))
    .map(({ body, status }) => [body, status])
    .map(([body, status]) => [/"first":(\d+)/.exec(JSON.stringify(body))?.[1], status]);

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
    // 60 to 36 and 35 to 11: the page that reaches beyond is kept whole, and is the last.
    expect([items.map(({ pull }) => pull.number), cut]).toEqual([numbers(60, 11), undefined]);
    expect(asked(scene, 'FlowPulls')).toEqual([
      ['25', 200],
      ['25', 200],
    ]);
    expect(tip).toEqual({ branch: 'main', head: scene.history.git('rev-parse', 'main') });
    const untouched = given(await scene.forge.flow.untouchedPulls(hour(30)));
    expect(untouched.items.map(({ pull }) => pull.number)).toEqual(numbers(1, 50));
    const newest = given(await scene.forge.flow.newestPulls());
    expect(newest.items.map(({ pull }) => pull.number)).toEqual(numbers(60, 36));
    expect(scene.github.violations).toEqual([]);
  });

  test('where GitHub gives up on a page, half of it is asked for, and no more from then on', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 14);
    // A pull request with all that hangs on it may bring 321 nodes: six of them are 1,926.
    scene.github.fail(faults.heavy('2000'), { times: Number.POSITIVE_INFINITY, on: 'FlowPulls' });
    const { items, cut } = given(await scene.forge.flow.pulls(hour(0)));
    expect([items.map(({ pull }) => pull.number), cut]).toEqual([numbers(14, 1), undefined]);
    expect(asked(scene, 'FlowPulls')).toEqual([
      ['25', 502],
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
    expect(asked(scene, 'FlowPulls').map(([first]) => first)).toEqual(['25', '12', '12']);
  });

  test('a page of one that cannot be had is asked for again, and then there is no list', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 3);
    scene.github.fail(faults.badGateway, { times: Number.POSITIVE_INFINITY, on: 'FlowIssues' });
    const issues = await scene.forge.flow.issues(hour(0));
    expect(issues).toMatchObject({ status: 'unreachable', why: 'query FlowIssues: status 502' });
    expect(asked(scene, 'FlowIssues').map(([size]) => size)).toEqual(['50', '25', '12', '6', '3', '1', '1', '1']);
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
    expect([items.length, cut]).toEqual([25, { why: 'query FlowPulls: status 403', from: hour(36) }]);
  });

  test('below a fifth of the points nothing more is asked', async ({ onTestFinished }) => {
    const scene = await many(onTestFinished, 60);
    scene.github.state.points = { limit: 1000, remaining: 200 };
    const { items, cut } = given(await scene.forge.flow.pulls(hour(0)));
    expect([items.length, cut]).toEqual([25, { why: 'less than a fifth of the points of this hour is left', from: hour(36) }]);
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
    const { raw, aliases, cut } = given(await scene.forge.flow.history(hour(30), ['live', lost, 'd'.repeat(40), 'nowhere']));
    const [tip, live] = [scene.history.git('rev-parse', 'main^1'), scene.history.git('rev-parse', 'live')];
    expect(raw.commits.map(({ subject }) => subject).sort()).toEqual(['Live', 'Lost', 'Merge', 'New on two lines', 'Side']);
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
