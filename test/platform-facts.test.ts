import { describe, expect, test } from 'vitest';
import type { PEOPLE_FACTS } from './support/github/facts.ts';
import { FACTS } from './support/github/facts.ts';
import { JOB } from './support/github/people.ts';
import { ADA, APP, COMMENTS, PATCH, POST, scene } from './support/github/scene.ts';
import type { GitHubServer } from './support/github/server.ts';
import { faults, grantedTo, TOKEN } from './support/github/server.ts';
import type { After } from './support/repository.ts';

/** How GitHub treats tokens and people where its descriptions say nothing, shown against the GitHub of this suite. */

/** One for each fact; the name is the fact's. */
const SHOWN: Readonly<Record<keyof typeof PEOPLE_FACTS, (after: After) => Promise<GitHubServer>>> = {
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
