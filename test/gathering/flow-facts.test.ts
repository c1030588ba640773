import { describe, expect, onTestFinished, test } from 'vitest';
import type { Facts } from '../../src/flow/facts.ts';
import { changeLeadTime } from '../../src/metrics/change-lead-time.ts';
import { deploymentFrequency } from '../../src/metrics/deployment-frequency.ts';
import { told } from '../support/facts.ts';
import { ADA, everyKindScene } from '../support/github/flow-histories.ts';
import { EMAILS, flowScene, iso } from '../support/github/flow-scene.ts';
import { factsIn, GITHUB, hour } from '../support/history.ts';

const HOUR = 3600;

/** Twelve whole weeks, at the end of which the facts are gathered. */
const WINDOW = { from: hour(2000 - 84 * 24), to: hour(2000) };

describe('one history, by git and by GitHub', () => {
  test('deployments and what is in them are the same, whoever tells', async () => {
    const { scene, shas } = await everyKindScene(onTestFinished);
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
    const { scene, shas } = await everyKindScene(onTestFinished);
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
    const { scene } = await everyKindScene(onTestFinished);
    // From the first commit to the deployment, in hours: #1 10 to 45 is 35, #2 21 to 45 is 24, #3 31 to 45 is 14;
    // the push 50 to 80 is 30, #5 55 to 80 is 25; the cherry-pick was delivered before. In order 14, 24, 25, 30, 35.
    expect(told(changeLeadTime, await scene.facts(), WINDOW)).toMatchObject({ status: 'ok', n: 5, p50: 25 * HOUR });
    const byGit = await factsIn(scene.history, { at: hour(2000) });
    // #1 35, the two commits of the rebase as two changes 14 and 12, the push 30.
    expect(told(changeLeadTime, byGit, WINDOW)).toMatchObject({ status: 'insufficient', n: 4 });
  });

  test('a hotfix is one by its branch or its label', async () => {
    const { scene } = await everyKindScene(onTestFinished);
    const { state } = scene.github;
    state.happen('labeled', 2, 'ada', { at: iso(100), label: 'urgent' });
    state.happen('labeled', 3, 'ada', { at: iso(100), label: 'hotfix' });
    const hotfixes = async (labels: string[]) => {
      const incidents = { labels: ['incident'], 'hotfix-labels': labels };
      const { changes } = await scene.facts({ settings: { incidents } });
      return changes.filter(({ hotfix }) => hotfix).map(({ id }) => id);
    };
    expect(await hotfixes(['hotfix'])).toEqual(['#3']);
    expect(await hotfixes(['urgent', 'page'])).toEqual(['#2']);
    state.pull(5).head.ref = 'hotfix/b';
    state.happen('unlabeled', 2, 'ada', { at: iso(101), label: 'urgent' });
    expect(await hotfixes(['urgent'])).toEqual(['#5']);
  });

  test('a merge whose history GitHub tells in part has the commits of its pull request', async () => {
    const open = flowScene(onTestFinished, ({ commit, branch }) => {
      const root = commit('Begin', { at: 1, author: ADA });
      const early = commit('Early', { parents: [root], at: 100, author: ADA });
      const late = commit('Late', { parents: [early], at: 1490, author: ADA });
      branch('work', late);
      branch('main', commit('Merge pull request #1 from ada/work', { parents: [root, late], at: 1500, committer: GITHUB }));
    });
    const scene = await open();
    const [root = '', main = '', late = ''] = ['main~1', 'main', 'work'].map((one) => scene.history.git('rev-parse', one));
    scene.history.tag('v1', main, 1600);
    const merged = { state: 'closed', merged: true, closedAt: iso(1500), updatedAt: iso(1500), createdAt: iso(1495) } as const;
    scene.github.state.openPull({ number: 1, head: 'work', baseSha: root, mergeSha: main, ...merged });
    // The history begins 60 days before hour 2000, which is hour 560.
    const { changes, deployments, commits } = await scene.facts({ byGit: false, windowDays: 30 });
    expect(changes).toMatchObject([
      { id: '#1', kind: 'merge', commits: [{ authoredAt: hour(100) }, { authoredAt: hour(1490) }] },
    ]);
    // Of the older parents is known that they are there, and no more.
    expect(deployments.map(({ contents }) => contents)).toEqual([[late, main]]);
    expect(commits.map(({ sha }) => sha)).toEqual([late, main]);
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

describe('people with agents', () => {
  test('are told apart by what their commits end with or who wrote some of them, the same by git and by GitHub', async () => {
    const trailer = 'Co-Authored-By: Claude <noreply@anthropic.com>';
    const copilot = '198982749+Copilot@users.noreply.github.com';
    const open = flowScene(onTestFinished, ({ commit, branch }) => {
      const root = commit('Begin', { at: 1, author: ADA });
      const helped = commit(`Helped\n\nWhy.\n\n${trailer}`, { parents: [root], at: 10, author: ADA });
      const merge = commit('Merge pull request #1 from ada/a', {
        parents: [root, helped],
        at: 20,
        author: ADA,
        committer: GITHUB,
      });
      const hand = commit('By hand', { parents: [merge], at: 30, author: ADA });
      const squash = commit(`Part b (#2)\n\n* By hand\n\n---------\n\n${trailer}`, {
        ...{ parents: [merge], at: 40, author: ADA, committer: GITHUB },
      });
      const mine = commit('Mine', { parents: [squash], at: 50, author: ADA });
      const its = commit('Its', { parents: [mine], at: 51, author: copilot });
      const both = commit('Merge pull request #3 from ada/c', { parents: [squash, its], at: 60, author: ADA, committer: GITHUB });
      const push = commit('Straight in', { parents: [both], at: 70, author: ADA });
      for (const [name, sha] of Object.entries({ main: push, a: helped, b: hand, c: its })) branch(name, sha);
    });
    const scene = await open();
    const { state } = scene.github;
    const at = (name: string) => scene.history.git('rev-parse', name);
    const merged = (n: number) =>
      ({ state: 'closed', merged: true, closedAt: iso(n), updatedAt: iso(n), createdAt: iso(n - 5) }) as const;
    state.openPull({ number: 1, author: 'ada', head: 'a', baseSha: at('main~3^1'), mergeSha: at('main~3'), ...merged(20) });
    state.openPull({ number: 2, author: 'ada', head: 'b', baseSha: at('main~3'), mergeSha: at('main~2'), ...merged(40) });
    state.openPull({ number: 3, author: 'ada', head: 'c', baseSha: at('main~2'), mergeSha: at('main~1'), ...merged(60) });
    for (const facts of [await scene.facts(), await scene.facts({ byGit: false })]) {
      const own = facts.changes.map(({ id, origin }) => [id.length > 9 ? 'push' : id, origin]);
      expect(own).toEqual([
        ['push', 'human'],
        ['#1', 'ai-assisted'],
        ['#2', 'ai-assisted'],
        ['#3', 'ai-assisted'],
        ['push', 'human'],
      ]);
      expect(facts.pulls.map(({ number, origin }) => [number, origin])).toEqual([
        [1, 'ai-assisted'],
        [2, 'ai-assisted'],
        [3, 'ai-assisted'],
      ]);
      // A person, and nobody's name.
      expect(new Set(facts.changes.map(({ author }) => author)).size).toBe(1);
      expect(JSON.stringify(facts)).not.toMatch(/\bada\b|anthropic/);
    }
    // The next run says the same, of what it was told before.
    const before = await scene.facts();
    const again = await scene.facts({ previous: before, at: 2001 });
    expect(again.pulls.map(({ origin }) => origin)).toEqual(['ai-assisted', 'ai-assisted', 'ai-assisted']);
    expect(again.changes.map(({ origin }) => origin)).toEqual(before.changes.map(({ origin }) => origin));
    expect(scene.github.violations).toEqual([]);
  });
});

describe('people', () => {
  test('no login of a person is in the facts, and a person is one pseudonym everywhere', async () => {
    const { scene, shas } = await everyKindScene(onTestFinished);
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
