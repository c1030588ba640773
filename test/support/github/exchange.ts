import type { IncomingMessage } from 'node:http';
import type { Answer, Hub } from './hub.ts';
import type { Token } from './people.ts';

/** A request that was understood: what is wrong with it, and how to answer it. */
export interface Exchange {
  readonly route: string;
  /** As sent: JSON where it is JSON. */
  readonly body: unknown;
  readonly isWrite: boolean;
  /** Of a query: how much it could bring. */
  readonly nodes?: number;
  /** What is wrong with the request. */
  judge(): readonly string[];
  /** In the state of that hub, which may be one of a moment ago. */
  answer(hub: Hub): Answer;
  /** What is wrong with the answer. */
  judgeAnswer(answer: Answer): readonly string[];
}

const AUTHORIZATION = /^(?:token|bearer) (\S+)$/i;
const JSON_IS_FINE = /application\/(vnd\.github(\.v3|\.object)?\+json|sarif\+json|json)/;

export function tokenIn(request: IncomingMessage, tokens: Readonly<Record<string, Token>>): Token | undefined {
  const token = AUTHORIZATION.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return Object.hasOwn(tokens, token) ? tokens[token] : undefined;
}

/** What GitHub asks of every request, beside what the description says. */
export function headerProblems({ headers, method, url }: IncomingMessage): string[] {
  const problems: string[] = [];
  if (!AUTHORIZATION.test(headers.authorization ?? '')) problems.push('the authorization header is not "token X"');
  if ((headers['user-agent'] ?? '') === '') problems.push('GitHub refuses a request without a user-agent');
  if (!JSON_IS_FINE.test(headers.accept ?? '')) problems.push(`accept is ${headers.accept}`);
  const hasBody = Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
  if (hasBody && !/^application\/json\b/.test(headers['content-type'] ?? ''))
    problems.push(`content-type is ${headers['content-type']}`);
  return problems.map((problem) => `${method} ${url}: ${problem}`);
}
