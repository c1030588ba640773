import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** Reading from GitHub's API. The one place where a client is made. */
export interface GitHub {
  /** GET of a route, its answer checked against a shape: a cut or foreign answer is an error, never data. */
  readonly get: <T>(route: string, parameters: Readonly<Record<string, string>>, shape: z.ZodType<T>) => Promise<Answer<T>>;
}

export type Answer<T> =
  | { readonly status: 'ok'; readonly value: T }
  | { readonly status: 'not-found' }
  /** `why` names status, method and route, never a header or a token. */
  | { readonly status: 'unreachable'; readonly why: string };

const ATTEMPTS = 3;
const ATTEMPT_MS = 20_000;
/** For all attempts together, waits included. */
const BUDGET_MS = 60_000;
const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

const errorSchema = z.object({
  status: z.number().optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** A client for the API that `GITHUB_API_URL` names. The toolkit is loaded here and nowhere before: it is most of the start-up. */
export async function gitHub(token: string, apiUrl: string): Promise<GitHub> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: apiUrl });
  return {
    async get(route, parameters, shape) {
      const started = Date.now();
      for (let attempt = 1; ; attempt++) {
        try {
          const { data } = await octokit.request(`GET ${route}`, {
            ...parameters,
            request: { signal: AbortSignal.timeout(Math.max(1, Math.min(ATTEMPT_MS, started + BUDGET_MS - Date.now()))) },
          });
          const parsed = shape.safeParse(data);
          if (parsed.success) return { status: 'ok', value: parsed.data };
          return { status: 'unreachable', why: `GET ${route} answered something else than GitHub describes` };
        } catch (error) {
          const { status, wait } = fault(error);
          if (status === 404) return { status: 'not-found' };
          const pause = wait ?? 500 * 2 ** attempt * (0.5 + Math.random());
          const isWorthIt = status === undefined || TRANSIENT.has(status) || (status === 403 && wait !== undefined);
          if (attempt >= ATTEMPTS || !isWorthIt || Date.now() - started + pause > BUDGET_MS) {
            return { status: 'unreachable', why: `GET ${route}: ${status === undefined ? 'no answer' : `status ${status}`}` };
          }
          await sleep(pause);
        }
      }
    },
  };
}

/** The status of a failed request, and how long GitHub asks to wait, in milliseconds. */
function fault(error: unknown): { status?: number; wait?: number } {
  const parsed = errorSchema.safeParse(error);
  const { status, response } = parsed.success ? parsed.data : {};
  // Octokit reports a request that never got an answer as status 500 without a response.
  if (status === undefined || response === undefined) return {};
  const after = response.headers['retry-after'];
  if (typeof after === 'string' && /^\d{1,6}$/.test(after)) return { status, wait: Number(after) * 1000 };
  // The other way to say when to come back: an exhausted limit and the second in which it starts anew.
  const reset = response.headers['x-ratelimit-reset'];
  const isExhausted = response.headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset);
  return isExhausted ? { status, wait: Math.max(0, Number(reset) * 1000 - Date.now()) } : { status };
}
