import { describe, expect, onTestFinished, test } from 'vitest';
import type { Facts } from '../../src/flow/facts.ts';
import type { Named } from '../support/github/flow-histories.ts';
import { everyKind, everyKindScene, GRACE, lineScene, pullsOf } from '../support/github/flow-histories.ts';
import type { FlowScene } from '../support/github/flow-scene.ts';
import { flowScene, iso, READ_ALL } from '../support/github/flow-scene.ts';
import { faults } from '../support/github/server.ts';
import { hour } from '../support/history.ts';

const DAY = 24;

describe('from run to run', () => {
  async function busy(): Promise<FlowScene> {
    const { scene, shas } = await everyKindScene(onTestFinished);
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
    const { state } = scene.github;
    // More than one page of tags that are no releases, newer than some that are.
    const letters = [...'abcdefg'].flatMap((a) => [...'abcdefgh'].map((b) => a + b));
    for (const name of letters) scene.history.tag(`note-${name}`, scene.history.git('rev-parse', 'main~2'));
    const first = await scene.facts({ byGit });
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
    const { scene } = await everyKindScene(onTestFinished);
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
    expect(JSON.stringify(facts)).not.toMatch(/\b(?:ada|grace)\b/);
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
    const { scene } = await lineScene(onTestFinished);
    const { state } = scene.github;
    for (let number = 1; number <= 60; number++) state.openPull({ number, createdAt: iso(number), updatedAt: iso(number + 100) });
    // A page of 24 costs a point: one is left above the reserve, and the second page reaches into it.
    state.points = { limit: 1000, remaining: 201 };
    const facts = await scene.facts();
    expect(facts.pulls.map(({ number }) => number)).toEqual(Array.from({ length: 48 }, (_, index) => index + 13));
    expect(facts.since).toBe(hour(113));
    expect(facts.partial).toContain(
      'Pull requests: known from 2026-01-05T17:00:00Z on only, for less than a fifth of the points',
    );
    expect(facts.partial).toContain('Issues are not known: less than a fifth of the points');
    expect(state.points.remaining).toBe(199);
  });

  test('a shallow checkout is made up for by GitHub, and said', async () => {
    const { scene } = await lineScene(onTestFinished);
    const problem = { problem: 'This checkout is shallow: most of the history is missing.', remedy: 'Fetch it.' };
    const facts = await scene.facts({ history: async () => problem });
    expect(facts.changes).toHaveLength(3);
    expect(facts.notes).toEqual(
      expect.arrayContaining([
        `${problem.problem} ${problem.remedy}`,
        expect.stringContaining('The history is GitHub’s and begins on 2025-'),
      ]),
    );
  });

  test('without any history what GitHub says of pull requests stands', async () => {
    const { scene } = await everyKindScene(onTestFinished);
    scene.github.fail(faults.unprocessable, { on: 'FlowHistory', times: 5 });
    const facts = await scene.facts({ byGit: false });
    expect([facts.changes, facts.deployments, facts.pulls.length]).toEqual([[], [], 4]);
    expect(facts.partial).toContain('The history is not known');
  });
});
