import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { After, Repository } from '../repository.ts';
import type { Operation, Parameters } from './description.ts';
import { operationOf } from './description.ts';

/**
 * A GitHub on this machine, for one repository whose contents are a real one's. Every request and every answer is judged
 * against GitHub's own description; a test asserts that `violations` is empty, so neither the client nor this server can
 * drift from it. A request for what is not modelled is a violation too, never a made-up answer.
 */
export interface GitHubServer {
  /** What a runner has as GITHUB_API_URL. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  readonly violations: readonly string[];
  /** The next requests get a fault instead of their answer; with `on`, only those whose route holds that text. */
  fail(fault: Fault, options?: { readonly times?: number; readonly on?: string }): void;
  /** Nobody listens there any more. */
  goDown(): Promise<void>;
}

export interface SeenRequest {
  readonly route: string;
  /** Of the answer; 0 when the connection was left without one. */
  readonly status: number;
  /** Milliseconds since the server started. */
  readonly at: number;
}

export interface GitHubOptions {
  readonly git: Repository;
  /** OWNER/NAME. */
  readonly name?: string;
  readonly visibility?: 'private' | 'public';
  readonly defaultBranch?: string;
  /** What each token may do. */
  readonly tokens?: Readonly<Record<string, Permissions>>;
}

export type Permissions = Readonly<{ contents?: 'read' | 'write' }>;

export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The true answer's first half, as if that were all. */
  | { readonly kind: 'truncated' }
  /** The true answer's head and first half, then nothing. */
  | { readonly kind: 'stalled' | 'cut-off' }
  /** No answer: the connection is dropped, or kept and never used. */
  | { readonly kind: 'reset' | 'silent' };

const DOCS = 'https://docs.github.com/rest';
/** Shaped like none of GitHub's, so that no scanner takes it for one. */
export const TOKEN = 'token-of-this-job-9f31c2';
export const REPOSITORY = 'acme/shop';

const errorBody = (message: string, status: number, documentation = DOCS) =>
  JSON.stringify({ message, documentation_url: documentation, status: String(status) });

