import { describe, expect, test } from 'vitest';
import type { Scene } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { FAILING } from '../support/stage-reports.ts';
import { FORK, published } from './publishing.ts';
import { notices } from './told.ts';

/** A run whose token can only read: the verdict is whole, and another workflow tells it. */
describe.concurrent('a fork’s run', () => {
  test('has its verdict, exit code and artifact, and one notice that names who publishes', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const told = await scene.gate({ token: 'read', wrote: FAILING });
    expect(told.exitCode).toBe(1);
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures', 'comment-id': '' });
    expect(scene.state.artifacts().map(({ name }) => name)).toContain('jidoka-gate-1');
    expect([scene.own(), scene.checks()]).toEqual([[], []]);
    expect(told.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: 'src/shop.test.ts', line: 88 }));
    expect(notices(told)).toEqual([expect.stringContaining('`command: publish`'.replaceAll('`', '"'))]);
  });

  test('does not wait for what it may not write: each is asked for once', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const told = await scene.gate({ token: 'read' });
    expect(told.requests.filter(({ status }) => status === 403)).toHaveLength(2);
  });

  test('that passes says so to nobody but its own job until it is published', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const told = await scene.gate({ token: 'read' });
    expect([told.exitCode, told.run.conclusion]).toEqual([0, 'success']);
    const publishing = await published(scene, told.run);
    expect(publishing.exitCode).toBe(0);
    expect(scene.comment()).toContain('## 🟢 Go');
    expect(scene.comment()).toContain("reported by the pull request's own run");
    expect(scene.comment()).toContain(`/actions/runs/${told.run.id}`);
    expect(scene.checks()).toMatchObject([{ conclusion: 'success', sha: told.run.headSha }]);
  });

  test('that stops is published with its remarks, and a later run changes the same comment', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const first = await scene.gate({ token: 'read', wrote: FAILING });
    const publishing = await published(scene, first.run);
    expect(publishing.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures', 'tests-failed': '1' });
    const [comment] = scene.own();
    expect(comment?.body).toContain('rejects an empty order');
    expect(scene.checks()[0]?.annotations).toMatchObject([{ path: 'src/shop.test.ts', start_line: 88 }]);
    scene.push(7, { 'src/shop.ts': 'export const price = 9;\n' });
    const second = await scene.gate({ token: 'read' });
    await published(scene, second.run);
    expect(scene.own().map(({ id }) => id)).toEqual([comment?.id]);
    expect(scene.comment()).toContain('## 🟢 Go');
  });

  test('that is published after the head has moved on is not told', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const { run } = await scene.gate({ token: 'read' });
    scene.push(7, { 'src/shop.ts': 'export const price = 9;\n' });
    const publishing = await published(scene, run);
    expect(publishing.exitCode).toBe(0);
    expect(publishing.log).toMatch(/No open pull request has the head of that run any more/);
    expect([scene.own(), scene.checks(run.headSha)]).toEqual([[], []]);
  });

  test('whose head two pull requests share is told to neither', async ({ onTestFinished }) => {
    const twice: Scene = {
      ...FORK,
      pulls: [
        ...(FORK.pulls ?? []),
        { number: 8, branch: 'twin', from: 'topic', changes: {}, fork: { owner: 'fenna', branch: 'topic' }, base: 'main' },
      ],
    };
    const scene = await stage(onTestFinished, twice);
    scene.state.push(8, scene.state.pull(7).head.sha);
    const { run } = await scene.gate({ token: 'read' });
    const publishing = await published(scene, run);
    expect(publishing.exitCode).toBe(0);
    expect(publishing.log).toContain('More than one open pull request');
    expect([...scene.own(7), ...scene.own(8)]).toEqual([]);
  });

  test('that left nothing is told as such: silence would look like a pass', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const { run } = await scene.gate({ token: 'read', with: { artifact: 'false' } });
    const publishing = await published(scene, run);
    expect(publishing.exitCode).toBe(1);
    expect(scene.comment()).toMatch(/## 🔴 The gate could not run[\s\S]*The run left no report/);
    const later = await scene.gate({ token: 'read' });
    await published(scene, later.run);
    expect(scene.comment()).toContain('## 🟢 Go');
  });

  test('of a push is not published anywhere', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const { run } = await scene.step({ event: scene.events.push(), wrote: {} });
    const publishing = await published(scene, run);
    expect([publishing.exitCode, scene.own()]).toEqual([0, []]);
  });
});

describe.concurrent('another token that can only read', () => {
  test('Dependabot’s: the same, with advice that fits it', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, {
      pulls: [{ number: 7, author: 'dependabot[bot]', branch: 'dependabot/npm/left-pad' }],
    });
    const told = await scene.gate({ token: 'read', wrote: FAILING });
    expect(told.exitCode).toBe(1);
    expect(notices(told).join()).toContain('publish');
    await published(scene, told.run);
    expect(scene.comment()).toContain('## 🔴 Stop');
  });

  test('of a job that asks for nothing but contents: every permission that is missing is named', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: 'checks:\n  wip-limit: { level: warn }\n' });
    const told = await scene.gate({ token: 'contents' });
    expect(told.outputs['decision']).toBe('caution');
    const text = told.summary;
    expect(text).toContain('permissions: checks: ');
    expect(text).toContain('permissions: pull-requests: ');
    expect([scene.own(), scene.checks()]).toEqual([[], []]);
  });

  test('of a job without any permission: the policy cannot be reached, so nothing is judged', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: 'version: 1\n' });
    const told = await scene.gate({ token: 'nothing' });
    expect(told.exitCode).toBe(1);
    expect(told.summary).toMatch(/could not run[\s\S]*permissions: contents: read/);
  });

  test('of a job without any permission, over a whole history: judged, and what is missing is said', async ({
    onTestFinished,
  }) => {
    const scene = await stage(onTestFinished, { policy: 'version: 1\n' });
    const told = await scene.gate({ token: 'nothing', checkout: 'full', event: { ...scene.events.pullRequest(7) } });
    expect(told.outputs['decision']).not.toBe('stop');
    expect(notices(told).length).toBeGreaterThan(0);
    expect(told.exitCode).toBe(0);
  });
});

describe.concurrent('GitHub Enterprise Server', () => {
  test('has no such artifacts, which is said; everything else is as elsewhere', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { github: { base: '/api/v3' } });
    const told = await scene.gate({ wrote: FAILING, env: { GITHUB_SERVER_URL: 'https://ghes.example' } });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'artifact-id': '' });
    expect(notices(told)).toEqual([expect.stringContaining('this GitHub Enterprise Server has no such artifacts')]);
    expect(scene.comment()).toContain('https://ghes.example/acme/shop/blob/');
    expect(scene.comment()).not.toContain('https://github.com/');
    expect(scene.checks()).toHaveLength(1);
  });
});
