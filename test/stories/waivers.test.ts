import { describe, expect, test } from 'vitest';
import type { Stage } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { FAILING } from '../support/stage-reports.ts';

/** Signed exceptions: who may sign, for what, and for how long. */
const head = ({ state }: Stage) => state.pull(7).head.sha;
const waive = (scene: Stage, check = 'test-failures') =>
  `/jidoka waive ${check} ${head(scene).slice(0, 10)} The supplier is down.`;

/** The gate over a failing test, after somebody commented. */
async function afterComment(scene: Stage, by: string, body: string, editedBy?: string) {
  scene.state.comment(7, by, body, editedBy === undefined ? {} : { editedBy });
  return scene.gate({ wrote: FAILING });
}

describe.concurrent('a waiver by comment', () => {
  test('of a maintainer holds, on a run again too, names its signer alone, and is void after the next push', async ({
    onTestFinished,
  }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const told = await afterComment(scene, 'marit', waive(scene));
    expect(told.outputs).toMatchObject({ decision: 'caution', 'stopped-by': '' });
    expect(scene.comment()).toMatch(/Waived by `marit` on 2026-11-20; the next push voids it\. Why: `The supplier is down\.`/);
    expect(scene.checks()[0]?.conclusion).toBe('neutral');
    const again = await scene.gate({ wrote: FAILING });
    expect(again.outputs['decision']).toBe('caution');
    scene.push(7, { 'src/shop.ts': 'export const price = 8;\n' });
    const later = await scene.gate({ wrote: FAILING });
    expect(later.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures' });
    expect(later.summary).toMatch(
      /A waiver of `test-failures` does not hold: it was signed for `\w{7}`, and is void since the push of/,
    );
    expect(later.report?.checks.every(({ waiver }) => waiver === null)).toBe(true);
  });

  test.for<[string, string, RegExp, string?]>([
    ['the author', 'anouk', /nobody waives a check of their own change/],
    ['someone who may only write', 'wout', /role `write` is too low; `maintain` or `admin` is needed/],
    ['a custom role', 'coen', /custom roles cannot be told/],
    ['a passer-by', 'stranger', /role `none` is too low/],
    ['a bot', 'helper[bot]', /a bot cannot sign/],
    ['a maintainer, edited by someone else', 'marit', /someone else than its writer edited the comment/, 'wout'],
  ])('of %s does not hold, and why is said', async ([, by, why, editedBy], { onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const told = await afterComment(scene, by, waive(scene), editedBy);
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures' });
    expect(scene.comment()).toMatch(why);
  });

  test('that its own writer edited holds', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const told = await afterComment(scene, 'marit', waive(scene), 'marit');
    expect(told.outputs['decision']).toBe('caution');
  });

  test('of what the policy lets no one waive does not hold', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: 'waivers:\n  unwaivable: [test-failures]\n' });
    const told = await afterComment(scene, 'adelheid', waive(scene));
    expect(told.outputs['decision']).toBe('stop');
    expect(scene.comment()).toContain('the policy lets no one waive it');
  });

  test('below 140 newer comments is still found', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    scene.state.comment(7, 'marit', waive(scene));
    scene.state.manyComments(7, 140, 'wout');
    const told = await scene.gate({ wrote: FAILING });
    expect(told.outputs['decision']).toBe('caution');
  });

  test('does not lift what else stops', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: 'evidence:\n  expect:\n    tests: { min: 9 }\n' });
    const told = await afterComment(scene, 'marit', waive(scene));
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-inventory' });
  });
});

