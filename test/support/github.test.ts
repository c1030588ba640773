import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GitHubServer } from './github/server.ts';
import { FAULTS, gitHub, REPOSITORY, runtimeToken, SITUATIONS, TOKEN } from './github/server.ts';
import { hostileZips, zipOf } from './github/zip.ts';
import type { After, Files } from './repository.ts';
import { repository, temporaryFolder, writeFiles } from './repository.ts';

/** The GitHub that the suite brings itself: what other tests rely on. */

const RUN = 4711;

async function aGitHub(after: After): Promise<GitHubServer> {
  const git = repository(after);
  git.commit({ 'src/shop.ts': 'export const price = 2;\n' }, { on: 'topic' });
  const github = await gitHub(after, { git });
  const { head } = github.state.openPull({ number: 7, head: 'topic' });
  github.state.run({ id: RUN, headSha: head.sha });
  return github;
}

const HEADERS = { accept: 'application/vnd.github+json', authorization: `Bearer ${TOKEN}` };

function ask(github: GitHubServer, path: string, init: RequestInit = {}): Promise<Response> {
  const json = init.body === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(`${github.url}/repos/${REPOSITORY}${path}`, { ...init, headers: { ...HEADERS, ...json } });
}

function remark(github: GitHubServer, body = 'A remark'): Promise<Response> {
  return ask(github, '/issues/7/comments', { method: 'POST', body: JSON.stringify({ body }) });
}

describe('artifacts, with the real client', () => {
  const root = resolve(import.meta.dirname, '..', '..');
  const run = promisify(execFile);

  /** In a process of its own, as it reads its environment from the process. */
  async function client(after: After, github: GitHubServer, files: Files, code: string): Promise<unknown> {
    const folder = temporaryFolder(after);
    writeFiles(folder, files);
    const script = `
      import { DefaultArtifactClient } from '@actions/artifact';
      import { writeFileSync } from 'node:fs';
      const client = new DefaultArtifactClient();
      const told = await (async () => { ${code} })().catch((error) => ({ error: error.name + ': ' + error.message }));
      writeFileSync(process.env.TOLD, JSON.stringify(told));`;
    const env = {
      PATH: process.env['PATH'],
      FOLDER: folder,
      TOLD: join(folder, 'told.json'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: folder,
      ACTIONS_RESULTS_URL: github.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(RUN),
    };
    await run(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, env });
    return JSON.parse(readFileSync(env.TOLD, 'utf8'));
  }

  const UPLOAD = `
    const { FOLDER } = process.env;
    return client.uploadArtifact('reports', [FOLDER + '/report.html'], FOLDER, OPTIONS);`;

  test('an upload is stored, listed and downloaded again, byte for byte', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const html = '<h1>Go</h1>'.repeat(1000);
    const code = UPLOAD.replace('OPTIONS', '{ skipArchive: true }');
    const told = await client(onTestFinished, github, { 'report.html': html }, code);
    const digest = createHash('sha256').update(html).digest('hex');
    const [artifact] = github.state.artifacts();
    expect(told).toEqual({ id: artifact?.id, size: html.length, digest });
    expect(artifact).toMatchObject({ name: 'report.html', type: 'text/html', digest: `sha256:${digest}`, runId: RUN });
    const listed = await ask(github, `/actions/runs/${RUN}/artifacts?name=report.html`);
    const workflow_run = { id: RUN, head_branch: 'topic' };
    expect(await listed.json()).toMatchObject({ total_count: 1, artifacts: [{ id: artifact?.id, workflow_run }] });
    const found = await ask(github, `/actions/artifacts/${artifact?.id}/zip`, { redirect: 'manual' });
    expect(found.status).toBe(302);
    const download = await fetch(found.headers.get('location') ?? '');
    expect(download.headers.get('content-type')).toBe('text/html');
    expect(await download.text()).toBe(html);
    expect(github.violations).toEqual([]);
  });

  test('an archive comes back in the files of a download', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const code = `
      const { FOLDER } = process.env;
      const { id } = await client.uploadArtifact('reports', [FOLDER + '/a/report.html'], FOLDER);
      const { downloadPath } = await client.downloadArtifact(id, { path: FOLDER + '/back' });
      const { artifacts } = await client.listArtifacts();
      const { artifact } = await client.getArtifact('reports');
      const deleted = await client.deleteArtifact('reports');
      const { readFileSync } = await import('node:fs');
      return { text: readFileSync(downloadPath + '/a/report.html', 'utf8'), names: artifacts.map(({ name }) => name),
        isSame: artifact.id === id && deleted.id === id };`;
    const told = await client(onTestFinished, github, { 'a/report.html': '<h1>Go</h1>' }, code);
    expect(told).toEqual({ text: '<h1>Go</h1>', names: ['reports'], isSame: true });
    expect(github.state.artifacts()).toEqual([]);
    expect(github.violations).toEqual([]);
  });

  test.for([
    ['artifact quota', 'Artifact storage quota has been hit', FAULTS['artifact quota']],
    ['artifact conflict', '(409) Conflict: an artifact with this name already exists', FAULTS['artifact conflict']],
  ] as const)('%s is an error of the client', async ([, message, { fault, on }], { onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    github.fail(fault, { on });
    const code = UPLOAD.replace('OPTIONS', '{}');
    const told = await client(onTestFinished, github, { 'report.html': 'x' }, code);
    expect(told).toEqual({ error: expect.stringContaining(message) });
    expect(github.state.artifacts()).toEqual([]);
  });
});

