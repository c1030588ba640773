import { describe, expect, test } from 'vitest';
import type { GateReport } from '../../src/model/report.ts';
import type { Scene } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { FAILING, PASSING } from '../support/stage-reports.ts';
import { FORK, published } from './publishing.ts';
import { notices } from './told.ts';

const DECIDE = { workflow: 'Decide', job: 'decide' } as const;

describe.concurrent('a fork’s pull request that a maintainer looks at', () => {
  const GATE: Scene = {
    github: { visibility: 'public' },
    policy: 'checks:\n  policy-change: { level: stop }\n',
    pulls: [
      {
        number: 7,
        author: 'fenna',
        fork: { owner: 'fenna', branch: 'topic' },
        changes: { '.github/workflows/ci.yml': 'on: push\n' },
      },
    ],
  };

  test('is decided again by a command, with a token that can write: its job is started, too', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, FORK);
    const gate = await scene.gate({ token: 'read', wrote: FAILING });
    await published(scene, gate.run);
    const [before] = scene.own();
    const body = `/jidoka waive test-failures ${gate.run.headSha} The supplier is down.`;
    const event = scene.events.comment(scene.state.comment(7, 'marit', body));
    const told = await scene.step({ event, ...DECIDE, token: 'rejudge', checkout: 'none' });
    expect(told.outputs['decision']).toBe('caution');
    expect(scene.own().map(({ id }) => id)).toEqual([before?.id]);
    expect(scene.comment()).toContain('Waived by `marit`');
    expect([gate.run.status, scene.state.reruns.length]).toEqual(['queued', 1]);
    const again = await scene.gate({ token: 'read', run: gate.run, wrote: FAILING });
    expect([again.exitCode, again.outputs['decision']]).toEqual([0, 'caution']);
    await published(scene, gate.run);
    expect(scene.comment()).toContain('attempt=2');
  });

  test('and approves: that run can only read, decides, and says who presses', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, GATE);
    const gate = await scene.gate({ token: 'read' });
    expect(gate.outputs['stopped-by']).toBe('policy-change');
    await published(scene, gate.run);
    const event = scene.events.review(scene.state.review(7, 'marit', 'APPROVED'));
    const told = await scene.step({ event, ...DECIDE, token: 'read' });
    expect(told.outputs['decision']).toBe('go');
    expect(notices(told).join()).toContain('someone with write access press "Re-run failed jobs"');
    const again = await scene.gate({ token: 'read', run: gate.run });
    expect(again.exitCode).toBe(0);
    await published(scene, gate.run);
    expect(scene.comment()).toContain('## 🟢 Go');
  });

  test('and approves: publishing that run tells what it decided', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, GATE);
    const gate = await scene.gate({ token: 'read' });
    await published(scene, gate.run);
    const event = scene.events.review(scene.state.review(7, 'marit', 'APPROVED'));
    const told = await scene.step({ event, ...DECIDE, token: 'read' });
    await published(scene, told.run);
    expect(scene.comment()).toContain('## 🟢 Go');
  });
});

describe.concurrent('a verdict that another workflow of the same head forged', () => {
  const forged = async (report: GateReport) => ({ 'report.json': JSON.stringify(report) });

  test.for([
    ['under its own name', 'Evil'],
    ['under the gate’s name', 'CI'],
  ] as const)('is not what a command decides from: %s', async ([, name], { onTestFinished }) => {
    const scene = await stage(onTestFinished);
    // What a good change would be told, taken from a run of the same commit in another place.
    const other = await stage(onTestFinished);
    const { report } = await other.gate({ wrote: PASSING });
    const gate = await scene.gate({ wrote: FAILING });
    if (report === undefined) throw new Error('There is no report');
    const run = scene.state.run({ id: 9900, headSha: gate.run.headSha, name, path: 'evil.yml', jobs: [{ name: 'gate' }] });
    scene.state.artifact(run.id, 'jidoka-gate-1', await forged(report));
    const event = scene.events.comment(scene.state.comment(7, 'wout', '/jidoka waive test-failures 1234567 look again'));
    const told = await scene.step({ event, ...DECIDE, token: 'rejudge', checkout: 'none' });
    expect(told.outputs['decision']).not.toBe('go');
    expect(scene.comment()).toContain('## 🔴 Stop');
  });
});

describe.concurrent('other events', () => {
  test('pull_request_target over the default branch’s checkout reads the pull request and judges it', async ({
    onTestFinished,
  }) => {
    const scene = await stage(onTestFinished, { policy: 'evidence:\n  expect:\n    tests: { min: 1 }\n' });
    const told = await scene.step({ event: scene.events.pullRequestTarget(7), checkout: 'shallow', wrote: PASSING });
    expect(told.outputs).toMatchObject({ decision: 'go', 'batch-lines': '1' });
    expect(told.report?.change).toMatchObject({ number: 7, batch: { source: 'api' } });
    expect(scene.own()).toHaveLength(1);
  });

  test.for(['full', 'shallow'] as const)(
    'pull_request_target over the head’s checkout is refused: %s',
    async (history, { onTestFinished }) => {
      const scene = await stage(onTestFinished);
      const told = await scene.step({
        event: scene.events.pullRequestTarget(7),
        checkout: { ref: 'refs/pull/7/head', history },
        wrote: PASSING,
      });
      expect(told.summary).toContain('whose token can write');
      expect(told.requests).toEqual([]);
    },
  );

  test('workflow_dispatch on a branch judges that branch against the default one', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    const told = await scene.step({ event: scene.events.dispatch('topic'), checkout: 'full', wrote: PASSING });
    expect(told.outputs).toMatchObject({ decision: 'go', 'batch-lines': '1' });
    expect(told.report?.change.base?.ref).toBe('main');
  });

  test('a comment on an issue is none of ours', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    scene.state.issue({ number: 30 });
    const comment = scene.state.comment(30, 'marit', '/jidoka waive test-failures 1234567 because');
    const told = await scene.step({ event: scene.events.comment(comment), ...DECIDE, checkout: 'none' });
    expect([told.exitCode, told.requests]).toEqual([0, []]);
  });
});
