import type { After } from '../repository.ts';
import { repository } from '../repository.ts';
import { JOB } from './people.ts';
import type { GitHubOptions, GitHubServer } from './server.ts';
import { gitHub, REPOSITORY, TOKEN } from './server.ts';

/** A GitHub with pull request 7, and short ways to ask it. */
export const [ADA, APP] = ['token-of-ada', 'token-of-an-app'];
const TOKENS = {
  [TOKEN]: { ...JOB, actions: 'write' },
  [ADA]: { permissions: { pull_requests: 'write', checks: 'write' }, actor: 'ada' },
  [APP]: { permissions: JOB, actor: 'my-app[bot]' },
} as const;

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly token?: string;
}

export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Scene {
  readonly github: GitHubServer;
  readonly head: string;
  ask(path: string, asked?: Asked): Promise<Told>;
  query(query: string, token?: string): Promise<unknown>;
}

export async function scene(after: After, options: Partial<GitHubOptions> = {}): Promise<Scene> {
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

export const POST = (body: unknown, token = TOKEN): Asked => ({ method: 'POST', body, token });
export const PATCH = (body: unknown, token = TOKEN): Asked => ({ method: 'PATCH', body, token });
export const COMMENTS = '/issues/7/comments';
