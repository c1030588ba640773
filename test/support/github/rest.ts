import type { IncomingMessage } from 'node:http';
import { actionHandlers } from './actions.ts';
import { checkHandlers } from './checks.ts';
import { commentHandlers } from './comments.ts';
import type { Operation, Parameters } from './description.ts';
import { operationOf } from './description.ts';
import type { Exchange } from './exchange.ts';
import { headerProblems, tokenIn } from './exchange.ts';
import type { Answer, Handlers, Hub } from './hub.ts';
import { error, isRecord, REPO } from './hub.ts';
import type { Token } from './people.ts';
import { accepted, isAllowed, needsOf } from './people.ts';
import { pullHandlers } from './pulls.ts';
import { repositoryHandlers } from './repositories.ts';
import { scanningHandlers } from './scanning.ts';

/** One REST request, judged and answered. */

const HANDLERS: Handlers = {
  ...repositoryHandlers,
  ...pullHandlers,
  ...commentHandlers,
  ...checkHandlers,
  ...actionHandlers,
  ...scanningHandlers,
};

type Tokens = Readonly<Record<string, Token>>;

export function restExchange(hub: Hub, tokens: Tokens, request: IncomingMessage, url: URL, sent: Buffer): Exchange {
  const method = request.method ?? '';
  const path = byName(hub, url.pathname.slice(new URL(hub.rest).pathname.replace(/\/$/, '').length));
  const found = operationOf(method, path);
  const headers = headerProblems(request);
  if (found === undefined) return unknown(`${method} ${path}`, headers);
  const { operation, parameters } = found;
  const query = Object.fromEntries(url.searchParams);
  const body = parsed(sent);
  const problems = operation.judgeRequest(parameters, query, body);
  const below = path.replace(/^\/repos\/[^/]+\/[^/]+/, '') + url.search;
  return {
    route: operation.route,
    body,
    isWrite: method !== 'GET',
    judge: () => [...headers, ...problems],
    judgeAnswer: ({ status, body: answered, headers: given }) =>
      status === 304 ? [] : operation.judgeAnswer(status, answered, given?.['content-type']),
    answer(now) {
      const token = tokenIn(request, tokens);
      const no = refused(now, token, operation, parameters);
      if (no || token === undefined) return no ?? error(401, 'Bad credentials');
      const handler = HANDLERS[operation.route];
      if (handler === undefined) throw new Error(`${operation.route}: described, and not modelled by this server`);
      if (problems.length > 0 && method !== 'GET') return error(422, 'Invalid request.', operation.documentation);
      const { documentation } = operation;
      const accept = request.headers.accept ?? '';
      return handler({
        hub: now.others.get(namedIn(now, parameters)) ?? now,
        token,
        path: parameters,
        query,
        body: isRecord(body) ? body : {},
        accept,
        documentation,
        below,
      });
    },
  };
}

function unknown(route: string, headers: readonly string[]): Exchange {
  return {
    route,
    body: undefined,
    isWrite: false,
    judge: () => [...headers, `${route}: no such operation in the description`],
    judgeAnswer: () => [],
    answer: () => error(404, 'Not Found'),
  };
}

/** GitHub's own links name a repository by its id. */
function byName({ id, name }: Hub, path: string): string {
  const prefix = `/repositories/${id}`;
  return path === prefix || path.startsWith(`${prefix}/`) ? `/repos/${name}${path.slice(prefix.length)}` : path;
}

/** Text that is no JSON stays text, which no schema of a body allows. */
function parsed(sent: Buffer): unknown {
  if (sent.length === 0) return undefined;
  const text = sent.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function namedIn({ name }: Hub, path: Parameters): string {
  return path['owner'] === undefined ? name : `${path['owner']}/${path['repo']}`;
}

/** A token that may not see a private repository's contents is told that there are none. */
function refused(hub: Hub, token: Token | undefined, { route, documentation }: Operation, path: Parameters): Answer | undefined {
  if (token === undefined) return error(401, 'Bad credentials');
  const named = namedIn(hub, path);
  if (hub.others.has(named) && route === `GET ${REPO}/contents/{path}`) return undefined;
  if (named.toLowerCase() !== hub.name.toLowerCase()) return error(404, 'Not Found', documentation);
  const needs = needsOf(route);
  if (isAllowed(token, needs, hub.isPrivate)) return undefined;
  if (needs.some(([name]) => name === 'contents')) return error(404, 'Not Found', documentation);
  const kind = token.actor.type === 'Bot' ? 'integration' : 'personal access token';
  return {
    ...error(403, `Resource not accessible by ${kind}`, documentation),
    headers: { 'x-accepted-github-permissions': accepted(needs) },
  };
}
