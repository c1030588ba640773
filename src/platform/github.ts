import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Answer } from '../forge.ts';
import { count, quoted } from '../model/words.ts';
import type { Failure } from './github-failure.ts';
import { answerOf, failureOf, isHeavy, isTransient, waitOf } from './github-failure.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Requests to GitHub's API. The one place where a client is made, and where retrying is decided. */
export interface GitHub {
  /** An answer checked against a shape: a cut or foreign one is an error, never data. Only what may be repeated is re-sent. */
  readonly request: <T>(route: string, parameters: Parameters, shape: z.ZodType<T>) => Promise<Answer<T>>;
  /** All pages of a list. A list that is shorter than its own total is an error; `limit` pages at most. */
  readonly all: <T>(route: string, parameters: Parameters, list: List<T>) => Promise<Answer<readonly T[]>>;
  /**
   * A query. Errors beside the data are an error, but for fields the token may not see, which are null. `shrinks`: whoever asks would
   * rather ask for less than for the same again.
   */
  readonly query: <T>(
    text: string,
    variables: Parameters,
    shape: z.ZodType<T>,
    options?: { readonly shrinks?: boolean },
  ) => Promise<Answer<T>>;
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
/** GitHub itself gives up on a query after ten seconds. */
const ATTEMPT_MS = 12_000;
/** For all failed attempts of a run together, waits included; beyond it nothing more is asked. */
const BUDGET_MS = 60_000;
/** Beyond it each request has one attempt: one endpoint that is down leaves time for the others. */
const REPEATS_MS = 30_000;
/** A POST whose answer was lost may have been done; whoever sent it looks before sending it again. */
const REPEATABLE = /^(?:GET|PATCH|DELETE) /;
export const PER_PAGE = 100;

/** A client for the API that `GITHUB_API_URL` names. The toolkit is loaded here and nowhere before: it is most of the start-up. */
export async function gitHub(token: string, apiUrl: string, graphqlUrl: string): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  let spent = 0;

  const send = async ({ route, parameters, what, repeatable }: Sent, judge: (raw: Raw) => Judged): Promise<Judged> => {
    for (let attempt = 1; ; attempt++) {
      const left = BUDGET_MS - spent;
      if (left <= 0)
        return { status: 'unreachable', why: `${what}: not asked any more, GitHub has kept this run waiting for a minute` };
      const started = Date.now();
      const signal = AbortSignal.timeout(Math.min(ATTEMPT_MS, left));
      const judged = await octokit
        .request(route, { ...parameters, request: { signal, redirect: 'manual' } })
        // A body that is cut arrives as no data under a good status.
        .then((raw: Raw) => (raw.data === '' && raw.status !== 204 && raw.status < 300 ? again({ isCut: true }) : judge(raw)))
        .catch((error: unknown) => again(failureOf(error)));
      if (judged.status !== 'again') {
        if (!repeatable && judged.status === 'unreachable') await sleep(1000);
        return judged;
      }
      spent += Date.now() - started;
      const { failure } = judged;
      const backoff = 500 * 2 ** attempt * (0.5 + Math.random());
      const pause = Math.max(failure.wait ?? (failure.isLimited ? BUDGET_MS : 0), backoff);
      // What a limit refused was not done, whatever it was.
      const mayBe = repeatable === 'unless heavy' ? !isHeavy(failure) : repeatable;
      const mayRepeat = (mayBe || failure.isLimited === true) && isTransient(failure) && attempt < ATTEMPTS;
      const hasTime = spent + pause <= BUDGET_MS && (spent <= REPEATS_MS || failure.wait !== undefined);
      if (!mayRepeat || !hasTime) {
        // Whoever looks whether a lost POST was done, looks a little later.
        if (!repeatable && isTransient(failure) && spent + backoff <= BUDGET_MS) await sleep(backoff);
        return answerOf(what, failure);
      }
      spent += pause;
      await sleep(pause);
    }
  };

