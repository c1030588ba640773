import { execFileSync } from 'node:child_process';
import { chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { operationOf } from './support/github/description.ts';
import type { Fault, GitHubOptions, GitHubServer } from './support/github/server.ts';
import { faults, gitHub, REPOSITORY, TOKEN } from './support/github/server.ts';
import { references, rendered } from './support/markdown.ts';
import type { After, CheckoutOptions, Files, Repository } from './support/repository.ts';
import { checkoutOf, repository, temporaryFolder, writeFiles } from './support/repository.ts';
import type { Ran, RunEvent, Step } from './support/runner.ts';
import { pullRequestEvent, runStep } from './support/runner.ts';
import { FAILING, failureAt, junit, TEST_FILE } from './support/stage-reports.ts';

/** Stories of the Action's bundle on a runner: a real checkout, GitHub beside it, and what the step leaves behind. */
interface Scene {
  /** The default branch, beside a README and one test file. */
  readonly main?: Files;
  /** What the pull request changes. */
  readonly topic?: Files;
  /** What earlier steps of the job wrote. */
  readonly wrote?: Files;
  readonly history?: CheckoutOptions['history'];
  readonly github?: Omit<GitHubOptions, 'git'>;
  readonly before?: (github: GitHubServer, workspace: Repository) => void | Promise<void>;
  readonly event?: (pull: Pull) => RunEvent;
  readonly step?: Partial<Step>;
}

type Pull = ReturnType<Repository['openPull']>;

interface Told extends Ran {
  readonly github: GitHubServer;
  readonly pull: Pull;
}

const POLICY = '.github/jidoka.yml';

async function play(after: After, scene: Scene): Promise<Told> {
  const origin = repository(after, {
    'README.md': '# Shop\n',
    [TEST_FILE]: 'a line\n'.repeat(200),
    ...scene.main,
  });
  origin.commit({ 'src/shop.ts': 'export const price = 2;\n', ...scene.topic }, { on: 'topic' });
  const pull = origin.openPull(7, 'main', 'topic');
  const workspace = checkoutOf(after, origin, { ref: 'refs/pull/7/merge', ...(scene.history && { history: scene.history }) });
  writeFiles(workspace.folder, scene.wrote ?? { 'junit.xml': junit({ adds: undefined }) });
  const github = await gitHub(after, { git: origin, ...scene.github });
  github.state.openPull({ number: 7, head: 'topic' });
  await scene.before?.(github, workspace);
  const ran = await runStep(after, {
    workspace: workspace.folder,
    event: (scene.event ?? pullRequestEvent)(pull),
    apiUrl: github.url,
    ...scene.step,
    // This runner has no artifact store; what is kept there is told in the stories of whole runs.
    with: { artifact: 'false', ...scene.step?.with },
  });
  holdsAlways({ ...ran, github, pull });
  return { ...ran, github, pull };
}

/** What holds in every story, whatever it is about. */
function holdsAlways({ github, commands, annotations, log, summary, reportText, exitCode, outputs, report }: Told): void {
  expect(github.violations).toEqual([]);
  expect(log + summary + reportText + JSON.stringify([annotations, outputs])).not.toContain(TOKEN);
  expect(commands.filter(({ name }) => !['add-mask', 'error', 'warning', 'notice'].includes(name))).toEqual([]);
  for (const level of ['error', 'warning', 'notice']) {
    expect(annotations.filter((one) => one.level === level).length).toBeLessThanOrEqual(10);
  }
  expect(exitCode).toBe(report !== undefined && report.decision !== 'stop' ? 0 : 1);
  expect(outputs['decision']).toBe(report?.decision);
  expect(summary).not.toBe('');
}

function couldNotRun({ exitCode, report, annotations, summary, outputs }: Told): string {
  expect(exitCode).toBe(1);
  expect(report).toBeUndefined();
  expect(outputs).toEqual({});
  expect(summary).toContain('could not run');
  expect(annotations.length).toBeGreaterThan(0);
  for (const { level, title } of annotations)
    expect({ level, title }).toEqual({ level: 'error', title: 'The gate could not run' });
  return annotations.map(({ message }) => message).join('\n');
}

/** The requests for the policy: the others are what is published, which no test of the policy is about. */
function askedForPolicy({ github }: Pick<Told, 'github'>): GitHubServer['requests'] {
  return github.requests.filter(({ route, path }) => /\/(contents|git\/trees)\//.test(route) && !path.includes('CODEOWNERS'));
}

/** A token that may write no check run: then the remarks stand in the log. */
const LOG_ONLY: Scene['github'] = { tokens: { [TOKEN]: { contents: 'read', pull_requests: 'write' } } };

/** A step whose waits pass this many times faster: what would take a minute takes three seconds. */
const SPEED = 20;

/** Stricter than the defaults, so that a run that forgot it would go. */
const STRICT = { [POLICY]: 'evidence:\n  expect:\n    tests: { min: 5 }\n' };

describe.concurrent('the verdict', () => {
  test('goes when every test passes, and says under which policy', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: { [POLICY]: 'version: 1\n' }, history: 'parents' });
    expect(told.exitCode).toBe(0);
    expect(told.report?.change.batch).toMatchObject({ source: 'git', truncated: false });
    expect(told.outputs['batch-lines']).toBe(String(told.report?.change.batch?.lines));
    expect(told.outputs).toMatchObject({ decision: 'go', 'stopped-by': '', 'tests-total': '1', 'tests-failed': '0' });
    expect(told.report?.policy).toMatchObject({ source: 'default-branch', path: POLICY, ref: 'main' });
    expect(told.report?.change).toMatchObject({ number: 7, base: { sha: told.pull.base }, head: { sha: told.pull.head } });
    expect(told.summary).toMatch(/^## 🟢 Go: /);
    expect(told.annotations).toEqual([]);
    expect(told.stderr).toBe('');
    // Every round trip of a first run: the policy; the people, the line notes, the flow report and this change's course, in any order; the
    // queue and the baseline; then the check run and the comment.
    const asked = told.github.requests.map(({ route, status }) => `${status} ${route.replace('/repos/{owner}/{repo}', '')}`);
    const read = ['200 GET /actions/artifacts', '200 GET /actions/artifacts', '200 POST /graphql Change'];
    expect(asked.slice(1, 7).toSorted()).toEqual([
      ...read,
      ...['200 POST /graphql FlowChange', '200 POST /graphql LineNotes', '200 POST /graphql Queue'],
    ]);
    expect([...asked.slice(0, 1), ...asked.slice(7)]).toEqual([
      '200 GET /contents/{path}',
      '200 GET /commits/{ref}/check-runs',
      '201 POST /check-runs',
      '200 POST /graphql OwnComments',
      '201 POST /issues/{issue_number}/comments',
      '200 POST /graphql OwnComments',
    ]);
  });

  test('a shallow checkout has the change measured by GitHub', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: { [POLICY]: 'version: 1\n' } });
    expect(told.report?.change.batch).toMatchObject({ lines: 1, files: 1, source: 'api', truncated: false });
    expect(told.outputs).toMatchObject({ decision: 'go', 'batch-lines': '1' });
  });

  test('where GitHub tells nothing either the size of the change is unknown, which is said and never an empty change', async ({
    onTestFinished,
  }) => {
    const told = await play(onTestFinished, {
      main: { [POLICY]: 'version: 1\n' },
      github: { tokens: { [TOKEN]: { contents: 'read' } } },
    });
    expect(told.outputs).toMatchObject({ decision: 'caution', 'batch-lines': '' });
    expect(told.report?.change.batch).toBeUndefined();
    expect(told.summary).toContain('is shallow');
  });

  test('stops at a failing test, with a remark at its line', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { wrote: FAILING, github: LOG_ONLY });
    expect(told.outputs).toMatchObject({
      decision: 'stop',
      'stopped-by': 'test-failures',
      'tests-total': '2',
      'tests-failed': '1',
    });
    const [verdict, failure] = told.annotations;
    expect(verdict).toMatchObject({ level: 'error', title: expect.stringMatching(/^Stop: 1 of \d+ checks stopped the line$/) });
    expect(failure).toMatchObject({ level: 'error', file: TEST_FILE, line: 88 });
    expect(failure?.message).toContain('rejects an empty order');
    expect(failure?.message).toContain('expected 1 to be 2');
    expect(told.summary).toContain(`\`${TEST_FILE}:88\``);
  });

  test('stops where no report is, and says what was looked for', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { wrote: {} });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'tests-total': '', 'tests-failed': '' });
    expect(told.report?.evidence.tests.state).toBe('absent');
    expect(told.summary).toContain('No test report matched `**/junit*.xml`');
  });

  test('is not lifted by a good report beside an unreadable one', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {
      wrote: { 'junit.xml': junit({ adds: undefined }), 'e2e/junit.xml': junit({ adds: undefined }).slice(0, -20) },
    });
    expect(told.outputs['decision']).toBe('stop');
    expect(told.report?.evidence.tests.state).toBe('unreadable');
    expect(told.summary).toContain('`e2e/junit.xml`');
    expect(told.outputs['tests-total']).toBe('1');
  });

  test('of 34 failing tests marks ten, says how many, and keeps all in report.json', async ({ onTestFinished }) => {
    const names = Array.from({ length: 34 }, (_, index) => `case ${index + 1}`);
    const told = await play(onTestFinished, {
      github: LOG_ONLY,
      wrote: { 'junit.xml': junit(Object.fromEntries(names.map((name, index) => [name, failureAt(index + 1)]))) },
    });
    expect(told.annotations.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(told.log).toMatch(/\b9 of 34 findings are annotated/);
    const outcome = told.report?.checks.find(({ id }) => id === 'test-failures')?.outcome;
    expect(outcome?.kind === 'fail' && outcome.findings.map(({ place }) => place?.line)).toEqual(
      names.map((_, index) => index + 1),
    );
    expect(told.outputs['tests-failed']).toBe('34');
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(!isRoot)(
    'finds the place of a failure in a workspace that belongs to another user, as in a container',
    async ({ onTestFinished }) => {
      const told = await play(onTestFinished, {
        wrote: FAILING,
        github: LOG_ONLY,
        before: (_, { folder }) => {
          for (const name of ['', ...readdirSync(folder)]) chownSync(join(folder, name), 65534, 65534);
        },
      });
      expect(told.annotations[1]).toMatchObject({ file: TEST_FILE, line: 88 });
    },
  );
});

describe.concurrent('the policy of the default branch', () => {
  test('is followed: mode report never stops, and says that it would have', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: { [POLICY]: 'mode: report\n' }, wrote: FAILING });
    expect(told.exitCode).toBe(0);
    expect(told.outputs['decision']).toBe('caution');
    expect(told.report?.policy).toMatchObject({ mode: 'report', wouldBe: 'stop' });
    expect(told.summary).toContain('would have stopped');
  });

  test('is the default one only after the tree was read', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {});
    expect(told.outputs['decision']).toBe('go');
    expect(told.report?.policy.source).toBe('default');
    expect(told.summary).toContain('default policy (`main` holds no policy file)');
    expect(askedForPolicy(told).map(({ route, status }) => `${status} ${route}`)).toEqual([
      '404 GET /repos/{owner}/{repo}/contents/{path}',
      '200 GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
    ]);
  });

  test('cannot be reached by a token without the permission, which is named', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, github: { tokens: { [TOKEN]: {} } } });
    expect(couldNotRun(told)).toMatch(/may not read the contents.*permissions: contents: read/);
  });

  test('cannot be reached by a token that GitHub does not know', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, github: { tokens: {} } });
    expect(couldNotRun(told)).toContain('status 401');
  });

  test.for<[string, Scene]>([
    ['GitHub is down', { before: (github) => github.goDown() }],
    ['the token may not read', { github: { tokens: { [TOKEN]: {} } } }],
    ['there is no token', { step: { with: { token: '' } } }],
  ])('comes from the history of the checkout when %s', async ([, scene], { onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, history: 'full', ...scene, step: { speed: SPEED, ...scene.step } });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-inventory' });
    expect(told.report?.policy).toMatchObject({ source: 'default-branch', path: POLICY, ref: 'main' });
  });

  test('is unknown without a token and without a history', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, step: { with: { token: '' } } });
    expect(couldNotRun(told)).toMatch(/there is no token.*does not hold that branch/);
    expect(told.github.requests).toEqual([]);
  });

  test('may stand at another path, named by an input, where the usual one is missing', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {
      main: { 'ci/gate.yml': STRICT[POLICY] ?? '' },
      step: { with: { policy: 'ci/gate.yml' } },
    });
    expect(told.report?.policy).toMatchObject({ source: 'default-branch', path: 'ci/gate.yml' });
    expect(told.outputs['stopped-by']).toBe('test-inventory');
  });

  test('is not replaced by one that an input names', async ({ onTestFinished }) => {
    const main = { ...STRICT, 'ci/gate.yml': 'mode: report\n' };
    const told = await play(onTestFinished, { main, step: { with: { policy: 'ci/gate.yml' } } });
    expect(couldNotRun(told)).toContain('inputs only tighten');
  });

  test('too large for GitHub to send is not read as none', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: { [POLICY]: `# ${'x'.repeat(1100 * 1024)}\n` } });
    couldNotRun(told);
  });
});

