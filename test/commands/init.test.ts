import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checks } from '../../src/checks/index.ts';
import { init, WORKFLOW_PATH } from '../../src/commands/init.ts';
import { readPolicy } from '../../src/policy/read.ts';
import { literalWorld } from '../support/world.ts';

const NODE = { 'package.json': '{ "devDependencies": { "vitest": "5" } }\n' };
const workflowSchema = z.looseObject({
  on: z.looseObject({ push: z.strictObject({ branches: z.array(z.string()) }), pull_request: z.null() }),
  permissions: z.record(z.string(), z.string()),
  jobs: z.looseObject({ gate: z.looseObject({ steps: z.array(z.looseObject({ with: z.unknown().optional() })) }) }),
});

async function written(files: Readonly<Record<string, string>> = NODE, branch?: string) {
  const { files: starters, next } = await init(literalWorld({ files }), branch);
  const [workflow, policy] = starters.map(({ text }) => text);
  return { workflow: workflow ?? '', policy: policy ?? '', next };
}

test('the workflow has what the gate needs, and says why each is there', async () => {
  const { workflow } = await written();
  const { on, permissions, jobs } = workflowSchema.parse(parse(workflow));
  expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', checks: 'write', actions: 'read' });
  for (const line of workflow.split('\n').filter((text) => /^ {2}[\w-]+: (?:read|write)/.test(text))) {
    expect(line).toMatch(/ # \w.{10,}/);
  }
  expect(on).toEqual({ pull_request: null, push: { branches: ['main'] } });
  expect(jobs.gate.steps.map((step) => step.with)).toContainEqual({ 'fetch-depth': 2 });
});

test('what is recorded is recorded of the branch that is the default one', async () => {
  const { workflow } = await written(NODE, 'trunk/2');
  expect(workflowSchema.parse(parse(workflow)).on.push).toEqual({ branches: ['trunk/2'] });
});

test('the other workflows are pointed to, in the file and on the screen', async () => {
  const { workflow, next } = await written();
  for (const text of [workflow, next.join('\n')]) {
    expect(text).toMatch(/matrix.*forks.*docs\/workflows/);
  }
  expect(next.join('\n')).toContain('Require the job `gate` in a ruleset');
});

test('the policy reads, and only reports', async () => {
  const { policy } = await written();
  expect(readPolicy('.github/jidoka.yml', policy, checks)).toMatchObject({ policy: { mode: 'report' } });
});

test('without a runner that is known, the step for it fails until someone writes it', async () => {
  const { workflow, next } = await written({});
  expect(workflow).toContain('exit 1');
  expect(next[0]).toContain('No test runner was recognised');
});

test.each([WORKFLOW_PATH, '.github/jidoka.yml'])('%s is never overwritten', async (path) => {
  await expect(written({ [path]: 'mine\n' })).rejects.toMatchObject({ problems: [{ path }] });
});