describe.concurrent('a command', () => {
  /** What a small workflow on `issue_comment` does; the gate ran before. */
  const answered = async (scene: Stage, by: string, body: string) => {
    const gate = await scene.gate({ wrote: FAILING });
    const comment = scene.state.comment(7, by, body);
    const told = await scene.step({
      event: scene.events.comment(comment),
      workflow: 'Decide',
      job: 'decide',
      token: 'rejudge',
      checkout: 'none',
    });
    return { gate, told, reactions: comment.reactions.map(({ content }) => content) };
  };

  test('of a maintainer decides again without a test, marks the command, and starts the gate’s job', async ({
    onTestFinished,
  }) => {
    const scene = await stage(onTestFinished);
    const { gate, told, reactions } = await answered(scene, 'marit', waive(scene));
    expect(told.outputs['decision']).toBe('caution');
    expect(reactions).toEqual(['+1']);
    expect(scene.comment()).toMatch(/Waived by `marit`/);
    expect(scene.state.reruns).toHaveLength(1);
    expect(gate.run).toMatchObject({ status: 'queued', attempt: 2 });
    const again = await scene.gate({ run: gate.run, wrote: FAILING });
    expect(again.exitCode).toBe(0);
    expect(gate.run.conclusion).toBe('success');
    expect(scene.comment()).toContain('attempt=2');
    expect(scene.state.artifacts().map(({ name }) => name)).toContain('jidoka-gate-2');
  });

  test.for<[string, string, (scene: Stage) => string]>([
    ['of the author', 'anouk', (scene) => waive(scene)],
    ['without a reason', 'marit', (scene) => `/jidoka waive test-failures ${head(scene)}`],
    ['for another head', 'marit', () => '/jidoka waive test-failures 1234567890 because'],
  ])('%s is marked as not followed, and nothing is started', async ([, by, body], { onTestFinished }) => {
    const scene = await stage(onTestFinished);
    const { told, reactions } = await answered(scene, by, body(scene));
    expect(told.outputs['decision']).toBe('stop');
    expect(reactions).toEqual(['confused']);
    expect(scene.state.reruns).toEqual([]);
  });

  test('of another tool, and a mere remark, is not ours: nothing is asked of GitHub', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const comment = scene.state.comment(7, 'marit', 'Shall we /jidoka waive this?');
    const told = await scene.step({ event: scene.events.comment(comment), checkout: 'none' });
    expect([told.exitCode, told.requests]).toEqual([0, []]);
  });
});

describe.concurrent('a waiver by label', () => {
  const LABEL = 'jidoka/waive:test-failures';

  test('put on after the run of this head was created holds, when the same run judges again', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    const gate = await scene.gate({ wrote: FAILING });
    expect(gate.outputs['decision']).toBe('stop');
    scene.state.label(7, 'marit', LABEL);
    const told = await scene.step({
      event: scene.events.pullRequest(7, 'labeled', { by: 'marit', label: LABEL }),
      ...{ workflow: 'Decide', job: 'decide', token: 'rejudge' },
    });
    expect(told.outputs['decision']).toBe('caution');
    expect(scene.comment()).toMatch(/Waived by `marit`.*Why: `by label`/);
    expect(scene.state.reruns).toHaveLength(1);
    const again = await scene.gate({ run: gate.run, wrote: FAILING });
    expect(again.exitCode).toBe(0);
  });

  test('put on before the run was created does not hold', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    scene.state.label(7, 'marit', LABEL);
    const told = await scene.gate({ wrote: FAILING });
    expect(told.outputs['decision']).toBe('stop');
    expect(scene.comment()).toContain('it does not say for which head it was signed');
  });

  test('put on while somebody pushes holds for neither head', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    await scene.gate({ wrote: FAILING });
    scene.state.label(7, 'marit', LABEL);
    const labeled = scene.events.pullRequest(7, 'labeled', { by: 'marit', label: LABEL });
    scene.push(7, { 'src/shop.ts': 'export const price = 8;\n' });
    // The event of the label still speaks of the old head, for which nobody needs a verdict any more.
    const raced = await scene.step({ event: labeled, workflow: 'Decide', job: 'decide', token: 'rejudge', checkout: 'none' });
    expect(raced.outputs['decision']).not.toBe('caution');
    const told = await scene.gate({ wrote: FAILING });
    expect(told.outputs['decision']).toBe('stop');
  });

  test('that the author puts on does not hold', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false });
    const gate = await scene.gate({ wrote: FAILING });
    scene.state.label(7, 'anouk', LABEL);
    const again = await scene.gate({ run: gate.run, wrote: FAILING });
    expect(again.outputs['decision']).toBe('stop');
    expect(scene.comment()).toContain('nobody waives a check of their own change');
  });
});
