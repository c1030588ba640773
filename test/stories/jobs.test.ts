import { describe, expect, test } from 'vitest';
import type { After, Files } from '../support/repository.ts';
import type { Played, Stage } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { failureAt, junit, PASSING } from '../support/stage-reports.ts';
import { notices, outcomeOf } from './told.ts';

/** Reports of many jobs, and one gate that needs them all. */
const TWELVE = ['ubuntu', 'windows', 'macos'].flatMap((os) => ['22', '24', '26', '27'].map((node) => ({ os, node })));
/** As many as a story needs to have one that is unlike the others. */
const THREE = TWELVE.filter(({ node }) => node === '24');
const needs = (result: string) => JSON.stringify({ test: { result, outputs: {} } });

interface Told {
  readonly scene: Stage;
  readonly legs: readonly Played[];
  readonly gate: Played;
}

/** Each leg of the matrix is a job of the run with its own workspace; a leg of null did not get as far as its step. */
async function matrix(
  after: After,
  wrote: (leg: string) => Files | null,
  { result = 'success', among = THREE } = {},
): Promise<Told> {
  const scene = await stage(after);
  const event = scene.events.pullRequest(7);
  const { headSha, headBranch } = event;
  const run = scene.state.run({ id: 8500, headSha, headBranch, status: 'in_progress' });
  const legs = await Promise.all(
    among.map(async (leg) => {
      const files = wrote(`${leg.os}-${leg.node}`);
      if (files === null) return undefined;
      const step = { event, command: 'collect', job: 'test', run, goesOn: true, wrote: files } as const;
      return scene.step({ ...step, checkout: 'shallow', with: { matrix: JSON.stringify(leg) } });
    }),
  );
  const gate = await scene.gate({ event, run, wrote: {}, with: { needs: needs(result) } });
  return { scene, legs: legs.filter((leg) => leg !== undefined), gate };
}

describe.concurrent('the legs of a matrix and one gate', () => {
  test('go when each of twelve collected and passed', async ({ onTestFinished }) => {
    const { scene, legs, gate } = await matrix(onTestFinished, () => PASSING, { among: TWELVE });
    expect(legs.map(({ exitCode }) => exitCode)).toEqual(TWELVE.map(() => 0));
    const bundles = scene.state.artifacts().filter(({ name }) => name.startsWith('jidoka-collect-'));
    expect(bundles.map(({ name }) => name).sort()).toEqual(
      TWELVE.map(({ os, node }) => `jidoka-collect-test--${os}-${node}--1`).sort(),
    );
    expect(gate.outputs).toMatchObject({ decision: 'go', 'tests-total': '12' });
    expect(outcomeOf(gate, 'jobs-succeeded')).toBe('pass');
    expect(scene.own()).toHaveLength(1);
    expect(gate.report?.evidence.tests.files.map(({ path }) => path)).toContain('windows-24/junit.xml');
  });

  test('stop at one leg’s failing test, which is told with its leg', async ({ onTestFinished }) => {
    const failing = { 'junit.xml': junit({ adds: failureAt(3) }) };
    const { scene, gate } = await matrix(onTestFinished, (leg) => (leg === 'macos-24' ? failing : PASSING), {
      result: 'failure',
    });
    expect(gate.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures,jobs-succeeded', 'tests-failed': '1' });
    expect(scene.checks()[0]?.annotations).toMatchObject([{ path: 'src/shop.test.ts', start_line: 3 }]);
  });

  test('stop where a leg did not get as far as its reports', async ({ onTestFinished }) => {
    const { gate } = await matrix(onTestFinished, (leg) => (leg === 'windows-24' ? null : PASSING), {
      result: 'failure',
    });
    expect(gate.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'jobs-succeeded', 'tests-total': '2' });
  });

  test('stop where a leg ran and found no report, which both of them say', async ({ onTestFinished }) => {
    const { legs, gate } = await matrix(onTestFinished, (leg) => (leg === 'windows-24' ? {} : PASSING));
    expect(legs.flatMap(notices).join()).toContain('No report matched');
    expect(gate.outputs['decision']).toBe('stop');
    expect(gate.summary).toContain('windows-24');
  });

  test('of which a leg ran again count with its last attempt', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    const event = scene.events.pullRequest(7);
    const leg = { event, command: 'collect', job: 'test', checkout: 'shallow', with: { matrix: '{"os":"ubuntu"}' } } as const;
    const first = await scene.step({ ...leg, goesOn: true, wrote: { 'junit.xml': junit({ adds: failureAt(3) }) } });
    const { run } = first;
    const stopped = await scene.gate({ event, run, wrote: {}, with: { needs: needs('failure') } });
    expect(stopped.exitCode).toBe(1);
    run.attempt = 2;
    await scene.step({ ...leg, run, goesOn: true, wrote: PASSING });
    const again = await scene.gate({ event, run, wrote: {}, with: { needs: needs('success') } });
    expect(again.outputs).toMatchObject({ decision: 'go', 'tests-total': '1' });
  });

  test('whose bundle was exchanged are not believed', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished);
    const event = scene.events.pullRequest(7);
    const leg = { event, command: 'collect', job: 'test', checkout: 'shallow', goesOn: true } as const;
    const { run } = await scene.step({ ...leg, wrote: { 'junit.xml': junit({ adds: failureAt(3) }) } });
    const [bundle] = scene.state.artifacts();
    const index = { schema: 'jidoka.bundle/v1', run: String(run.id), attempt: 1, job: 'test', leg: 'job', missing: [] };
    const files = [{ path: 'junit.xml', name: 'files/1', sha256: '0'.repeat(64) }];
    const { artifacts } = scene.state.data;
    artifacts.splice(0, 1);
    scene.state.artifact(run.id, bundle?.name ?? '', {
      'bundle.json': JSON.stringify({ ...index, files }),
      'files/1': junit({ adds: undefined }),
    });
    const gate = await scene.gate({ event, run, wrote: {}, with: { needs: needs('success') } });
    expect(gate.outputs['decision']).toBe('stop');
    expect(gate.summary).toContain('It is not as its job wrote it down');
  });
});

