import type { Json } from './hub.ts';
import { DOCS } from './hub.ts';

/** GitHub's bad days. */
export type Fault =
  | ({ readonly kind: 'answer' } & FixedAnswer)
  /** The request is obeyed, and its answer lost: this comes instead. */
  | ({ readonly kind: 'after' } & FixedAnswer)
  /** The true answer's first half, as if that were all. */
  | { readonly kind: 'truncated' }
  /** The true answer's head and first half, then nothing. */
  | { readonly kind: 'stalled' | 'cut-off' }
  /** The true answer, a byte at a time. */
  | { readonly kind: 'trickle' }
  /** No answer: the connection is dropped, or kept and never used. */
  | { readonly kind: 'reset' | 'silent' }
  /** The true answer under other headers; `self` is the address that was asked. */
  | { readonly kind: 'headers'; readonly change: (headers: HeaderMap, self: string) => HeaderMap }
  /** To the same thing under its other address. */
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 307 | 308 }
  /** The answer of the moment before the last write. */
  | { readonly kind: 'stale' }
  /** A query that could bring more nodes takes too long. */
  | { readonly kind: 'heavy'; readonly nodes: number }
  /** Errors beside the data, or beside what is left of it. */
  | { readonly kind: 'graphql'; readonly errors: readonly Json[]; readonly data: 'none' | 'partial' | 'whole' };

export type HeaderMap = Readonly<Record<string, string>>;

interface FixedAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: HeaderMap;
}

export const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const HOUR = 60 * 60 * 1000;

const errorBody = (message: string, status: number) =>
  JSON.stringify({ message, documentation_url: DOCS, status: String(status) });

const html =
  '<!DOCTYPE html>\n<html><head><title>Unicorn! &middot; GitHub</title></head><body>This page is taking too long</body></html>\n';
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const LIMIT = 'API rate limit exceeded for installation ID 1.';

const plain = (status: number, message: string, headers: HeaderMap = {}): Fault => ({
  kind: 'answer',
  status,
  body: errorBody(message, status),
  headers: { ...JSON_TYPE, ...headers },
});
const page = (status: number): Fault => ({ kind: 'answer', status, body: html, headers: HTML_TYPE });
const twirp = (status: number, code: string, msg: string): Fault => ({
  kind: 'answer',
  status,
  body: JSON.stringify({ code, msg }),
  headers: { 'content-type': 'application/json' },
});
const clock = (milliseconds: number): Fault => ({
  kind: 'headers',
  change: (headers) => ({ ...headers, date: new Date(Date.now() + milliseconds).toUTCString() }),
});
const nextPage = (next: (self: URL) => URL): Fault => ({
  kind: 'headers',
  change: (headers, self) => ({ ...headers, link: `<${next(new URL(self)).href}>; rel="next"` }),
});

/** By name; those that hang on a time are asked for it. */
export const faults = {
  unauthorized: plain(401, 'Bad credentials'),
  forbidden: plain(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': 'issues=write; pull_requests=write',
  }),
  notFound: plain(404, 'Not Found'),
  conflict: plain(409, 'Conflict'),
  gone: plain(410, 'Artifact has expired'),
  unprocessable: plain(422, 'Validation Failed'),
  serverError: plain(500, 'Server Error'),
  badGateway: page(502),
  heavy: (nodes: string) => ({ kind: 'heavy', nodes: Number(nodes) }),
  unavailable: plain(503, 'Service unavailable'),
  gatewayTimeout: page(504),
  secondaryLimit: (seconds: string) => plain(403, SECONDARY, { 'retry-after': seconds }),
  secondaryLimitForNoTime: plain(403, SECONDARY),
  tooMany: (when: string) => plain(429, 'API rate limit exceeded', { 'retry-after': when }),
  /** `reset` in seconds since 1970. */
  exhausted: (reset: string) => plain(403, LIMIT, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
  writeDone: { kind: 'after', status: 502, body: html, headers: HTML_TYPE },
  writeDoneThenReset: { kind: 'after', status: 0, body: '' },
  truncated: { kind: 'truncated' },
  empty: { kind: 'answer', status: 200, body: '', headers: JSON_TYPE },
  html: page(200),
  wrongSchema: { kind: 'answer', status: 200, body: '{"type":"file","encoding":"base64","content":null}', headers: JSON_TYPE },
  emptyObject: { kind: 'answer', status: 200, body: '{}', headers: JSON_TYPE },
  emptyList: { kind: 'answer', status: 200, body: '[]', headers: JSON_TYPE },
  notModified: { kind: 'answer', status: 304, body: '' },
  graphqlErrors: { kind: 'graphql', data: 'whole', errors: [{ type: 'SERVICE_UNAVAILABLE', message: 'Something went wrong' }] },
  graphqlPartial: {
    kind: 'graphql',
    data: 'partial',
    errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'Resource limits for this query exceeded.' }],
  },
  graphqlLimited: { kind: 'graphql', data: 'none', errors: [{ type: 'RATE_LIMITED', message: LIMIT }] },
  linkMissing: { kind: 'headers', change: ({ link: _, ...headers }) => headers },
  linkLooping: nextPage((self) => self),
  /** Another name for this machine: what arrives there under a token is noted. */
  linkElsewhere: nextPage((self) => Object.assign(new URL(self), { hostname: 'localhost' })),
  stalled: { kind: 'stalled' },
  cutOff: { kind: 'cut-off' },
  trickle: { kind: 'trickle' },
  reset: { kind: 'reset' },
  silent: { kind: 'silent' },
  moved: { kind: 'redirect', status: 301 },
  movedKeepingMethod: { kind: 'redirect', status: 307 },
  stale: { kind: 'stale' },
  clockAhead: clock(HOUR),
  clockBehind: clock(-HOUR),
  artifactQuota: twirp(403, 'resource_exhausted', 'insufficient usage to create artifact'),
  artifactConflict: twirp(409, 'already_exists', 'an artifact with this name already exists on the workflow run'),
} as const satisfies Record<string, Fault | ((when: string) => Fault)>;