  const request: GitHub['request'] = async (route, parameters, shape) => {
    const sent = { route, parameters, what: named(route), repeatable: REPEATABLE.test(route) };
    const judged = await send(sent, ({ data, status }) => {
      // Nothing is followed elsewhere: the token belongs to this host, and a POST would be sent twice.
      if (status >= 300) return answerOf(sent.what, { status });
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
    async query(text, variables, shape, { shrinks = false } = {}) {
      const name = /^\s*query (\w+)/.exec(text)?.[1] ?? 'query';
      const sent: Sent = {
        route: `POST ${graphqlUrl}`,
        parameters: { query: text, variables },
        what: `query ${name}`,
        repeatable: shrinks ? 'unless heavy' : true,
      };
      const judged = await send(sent, ({ data, headers }) => judgeQuery(name, data, headers, shape));
      return judged as Answer<z.output<typeof shape>>;
    },
    async download(route, parameters, limit) {
      const judged = await send({ route, parameters, what: named(route), repeatable: true }, ({ headers }) => {
        const location = headers['location'];
        return typeof location === 'string' ? { status: 'ok', value: location } : foreign(route);
      });
      if (judged.status !== 'ok') return judged as Answer<Uint8Array>;
      return fetchBytes(String(judged.value), named(route), limit);
    },
  };
}

interface Sent {
  readonly route: string;
  readonly parameters: Parameters;
  /** How it is called in words. */
  readonly what: string;
  readonly repeatable: boolean | 'unless heavy';
}

interface Raw {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

type Judged = Answer<unknown> | { readonly status: 'again'; readonly failure: Failure };

function again(failure: Failure): Judged {
  return { status: 'again', failure };
}

function listIn<T>(page: Readonly<Record<string, unknown>>, key: string | undefined, item: z.ZodType<T>): T[] {
  return z.array(item).parse(page[key ?? '']);
}

function named(route: string): string {
  return route.replace(/https?:\/\/[^/ ]+/, '');
}

function foreign(route: string): Answer<never> {
  return { status: 'unreachable', why: `${named(route)} answered something else than GitHub describes`, isLost: true };
}

const graphqlSchema = z.looseObject({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ type: z.string().optional(), message: z.string().optional() })).optional(),
});

/** How GitHub says under a good status that a query took too long, or brought too much. */
const TOO_MUCH = {
  types: new Set(['SERVICE_UNAVAILABLE', 'RESOURCE_LIMITS_EXCEEDED', 'MAX_NODE_LIMIT_EXCEEDED']),
  words: /something went wrong|timed? ?out|resource limits/i,
};

function judgeQuery<T>(name: string, answer: unknown, headers: Raw['headers'], shape: z.ZodType<T>): Judged {
  const route = `query ${name}`;
  const parsed = graphqlSchema.safeParse(answer);
  if (!parsed.success) return foreign(route);
  const { data, errors = [] } = parsed.data;
  if (errors.some(({ type }) => type === 'RATE_LIMITED')) {
    const wait = waitOf(headers);
    return again({ status: 200, isLimited: true, ...(wait !== undefined && { wait }) });
  }
  const serious = errors.find(({ type }) => type !== 'FORBIDDEN');
  if (serious?.type === 'NOT_FOUND') return { status: 'not-found', why: `${route}: not found` };
  if (serious) {
    const { type = '', message = type } = serious;
    const why = `${route} failed: ${quoted(message === '' ? 'no reason given' : message, 120)}`;
    return { status: 'unreachable', why, ...((TOO_MUCH.types.has(type) || TOO_MUCH.words.test(message)) && { isHeavy: true }) };
  }
  const value = shape.safeParse(data);
  if (value.success) return { status: 'ok', value: value.data };
  return errors.length > 0 ? { status: 'forbidden', why: `${route}: the token may not read what it asks` } : foreign(route);
}

/** From a signed address, by way of a proxy where there is one, and without the token: it belongs to the API's host alone. */
async function fetchBytes(location: string, what: string, limit: number): Promise<Answer<Uint8Array>> {
  const { HttpClient } = await import('@actions/http-client');
  const client = new HttpClient('jidoka', [], { socketTimeout: ATTEMPT_MS });
  try {
    const { message } = await client.get(location);
    const { statusCode } = message;
    if (statusCode !== 200) return { status: 'unreachable', why: `${what}: the store answered ${statusCode ?? 'nothing'}` };
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of message) {
      size += chunk.length;
      if (size > limit) return { status: 'unreachable', why: `${what}: larger than ${count(limit / 1024 / 1024, 'MiB', 'MiB')}` };
      chunks.push(chunk);
    }
    return { status: 'ok', value: Buffer.concat(chunks) };
  } catch {
    return { status: 'unreachable', why: `${what}: the store did not answer` };
  } finally {
    client.dispose();
  }
}
