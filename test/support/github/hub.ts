import type { Contents } from './contents.ts';
import type { Parameters } from './description.ts';
import type { People, Token } from './people.ts';
import type { State } from './state.ts';

/** What the parts of this GitHub share, and the small hands they all use. */
export interface Hub {
  /** OWNER/NAME. */
  readonly name: string;
  readonly id: number;
  /** Of this server. */
  readonly origin: string;
  /** REST, GHES's prefix included. */
  readonly rest: string;
  /** The REST address of the repository. */
  readonly api: string;
  /** Its page. */
  readonly html: string;
  readonly isPrivate: boolean;
  readonly branch: string;
  readonly state: State;
  readonly contents: Contents;
  readonly people: People;
  /** Public repositories of which files can be read, by name. */
  readonly others: ReadonlyMap<string, Hub>;
}

export interface Call {
  readonly hub: Hub;
  readonly token: Token;
  readonly path: Parameters;
  readonly query: Parameters;
  readonly body: Json;
  readonly accept: string;
  readonly documentation: string;
  /** Path and query as they came, below the repository. */
  readonly below: string;
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON; absent where GitHub sends nothing. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as they are, instead of `body`. */
  readonly bytes?: Uint8Array;
}

export type Json = Readonly<Record<string, unknown>>;
export type Handler = (call: Call) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

export const DOCS = 'https://docs.github.com/rest';
export const REPO = '/repos/{owner}/{repo}';

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export function error(status: number, message: string, documentation = DOCS, more: Json = {}): Answer {
  return { status, body: { message, ...more, documentation_url: documentation, status: String(status) } };
}

export function notFound({ documentation }: Call): Answer {
  return error(404, 'Not Found', documentation);
}

/** GitHub's words for a field that it refuses. */
export function unprocessable({ documentation }: Call, message: string, resource: string, field: string): Answer {
  const errors = [{ resource, code: 'custom', field, message }];
  return error(422, `Validation Failed: ${message}`, documentation, { errors });
}

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textIn(body: Json, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(body: Json, key: string): number | undefined {
  const value = body[key];
  return typeof value === 'number' ? value : undefined;
}

export function recordIn(body: Json, key: string): Json {
  const value = body[key];
  return isRecord(value) ? value : {};
}

export function listIn(body: Json, key: string): readonly Json[] {
  const value = body[key];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A described filter that this server does not follow must not be answered as if it were. */
export function follows({ query }: Call, ...known: readonly string[]): void {
  const others = Object.keys(query).filter((key) => !known.includes(key) && key !== 'page' && key !== 'per_page');
  if (others.length > 0) throw new Error(`described, and not modelled: ?${others.join(', ?')}`);
}

/** One page, with the addresses of the others in the Link header. Those name the repository by its id, as GitHub's do. */
export function paged<T>(call: Call, all: readonly T[], body: (items: readonly T[]) => unknown = (items) => items): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query['per_page'] ?? 30)));
  const page = Math.max(1, Number(call.query['page'] ?? 1));
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(`${call.hub.rest}/repositories/${call.hub.id}${call.below}`);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: body(all.slice((page - 1) * size, page * size)),
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}

/** The lists that count: `{ total_count, [key]: [...] }`. */
export function counted<T>(call: Call, key: string, all: readonly T[], shape: (item: T) => unknown): Answer {
  return paged(call, all, (items) => ({ total_count: all.length, [key]: items.map(shape) }));
}
