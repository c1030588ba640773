import { describe, expect, test } from 'vitest';
import type { REPOSITORY_FACTS } from './support/github/facts.ts';
import { ADA, COMMENTS, PATCH, POST, scene } from './support/github/scene.ts';
import type { GitHubServer } from './support/github/server.ts';
import { requiredCheckPasses, runtimeToken, TOKEN } from './support/github/server.ts';
import type { After, Repository } from './support/repository.ts';

/** How GitHub treats lists, runs, checks and artifacts where its descriptions say nothing. */

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

/** Much quicker than as many commits of a working tree. */
function manyCommits(git: Repository, count: number): string {
  let tip = git.git('rev-parse', 'main');
  for (let index = 0; index < count; index++) tip = git.git('commit-tree', 'main^{tree}', '-p', tip, '-m', `Step ${index}`);
  return tip;
}

/** One for each fact; the name is the fact's. */
const SHOWN: Readonly<Record<keyof typeof REPOSITORY_FACTS, (after: After) => Promise<GitHubServer>>> = {
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
    github.state.openPull({ number: 9, head: manyCommits(git, 251) });
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
});