export interface NamedFault {
  readonly fault: Fault;
  readonly note: string;
  /** Where it makes sense only on some routes. */
  readonly on?: string;
}

const seconds = (milliseconds: number) => String(Math.floor((Date.now() + milliseconds) / 1000));

/** Every fault of the threat model that one answer can show; what needs two requests is in situations.ts. */
export const FAULTS = {
  '401': { fault: faults.unauthorized, note: 'The token is unknown or has expired.' },
  '403 permission': { fault: faults.forbidden, note: 'The token may not do this; the header names what it would need.' },
  '403 secondary, with Retry-After': { fault: faults.secondaryLimit('2'), note: 'Wait as long as it says.' },
  '403 secondary, without': {
    fault: faults.secondaryLimitForNoTime,
    note: 'Only the message tells it from a missing permission.',
  },
  '429 in seconds': { fault: faults.tooMany('2'), note: 'Wait as long as it says.' },
  '429 until a date': { fault: faults.tooMany('Wed, 21 Oct 2037 07:28:00 GMT'), note: 'Retry-After may be a date.' },
  '429 with garbage': { fault: faults.tooMany('soon, perhaps'), note: 'Neither a number nor a date.' },
  '429 for no time': { fault: faults.tooMany('0'), note: 'Not a licence to ask in a tight loop.' },
  'limit reset in the past': { fault: faults.exhausted('1000000000'), note: 'No negative wait.' },
  'limit reset far ahead': { fault: faults.exhausted(seconds(365 * 24 * HOUR)), note: 'Nobody waits a year.' },
  '404': { fault: faults.notFound, note: 'Once: what is there looks absent, then comes back.' },
  '409': { fault: faults.conflict, note: 'Somebody else was at it.' },
  '410': { fault: faults.gone, note: 'It was there, and will not come back.' },
  '422': { fault: faults.unprocessable, note: 'GitHub does not like the request; sending it again helps nothing.' },
  '500': { fault: faults.serverError, note: 'A transient error with a JSON body.' },
  '502': { fault: faults.badGateway, note: 'The request never arrived; the body is a page.' },
  '502, write done': { fault: faults.writeDone, note: 'The write took place, and only its answer is lost.' },
  'reset, write done': { fault: faults.writeDoneThenReset, note: 'As before, without any answer.' },
  '503': { fault: faults.unavailable, note: 'A transient error.' },
  '504 page': { fault: faults.gatewayTimeout, note: 'HTML where JSON is expected.' },
  '200 truncated': { fault: faults.truncated, note: 'Half a JSON text, and nothing says that it is half.' },
  '200 empty': { fault: faults.empty, note: 'No body at all.' },
  '200 page': { fault: faults.html, note: 'HTML under a good status.' },
  '200 wrong schema': { fault: faults.wrongSchema, note: 'JSON of another shape.' },
  '200 empty object': { fault: faults.emptyObject, note: 'JSON without any of the keys.' },
  '200 empty list': { fault: faults.emptyList, note: 'Looks like "none", which it may be.' },
  'GraphQL errors beside data': { fault: faults.graphqlErrors, note: 'All data is there, and errors too.', on: '/graphql' },
  'GraphQL partial data': { fault: faults.graphqlPartial, note: 'What was too dear is null.', on: '/graphql' },
  'GraphQL RATE_LIMITED': { fault: faults.graphqlLimited, note: 'A limit under status 200.', on: '/graphql' },
  'Link missing': { fault: faults.linkMissing, note: 'A first page that looks like the only one.' },
  'Link looping': { fault: faults.linkLooping, note: 'The next page is this one.' },
  'Link to another host': { fault: faults.linkElsewhere, note: 'A token that follows is a violation.' },
  '304': { fault: faults.notModified, note: 'Without a body, though nothing was cached.' },
  'reset before headers': { fault: faults.reset, note: 'ECONNRESET.' },
  'reset in the body': { fault: faults.cutOff, note: 'ECONNRESET after half of it.' },
  'stalled body': { fault: faults.stalled, note: 'Half of it, then silence.' },
  'slow loris': { fault: faults.trickle, note: 'A byte now and then: no pause is long, and the whole takes for ever.' },
  silence: { fault: faults.silent, note: 'The connection stands, and nobody speaks.' },
  'redirect 301': { fault: faults.moved, note: 'A POST that follows it becomes a GET in many clients.' },
  'redirect 307': { fault: faults.movedKeepingMethod, note: 'A POST that follows it stays one.' },
  'stale list': { fault: faults.stale, note: 'The last write is not to be seen yet.', on: 'GET ' },
  'clock an hour ahead': { fault: faults.clockAhead, note: 'The Date header is no clock to rely on.' },
  'clock an hour behind': { fault: faults.clockBehind, note: 'The Date header is no clock to rely on.' },
  'artifact quota': { fault: faults.artifactQuota, note: 'The storage is full.', on: 'ARTIFACT CreateArtifact' },
  'artifact conflict': { fault: faults.artifactConflict, note: 'The name is taken in this run.', on: 'ARTIFACT CreateArtifact' },
} as const satisfies Record<string, NamedFault>;