const html =
  '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body>This page is taking too long</body></html>\n';
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** GitHub's bad days, by name. */
export const faults = {
  serverError: { kind: 'answer', status: 500, body: errorBody('Server Error', 500), headers: JSON_TYPE },
  badGateway: { kind: 'answer', status: 502, body: html, headers: HTML_TYPE },
  unavailable: { kind: 'answer', status: 503, body: errorBody('Service unavailable', 503), headers: JSON_TYPE },
  notFound: { kind: 'answer', status: 404, body: errorBody('Not Found', 404), headers: JSON_TYPE },
  secondaryLimit: (seconds: string) => limited(403, SECONDARY, { 'retry-after': seconds }),
  tooMany: (seconds: string) => limited(429, 'API rate limit exceeded', { 'retry-after': seconds }),
  /** `reset` in seconds since 1970. */
  exhausted: (reset: string) =>
    limited(403, 'API rate limit exceeded for installation ID 1.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
  truncated: { kind: 'truncated' },
  empty: { kind: 'answer', status: 200, body: '', headers: JSON_TYPE },
  html: { kind: 'answer', status: 200, body: html, headers: HTML_TYPE },
  wrongSchema: { kind: 'answer', status: 200, body: '{"type":"file","encoding":"base64","content":null}', headers: JSON_TYPE },
  emptyObject: { kind: 'answer', status: 200, body: '{}', headers: JSON_TYPE },
  stalled: { kind: 'stalled' },
  cutOff: { kind: 'cut-off' },
  reset: { kind: 'reset' },
  silent: { kind: 'silent' },
} as const satisfies Record<string, Fault | ((when: string) => Fault)>;

function limited(status: number, message: string, headers: Readonly<Record<string, string>>): Fault {
  return { kind: 'answer', status, body: errorBody(message, status), headers: { ...JSON_TYPE, ...headers } };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export async function gitHub(after: After, options: GitHubOptions): Promise<GitHubServer> {
  const started = performance.now();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const queue: { fault: Fault; left: number; on: string }[] = [];

  const nextFault = (route: string): Fault | undefined => {
    const next = queue.find(({ left, on }) => left > 0 && route.includes(on));
    if (next) next.left--;
    return next?.fault;
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const found = operationOf(request.method ?? '', pathname);
    const route = found?.operation.route ?? `${request.method} ${pathname}`;
    const seen = (status: number) => requests.push({ route, status, at: performance.now() - started });
    const fault = nextFault(route);
    if (fault?.kind === 'silent' || fault?.kind === 'reset') {
      seen(0);
      if (fault.kind === 'reset') request.socket.resetAndDestroy();
      return;
    }
    if (fault?.kind === 'answer') {
      seen(fault.status);
      response.writeHead(fault.status, { ...fault.headers }).end(fault.body);
      return;
    }
    violations.push(...headerProblems(request));
    const answer = found ? answerTo(found.operation, found.parameters, searchParams, request) : notDescribed(route);
    seen(answer.status);
    send(response, answer, fault?.kind);
  });

  const notDescribed = (route: string): Answer => {
    violations.push(`${route}: no such operation in the description`);
    return error(404, 'Not Found');
  };

  const answerTo = (operation: Operation, path: Parameters, query: URLSearchParams, request: IncomingMessage): Answer => {
    const parameters = Object.fromEntries(query);
    violations.push(...operation.judgeRequest(path, parameters));
    const handler = HANDLERS[operation.route];
    if (handler === undefined) {
      violations.push(`${operation.route}: described, and not modelled by this server`);
      return error(500, 'Server Error');
    }
    const answer =
      refused(request, operation, path, options) ??
      attempt(() => handler({ ...path, ...parameters }, new Contents(options, url), operation));
    violations.push(...operation.judgeAnswer(answer.status, answer.body));
    return answer;
  };

  const attempt = (handle: () => Answer): Answer => {
    try {
      return handle();
    } catch (broken) {
      violations.push(`This server broke: ${broken instanceof Error ? broken.message : String(broken)}`);
      return error(500, 'Server Error');
    }
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const goDown = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  after(goDown);
  return {
    url,
    requests,
    violations,
    goDown,
    fail: (fault, { times = 1, on = '' } = {}) => queue.push({ fault, left: times, on }),
  };
}

function send(response: ServerResponse, { status, body }: Answer, fault: 'truncated' | 'stalled' | 'cut-off' | undefined): void {
  const text = JSON.stringify(body);
  const half = text.slice(0, Math.floor(text.length / 2));
  const sent = fault === 'truncated' ? half : text;
  response.writeHead(status, {
    ...JSON_TYPE,
    'content-length': Buffer.byteLength(sent),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'C0FF:EE:1:2:3',
  });
  if (fault === 'stalled') response.write(half);
  else if (fault === 'cut-off') response.write(half, () => response.socket?.resetAndDestroy());
  else response.end(sent);
}

/** What GitHub asks of every request, beside what the description says. */
function headerProblems({ headers, method, url }: IncomingMessage): string[] {
  const problems: string[] = [];
  if (!/^(token|bearer) \S+$/i.test(headers.authorization ?? '')) problems.push('the authorization header is not "token X"');
  if ((headers['user-agent'] ?? '') === '') problems.push('GitHub refuses a request without a user-agent');
  if (!/application\/(vnd\.github(\.v3|\.object)?\+json|json)/.test(headers.accept ?? ''))
    problems.push(`accept is ${headers.accept}`);
  return problems.map((problem) => `${method} ${url}: ${problem}`);
}

/** A token that may not see a private repository is told that there is none. */
function refused(
  request: IncomingMessage,
  { documentation }: Operation,
  path: Parameters,
  options: GitHubOptions,
): Answer | undefined {
  const { name = REPOSITORY, visibility = 'private', tokens = { [TOKEN]: { contents: 'read' } } } = options;
  const token = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const permissions = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  if (permissions === undefined) return error(401, 'Bad credentials');
  const isThere = `${path['owner']}/${path['repo']}`.toLowerCase() === name.toLowerCase();
  if (!isThere || (visibility === 'private' && permissions.contents === undefined)) return error(404, 'Not Found', documentation);
  return undefined;
}

function error(status: number, message: string, documentation = DOCS): Answer {
  return { status, body: JSON.parse(errorBody(message, status, documentation)) };
}

type Handler = (parameters: Parameters, contents: Contents, operation: Operation) => Answer;

const HANDLERS: Readonly<Record<string, Handler>> = {
  'GET /repos/{owner}/{repo}/contents/{path}': ({ path = '', ref }, contents, { documentation }) => {
    const commit = contents.commit(ref);
    if (commit === undefined) return error(404, `No commit found for the ref ${ref}`, documentation);
    const body = contents.at(commit, path);
    return body === undefined ? error(404, 'Not Found', documentation) : { status: 200, body };
  },
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': ({ tree_sha: ref, recursive }, contents, { documentation }) => {
    const tree = contents.tree(ref, recursive !== undefined);
    return tree === undefined ? error(404, 'Not Found', documentation) : { status: 200, body: tree };
  },
};

/** GitHub answers with the content of files up to this size; of larger ones only with the rest. */
const CONTENT_LIMIT = 1024 * 1024;

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

/** The git side of the repository, in GitHub's shapes. Ids and bytes are git's own. */
class Contents {
  readonly #git: Repository;
  readonly #branch: string;
  readonly #base: string;
  readonly #site: string;

  constructor({ git, defaultBranch = 'main', name = REPOSITORY }: GitHubOptions, url: string) {
    this.#git = git;
    this.#branch = defaultBranch;
    this.#base = `${url}/repos/${name}`;
    this.#site = `https://github.com/${name}`;
  }

  /** Of the default branch, when no ref is named. */
  commit(ref: string | undefined): string | undefined {
    return this.#object(`${this.#named(ref)}^{commit}`);
  }

  /** A file, or a folder's list. */
  at(commit: string, path: string): unknown {
    const [entry] = this.#list(commit, '--', path.replace(/\/$/, ''));
    if (entry === undefined) return undefined;
    if (entry.type === 'tree') return this.#list(`${commit}:${entry.path}`).map((inner) => this.#about(inner, `${entry.path}/`));
    if (entry.type !== 'blob' || entry.mode === '120000') throw new Error(`${path}: links and submodules are not modelled`);
    const isSmall = entry.size <= CONTENT_LIMIT;
    const lines =
      this.#git
        .gitBytes('cat-file', 'blob', entry.sha)
        .toString('base64')
        .match(/.{1,60}/g) ?? [];
    return {
      ...this.#about(entry, ''),
      content: isSmall ? lines.map((line) => `${line}\n`).join('') : '',
      encoding: isSmall ? 'base64' : 'none',
    };
  }

  tree(ref: string | undefined, recursive: boolean): unknown {
    const sha = this.#object(this.#named(ref));
    if (sha === undefined || this.#object(`${sha}^{tree}`) === undefined) return undefined;
    const tree = this.#list(sha, ...(recursive ? ['-r', '-t'] : [])).map(({ path, mode, type, sha: id, size }) => ({
      path,
      mode,
      type,
      sha: id,
      ...(type === 'blob' && { size }),
      url: `${this.#base}/git/${type}s/${id}`,
    }));
    return { sha, url: `${this.#base}/git/trees/${sha}`, tree, truncated: false };
  }

  #named(ref: string | undefined): string {
    return ref === undefined || ref === 'HEAD' ? `refs/heads/${this.#branch}` : ref;
  }

  #object(expression: string): string | undefined {
    try {
      return this.#git.git('rev-parse', '--verify', '--quiet', '--end-of-options', expression);
    } catch {
      return undefined;
    }
  }

  #list(tree: string, ...more: readonly string[]): Entry[] {
    const [flags, rest] = more[0] === '--' ? [[], more] : [more, []];
    const lines = this.#git
      .gitBytes('ls-tree', '-l', '-z', ...flags, tree, ...rest)
      .toString('utf8')
      .split('\0');
    return lines.flatMap((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(line) ?? [];
      if (mode === undefined || type === undefined || sha === undefined || path === undefined) return [];
      return [{ mode, type, sha, size: Number(size) || 0, path }];
    });
  }

  #about({ type, sha, size, path: name }: Entry, folder: string): Record<string, unknown> {
    const path = `${folder}${name}`;
    const self = `${this.#base}/contents/${path}?ref=${this.#branch}`;
    const isFile = type === 'blob';
    const git = `${this.#base}/git/${type}s/${sha}`;
    const page = `${this.#site}/${type}/${this.#branch}/${path}`;
    return {
      type: isFile ? 'file' : 'dir',
      size,
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      sha,
      url: self,
      git_url: git,
      html_url: page,
      download_url: isFile ? `https://raw.githubusercontent.com/${page.slice('https://github.com/'.length)}` : null,
      _links: { self, git, html: page },
    };
  }
}
