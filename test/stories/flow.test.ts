import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { factsSchema } from '../../src/flow/facts.ts';
import { flowReportSchema } from '../../src/flow/report.ts';
import type { Permissions } from '../support/github/people.ts';
import { REPOSITORY, TOKEN } from '../support/github/server.ts';
import type { After } from '../support/repository.ts';
import { temporaryFolder } from '../support/repository.ts';
import type { Scene } from '../support/stage.ts';
import { stage } from '../support/stage.ts';
import { PASSING } from '../support/stage-reports.ts';
import { routes } from './told.ts';

const PROGRAM = join(resolve(import.meta.dirname, '..', '..'), 'dist/cli.js');
const READS: Permissions = { contents: 'read', pull_requests: 'read', issues: 'read', deployments: 'read', actions: 'read' };
const SCENE: Scene = { may: { flow: READS }, pulls: [{ number: 7, title: 'fix: count the last item' }] };
const NIGHT = { checkout: { ref: 'refs/heads/main', history: 'full' }, token: 'flow' } as const;

async function afterANight(after: After, more: Partial<Scene> = {}) {
  const scene = await stage(after, { ...SCENE, ...more });
  const night = await scene.step({ event: scene.events.schedule(), ...NIGHT });
  return { scene, night };
}

describe.concurrent('a night', () => {
  test('leaves the report, the facts and the page, and goes on from them the next time', async ({ onTestFinished }) => {
    const { scene, night } = await afterANight(onTestFinished);
    expect([night.exitCode, night.stderr]).toEqual([0, '']);
    expect(night.summary).toContain('Change lead time');
    const names = ['jidoka-flow', 'jidoka-facts', 'jidoka-flow.html'];
    expect(scene.state.artifacts().map(({ name }) => name)).toEqual(expect.arrayContaining(names));
    const [flow, facts] = ['flow.json', 'facts.json'].map((file) => JSON.parse(night.file(file)));
    expect(flowReportSchema.parse(flow).aging.changes).toMatchObject([{ number: 7, stage: 'pickup' }]);
    expect(factsSchema.parse(facts)).toMatchObject({ from: 'github', pulls: [{ number: 7 }] });
    // Nobody is named in anything that is kept.
    expect(night.file('facts.json') + night.file('flow.json') + night.file('jidoka-flow.html')).not.toMatch(/anouk|marit/);

    const second = await scene.step({ event: scene.events.schedule(), ...NIGHT });
    expect(second.exitCode).toBe(0);
    // Beside the policy and what the last night left: a page each.
    const asked = routes(second).filter((route) => /Flow|\/actions\/runs$/.test(route));
    const flows = ['FlowPulls', 'FlowIssues', 'FlowDeployments', 'FlowVersions'].map((query) => `POST /graphql ${query}`);
    expect(asked.toSorted()).toEqual(['GET /actions/runs', ...flows].toSorted());
  });

  test('over a shallow checkout takes the history from GitHub, and says so', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    const shallow = { checkout: { ref: 'refs/heads/main', history: 'shallow' }, token: 'flow' } as const;
    const told = await scene.step({ event: scene.events.schedule(), ...shallow });
    expect([told.exitCode, told.stderr]).toEqual([0, '']);
    expect(told.summary).toMatch(/shallow/);
  });

  test('without a token that may read them says what is missing, and counts nothing as none', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, SCENE);
    const told = await scene.step({ event: scene.events.schedule(), checkout: NIGHT.checkout, token: 'contents' });
    expect(told.exitCode).toBe(0);
    const report = flowReportSchema.parse(JSON.parse(told.file('flow.json')));
    expect(report.notes.join(' ')).toMatch(/[Pp]ull requests are not known/);
    expect(report.stages.find(({ id }) => id === 'pickup')?.status).toBe('unavailable');
    expect(report.metrics['flow-load']?.status).toBe('unavailable');
  });
});

