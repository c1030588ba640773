import { describe, expect, test } from 'vitest';
import type { PullScene, Scene, Stage } from '../support/stage.ts';
import { POLICY, stage } from '../support/stage.ts';
import { FAILING } from '../support/stage-reports.ts';
import { outcomeOf, routes } from './told.ts';

/** The queue puts the pull request on its own branch, merged into what is before it. */
function queued(scene: Stage, number = 7) {
  const sha = scene.state.pull(number).mergeSha ?? '';
  const event = scene.events.mergeGroup(number, sha);
  scene.origin.git('update-ref', event.ref ?? '', sha);
  return event;
}

describe.concurrent('a merge queue', () => {
  test('judges the merged head, and comments on nobody', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const event = queued(scene);
    const told = await scene.gate({ event });
    expect(told.outputs).toMatchObject({ decision: 'go', 'batch-lines': '1', 'comment-id': '' });
    expect(told.report?.change).toMatchObject({ head: { sha: event.headSha }, base: { ref: 'main' } });
    expect(scene.own()).toEqual([]);
    expect(scene.checks(event.headSha)).toMatchObject([{ conclusion: 'success' }]);
    expect(scene.checks()).toEqual([]);
  });

  test('honours the waiver that a maintainer signed for the pull request’s head', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const { sha } = scene.state.pull(7).head;
    scene.state.comment(7, 'marit', `/jidoka waive test-failures ${sha.slice(0, 12)} The supplier is down.`);
    const told = await scene.gate({ event: queued(scene), wrote: FAILING });
    expect(told.outputs['decision']).toBe('caution');
    expect(told.summary).toContain('Waived by `marit`');
  });

  test('honours none that its author signed, or for an older head', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const { sha } = scene.state.pull(7).head;
    scene.state.comment(7, 'anouk', `/jidoka waive test-failures ${sha} Let me in.`);
    scene.state.comment(7, 'marit', `/jidoka waive test-failures ${scene.state.pull(7).base.sha} The supplier is down.`);
    const told = await scene.gate({ event: queued(scene), wrote: FAILING });
    expect(told.outputs['decision']).toBe('stop');
  });

  const GATE: Scene = {
    keeps: false,
    policy: 'checks:\n  policy-change: { level: stop }\n',
    pulls: [{ number: 7, changes: { '.github/workflows/ci.yml': 'on: push\n' } }],
  };

  test.for([
    ['go', 'marit'],
    ['stop', 'wout'],
  ] as const)('asks for reviews of the pull request’s head: %s', async ([decision, by], { onTestFinished }) => {
    const scene = await stage(onTestFinished, GATE);
    scene.state.review(7, by, 'APPROVED');
    const told = await scene.gate({ event: queued(scene) });
    expect(told.outputs['decision']).toBe(decision);
  });
});

describe.concurrent('work in progress', () => {
  const POLICY_TEXT = 'checks:\n  wip-limit: { level: stop, per-author: 2 }\n';
  const open = (number: number, day: number, more: Partial<PullScene> = {}): PullScene => ({
    ...{ number, title: `Change ${number} of the shop`, createdAt: `2026-11-${String(day).padStart(2, '0')}T09:00:00Z`, ...more },
    changes: { [`src/part-${number}.ts`]: 'export {};\n' },
  });
  const crowd = (last: Partial<PullScene> = {}, keeps = false): Scene => ({
    keeps,
    policy: POLICY_TEXT,
    pulls: [open(4, 2), open(5, 3), open(6, 4, { author: 'wout' }), open(7, 5, last)],
  });

  test('over the limit stops the newest, names what to finish first, and nobody', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, crowd());
    const told = await scene.gate();
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'wip-limit', wip: '4', 'wip-exceeded': 'true' });
    expect(scene.comment()).toMatch(/Finish the oldest first: .*#4.*Change 4 of the shop.*#5/);
    expect(scene.comment()).not.toContain('Change 6 of the shop');
  });

  test('never stops the oldest, whatever the limit', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { ...crowd(), policy: 'checks:\n  wip-limit: { level: stop, per-author: 1 }\n' });
    const told = await scene.gate({ pull: 4 });
    expect(told.outputs).toMatchObject({ decision: 'go', 'wip-exceeded': 'false' });
  });

  test.for<[string, Partial<PullScene>]>([
    ['a revert', { title: 'Revert "Change 3 of the shop"' }],
    ['a fix', { title: 'fix: the price of an empty order' }],
    ['a draft', { draft: true }],
    ['one with a label that the policy exempts', { labels: ['hotfix'] }],
  ])('lets %s pass', async ([, more], { onTestFinished }) => {
    const scene = await stage(onTestFinished, crowd(more));
    const told = await scene.gate();
    expect(outcomeOf(told, 'wip-limit')).toBe('pass');
    expect(told.outputs['decision']).toBe('go');
  });

  test('with 130 open changes is counted whole', async ({ onTestFinished }) => {
    const listed = Array.from({ length: 129 }, (_, index) => ({ number: 100 + index, author: 'wout', inGit: false }));
    const scene = await stage(onTestFinished, {
      keeps: false,
      policy: 'checks:\n  wip-limit: { level: warn, per-repository: 200 }\n',
      pulls: [{ number: 7 }, ...listed],
    });
    const told = await scene.gate();
    expect(told.outputs).toMatchObject({ decision: 'go', wip: '130' });
    expect(routes(told).filter((route) => route === 'POST /graphql Queue')).toHaveLength(2);
  });

  test('that cannot be listed is unknown, never room', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, crowd());
    const told = await scene.gate({ token: 'contents' });
    expect(told.outputs['decision']).toBe('stop');
    expect(outcomeOf(told, 'wip-limit')).toBe('unknown');
  });

  test('is decided again by a label', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, crowd({}, true));
    const gate = await scene.gate();
    scene.state.label(7, 'marit', 'hotfix');
    const event = scene.events.pullRequest(7, 'labeled', { by: 'marit', label: 'hotfix' });
    const told = await scene.step({ event, workflow: 'Decide', job: 'decide', token: 'rejudge' });
    expect(told.outputs['decision']).toBe('go');
    expect([gate.run.status, scene.state.reruns.length]).toEqual(['queued', 1]);
  });

  test('is not decided by the policy that the change brings', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, crowd());
    scene.push(7, { [POLICY]: 'checks:\n  wip-limit: { level: off }\n' });
    const told = await scene.gate();
    expect(told.outputs['stopped-by']).toBe('wip-limit');
  });
});
