import { describe, expect, test } from 'vitest';
import { FACTS } from './support/github/facts.ts';
import { JOB } from './support/github/people.ts';
import type { GitHubOptions, GitHubServer } from './support/github/server.ts';
import { faults, gitHub, grantedTo, REPOSITORY, requiredCheckPasses, TOKEN } from './support/github/server.ts';
import type { After } from './support/repository.ts';
import { repository } from './support/repository.ts';

/** How GitHub behaves where its descriptions say nothing, shown against the GitHub of this suite. */

const [ADA, APP] = ['token-of-ada', 'token-of-an-app'];
const TOKENS = {
  [TOKEN]: { ...JOB, actions: 'write' },
  [ADA]: { permissions: { pull_requests: 'write', checks: 'write' }, actor: 'ada' },
  [APP]: { permissions: JOB, actor: 'my-app[bot]' },
} as const;

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string;
}

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Scene {
  readonly github: GitHubServer;
  readonly head: string;
  ask(path: string, asked?: Asked): Promise<Told>;
  query(query: string, token?: string): Promise<unknown>;
}

async function scene(after: After, options: Partial<GitHubOptions> = {}): Promise<Scene> {
  const git = repository(after);
  git.commit({ 'src/shop.ts': 'export const price = 2;\n', 'logo.png': Buffer.from([0, 1, 2]) }, { on: 'topic' });
  const github = await gitHub(after, { git, tokens: TOKENS, people: { ada: 'write' }, ...options });
  const { head } = github.state.openPull({ number: 7, head: 'topic' });
  const send = async (url: string, { method = 'GET', body, token = TOKEN }: Asked): Promise<Told> => {
    const headers = { accept: 'application/vnd.github+json', authorization: `Bearer ${token}` };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(url, { method, redirect: 'manual', headers: { ...headers, ...json }, ...sent });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  return {
    github,
    head: head.sha,
    ask: (path, asked = {}) => send(`${github.url}${path === '/user' ? '' : `/repos/${REPOSITORY}`}${path}`, asked),
    async query(fields, token = TOKEN) {
      const query = `query Fact { viewer { login } repository(owner: "acme", name: "shop") { ${fields} } }`;
      return (await send(github.graphqlUrl, { method: 'POST', body: { query }, token })).body;
    },
  };
}

const POST = (body: unknown, token = TOKEN): Asked => ({ method: 'POST', body, token });
const PATCH = (body: unknown, token = TOKEN): Asked => ({ method: 'PATCH', body, token });
const COMMENTS = '/issues/7/comments';
const check = (head_sha: string, annotations = 0) => ({
  name: 'jidoka',
  head_sha,
  output: {
    title: 'Go',
    summary: 'All is well',
    annotations: Array.from({ length: annotations }, (_, index) => ({
      path: 'src/shop.ts',
      start_line: index + 1,
      end_line: index + 1,
      annotation_level: 'notice',
      message: 'Look here',
    })),
  },
});
const aFile = (index: number) => ({
  filename: `src/${index}.ts`,
  status: 'added' as const,
  additions: 0,
  deletions: 0,
  sha: 'a'.repeat(40),
});

/** One for each fact; the name is the fact's. */
const SHOWN: Readonly<Record<keyof typeof FACTS, (after: After) => Promise<GitHubServer>>> = {
  async 'fork token'(after) {
    const permissions = grantedTo({ isFork: true, actor: 'stranger' }, JOB);
    const { github, ask } = await scene(after, { tokens: { [TOKEN]: permissions } });
    expect(grantedTo({ isFork: false, actor: 'dependabot[bot]' }, JOB)).toEqual(permissions);
    expect(grantedTo({ isFork: false, actor: 'ada' }, JOB)).toEqual(JOB);
    expect((await ask(COMMENTS)).status).toBe(200);
    const refused = await ask(COMMENTS, POST({ body: 'x' }));
    expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration', status: '403' } });
    return github;
  },

  async 'accepted permissions'(after) {
    const { github, ask } = await scene(after, { tokens: { [TOKEN]: { contents: 'read' } } });
    const { status, headers } = await ask(COMMENTS, POST({ body: 'x' }));
    expect([status, headers.get('x-accepted-github-permissions')]).toEqual([403, 'issues=write; pull_requests=write']);
    return github;
  },

  async 'hidden repository'(after) {
    const { github, ask } = await scene(after, { tokens: { [TOKEN]: { pull_requests: 'read' } } });
    expect((await ask('/contents/README.md')).status).toBe(404);
    expect((await ask('/pulls/7')).status).toBe(200);
    return github;
  },

  async 'public reads'(after) {
    const { github, ask } = await scene(after, { tokens: { [TOKEN]: {} }, visibility: 'public' });
    expect((await ask('/contents/README.md')).status).toBe(200);
    expect((await ask('/pulls/7')).status).toBe(200);
    expect((await ask('/code-scanning/alerts')).status).toBe(403);
    return github;
  },

  async 'no new workflow'(after) {
    const { github, ask } = await scene(after);
    await ask(COMMENTS, POST({ body: 'from the job' }));
    expect(github.state.startedRuns).toEqual([]);
    await ask(COMMENTS, POST({ body: 'from a person' }, ADA));
    await ask(COMMENTS, POST({ body: 'from an App' }, APP));
    github.state.comment(7, 'grace', 'in the browser');
    const started = github.state.startedRuns.map(({ event, actor }) => `${event} ${actor}`);
    expect(started).toEqual(['issue_comment ada', 'issue_comment my-app[bot]', 'issue_comment grace']);
    return github;
  },

  async 'arbitrary suite'(after) {
    const { github, ask, head } = await scene(after);
    const [lint, gate] = [
      github.state.run({ id: 1, headSha: head, path: 'lint.yml' }),
      github.state.run({ id: 2, headSha: head, path: 'gate.yml' }),
    ];
    const made = await ask('/check-runs', POST(check(head)));
    expect(made).toMatchObject({ status: 201, body: { check_suite: { id: lint.suiteId } } });
    expect(lint.suiteId).not.toBe(gate.suiteId);
    return github;
  },

  async 'lost update'(after) {
    const { github, ask } = await scene(after);
    const { id } = github.state.comment(7, 'github-actions[bot]', 'first');
    const path = `/issues/comments/${id}`;
    const [one, two] = [await ask(path), await ask(path)];
    expect(one.body).toEqual(two.body);
    expect((await ask(path, PATCH({ body: 'of one' }))).status).toBe(200);
    expect((await ask(path, PATCH({ body: 'of two' }))).status).toBe(200);
    expect(github.state.comments(7).map(({ body }) => body)).toEqual(['of two']);
    return github;
  },

  async 'editor is kept'(after) {
    const { github, ask, query } = await scene(after, { people: { ada: 'read', grace: 'write' } });
    const { id } = github.state.comment(7, 'github-actions[bot]', 'mine');
    expect((await ask(`/issues/comments/${id}`, PATCH({ body: 'hers' }, ADA))).status).toBe(403);
    github.state.editComment(id, 'grace', 'hers');
    expect((await ask(`/issues/comments/${id}`)).body).toMatchObject({ body: 'hers', user: { login: 'github-actions[bot]' } });
    const fields =
      'pullRequest(number: 7) { comments(first: 1) { nodes { author { login } editor { login } viewerDidAuthor } } }';
    const node = { author: { login: 'github-actions' }, editor: { login: 'grace' }, viewerDidAuthor: true };
    expect(await query(fields)).toMatchObject({ data: { repository: { pullRequest: { comments: { nodes: [node] } } } } });
    return github;
  },

  async 'bot names'(after) {
    const { github, ask, query } = await scene(after);
    github.state.comment(7, 'github-actions[bot]', 'mine');
    expect((await ask(COMMENTS)).body).toMatchObject([{ user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' } }]);
    const fields = 'pullRequest(number: 7) { comments(first: 1) { nodes { author { __typename login } } } }';
    const nodes = [{ author: { __typename: 'Bot', login: 'github-actions' } }];
    const repository = { pullRequest: { comments: { nodes } } };
    expect(await query(fields)).toEqual({ data: { viewer: { login: 'github-actions[bot]' }, repository } });
    return github;
  },

  async 'no user behind it'(after) {
    const { github, ask } = await scene(after);
    expect((await ask('/user')).status).toBe(403);
    expect((await ask('/user', { token: ADA })).body).toMatchObject({ login: 'ada' });
    return github;
  },

  async 'expired artifact'(after) {
    const { github, ask, head } = await scene(after);
    github.state.run({ id: 1, headSha: head });
    const { id } = github.state.artifact(1, 'reports', { a: 'a' }, { expired: true });
    expect((await ask('/actions/runs/1/artifacts')).body).toMatchObject({ artifacts: [{ id, expired: true }] });
    expect((await ask(`/actions/artifacts/${id}/zip`)).status).toBe(410);
    return github;
  },

  async 'unwanted token'(after) {
    const { github, ask, head } = await scene(after);
    github.state.run({ id: 1, headSha: head });
    const { id, size } = github.state.artifact(1, 'reports', { a: 'a' });
    const { status, headers } = await ask(`/actions/artifacts/${id}/zip`);
    const location = headers.get('location') ?? '';
    expect(status).toBe(302);
    expect((await (await fetch(location)).arrayBuffer()).byteLength).toBe(size);
    expect((await fetch(location.replace(/sig=[^&]*/, 'sig=none'))).status).toBe(403);
    return github;
  },

  async 'one name once'(after) {
    const { github, head } = await scene(after);
    github.state.run({ id: 1, headSha: head });
    github.state.artifact(1, 'reports', { a: 'a' });
    const service = `${github.resultsUrl}twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`;
    const { runtimeToken } = await import('./support/github/server.ts');
    const create = (name: string) =>
      fetch(service, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${runtimeToken(1, 'gate')}` },
        body: JSON.stringify({ workflow_run_backend_id: '1', workflow_job_run_backend_id: 'gate', name, version: 7 }),
      });
    expect((await create('reports')).status).toBe(409);
    expect((await create('reports-2')).status).toBe(200);
    return github;
  },

  async 'passing conclusions'(after) {
    const { github } = await scene(after);
    const all = ['success', 'neutral', 'skipped', 'failure', 'cancelled', 'timed_out', 'action_required', 'stale', null];
    expect(all.filter(requiredCheckPasses)).toEqual(['success', 'neutral', 'skipped']);
    return github;
  },

  async 'true role'(after) {
    const people = { mia: 'maintain', tom: 'triage', rel: { name: 'release-manager', base: 'write' } } as const;
    const { github, ask } = await scene(after, { people });
    const roles = ['mia', 'tom', 'rel', 'acme', 'stranger'].map(async (login) => {
      const { body } = await ask(`/collaborators/${login}/permission`);
      return body;
    });
    expect(await Promise.all(roles)).toMatchObject([
      { permission: 'write', role_name: 'maintain' },
      { permission: 'read', role_name: 'triage' },
      { permission: 'write', role_name: 'release-manager' },
      { permission: 'admin', role_name: 'admin' },
      { permission: 'none', role_name: 'none' },
    ]);
    return github;
  },

  async 'comment length'(after) {
    const { github, ask } = await scene(after);
    expect((await ask(COMMENTS, POST({ body: '😀'.repeat(65_536) }))).status).toBe(201);
    const refused = await ask(COMMENTS, POST({ body: 'x'.repeat(65_537) }));
    expect(refused).toMatchObject({ status: 422, body: { message: expect.stringContaining('maximum is 65536 characters') } });
    expect(github.state.comments(7)).toHaveLength(1);
    return github;
  },

  async 'pull requests of a run'(after) {
    const { github, ask, head } = await scene(after);
    const fork = github.state.openPull({ number: 8, fork: { owner: 'stranger' } });
    github.state.run({ id: 1, headSha: head });
    github.state.run({ id: 2, headSha: fork.head.sha, headRepository: fork.head.repository, headBranch: fork.head.ref });
    expect((await ask('/actions/runs/1')).body).toMatchObject({ pull_requests: [{ number: 7 }] });
    expect((await ask('/actions/runs/2')).body).toMatchObject({
      pull_requests: [],
      head_repository: { full_name: 'stranger/shop', fork: true },
    });
    return github;
  },

  async 'pull requests of a commit'(after) {
    const { github, ask, head } = await scene(after);
    const fork = github.state.openPull({ number: 8, fork: { owner: 'stranger', branch: 'patch' } });
    expect((await ask(`/commits/${head}/pulls`)).body).toMatchObject([{ number: 7 }]);
    expect((await ask(`/commits/${fork.head.sha}/pulls`)).body).toEqual([]);
    expect((await ask('/pulls?head=stranger:patch')).body).toMatchObject([{ number: 8 }]);
    return github;
  },

  async 'head without owner'(after) {
    const { github, ask } = await scene(after);
    github.state.openPull({ number: 8 });
    expect((await ask('/pulls?head=topic&direction=asc')).body).toMatchObject([{ number: 7 }, { number: 8 }]);
    expect((await ask('/pulls?head=acme:topic')).body).toMatchObject([{ number: 7 }]);
    return github;
  },

  async 'files limit'(after) {
    const { github, ask } = await scene(after);
    const size = { additions: 9000, deletions: 0, changedFiles: 3100 };
    github.state.openPull({ number: 9, size, files: Array.from({ length: 3100 }, (_, index) => aFile(index)) });
    expect((await ask('/pulls/9')).body).toMatchObject({ changed_files: 3100, additions: 9000 });
    const { body, headers } = await ask('/pulls/9/files?per_page=100&page=30');
    expect(body).toHaveLength(100);
    expect(headers.get('link')).not.toContain('rel="next"');
    expect((await ask('/pulls/9/files?per_page=100&page=31')).body).toEqual([]);
    return github;
  },

  async 'commits limit'(after) {
    const { github, ask } = await scene(after);
    const { git } = github.state.ground.contents;
    for (let index = 0; index < 251; index++) git.commit({}, { on: 'long', message: `Step ${index}` });
    github.state.openPull({ number: 9, head: 'long' });
    const last = await ask('/pulls/9/commits?per_page=100&page=3');
    expect(last.body).toHaveLength(50);
    expect(last.headers.get('link')).not.toContain('rel="next"');
    expect((await ask('/pulls/9')).body).toMatchObject({ commits: 251 });
    return github;
  },

  async 'files without patch'(after) {
    const { github, ask } = await scene(after);
    const large = 'a line of code\n'.repeat(20_001);
    github.state.ground.contents.git.commit({ 'large.ts': large }, { on: 'topic' });
    github.state.push(7, 'topic');
    const { body } = await ask('/pulls/7/files');
    expect(body).toMatchObject([
      { filename: 'large.ts', additions: 20_001 },
      { filename: 'logo.png', additions: 0, status: 'added' },
      { filename: 'src/shop.ts', additions: 1, patch: '@@ -0,0 +1 @@\n+export const price = 2;' },
    ]);
    expect(JSON.stringify(body).match(/"patch"/g)).toHaveLength(1);
    return github;
  },

  async 'annotations limit'(after) {
    const { github, ask, head } = await scene(after);
    const made = await ask('/check-runs', POST(check(head, 50)));
    const [{ id } = { id: 0 }] = github.state.checkRuns(head);
    expect(made).toMatchObject({ status: 201, body: { id, output: { annotations_count: 50 } } });
    const { output } = check(head, 10);
    const changed = await ask(`/check-runs/${id}`, PATCH({ conclusion: 'success', output }));
    expect(changed.body).toMatchObject({ status: 'completed', output: { annotations_count: 60 } });
    expect(github.violations).toEqual([]);
    expect((await ask('/check-runs', POST(check(head, 51)))).status).toBe(422);
    expect(github.violations).toEqual([expect.stringContaining('must NOT have more than 50 items')]);
    expect(github.state.checkRuns(head)).toHaveLength(1);
    return { ...github, violations: [] };
  },

  async 'own check runs'(after) {
    const { github, ask, head } = await scene(after);
    const theirs = github.state.check(head, { name: 'lint', app: 'other-app[bot]' });
    expect((await ask(`/check-runs/${theirs.id}`, PATCH({ conclusion: 'success' }))).status).toBe(403);
    expect((await ask('/check-runs', POST(check(head), ADA))).status).toBe(403);
    expect((await ask(`/commits/${head}/check-runs`)).body).toMatchObject({ check_runs: [{ app: { slug: 'other-app' } }] });
    return github;
  },

  async 'forbidden field'(after) {
    const { github, query } = await scene(after, { tokens: { [TOKEN]: { contents: 'read', pull_requests: 'read' } } });
    const fields =
      'pullRequest(number: 7) { title closingIssuesReferences(first: 1) { totalCount } commits(last: 1) { nodes { commit { checkSuites(first: 1) { totalCount } } } } }';
    const path = ['repository', 'pullRequest', 'closingIssuesReferences'];
    expect(await query(fields)).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            title: 'Change 7',
            closingIssuesReferences: null,
            commits: { nodes: [{ commit: { checkSuites: null } }] },
          },
        },
      },
      errors: [
        { type: 'FORBIDDEN', message: 'Resource not accessible by integration', path },
        { type: 'FORBIDDEN', path: expect.arrayContaining(['checkSuites']) },
      ],
    });
    return github;
  },

  async 'no analysis'(after) {
    const { github, ask } = await scene(after, { tokens: { [TOKEN]: { security_events: 'read' } } });
    expect(await ask('/code-scanning/analyses')).toMatchObject({ status: 404, body: { message: 'no analysis found' } });
    github.state.hasCodeScanning = false;
    expect((await ask('/code-scanning/analyses')).status).toBe(403);
    return github;
  },

  async 'run that runs'(after) {
    const { github, ask, head } = await scene(after);
    github.state.run({ id: 1, headSha: head, jobs: [{ id: 11, name: 'test', conclusion: 'failure' }] });
    expect((await ask('/actions/jobs/11/rerun', { method: 'POST' })).status).toBe(201);
    expect((await ask('/actions/jobs/11/rerun', { method: 'POST' })).status).toBe(403);
    expect(github.state.reruns).toEqual([11]);
    return github;
  },

  async 'addresses by id'(after) {
    const { github, ask } = await scene(after);
    github.state.manyComments(7, 3);
    const { headers } = await ask(`${COMMENTS}?per_page=2`);
    const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? '';
    expect(new URL(next).pathname).toMatch(/^\/repositories\/\d+\/issues\/7\/comments$/);
    const again = await fetch(next, { headers: { accept: 'application/json', authorization: `Bearer ${TOKEN}` } });
    expect(await again.json()).toMatchObject([{ body: 'Remark 3' }]);
    return github;
  },
};

describe.concurrent('GitHub', () => {
  test.for(Object.entries(SHOWN))('%s', async ([, show], { onTestFinished }) => {
    const github = await show(onTestFinished);
    expect(github.violations).toEqual([]);
  });

  test.for(Object.entries(FACTS))('%s has a source', ([, { fact, source }]) => {
    expect(fact).toMatch(/\.$/);
    expect(source).not.toBe('');
  });

  test('a stale list comes before the write, and a fresh one after it', async ({ onTestFinished }) => {
    const { github, ask } = await scene(onTestFinished);
    await ask(COMMENTS, POST({ body: 'new' }));
    github.fail(faults.stale, { on: 'GET' });
    expect((await ask(COMMENTS)).body).toEqual([]);
    expect((await ask(COMMENTS)).body).toMatchObject([{ body: 'new' }]);
  });
});