describe.concurrent('the jobs before the gate', () => {
  test.for(['skipped', 'cancelled', 'failure', 'abandoned'])(
    'are no success when one ended as %s',
    async (result, { onTestFinished }) => {
      const scene = await stage(onTestFinished, { keeps: false });
      const told = await scene.gate({ with: { needs: JSON.stringify({ lint: { result: 'success' }, test: { result } }) } });
      expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'jobs-succeeded' });
      expect(scene.comment()).toContain('The job `test`');
    },
  );

  test('may be skipped where the policy says so', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: 'checks:\n  jobs-succeeded: { may-skip: [docs-*] }\n' });
    const told = await scene.gate({
      with: { needs: JSON.stringify({ test: { result: 'success' }, 'docs-en': { result: 'skipped' } }) },
    });
    expect(told.outputs['decision']).toBe('go');
  });

  test('that the policy asks for and nobody told of are no pass', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { keeps: false, policy: 'checks:\n  jobs-succeeded: { level: stop }\n' });
    const told = await scene.gate();
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'jobs-succeeded' });
    expect(told.summary).toContain('toJSON(needs)');
  });
});

describe.concurrent('artifacts', () => {
  const FILES = { 'junit.xml': junit({ adds: undefined, removes: undefined }), 'notes.txt': 'x' };
  const ofRun = async (after: After, artifacts: string, seed: (scene: Stage, run: number) => void) => {
    const scene = await stage(after);
    const event = scene.events.pullRequest(7);
    const run = scene.state.run({ id: 8500, headSha: event.headSha, headBranch: event.headBranch, status: 'in_progress' });
    seed(scene, run.id);
    return scene.gate({ event, run, wrote: {}, with: { artifacts, artifact: 'false' } });
  };

  test('of an earlier job are judged, by their name or a glob of names', async ({ onTestFinished }) => {
    const told = await ofRun(onTestFinished, 'reports-*', (scene, run) => {
      scene.state.artifact(run, 'reports-a', FILES);
      scene.state.artifact(run, 'reports-b', FILES);
      scene.state.artifact(run, 'other', { 'junit.xml': junit({ no: failureAt(1) }) });
    });
    expect(told.outputs).toMatchObject({ decision: 'go', 'tests-total': '4' });
  });

  test.for<[string, string, (scene: Stage, run: number) => void, RegExp]>([
    ['is not there', 'reports', () => undefined, /No artifact of that name is there/],
    ['has expired', 'reports', ({ state }, run) => void state.artifact(run, 'reports', FILES, { expired: true }), /has expired/],
    ['holds no report', 'reports', ({ state }, run) => void state.artifact(run, 'reports', { a: 'b' }), /No file in it matches/],
    ['is of a workflow without a run', 'build.yml/reports', () => undefined, /has no run at this head yet/],
    [
      'is of a workflow that still runs',
      'build.yml/reports',
      ({ state }) => void state.run({ id: 30, headSha: state.pull(7).head.sha, path: 'build.yml', status: 'in_progress' }),
      /has not finished/,
    ],
    [
      'is of that workflow at another head',
      'build.yml/reports',
      ({ state }) => {
        state.run({ id: 30, headSha: state.pull(7).base.sha, path: 'build.yml' });
        state.artifact(30, 'reports', FILES);
      },
      /has no run at this head yet/,
    ],
  ])('stop the line when the one asked for %s', async ([, artifacts, seed, why], { onTestFinished }) => {
    const told = await ofRun(onTestFinished, artifacts, seed);
    expect(told.outputs['decision']).toBe('stop');
    expect(told.summary).toMatch(why);
  });

  test('of a named workflow at the same head are judged: its newest run’s', async ({ onTestFinished }) => {
    const told = await ofRun(onTestFinished, 'build.yml/reports', ({ state }) => {
      const { sha: headSha } = state.pull(7).head;
      for (const [id, files] of [
        [30, { 'junit.xml': junit({ no: failureAt(1) }) }],
        [31, FILES],
      ] as const) {
        state.run({ id, headSha, path: 'build.yml' });
        state.artifact(id, 'reports', files);
      }
    });
    expect(told.outputs).toMatchObject({ decision: 'go', 'tests-total': '2' });
  });
});

