import { z } from 'zod';
import type { Answer } from '../forge.ts';

/** Why a request has no answer that can be used. */
export interface Failure {
  /** Absent where nothing was answered. */
  readonly status?: number;
  /** How long GitHub asks to wait, in milliseconds. */
  readonly wait?: number;
  /** A limit refused it: nothing was done. */
  readonly isLimited?: boolean;
  readonly isCut?: boolean;
  readonly needs?: string;
  /** What the connection failed of, as the system calls it. */
  readonly code?: string;
}

const TRANSIENT = new Set([408, 429, 500, 502, 503, 504]);

/** Whether the same request may be answered a little later. */
export function isTransient({ status, isLimited }: Failure): boolean {
  return status === undefined || isLimited === true || TRANSIENT.has(status);
}

/** Whether GitHub gave up on it, or never came to an end: what asks for less may be answered. */
export function isHeavy({ status, code, isCut }: Failure): boolean {
  return status === 502 || status === 504 || (status === undefined && code === undefined && isCut !== true);
}

/** A failure as an answer, in words without a header or a token. */
export function answerOf(what: string, failure: Failure): Answer<never> {
  const { status, isLimited, needs } = failure;
  const why = `${what}: ${failureWords(failure)}`;
  if (status === 404 || status === 410) return { status: 'not-found', why };
  if (status === 403 && !isLimited) return { status: 'forbidden', why, ...(needs !== undefined && { needs }) };
  const isRefused = status !== undefined && status >= 300 && status < 500 && !isTransient(failure);
  if (isRefused) return { status: 'refused', why };
  return { status: 'unreachable', why, ...(!isLimited && { isLost: true }), ...(isHeavy(failure) && { isHeavy: true }) };
}

function failureWords({ status, isLimited, isCut, code }: Failure): string {
  if (isCut) return 'no whole answer';
  if (isLimited) return 'a rate limit is reached';
  if (status === 401) return 'status 401, GitHub does not know the token';
  if (status !== undefined) return `status ${status}`;
  return code === undefined ? 'no answer' : `no answer (${code})`;
}

const errorSchema = z.looseObject({
  status: z.number().optional(),
  message: z.string().optional(),
  cause: z.unknown().optional(),
  response: z.object({ headers: z.record(z.string(), z.unknown()) }).optional(),
});

/** What a client's error says, as far as it is known. */
export function failureOf(error: unknown): Failure {
  const parsed = errorSchema.safeParse(error);
  if (!parsed.success) return {};
  const { status, response, message = '' } = parsed.data;
  // Octokit reports a request that never got an answer as status 500 without a response.
  if (status === undefined || response === undefined) {
    const code = codeOf(error);
    return code === undefined ? {} : { code };
  }
  const wait = waitOf(response.headers);
  const needs = response.headers['x-accepted-github-permissions'];
  return {
    status,
    ...(wait !== undefined && { wait }),
    ...((status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(message)))) && { isLimited: true }),
    ...(typeof needs === 'string' && /^[\w=;, -]{1,200}$/.test(needs) && { needs }),
  };
}

/** The system's own word (`ECONNREFUSED`, `CERT_HAS_EXPIRED`) of the innermost cause that has one. */
function codeOf(error: unknown): string | undefined {
  let code: string | undefined;
  let here = error;
  for (let depth = 0; depth < 5 && typeof here === 'object' && here !== null; depth++) {
    const found = 'code' in here ? here.code : undefined;
    if (typeof found === 'string' && /^[A-Z][A-Z0-9_]{2,60}$/.test(found)) code = found;
    here = 'cause' in here ? here.cause : undefined;
  }
  return code;
}

/** `Retry-After` in seconds or as a date, else the second in which an exhausted limit starts anew; measured by the server's own clock. */
export function waitOf(headers: Readonly<Record<string, unknown>>): number | undefined {
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
