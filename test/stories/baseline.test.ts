import { describe, expect, test } from 'vitest';
import type { Files } from '../support/repository.ts';
import type { Played, Stage } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { failureAt, junit, PASSING } from '../support/stage-reports.ts';
import { outcomeOf } from './told.ts';

/** What a push to the default branch was seen to hold, and the changes that are held against it. */
const NEW = 'checks:\n  test-failures: { compare: new }\n';
const OLD: Files = { 'junit.xml': junit({ adds: undefined, old: failureAt(10) }) };
const BOTH: Files = { 'junit.xml': junit({ adds: undefined, old: failureAt(10), added: failureAt(20), more: undefined }) };

const recorded = (scene: Stage, wrote: Files = OLD): Promise<Played> => scene.step({ event: scene.events.push(), wrote });

describe.concurrent('a push to the default branch', () => {
  test('records what it holds, and comments on nobody', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    const told = await recorded(scene);
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures' });
    expect(scene.state.artifacts().map(({ name }) => name)).toContain(`jidoka-evidence-gate-${told.run.headSha}`);
    expect(scene.own()).toEqual([]);
  });

  test('to another branch records nothing', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    await scene.step({ event: scene.events.push({ branch: 'topic' }), wrote: PASSING });
    expect(scene.state.artifacts().filter(({ name }) => name.includes('evidence'))).toEqual([]);
  });
});

describe.concurrent('a later change', () => {
  test('is not stopped by failures of its base, and its numbers stand beside the base’s', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    await recorded(scene);
    const told = await scene.gate({ wrote: OLD });
    expect(told.outputs).toMatchObject({ decision: 'go', 'tests-failed': '1' });
    expect(scene.comment()).toContain('2 listed, 1 passed, 1 failed, held against the base');
    expect(scene.comment()).toContain('1 test failed on the base too');
  });

  test('is stopped by what is new, and tells which is which', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    await recorded(scene);
    const told = await scene.gate({ wrote: BOTH });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures' });
    const outcome = told.report?.checks.find(({ id }) => id === 'test-failures')?.outcome;
    expect(outcome?.kind === 'fail' && outcome.findings.map(({ subject, compare }) => [subject?.test, compare])).toEqual([
      ['src/shop.test.ts > added', 'new'],
    ]);
    expect(scene.comment()).toContain('4 listed (+2)');
    expect(scene.comment()).toContain('2 failed (+1)');
  });

  test('under a policy that counts all is told which of them are old', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    await recorded(scene);
    const told = await scene.gate({ wrote: BOTH });
    expect(told.outputs['decision']).toBe('stop');
    expect(scene.comment()).toContain('1 of 2 fails on the base too');
  });

  test('whose base has no record counts all, and says so', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    const told = await scene.gate({ wrote: OLD });
    expect(told.outputs['decision']).toBe('stop');
    expect(scene.comment()).toContain('No baseline is recorded for the base commit');
  });

  test('with fewer tests than its base is told so where the policy asks', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: 'evidence:\n  expect:\n    tests: { max-drop: 10% }\n' });
    await recorded(scene, { 'junit.xml': junit({ one: undefined, two: undefined, three: undefined }) });
    const told = await scene.gate({ wrote: { 'junit.xml': junit({ one: undefined }) } });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-inventory' });
    expect(outcomeOf(told, 'test-failures')).toBe('pass');
  });
});

describe.concurrent('a record that no push of the default branch made', () => {
  const TOTALS = { total: 2, passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 0, unknown: 0 };
  let fingerprints: Promise<readonly string[]> | undefined;

  /** The fingerprint that a forger wants to be old: taken from a run that saw it fail, which is the same for every test. */
  const wanted = (scene: Stage) => {
    fingerprints ??= scene.gate({ wrote: OLD }).then(({ report }) => {
      const outcome = report?.checks.find(({ id }) => id === 'test-failures')?.outcome;
      return outcome?.kind === 'fail' ? outcome.findings.map(({ fingerprint }) => fingerprint) : [];
    });
    return fingerprints;
  };

  const forged = async (scene: Stage, seed: Partial<Parameters<Stage['state']['run']>[0]>, more: object = {}) => {
    const { sha } = scene.state.pull(7).base;
    const tests = { totals: TOTALS, failing: await wanted(scene), complete: true };
    const record = { schema: 'jidoka.evidence/v1', at: '2026-11-20T09:00:00.000Z', sha, tests, ...more };
    const run = scene.state.run({ id: 8700, headSha: sha, headBranch: 'main', event: 'push', ...seed });
    scene.state.artifact(run.id, `jidoka-evidence-gate-${sha}`, { 'evidence.json': JSON.stringify(record) });
    return scene.gate({ wrote: OLD });
  };

  test('would be believed if a push had made it: so what follows tests what it says', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    expect((await forged(scene, {})).outputs['decision']).toBe('go');
  });

  test.for<[string, Partial<Parameters<Stage['state']['run']>[0]>]>([
    ['a pull request’s run', { event: 'pull_request' }],
    ['a run by hand', { event: 'workflow_dispatch' }],
    ['a fork’s branch of the same name', { headRepository: 'fenna/shop' }],
    ['another branch', { headBranch: 'topic' }],
    ['a push of another commit', { headSha: 'e'.repeat(40) }],
  ])('is not believed: %s', async ([, seed], { onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    const told = await forged(scene, seed);
    expect(told.outputs['decision']).toBe('stop');
    expect(scene.comment()).toContain('No baseline is recorded for the base commit');
  });

  test.for<[string, object]>([
    ['it speaks of another commit', { sha: 'e'.repeat(40) }],
    ['it is of another shape', { extra: 1 }],
  ])('is not believed where %s', async ([, more], { onTestFinished }) => {
    const scene = await stage(onTestFinished, { policy: NEW });
    const told = await forged(scene, {}, more);
    expect(told.outputs['decision']).toBe('stop');
  });
});
