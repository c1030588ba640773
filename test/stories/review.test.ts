import { describe, expect, test } from 'vitest';
import type { Scene, Stage } from '../support/stage.ts';
import { POLICY, stage } from '../support/stage.ts';
import { FAILING } from '../support/stage-reports.ts';
import { notices, outcomeOf } from './told.ts';

/** A review turns a stop into a go, and no test runs for it. */
const SCENE: Scene = {
  policy: 'checks:\n  policy-change: { level: stop }\n',
  pulls: [{ number: 7, changes: { [POLICY]: 'mode: stop\n' } }],
};

async function reviewed(scene: Stage, by: string, token = 'rejudge', state: 'APPROVED' | 'CHANGES_REQUESTED' = 'APPROVED') {
  const review = scene.state.review(7, by, state);
  return scene.step({ event: scene.events.review(review), workflow: 'Decide', job: 'decide', token });
}

describe.concurrent('a review', () => {
  test('of a maintainer turns the stop into a go, and the gate’s own job is started again', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    const gate = await scene.gate();
    expect(gate.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'policy-change' });
    const [comment] = scene.own();
    const told = await reviewed(scene, 'marit');
    expect(told.outputs).toMatchObject({ decision: 'go', 'tests-total': '1' });
    expect(told.requests.every(({ route }) => !route.startsWith('ARTIFACT Create'))).toBe(true);
    expect(scene.own().map(({ id }) => id)).toEqual([comment?.id]);
    expect(scene.comment()).toContain('## 🟢 Go');
    // Remarks cannot be taken from a check run, so that a verdict with fewer has a successor.
    expect(scene.checks().at(-1)).toMatchObject({ conclusion: 'success', annotations: [] });
    expect(scene.state.reruns).toEqual([scene.state.data.jobs.find(({ runId }) => runId === gate.run.id)?.id]);
    expect(notices(told).join()).toContain('was started again');
    const again = await scene.gate({ run: gate.run });
    expect([again.exitCode, gate.run.conclusion]).toEqual([0, 'success']);
  });

  test('of a maintainer without `actions: write` says who presses', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    await scene.gate();
    const told = await reviewed(scene, 'marit', 'job');
    expect(told.outputs['decision']).toBe('go');
    expect(scene.state.reruns).toEqual([]);
    expect(notices(told).join()).toMatch(/permissions: actions: write.*someone with write access press "Re-run failed jobs"/);
  });

  test.for([
    ['someone who may only write', 'wout'],
    ['the author', 'anouk'],
    ['a custom role', 'coen'],
  ])('of %s changes nothing', async ([, by = ''], { onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    await scene.gate();
    const told = await reviewed(scene, by);
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'policy-change' });
    expect(scene.state.reruns).toEqual([]);
  });

  test('does not count for the next head', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    scene.state.review(7, 'marit', 'APPROVED');
    scene.push(7, { [POLICY]: 'mode: warn\n' });
    const told = await scene.gate();
    expect(told.outputs['stopped-by']).toBe('policy-change');
  });

  test('that asks for changes turns a go into a stop', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    scene.state.review(7, 'adelheid', 'APPROVED');
    const gate = await scene.gate();
    expect(gate.exitCode).toBe(0);
    const told = await reviewed(scene, 'marit', 'rejudge', 'CHANGES_REQUESTED');
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'policy-change' });
    expect(scene.state.reruns).toHaveLength(1);
  });

  test('leaves what the tests said as it was', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    await scene.gate({ wrote: FAILING });
    const told = await reviewed(scene, 'marit');
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures', 'tests-failed': '1' });
    expect(outcomeOf(told, 'policy-change')).toBe('pass');
    expect(scene.state.reruns).toEqual([]);
  });

  test('before the gate has left a report has nothing to decide from', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    const told = await reviewed(scene, 'marit');
    expect(told.summary).toContain('has left a report yet, so there is nothing to decide again from');
    expect(scene.own()).toEqual([]);
  });
});