describe.concurrent('a change', () => {
  test('is told how it flows, against what the night left', async ({ onTestFinished }) => {
    const { scene } = await afterANight(onTestFinished, { policy: 'flow:\n  sle: 9w\n' });
    const told = await scene.gate({ wrote: PASSING });
    expect(told.outputs['decision']).toBe('go');
    expect(told.report?.evidence.flow).toMatchObject({
      stage: { id: 'pickup' },
      item: { type: 'defect', by: 'title' },
      expectation: { seconds: 9 * 604_800, from: 'policy', over: false },
      team: { wip: { open: 1 } },
    });
    expect(scene.comment()).toContain('Flow of this change');
    expect(scene.comment()).toContain('Waits for its first review');
  });

  test('that is older than the policy expects is a caution', async ({ onTestFinished }) => {
    const pulls = [{ number: 7, createdAt: '2026-01-01T00:00:00Z' }];
    const scene = await stage(onTestFinished, { ...SCENE, pulls, policy: 'flow:\n  sle: 2d\n' });
    const told = await scene.gate({ wrote: PASSING });
    expect(told.outputs).toMatchObject({ decision: 'caution' });
    expect(scene.comment()).toContain('Finish it before anything new is begun');
  });

  test('without a report says so, and decides as ever', async ({ onTestFinished }) => {
    const scene = await stage(onTestFinished, { ...SCENE, policy: 'checks: {}\n' });
    const told = await scene.gate({ wrote: PASSING });
    expect(told.outputs['decision']).toBe('go');
    expect(told.report?.evidence.flow).toMatchObject({ without: expect.stringContaining('no run of the default branch') });
  });

  test('does not believe a report that a pull request’s run left', async ({ onTestFinished }) => {
    const { scene } = await afterANight(onTestFinished);
    for (const run of scene.state.data.runs) Object.assign(run, { event: 'pull_request' });
    const told = await scene.gate({ wrote: PASSING });
    expect(told.report?.evidence.flow).toMatchObject({ without: expect.stringContaining('of a pull request') });
  });
});

test('a run at a release tells of the default branch, and not only of what was released', async ({ onTestFinished }) => {
  const scene = await stage(onTestFinished, SCENE);
  scene.origin.git('tag', 'v1', 'main');
  scene.origin.commit({ 'src/later.ts': 'later\n' }, { on: 'main' });
  const event = { ...scene.events.schedule(), name: 'release' };
  const told = await scene.step({ event, command: 'flow', token: 'flow', checkout: { ref: 'refs/tags/v1', history: 'full' } });
  expect([told.exitCode, told.stderr]).toEqual([0, '']);
  expect(JSON.parse(told.file('flow.json')).head).toBe(scene.origin.git('rev-parse', 'main'));
});

test('the policy says what a deployment is', async ({ onTestFinished }) => {
  const { night } = await afterANight(onTestFinished, { policy: 'flow:\n  deployments: { source: merges }\n' });
  const report = flowReportSchema.parse(JSON.parse(night.file('flow.json')));
  expect(report.deployments).toMatchObject({ source: 'branch:main', grade: 'F' });
});

test('a laptop with a token tells the same, with the parts and teams that a change touches', async ({ onTestFinished }) => {
  const main = { 'api/a.ts': 'a\n', CODEOWNERS: '*  @shop/core\n/web/  @shop/web\n' };
  const pulls = [{ number: 7, changes: { 'api/a.ts': 'b\n', 'web/b.ts': 'b\n' } }];
  const scene = await stage(onTestFinished, { ...SCENE, main, pulls });
  const { folder } = scene.origin;
  const out = temporaryFolder(onTestFinished);
  const env = {
    ...{ PATH: process.env['PATH'], HOME: out, GITHUB_TOKEN: TOKEN, GITHUB_REPOSITORY: REPOSITORY },
    ...{ GITHUB_API_URL: scene.github.url, GITHUB_GRAPHQL_URL: scene.github.graphqlUrl },
  };
  const args = [PROGRAM, 'flow', '--deployments', 'github', '--repo', folder, '--output-dir', out, '--json'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env });
  expect(stderr).toBe('');
  expect(flowReportSchema.parse(JSON.parse(stdout)).aging.changes).toMatchObject([{ number: 7 }]);
  const facts = factsSchema.parse(JSON.parse(readFileSync(join(out, 'facts.json'), 'utf8')));
  expect(facts.pulls).toMatchObject([{ number: 7, components: ['api', 'web'], teams: 2 }]);
  const { GITHUB_TOKEN: _, ...without } = env;
  await expect(promisify(execFile)(process.execPath, args, { env: without })).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('set GITHUB_TOKEN'),
  });
});
