import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { After, Repository } from '../repository.ts';
import { artifactExchange, isArtifactPath } from './artifacts.ts';
import { Contents } from './contents.ts';
import type { Exchange } from './exchange.ts';
import { Failures } from './failures.ts';
import type { Fault } from './faults.ts';
import { faults as known } from './faults.ts';
import { graphqlExchange } from './graphql.ts';
import type { Answer, Hub } from './hub.ts';
import { error } from './hub.ts';
import type { Role, TokenSpec } from './people.ts';
import { JOB, People, tokenOf } from './people.ts';
import { restExchange } from './rest.ts';
import { repositoryId } from './shapes.ts';
import { State } from './state.ts';
import { bodyOf, send } from './transport.ts';

export { runtimeToken } from './artifacts.ts';
export { grantedTo, requiredCheckPasses } from './ci-state.ts';
export type { Fault } from './faults.ts';
export { FAULTS, faults } from './faults.ts';
export type { Permissions, TokenSpec } from './people.ts';
export { SITUATIONS } from './situations.ts';

/**
 * A GitHub on this machine, for one repository whose contents are a real one's, and whose pull requests, comments, checks,
 * runs and artifacts are a state that tests seed and requests change. Every request and every answer is judged against
 * GitHub's own descriptions; a test asserts that `violations` is empty, so neither the client nor this server can drift
 * from them. A request for what is not modelled is a violation too, never a made-up answer.
 */
export interface GitHubServer {
  /** What a runner has as GITHUB_API_URL. */
  readonly url: string;
  /** GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string;
  readonly state: State;
  readonly requests: readonly SeenRequest[];
  readonly violations: readonly string[];
  /** The next requests get a fault instead of their answer; with `on`, only those whose route holds that text. */
  fail(fault: Fault, options?: { readonly times?: number; readonly on?: string }): void;
  /** What was to go wrong from now on does not. */
  mend(): void;
  /** Once, before the next request is answered whose route holds that text. */
  before(on: string, happens: () => void | Promise<void>): void;
  /** Nobody listens there any more. */
  goDown(): Promise<void>;
}

export interface SeenRequest {
  /** `GET /repos/{owner}/{repo}`, `POST /graphql Name`, `ARTIFACT Name`. */
  readonly route: string;
  /** Of the answer; 0 when the connection was left without one. */
  readonly status: number;
  /** Milliseconds since the server started. */
  readonly at: number;
  /** Path and query. */
  readonly path: string;
  /** What was sent, where it is JSON. */
  readonly body: unknown;
}

export interface GitHubOptions {
  readonly git: Repository;
  /** OWNER/NAME. */
  readonly name?: string;
  readonly visibility?: 'private' | 'public';
  readonly defaultBranch?: string;
  /** What each token may do, and who acts with it. */
  readonly tokens?: Readonly<Record<string, TokenSpec>>;
  /** The role of each person, by login. */
  readonly people?: Readonly<Record<string, Role>>;
  /** The login of each commit author's address. */
  readonly emails?: Readonly<Record<string, string>>;
  /** Public repositories beside it, OWNER/NAME: of these only files can be read. */
  readonly others?: Readonly<Record<string, Repository>>;
  /** As on GitHub Enterprise Server. */
  readonly base?: '' | '/api/v3';
}

/** Shaped like none of GitHub's, so that no scanner takes it for one. */
export const TOKEN = 'token-of-this-job-9f31c2';
export const REPOSITORY = 'acme/shop';

