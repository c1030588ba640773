import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, HeaderMap } from './faults.ts';
import { JSON_TYPE } from './faults.ts';
import type { Answer, Json } from './hub.ts';
import { isRecord } from './hub.ts';

/** How an answer goes out, whole or hurt by a fault. */

/** Between two bytes of the slowest answer. */
const TRICKLE = 100;

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

export function send(response: ServerResponse, answer: Answer, fault: Fault | undefined, self: string): number {
  const { status, headers, bytes } = unchanged(response.req, damaged(answer, fault));
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const sent = fault?.kind === 'truncated' ? half : bytes;
  const all: HeaderMap = { ...headers, ...(status !== 204 && status !== 304 && { 'content-length': String(sent.length) }) };
  response.writeHead(status, fault?.kind === 'headers' ? fault.change(all, self) : all);
  if (fault?.kind === 'stalled') response.write(half);
  else if (fault?.kind === 'cut-off') response.write(half, () => response.socket?.resetAndDestroy());
  else if (fault?.kind === 'trickle') trickle(response, sent);
  else response.end(sent);
  return status;
}

interface Ready {
  readonly status: number;
  readonly headers: HeaderMap;
  readonly bytes: Uint8Array;
}

function damaged(answer: Answer, fault: Fault | undefined): Ready {
  const body = fault?.kind === 'graphql' && isRecord(answer.body) ? withErrors(answer.body, fault) : answer.body;
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    ...(body !== undefined && JSON_TYPE),
    ...(!answer.bytes && limits()),
    'x-github-request-id': 'C0FF:EE:1:2:3',
    ...answer.headers,
  };
  return { status: answer.status, headers, bytes: answer.bytes ?? Buffer.from(text) };
}

/** As long as nobody asks too much. */
function limits(): HeaderMap {
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  const left = {
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4999',
    'x-ratelimit-used': '1',
    'x-ratelimit-reset': reset,
  };
  return { 'x-github-media-type': 'github.v3; format=json', ...left };
}

function withErrors(body: Json, { errors, data }: Extract<Fault, { kind: 'graphql' }>): Json {
  if (data === 'none') return { errors };
  return { ...body, data: data === 'whole' ? body['data'] : emptied(body['data']), errors };
}

/** Each thing that was asked for is null. */
function emptied(data: unknown): unknown {
  return isRecord(data) ? Object.fromEntries(Object.keys(data).map((key) => [key, null])) : null;
}

/** A client that has it already gets it no second time. */
function unchanged(request: IncomingMessage, ready: Ready): Ready {
  if (request.method !== 'GET' || ready.status !== 200) return ready;
  const etag = `W/"${createHash('sha256').update(ready.bytes).digest('hex')}"`;
  const headers = { ...ready.headers, etag };
  if (request.headers['if-none-match'] !== etag) return { ...ready, headers };
  return { status: 304, headers, bytes: Buffer.alloc(0) };
}

function trickle(response: ServerResponse, bytes: Uint8Array): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at < bytes.length) response.write(bytes.subarray(at, ++at));
    else response.end();
  }, TRICKLE);
  response.on('close', () => clearInterval(timer));
}
