import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Answer } from '../forge.ts';
import { count, quoted } from '../model/words.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Requests to GitHub's API. The one place where a client is made, and where retrying is decided. */
export interface GitHub {
  /** An answer checked against a shape: a cut or foreign one is an error, never data. Only what may be repeated is re-sent. */
  readonly request: <T>(route: string, parameters: Parameters, shape: z.ZodType<T>) => Promise<Answer<T>>;
  /** All pages of a list. A list that is shorter than its own total is an error; `limit` pages at most. */
  readonly all: <T>(route: string, parameters: Parameters, list: List<T>) => Promise<Answer<readonly T[]>>;
  /** A query. Errors beside the data are an error, but for fields the token may not see, which are null. */
  readonly query: <T>(text: string, variables: Parameters, shape: z.ZodType<T>) => Promise<Answer<T>>;
  /** The bytes behind a route that redirects to a store, at most `limit` of them. The token does not follow. */
  readonly download: (route: string, parameters: Parameters, limit: number) => Promise<Answer<Uint8Array>>;
}

export interface List<T> {
  readonly item: z.ZodType<T>;
  /** The key that holds the list, where the answer is no list itself but has one beside `total_count`. */
  readonly key?: string;
  readonly pages: number;
}

const ATTEMPTS = 3;
const ATTEMPT_MS = 20_000;
/** For all failed attempts of a run together, waits included. */
const BUDGET_MS = 60_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);
/** A POST whose answer was lost may have been done; whoever sent it looks before sending it again. */
const REPEATABLE = /^(?:GET|PATCH|DELETE) /;
export const PER_PAGE = 100;

interface Raw {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A client for the API that `GITHUB_API_URL` names. The toolkit is loaded here and nowhere before: it is most of the start-up. */
export async function gitHub(token: string, apiUrl: string, graphqlUrl: string): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  let spent = 0;

  const send = async (
    route: string,
    parameters: Parameters,
    repeatable: boolean,
    judge: (raw: Raw) => Judged,
  ): Promise<Judged> => {
    for (let attempt = 1; ; attempt++) {
      const started = Date.now();
      let failure: Failure;
      try {
        const signal = AbortSignal.timeout(Math.max(1, Math.min(ATTEMPT_MS, BUDGET_MS - spent)));
        const judged = judge(await octokit.request(route, { ...parameters, request: { signal, redirect: 'manual' } }));
        if (!('status' in judged && judged.status === 'again')) return judged;
        failure = judged.failure;
      } catch (error) {
        failure = failureOf(error);
      }
      const pause = failure.wait ?? 500 * 2 ** attempt * (0.5 + Math.random());
      spent += Date.now() - started;
      const { status } = failure;
      const isWorthIt =
        status === undefined || TRANSIENT.has(status) || ((status === 403 || status === 200) && failure.wait !== undefined);
      if (!repeatable || !isWorthIt || attempt >= ATTEMPTS || spent + pause > BUDGET_MS) return answerOf(route, failure);
      spent += pause;
      await sleep(pause);
    }
  };

  const request: GitHub['request'] = async (route, parameters, shape) => {
    const judged = await send(route, parameters, REPEATABLE.test(route), ({ data }) => {
      const parsed = shape.safeParse(data);
      return parsed.success ? { status: 'ok', value: parsed.data } : foreign(route);
    });
    return judged as Answer<z.output<typeof shape>>;
  };

  return {
    request,
    async all(route, parameters, { item, key, pages }) {
      const items: z.output<typeof item>[] = [];
      const shape = z.union([
        z.array(item),
        z.looseObject({ total_count: z.int().min(0), ...(key !== undefined && { [key]: z.array(item) }) }),
      ]);
      for (let page = 1; page <= pages; page++) {
        const answer = await request(route, { ...parameters, per_page: PER_PAGE, page }, shape);
        if (answer.status !== 'ok') return answer;
        const { value } = answer;
        const [found, total] = Array.isArray(value) ? [value, undefined] : [listIn(value, key, item), value.total_count];
        for (const one of found) items.push(one);
        const isLast = total === undefined ? found.length < PER_PAGE : items.length >= total;
        if (isLast) return { status: 'ok', value: items };
        if (found.length === 0) return { status: 'unreachable', why: `${named(route)} lists ${items.length} of ${total}` };
      }
      return { status: 'unreachable', why: `${named(route)} has more than ${count(pages, 'page')}` };
    },
    async query(text, variables, shape) {
      const name = /^\s*query (\w+)/.exec(text)?.[1] ?? 'query';
      const judged = await send(`POST ${graphqlUrl}`, { query: text, variables }, true, ({ data, headers }) =>
        judgeQuery(name, data, headers, shape),
      );
      return judged as Answer<z.output<typeof shape>>;
    },
    async download(route, parameters, limit) {
      const judged = await send(route, parameters, true, ({ headers }) => {
        const location = headers['location'];
        return typeof location === 'string' ? { status: 'ok', value: location } : foreign(route);
      });
      if (judged.status !== 'ok') return judged as Answer<Uint8Array>;
      return fetchBytes(String(judged.value), named(route), limit);
    },
  };
}