export async function gitHub(after: After, options: GitHubOptions): Promise<GitHubServer> {
  const { base = '', tokens = { [TOKEN]: JOB } } = options;
  const known = Object.fromEntries(Object.entries(tokens).map(([token, spec]) => [token, tokenOf(spec)]));
  const graphqlPath = base === '' ? '/graphql' : '/api/graphql';
  const started = performance.now();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const failures = new Failures();
  let earlier: State | undefined;

  const exchangeOf = (request: IncomingMessage, url: URL, sent: Buffer): Exchange => {
    if (isArtifactPath(url.pathname)) return artifactExchange(hub, request, url, sent);
    if (url.pathname === graphqlPath) return graphqlExchange(known, request, sent, graphqlPath);
    return restExchange(hub, known, request, url, sent);
  };

  const judged = (exchange: Exchange, fault: Fault | undefined): Answer => {
    const now = fault?.kind === 'stale' && earlier ? { ...hub, state: earlier } : hub;
    if (exchange.isWrite) earlier = hub.state.copy();
    try {
      const answer = exchange.answer(now);
      violations.push(...exchange.judgeAnswer(answer));
      return answer;
    } catch (broken) {
      violations.push(`${exchange.route}: ${broken instanceof Error ? broken.message : String(broken)}`);
      return error(500, 'Server Error');
    }
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const at = performance.now() - started;
    const url = new URL(request.url ?? '/', origin);
    const exchange = exchangeOf(request, url, await bodyOf(request));
    violations.push(...strangers(request, origin), ...exchange.judge());
    await failures.happen(exchange.route);
    const fault = suffered(failures.next(exchange.route), exchange);
    const { route, body } = exchange;
    const status = answered(request, response, fault, () => judged(exchange, fault), { hub, url });
    requests.push({ route, status, at, path: `${url.pathname}${url.search}`, body });
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((broken: unknown) => {
      // A client that went away in the middle of its request is no fault of anybody here.
      if (request.complete) violations.push(`This server broke: ${broken instanceof Error ? broken.stack : String(broken)}`);
      response.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hub = hubOf(options, origin, `${origin}${base}`);
  const goDown = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  after(goDown);
  return {
    url: hub.rest,
    graphqlUrl: `${origin}${graphqlPath}`,
    resultsUrl: `${origin}/`,
    state: hub.state,
    requests,
    violations,
    goDown,
    fail: (fault, { times = 1, on = '' } = {}) => failures.add(fault, times, on),
    mend: () => failures.clear(),
    before: (on, happens) => failures.before(on, happens),
  };
}

function hubOf(options: GitHubOptions, origin: string, rest: string): Hub {
  const { git, name = REPOSITORY, visibility = 'private', defaultBranch: branch = 'main', people: roles = {} } = options;
  const isPrivate = visibility === 'private';
  const people = new People(name.slice(0, name.indexOf('/')), isPrivate, roles, options.emails ?? {});
  const place = { api: `${rest}/repos/${name}`, html: `https://github.com/${name}` };
  const contents = new Contents({ git, branch, ...place });
  const state = new State({ name, branch, contents, people });
  const hub = { name, id: repositoryId(name), origin, rest, ...place, isPrivate, branch, state, contents, people };
  return { ...hub, others: othersOf(options.others ?? {}, { ...hub, others: new Map() }) };
}

function othersOf(others: NonNullable<GitHubOptions['others']>, hub: Hub): Hub['others'] {
  return new Map(
    Object.entries(others).map(([name, git]) => {
      const place = { api: `${hub.rest}/repos/${name}`, html: `https://github.com/${name}` };
      return [name, { ...hub, name, ...place, contents: new Contents({ git, branch: 'main', ...place }) }];
    }),
  );
}

/** What is too heavy is given up on, and the rest is answered. */
function suffered(fault: Fault | undefined, { nodes = 0 }: Exchange): Fault | undefined {
  if (fault?.kind !== 'heavy') return fault;
  return nodes > fault.nodes ? known.badGateway : undefined;
}

/** A token that was led to another host is a token lost. */
function strangers({ headers, method, url }: IncomingMessage, origin: string): string[] {
  if (headers.host === new URL(origin).host || headers.authorization === undefined) return [];
  return [`${method} ${url}: the token was sent to ${headers.host}`];
}

/** The status that was sent; 0 when the connection was left without one. */
function answered(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
  judge: () => Answer,
  { hub, url }: { readonly hub: Hub; readonly url: URL },
): number {
  const self = `${hub.origin}${url.pathname}${url.search}`;
  switch (fault?.kind) {
    case 'silent':
      return 0;
    case 'reset':
      request.socket.resetAndDestroy();
      return 0;
    case 'answer':
      return fixed(response, fault);
    case 'after':
      judge();
      if (fault.status > 0) return fixed(response, fault);
      request.socket.resetAndDestroy();
      return 0;
    case 'redirect': {
      const location = self.replace(`/repos/${hub.name}`, `/repositories/${hub.id}`);
      return send(response, { ...error(fault.status, 'Moved Permanently'), headers: { location } }, undefined, self);
    }
    default:
      return send(response, judge(), fault, self);
  }
}

function fixed(response: ServerResponse, { status, headers, body }: Extract<Fault, { status: number; body: string }>): number {
  response.writeHead(status, { ...headers }).end(body);
  return status;
}