describe.concurrent('code scanning as a source of scans', () => {
  const POLICY = 'evidence:\n  scans: [code-scanning]\nchecks:\n  scan-findings: { compare: all }\n';
  const sarif = (results: readonly object[], executionSuccessful = true) => ({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'CodeQL', rules: [{ id: 'js/eval' }] } }, invocations: [{ executionSuccessful }], results }],
  });
  const finding = {
    ruleId: 'js/eval',
    level: 'error',
    message: { text: 'This evaluates what a user wrote.' },
    locations: [{ physicalLocation: { artifactLocation: { uri: 'src/shop.ts' }, region: { startLine: 1 } } }],
  };
  const scanned = async (after: After, content: unknown, token = 'scans') => {
    const scene = await stage(after, { keeps: false, policy: POLICY });
    const merge = scene.state.pull(7).mergeSha ?? '';
    if (content !== undefined)
      scene.state.analysis({ ref: 'refs/pull/7/merge', commitSha: merge, tool: 'CodeQL', sarif: content });
    return scene.gate({ token });
  };

  test('goes where it finished and found nothing', async ({ onTestFinished }) => {
    const told = await scanned(onTestFinished, sarif([]));
    expect(told.outputs).toMatchObject({ decision: 'go', 'findings-new': '0' });
  });

  test('stops at what it found', async ({ onTestFinished }) => {
    const told = await scanned(onTestFinished, sarif([finding]));
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'scan-findings', 'findings-new': '1' });
  });

  test('is unknown where its analysis did not finish', async ({ onTestFinished }) => {
    const told = await scanned(onTestFinished, sarif([], false));
    expect(told.outputs['decision']).toBe('stop');
    expect(told.outputs['stopped-by']).toContain('scan-complete');
    expect(told.summary).not.toContain('something else than GitHub describes');
  });

  test('is unknown where there is no analysis of this head yet', async ({ onTestFinished }) => {
    const told = await scanned(onTestFinished, undefined);
    expect(told.outputs['decision']).toBe('stop');
    expect(told.summary).toContain('no finished analysis of this head yet');
  });

  test('is unknown where the token may not read it, and the permission is named', async ({ onTestFinished }) => {
    const told = await scanned(onTestFinished, sarif([]), 'job');
    expect(told.outputs['decision']).toBe('stop');
    expect(told.summary).toContain('security-events: read');
  });
});