type Judged = Answer<unknown> | { readonly status: 'again'; readonly failure: Failure };

interface Failure {
  /** Absent where nothing was answered. */
  readonly status?: number;
  /** How long GitHub asks to wait, in milliseconds. */
  readonly wait?: number;
  readonly needs?: string;
  readonly said?: string;
}

function listIn<T>(page: Readonly<Record<string, unknown>>, key: string | undefined, item: z.ZodType<T>): T[] {
  return z.array(item).parse(page[key ?? '']);
}

function named(route: string): string {
  return route.replace(/https?:\/\/[^/ ]+/, '');
}

function foreign(route: string): Answer<never> {
  return { status: 'unreachable', why: `${named(route)} answered something else than GitHub describes` };
}

function answerOf(route: string, { status, needs, wait }: Failure): Answer<never> {
  const why = `${named(route)}: ${status === undefined ? 'no answer' : `status ${status}`}`;
  if (status === 404 || status === 410) return { status: 'not-found', why };
  if (status === 401 || (status === 403 && wait === undefined))
    return { status: 'forbidden', why, ...(needs !== undefined && { needs }) };
  return { status: 'unreachable', why };
}

const graphqlSchema = z.looseObject({
  data: z.unknown(),
  errors: z.array(z.looseObject({ type: z.string().optional(), message: z.string().optional() })).optional(),
});

function judgeQuery<T>(name: string, answer: unknown, headers: Raw['headers'], shape: z.ZodType<T>): Judged {
  const route = `query ${name}`;
  const parsed = graphqlSchema.safeParse(answer);
  if (!parsed.success) return foreign(route);
  const { data, errors = [] } = parsed.data;
  if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
    return { status: 'again', failure: { status: 200, wait: waitOf(headers) ?? BUDGET_MS } };
  }
  const serious = errors.find(({ type }) => type !== 'FORBIDDEN');
  if (serious?.type === 'NOT_FOUND') return { status: 'not-found', why: `${route}: not found` };
  if (serious)
    return {
      status: 'unreachable',
      why: `${route} failed: ${quoted(serious.message ?? serious.type ?? 'no reason given', 120)}`,
    };
  const value = shape.safeParse(data);
  if (value.success) return { status: 'ok', value: value.data };
  return errors.length > 0 ? { status: 'forbidden', why: `${route}: the token may not read what it asks` } : foreign(route);
}

const errorSchema = z.object({
  status: z.number().optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

function failureOf(error: unknown): Failure {
  const parsed = errorSchema.safeParse(error);
  const { status, response } = parsed.success ? parsed.data : {};
  // Octokit reports a request that never got an answer as status 500 without a response.
  if (status === undefined || response === undefined) return {};
  const wait = waitOf(response.headers);
  const needs = response.headers['x-accepted-github-permissions'];
  return {
    status,
    ...(wait !== undefined && { wait }),
    ...(typeof needs === 'string' && /^[\w=;, -]{1,200}$/.test(needs) && { needs }),
  };
}

/** `Retry-After` in seconds or as a date, else the second in which an exhausted limit starts anew; measured by the server's own clock. */
function waitOf(headers: Raw['headers']): number | undefined {
  const told = typeof headers['date'] === 'string' ? Date.parse(headers['date']) : Number.NaN;
  const now = Number.isNaN(told) ? Date.now() : told;
  const after = headers['retry-after'];
  if (typeof after === 'string') {
    if (/^\d{1,6}$/.test(after)) return Number(after) * 1000;
    const date = Date.parse(after);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
  }
  const reset = headers['x-ratelimit-reset'];
  const isExhausted = headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset);
  return isExhausted ? Math.max(0, Number(reset) * 1000 - now) : undefined;
}

/** From a signed address, without the token: it belongs to the API's host alone. */
async function fetchBytes(location: string, what: string, limit: number): Promise<Answer<Uint8Array>> {
  try {
    const response = await fetch(location, { signal: AbortSignal.timeout(BUDGET_MS) });
    if (!response.ok || response.body === null)
      return { status: 'unreachable', why: `${what}: the store answered ${response.status}` };
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > limit) return { status: 'unreachable', why: `${what}: larger than ${count(limit / 1024 / 1024, 'MiB', 'MiB')}` };
      chunks.push(chunk);
    }
    return { status: 'ok', value: Buffer.concat(chunks) };
  } catch {
    return { status: 'unreachable', why: `${what}: the store did not answer` };
  }
}