describe.concurrent('a change to the policy', () => {
  test('that weakens it is not followed, and that is said', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {
      main: { [POLICY]: 'mode: stop\n' },
      topic: { [POLICY]: 'mode: report\nchecks:\n  test-failures: { level: off }\n' },
      wrote: FAILING,
    });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures' });
    expect(told.report?.policy.mode).toBe('stop');
    expect(told.log).toContain('differs from the one in force');
    expect(told.summary).toContain('differs from the one in force');
  });

  test('that adds one is not followed either', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { topic: { [POLICY]: 'mode: report\n' }, wrote: FAILING });
    expect(told.outputs['decision']).toBe('stop');
    expect(told.report?.policy).toMatchObject({ source: 'default', mode: 'stop' });
  });

  const INVALID = { [POLICY]: 'version: 1\n\nmod: stop\n' };

  test('that leaves an invalid one alone is not judged; the error stands at its line', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: INVALID });
    expect(couldNotRun(told)).toContain('did you mean "mode"');
    expect(told.annotations[0]).toMatchObject({ file: POLICY, line: 3 });
  });

  test('that repairs an invalid one is judged by the defaults', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: INVALID, topic: { [POLICY]: 'mode: report\n' }, wrote: FAILING });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures' });
    expect(told.report?.notes.join('\n')).toMatch(/This change repairs it and is judged by the defaults/);
  });

  test('that makes it invalid stops, with a remark at the line', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {
      main: { [POLICY]: 'mode: stop\n' },
      topic: INVALID,
      github: LOG_ONLY,
    });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'policy-valid' });
    expect(told.annotations.filter(({ level }) => level === 'error').at(-1)).toMatchObject({
      level: 'error',
      file: POLICY,
      line: 3,
    });
  });
});