describe('violations', () => {
  test('a token that follows to the storage, or to another host, is noted', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const { id } = github.state.artifact(RUN, 'reports', { 'a.txt': 'a' });
    const found = await ask(github, `/actions/artifacts/${id}/zip`, { redirect: 'manual' });
    const storage = await fetch(found.headers.get('location') ?? '', { headers: HEADERS });
    expect(Buffer.from(await storage.arrayBuffer())).toEqual(zipOf({ 'a.txt': 'a' }));
    github.fail(FAULTS['Link to another host'].fault);
    const list = await ask(github, '/issues/7/comments');
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(list.headers.get('link') ?? '') ?? [];
    await fetch(next, { headers: HEADERS });
    expect(github.violations).toEqual([
      'ARTIFACT GET blob: a token was sent to the storage, which asks for none',
      expect.stringContaining('the token was sent to localhost:'),
    ]);
  });

  test('a body that the description does not know, and a filter that this server does not', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const sent = JSON.stringify({ body: 'x', bdy: 'y' });
    expect((await ask(github, '/issues/7/comments', { method: 'POST', body: sent })).status).toBe(422);
    expect((await ask(github, '/issues?milestone=1')).status).toBe(500);
    expect((await ask(github, '/pulls', { method: 'POST', body: '{}' })).status).toBe(404);
    expect(github.violations).toEqual([
      expect.stringContaining('request body: / must NOT have additional properties'),
      'GET /repos/{owner}/{repo}/issues: described, and not modelled: ?milestone',
      `POST /repos/${REPOSITORY}/pulls: no such operation in the description`,
    ]);
  });

  test.for<readonly [string, string]>([
    ['pullRequests { totalCount }', 'You must provide a `first` or `last`'],
    ['pullRequests(first: 101) { totalCount }', 'Requesting 101 records'],
    ['pullRequests(last: 0) { totalCount }', 'Requesting 0 records'],
    ['pullRequest(number: 7) { reviewers }', 'Cannot query field "reviewers"'],
    ['pullRequest(number: 7) { labels(first: 1, orderBy: null) { nodes { nme } } }', 'Did you mean "name"'],
    ['pullRequest(number: "7") { title }', 'Int cannot represent non-integer value'],
  ])('a query that GitHub refuses: %s', async ([query, message], { onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const body = JSON.stringify({ query: `query Q { repository(owner: "acme", name: "shop") { ${query} } }` });
    const headers = { ...HEADERS, 'content-type': 'application/json' };
    const answer = await fetch(github.graphqlUrl, { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ errors: [expect.objectContaining({ message: expect.stringContaining(message) })] });
    expect(github.violations).toEqual([expect.stringContaining(message)]);
  });
});