describe.concurrent('inputs', () => {
  test('only tighten: a weaker mode and an exclusion are not followed, and that is said', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {
      main: { [POLICY]: 'mode: stop\nevidence:\n  tests: ["**/junit*.xml"]\n' },
      wrote: FAILING,
      step: { with: { mode: 'report', tests: '!junit.xml\nmore/*.xml' } },
    });
    expect(told.outputs['decision']).toBe('stop');
    expect(told.log).toContain('Mode `report` was not followed: inputs only tighten');
    expect(told.log).toContain('`!junit.xml` was not followed: inputs only tighten');
  });

  test('relax the mode where the default branch has no policy', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { wrote: FAILING, step: { with: { mode: 'warn' } } });
    expect(told.outputs['decision']).toBe('caution');
    expect(told.report?.policy).toMatchObject({ mode: 'warn', wouldBe: 'stop' });
  });

  test('name reports, one glob a line', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {
      wrote: { 'out/unit.xml': junit({ a: undefined }), 'out/e2e.xml': junit({ b: undefined, c: undefined }) },
      step: { with: { tests: 'out/unit.xml\n# not this time: out/old.xml\n  out/e2*.xml\n' } },
    });
    expect(told.outputs).toMatchObject({ decision: 'go', 'tests-total': '3' });
  });

  test.for<[string, Record<string, string>, RegExp]>([
    ['a wrong mode', { mode: 'reprot' }, /`?mode"? is "reprot"; write one of .*Did you mean "report"\?/],
    ['a mistyped name', { test: 'junit.xml' }, /There is no input "test"; did you mean "tests"\?/],
    [
      'another command',
      { command: 'andon' },
      /"command" is "andon"; write one of "gate", "collect", "rejudge", "publish" and "flow"/,
    ],
    ['a glob that leaves the workspace', { tests: '../*.xml' }, /"\.\.\/\*\.xml": a glob may not leave the repository/],
  ])('are refused by name: %s', async ([, given, message], { onTestFinished }) => {
    expect(couldNotRun(await play(onTestFinished, { step: { with: given } }))).toMatch(message);
  });

  test('that nobody meant are said and change nothing', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { step: { with: { 'fail-fast-please': 'true' } } });
    expect(told.outputs['decision']).toBe('go');
    expect(told.log).toContain('There is no input `fail-fast-please`; it is not used.');
  });

  test('choose where the reports go', async ({ onTestFinished }) => {
    const folder = join(temporaryFolder(onTestFinished), 'gate');
    const told = await play(onTestFinished, { step: { with: { 'output-dir': folder } } });
    expect(told.outputs['report']).toBe(`${folder}/report.json`);
    expect(told.report?.decision).toBe('go');
  });
});

describe.concurrent('a bad day at GitHub', () => {
  const answers: readonly [string, Fault][] = [
    ['500', faults.serverError],
    ['502 with a page', faults.badGateway],
    ['503', faults.unavailable],
    ['403 for too many requests', faults.secondaryLimit('2')],
    ['429', faults.tooMany('2')],
    ['429 until some day', faults.tooMany('Wed, 21 Oct 2037 07:28:00 GMT')],
    ['429 for no time', faults.tooMany('0')],
    ['truncated JSON at 200', faults.truncated],
    ['nothing at 200', faults.empty],
    ['a page at 200', faults.html],
    ['another shape at 200', faults.wrongSchema],
    ['an empty object at 200', faults.emptyObject],
    ['a reset', faults.reset],
    ['a connection lost in the answer', faults.cutOff],
    ['an answer that stops in the middle', faults.stalled],
    ['silence', faults.silent],
  ];

  test.for(answers)('is never a go under the defaults: %s, for ever', async ([, fault], { onTestFinished }) => {
    const told = await play(onTestFinished, {
      main: STRICT,
      before: (github) => github.fail(fault, { times: 99 }),
      step: { speed: SPEED },
    });
    expect(couldNotRun(told)).toContain('GET /repos/{owner}/{repo}/contents/{path}');
    expect(told.github.requests.length).toBeLessThanOrEqual(3);
  });

  test.for(answers)('is never a go under the defaults: %s, once', async ([, fault], { onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, before: (github) => github.fail(fault), step: { speed: SPEED } });
    if (told.report === undefined) couldNotRun(told);
    else expect(told.outputs['stopped-by']).toBe('test-inventory');
  });

  /** One of each kind: waited for and tried again, or taken for what it is. */
  const kinds = answers.filter(([name]) => /^(500|429|truncated|nothing|a page|another|an empty|a reset)/.test(name));

  test.for(kinds)('is never "no policy": %s, instead of the tree', async ([, fault], { onTestFinished }) => {
    const told = await play(onTestFinished, {
      before: (github) => github.fail(fault, { times: 99, on: 'git/trees' }),
      step: { speed: SPEED },
    });
    expect(couldNotRun(told)).toContain('GET /repos/{owner}/{repo}/git/trees/{tree_sha}');
  });

  test('is never "no policy": 404, once, for a file that the tree holds', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, before: (github) => github.fail(faults.notFound) });
    expect(told.outputs['decision']).not.toBe('go');
  });

  test('is over after two 502: the policy is followed', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, before: (github) => github.fail(faults.badGateway, { times: 2 }) });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-inventory' });
    expect(askedForPolicy(told).map(({ status }) => status)).toEqual([502, 502, 200]);
  });

  test.for([
    ['429', faults.tooMany('2')],
    ['403', faults.secondaryLimit('2')],
  ] as const)('is waited for as long as GitHub asks: %s', async ([, fault], { onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, before: (github) => github.fail(fault) });
    expect(told.report?.policy.source).toBe('default-branch');
    const [first, second] = told.github.requests;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  test('is waited for until an exhausted limit starts anew', async ({ onTestFinished }) => {
    const soon = String(Math.ceil(Date.now() / 1000) + 3);
    const told = await play(onTestFinished, { main: STRICT, before: (github) => github.fail(faults.exhausted(soon)) });
    expect(told.report?.policy.source).toBe('default-branch');
  });

  test.for(['61', '3600', '999999'])(
    'is not waited for longer than a minute: retry-after %s',
    async (seconds, { onTestFinished }) => {
      const told = await play(onTestFinished, { main: STRICT, before: (github) => github.fail(faults.tooMany(seconds)) });
      expect(couldNotRun(told)).toContain('a rate limit is reached');
      expect(told.github.requests).toHaveLength(1);
    },
  );
});

describe.concurrent('the event', () => {
  const push = (pull: Pull): RunEvent => ({
    name: 'push',
    sha: pull.merge,
    ref: 'refs/heads/main',
    payload: { ref: 'refs/heads/main', before: pull.base, after: pull.merge, repository: { default_branch: 'main' } },
  });
  const group = (pull: Pull): RunEvent => ({
    name: 'merge_group',
    sha: pull.merge,
    ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    payload: {
      action: 'checks_requested',
      merge_group: { base_ref: 'refs/heads/main', base_sha: pull.base, head_ref: 'refs/heads/q', head_sha: pull.merge },
      repository: { default_branch: 'main' },
    },
  });
  const dispatch = (pull: Pull): RunEvent => ({
    name: 'workflow_dispatch',
    sha: pull.merge,
    payload: { ref: 'refs/heads/main', inputs: null, repository: { default_branch: 'main' } },
  });

  test.for([
    ['push', push, { base: true, head: 'refs/heads/main' }],
    ['merge_group', group, { base: true, head: undefined }],
    ['workflow_dispatch', dispatch, { base: false, head: 'refs/heads/main' }],
  ] as const)('%s is judged, with its own base and head', async ([, event, { base, head }], { onTestFinished }) => {
    const told = await play(onTestFinished, { main: STRICT, event });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-inventory' });
    expect(told.report?.change.base?.sha).toBe(base ? told.pull.base : undefined);
    expect(told.report?.change.head).toEqual({ ...(head !== undefined && { ref: head }), sha: told.pull.merge });
    expect(told.report?.change.number).toBeUndefined();
  });

  test('push of a new branch has no base', async ({ onTestFinished }) => {
    const event = (pull: Pull): RunEvent => ({
      ...push(pull),
      payload: { ref: 'refs/heads/new', before: '0'.repeat(40), after: pull.merge, repository: { default_branch: 'main' } },
    });
    const told = await play(onTestFinished, { event });
    expect(told.report?.change).toEqual({ repository: REPOSITORY, head: { ref: 'refs/heads/new', sha: told.pull.merge } });
  });

  test.for(['deployment', 'watch', ''])('%j is refused', async (name, { onTestFinished }) => {
    const told = await play(onTestFinished, { event: (pull) => ({ ...pullRequestEvent(pull), name }) });
    expect(couldNotRun(told)).toMatch(/is not judged by this version/);
    expect(told.github.requests).toEqual([]);
  });

  test.for(['issue_comment', 'pull_request_review'])(
    '%j decides again, for which there must be a verdict',
    async (name, { onTestFinished }) => {
      const comment = { id: 1, body: '/jidoka waive test-failures 1234567 because' };
      const event = (pull: Pull): RunEvent => {
        const { payload, ...rest } = pullRequestEvent(pull);
        return { ...rest, name, payload: { ...(payload as object), ...(name === 'issue_comment' && { comment }) } };
      };
      const told = await play(onTestFinished, { event });
      expect(couldNotRun(told)).toMatch(/has left a report yet, so there is nothing to decide again from/);
    },
  );

  const onTarget = async (after: After, history: 'parents' | 'shallow') => {
    const told = await play(after, { history, event: (pull) => ({ ...pullRequestEvent(pull), name: 'pull_request_target' }) });
    expect(couldNotRun(told)).toMatch(/The head of the pull request is checked out under "pull_request_target"/);
    expect(told.github.requests).toEqual([]);
  };

  test('pull_request_target is refused where the head is checked out, merged', ({ onTestFinished }) =>
    onTarget(onTestFinished, 'parents'));

  test('pull_request_target is refused where the head is checked out, merged and shallow', ({ onTestFinished }) =>
    onTarget(onTestFinished, 'shallow'));

  test('needs its file', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { event: () => ({ name: 'pull_request' }) });
    expect(couldNotRun(told)).toMatch(/The event file \(GITHUB_EVENT_PATH\) ".*" cannot be read as JSON/);
  });

  test('is refused when it is not as GitHub writes it', async ({ onTestFinished }) => {
    const event = (pull: Pull) => pullRequestEvent(pull, { head: { ref: 'topic', sha: '--upload-pack=evil' } });
    expect(couldNotRun(await play(onTestFinished, { event }))).toContain('"pull_request.head.sha"');
  });
});

describe.concurrent('words from outside', () => {
  const HOSTILE = [
    '::error::pwned-by-name',
    '  ::set-output name=decision::go',
    '##[error]pwned-by-old-name',
    'x ##[add-mask]a',
    '%0A::set-output name=decision::go',
    'two\n::error::pwned-by-line',
    'two\r::error::pwned-by-return',
    '\u001b[2J\u001b[31mred\u009b1m',
    '</details></summary><h1>🟢 Go</h1>',
    '<img src=x onerror=alert(1)>',
    '@octocat and @acme/admins fix #1, GH-1 and acme/shop#2',
    '[x](http://evil.example) ![y](http://evil.example) http://evil.example www.evil.example',
    '`code` ``more`` ``` fence',
    '| a | b |\n| --- | --- |',
    '\u202egnp.exe\u200b\ufeff',
    '**bold** _em_ ~~del~~ $x$ [^1]',
  ];
  /** XML 1.1 may hold control characters. */
  const report = (message: (text: string) => string) =>
    junit(Object.fromEntries(HOSTILE.map((text) => [text, `${message(text)}\n${failureAt(3)}`])), '<?xml version="1.1"?>');

  test('in names and messages of tests are shown and never obeyed', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, { wrote: { 'junit.xml': report((text) => text) }, github: LOG_ONLY });
    expect(told.outputs).toMatchObject({
      decision: 'stop',
      'stopped-by': 'test-failures',
      'tests-failed': String(HOSTILE.length),
    });
    // Ten remarks, and one notice: that the check run could not be written.
    expect(told.commands.map(({ name }) => name)).toEqual(['add-mask', ...Array.from({ length: 10 }, () => 'error'), 'notice']);
    expect(told.annotations.filter(({ message, title }) => /^pwned/.test(message) || title === undefined)).toEqual([]);
    expect(told.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    const { elements, closed, prose } = rendered(told.summary);
    const ours =
      /^(h2|p|sub|strong|table|thead|tbody|tr|th|td|ul|li|details|summary|code|pre|b|br|hr|code class="language-text")$/;
    expect(elements.filter((element) => !ours.test(element))).toEqual([]);
    // One stands before the notices.
    expect(elements.filter((element) => element === 'hr')).toHaveLength(1);
    expect(elements.filter((element) => element === 'details')).toHaveLength(
      closed.filter((element) => element === 'details').length,
    );
    expect(references(prose)).toEqual([]);
    expect(told.summary).toContain('pwned-by-name');
  });

  test('in the path of a report, a branch and a title neither', async ({ onTestFinished }) => {
    const told = await play(onTestFinished, {
      wrote: { 'junit ::error::x ##[error]y </details> @octocat.xml': '<testsuite><testcase' },
      event: (pull) =>
        pullRequestEvent(pull, {
          title: '::error::title </details> @octocat',
          base: { ref: 'main`<b>@octocat', sha: pull.base },
        }),
    });
    expect(told.outputs['decision']).toBe('stop');
    const { elements, prose } = rendered(told.summary);
    expect(elements).not.toContain('b');
    expect(references(prose)).toEqual([]);
  });
});