describe('faults', () => {
  /** What a client sees that does nothing about it; `silence` and a slow answer are given up. */
  async function seen(github: GitHubServer, path: string, init: RequestInit = {}): Promise<string> {
    try {
      const answer = await ask(github, path, { redirect: 'manual', signal: AbortSignal.timeout(1000), ...init });
      const text = await answer.text();
      return `${answer.status} ${text.length}`;
    } catch (broken) {
      return broken instanceof Error ? broken.name : 'broken';
    }
  }

  const cleanings: Parameters<After>[0][] = [];
  let github: GitHubServer;
  beforeAll(async () => {
    github = await aGitHub((clean) => cleanings.push(clean));
    github.state.manyComments(7, 40);
    await remark(github);
  });
  afterAll(async () => {
    for (const clean of cleanings.reverse()) await clean();
  });

  test.for(Object.entries(FAULTS).filter(([, { fault }]) => fault.kind !== 'graphql'))(
    '%s changes what a client sees, once',
    async ([name, { fault }]) => {
      const look = async () => {
        const answer = await ask(github, '/issues/7/comments').catch(() => undefined);
        const headers = [answer?.headers.get('link'), answer?.headers.get('date')?.slice(0, 19)];
        return JSON.stringify([await seen(github, '/issues/7/comments?per_page=100'), ...headers]);
      };
      const before = await seen(github, '/issues/7/comments?per_page=100');
      github.fail(fault);
      const hurt = fault.kind === 'headers' ? await look() : await seen(github, '/issues/7/comments?per_page=100');
      const after = fault.kind === 'headers' ? await look() : await seen(github, '/issues/7/comments?per_page=100');
      expect(hurt, name).not.toBe(after);
      if (fault.kind !== 'headers') expect(after).toBe(before);
      expect(github.violations).toEqual([]);
    },
  );

  test('a lost answer leaves the write done', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    github.fail(FAULTS['502, write done'].fault, { on: 'POST' });
    expect((await remark(github)).status).toBe(502);
    expect(github.state.comments(7)).toHaveLength(1);
    github.fail(FAULTS['reset, write done'].fault, { on: 'POST' });
    await expect(remark(github)).rejects.toThrow('fetch failed');
    expect(github.state.comments(7)).toHaveLength(2);
  });

  test('a redirect of a POST: 307 writes at the other address, 301 becomes a GET', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    github.fail(FAULTS['redirect 307'].fault, { on: 'POST' });
    expect((await remark(github)).status).toBe(201);
    github.fail(FAULTS['redirect 301'].fault, { on: 'POST' });
    expect((await remark(github)).status).toBe(200);
    expect(github.state.comments(7)).toHaveLength(1);
  });

  test('GraphQL: errors beside the data, partial data, and a limit under 200', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const body = JSON.stringify({ query: 'query Who { viewer { login } }' });
    const headers = { ...HEADERS, 'content-type': 'application/json' };
    const who = async () => (await fetch(github.graphqlUrl, { method: 'POST', headers, body })).json();
    const viewer = { login: 'github-actions[bot]' };
    expect(await who()).toEqual({ data: { viewer } });
    github.fail(FAULTS['GraphQL errors beside data'].fault, { on: 'Who' });
    expect(await who()).toMatchObject({ data: { viewer }, errors: [{ type: 'SERVICE_UNAVAILABLE' }] });
    github.fail(FAULTS['GraphQL partial data'].fault, { on: 'Who' });
    expect(await who()).toMatchObject({ data: { viewer: null }, errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED' }] });
    github.fail(FAULTS['GraphQL RATE_LIMITED'].fault, { on: 'Who' });
    const limited = await who();
    expect(limited).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
    expect(limited).not.toHaveProperty('data');
    expect(github.requests.map(({ route }) => route)).toEqual(Array.from({ length: 4 }, () => 'POST /graphql Who'));
  });

  test('situations happen before the request they are meant for', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const { id } = github.state.comment(7, 'github-actions[bot]', 'mine');
    SITUATIONS['comment deleted between GET and PATCH'].prepare(github, { number: 7 });
    const patched = await ask(github, `/issues/comments/${id}`, { method: 'PATCH', body: '{"body":"new"}' });
    expect(patched.status).toBe(404);
    SITUATIONS['two writers at once'].prepare(github, { number: 7 });
    await remark(github);
    expect(github.state.comments(7).map(({ body }) => body)).toEqual(['Of another run at the same moment', 'A remark']);
    SITUATIONS['31 pages'].prepare(github, { number: 7 });
    const link = (await ask(github, '/issues/7/comments?per_page=100')).headers.get('link');
    expect(link).toMatch(/[?&]page=2>; rel="next".*[?&]page=32>; rel="last"/);
    const moved = github.state.ground.contents.git.commit({ 'src/more.ts': '1\n' }, { on: 'topic' });
    SITUATIONS['sha moved during the run'].prepare(github, { number: 7, sha: moved });
    await remark(github);
    expect(github.state.pull(7).head.sha).toBe(moved);
    expect(github.violations).toEqual([]);
  });

  test('what a client has already, by its ETag, is not sent again', async ({ onTestFinished }) => {
    const github = await aGitHub(onTestFinished);
    const etag = (await ask(github, '/pulls/7')).headers.get('etag') ?? '';
    const again = await fetch(`${github.url}/repos/${REPOSITORY}/pulls/7`, { headers: { ...HEADERS, 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });
});

test('hostile archives are made as they are called', () => {
  expect(hostileZips.parent().includes('../../outside.txt')).toBe(true);
  expect(hostileZips.bomb().length).toBeLessThan(1024 * 1024);
  expect(hostileZips['thousands of entries']().readUInt16LE(hostileZips['thousands of entries']().length - 12)).toBe(20_000);
});