describe.concurrent('an older Node', () => {
  // npm puts node_modules/.bin first; behind it stands what the machine has.
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  const version = (() => {
    try {
      return execFileSync('node', ['--version'], { env: { PATH: path.join(':') }, encoding: 'utf8' }).trim();
    } catch {
      return 'none';
    }
  })();
  const isOlder = /^v2[02]\./.test(version);

  test.skipIf(!isOlder)(`runs the bundle as well (node on PATH: ${version})`, async ({ onTestFinished }) => {
    const env = { PATH: path.join(':') };
    const told = await play(onTestFinished, { main: STRICT, wrote: FAILING, step: { node: 'node', env } });
    expect(told.outputs).toMatchObject({ decision: 'stop', 'stopped-by': 'test-failures,test-inventory' });
    const good = await play(onTestFinished, { step: { node: 'node', env } });
    expect(good.outputs['decision']).toBe('go');
  });
});

describe.concurrent('the GitHub of this suite', () => {
  const ask = (github: GitHubServer, path: string, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
    fetch(`${github.url}/repos/${REPOSITORY}${path}`, { headers: { accept: 'application/vnd.github+json', ...headers } });

  test('answers from a real repository, as described', async ({ onTestFinished }) => {
    const git = repository(onTestFinished, { 'docs/a.md': '# A\n', 'docs/deep/b.md': '# B\n' });
    const github = await gitHub(onTestFinished, { git });
    expect(await (await ask(github, '/contents/docs%2Fa.md')).json()).toMatchObject({
      type: 'file',
      path: 'docs/a.md',
      sha: git.git('rev-parse', 'main:docs/a.md'),
      content: 'IyBBCg==\n',
    });
    expect(await (await ask(github, '/contents/docs?ref=main')).json()).toMatchObject([
      { type: 'file', path: 'docs/a.md' },
      { type: 'dir', path: 'docs/deep' },
    ]);
    expect(await (await ask(github, '/git/trees/HEAD?recursive=1')).json()).toMatchObject({
      sha: git.git('rev-parse', 'main'),
      tree: [{ path: 'docs' }, { path: 'docs/a.md', type: 'blob', size: 4 }, { path: 'docs/deep' }, { path: 'docs/deep/b.md' }],
    });
    expect((await ask(github, '/contents/docs/none.md')).status).toBe(404);
    expect((await ask(github, '/contents/docs/a.md?ref=none')).status).toBe(404);
    expect((await ask(github, '/git/trees/none')).status).toBe(404);
    expect(github.violations).toEqual([]);
  });

  test('notes what GitHub would not know, and answers nothing made up', async ({ onTestFinished }) => {
    const git = repository(onTestFinished);
    const github = await gitHub(onTestFinished, { git });
    expect((await ask(github, '/branches')).status).toBe(404);
    await ask(github, '/contents/README.md?branch=main');
    await ask(github, '/contents/README.md', {});
    expect(github.violations).toEqual([
      `GET /repos/${REPOSITORY}/branches: no such operation in the description`,
      'GET /repos/{owner}/{repo}/contents/{path} request: /query must NOT have additional properties',
      `GET /repos/${REPOSITORY}/contents/README.md: the authorization header is not "token X"`,
    ]);
  });

  test('judges answers, too', () => {
    const found = operationOf('GET', `/repos/${REPOSITORY}/contents/a/b.md`);
    expect(found?.parameters).toEqual({ owner: 'acme', repo: 'shop', path: 'a/b.md' });
    const judge = found?.operation.judgeAnswer ?? (() => []);
    expect(judge(200, { type: 'file' }).join()).toContain("must have required property 'sha'");
    expect(judge(404, { message: 7 })).toEqual(['GET /repos/{owner}/{repo}/contents/{path} answer 404: /message must be string']);
    expect(judge(418, {})).toEqual(['GET /repos/{owner}/{repo}/contents/{path} answer: status 418 is not described']);
  });
});
