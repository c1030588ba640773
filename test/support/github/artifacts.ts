import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BLOBS, download, isSigned, signedUrl, storageError, uploadUrl } from './blobs.ts';
import type { Exchange } from './exchange.ts';
import type { Answer, Hub, Json } from './hub.ts';
import { isRecord, ok, textIn } from './hub.ts';
import type { Artifact } from './records.ts';
import type { Upload } from './store.ts';

/**
 * The service that a running job uploads its artifacts to. GitHub publishes no description of it: this one follows what
 * @actions/artifact sends and reads, and counts as a violation whatever that client would not send.
 */
const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

interface Ask {
  readonly hub: Hub;
  readonly run: number;
  readonly job: string;
  readonly name: string;
  readonly body: Json;
}

interface Method {
  readonly keys: readonly string[];
  answer(ask: Ask): Answer;
}

const IDS = ['workflow_run_backend_id', 'workflow_job_run_backend_id'];

/** What a runner hands a job as ACTIONS_RUNTIME_TOKEN, without a signature. */
export function runtimeToken(runId: number, jobId = 'gate'): string {
  const part = (value: Json) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const scp = `Actions.ExampleScope Actions.Results:${runId}:${jobId}`;
  return `${part({ typ: 'JWT', alg: 'none' })}.${part({ scp, exp: 4102444800 })}.`;
}

export function isArtifactPath(path: string): boolean {
  return path.startsWith(BLOBS) || path.startsWith(SERVICE);
}

export function artifactExchange(hub: Hub, request: IncomingMessage, url: URL, sent: Buffer): Exchange {
  return url.pathname.startsWith(BLOBS) ? blobExchange(request, url, sent) : serviceExchange(hub, request, url, sent);
}

function blobExchange(request: IncomingMessage, url: URL, sent: Buffer): Exchange {
  const { method, headers } = request;
  const isUpload = url.pathname.startsWith(`${BLOBS}uploads/`);
  const route = `ARTIFACT ${method} ${isUpload ? (url.searchParams.get('comp') ?? 'blob') : 'blob'}`;
  const wrong = [
    ...(headers.authorization === undefined ? [] : ['a token was sent to the storage, which asks for none']),
    ...(method === (isUpload ? 'PUT' : 'GET') ? [] : [`${method} is not modelled`]),
  ];
  return {
    route,
    body: undefined,
    isWrite: isUpload,
    judge: () => wrong.map((problem) => `${route}: ${problem}`),
    judgeAnswer: () => [],
    answer: (now) => (isUpload ? upload(now, url, sent) : download(now, url)),
  };
}

const CREATED = { 'x-ms-version': '2025-07-05', 'x-ms-request-server-encrypted': 'true', etag: '"0x8DC0FFEE"' };

/** Azure's way: blocks in any order, then a list that says which of them the blob is made of. */
function upload({ state }: Hub, url: URL, sent: Buffer): Answer {
  const key = url.pathname.slice(`${BLOBS}uploads/`.length);
  const found = state.uploads.get(key);
  if (!isSigned(url, `upload ${key}`)) return storageError(403, 'AuthenticationFailed');
  if (found === undefined) return storageError(404, 'BlobNotFound');
  const part = url.searchParams.get('comp');
  if (part === 'block') {
    found.blocks.set(url.searchParams.get('blockid') ?? '', sent);
    return { status: 201, bytes: Buffer.alloc(0), headers: CREATED };
  }
  if (part !== 'blocklist') throw new Error(`An upload with comp=${part} is not modelled`);
  const ids = [...sent.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, id = '']) => id);
  const blocks = ids.map((id) => found.blocks.get(id));
  if (blocks.includes(undefined)) return storageError(400, 'InvalidBlockList');
  found.content = Buffer.concat(blocks.filter((block) => block !== undefined));
  return { status: 201, bytes: Buffer.alloc(0), headers: CREATED };
}

const METHODS: Readonly<Record<string, Method>> = {
  CreateArtifact: { keys: [...IDS, 'name', 'expires_at', 'version', 'mime_type'], answer: create },
  FinalizeArtifact: { keys: [...IDS, 'name', 'size', 'hash'], answer: finalize },
  ListArtifacts: { keys: [...IDS, 'name_filter', 'id_filter'], answer: list },
  GetSignedArtifactURL: {
    keys: [...IDS, 'name'],
    answer: (ask) => ofName(ask, (artifact) => ok({ signed_url: signedUrl(ask.hub, artifact) })),
  },
  DeleteArtifact: { keys: [...IDS, 'name'], answer: (ask) => ofName(ask, (artifact) => remove(ask, artifact)) },
};

function serviceExchange(hub: Hub, request: IncomingMessage, url: URL, sent: Buffer): Exchange {
  const name = url.pathname.slice(SERVICE.length);
  const route = `ARTIFACT ${name}`;
  const body = snakeKeys(sent);
  const method = METHODS[name];
  const scope = scopeOf(request.headers.authorization ?? '');
  const problems = [
    ...(method === undefined ? ['there is no such method'] : []),
    ...(request.method === 'POST' ? [] : [`it takes POST, not ${request.method}`]),
    ...(/^application\/json\b/.test(request.headers['content-type'] ?? '') ? [] : ['content-type is not JSON']),
    ...(method ? Object.keys(body).filter((key) => !method.keys.includes(key)) : []).map((key) => `${key} is no field of it`),
    ...(scope && !hub.state.data.runs.some(({ id }) => id === scope.run) ? [`there is no run ${scope.run}`] : []),
  ];
  return {
    route,
    body,
    isWrite: name !== 'ListArtifacts' && name !== 'GetSignedArtifactURL',
    judge: () => problems.map((problem) => `${route}: ${problem}`),
    judgeAnswer: () => [],
    answer(now) {
      if (scope === undefined) return failed(401, 'unauthenticated', 'invalid token');
      const isItsOwn = body[IDS[0] ?? ''] === String(scope.run) && body[IDS[1] ?? ''] === scope.job;
      if (!isItsOwn) return failed(403, 'permission_denied', 'the token is of another job');
      if (method === undefined || problems.length > 0) return failed(400, 'malformed', problems.join('; '));
      return method.answer({ hub: now, ...scope, name: textIn(body, 'name') ?? '', body });
    },
  };
}

function failed(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}

/** Protobuf's JSON knows both ways to write a field. */
function snakeKeys(sent: Buffer): Json {
  try {
    const body: unknown = JSON.parse(sent.toString('utf8'));
    if (!isRecord(body)) return {};
    const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [snake(key), value]));
  } catch {
    return {};
  }
}

function scopeOf(authorization: string): { readonly run: number; readonly job: string } | undefined {
  const claims = /^Bearer [^.]+\.([^.]+)\./.exec(authorization)?.[1] ?? '';
  const scp = textIn(snakeKeys(Buffer.from(claims, 'base64url')), 'scp') ?? '';
  const [, run, job] = /(?:^| )Actions\.Results:(\d+):([^: ]+)(?: |$)/.exec(scp) ?? [];
  return run === undefined || job === undefined ? undefined : { run: Number(run), job };
}

function create({ hub, run, name, body }: Ask): Answer {
  const { state } = hub;
  const isTaken = state.artifacts().some((artifact) => artifact.runId === run && artifact.name === name);
  if (isTaken) return failed(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  const key = `${run}-${state.id()}`;
  const type = textIn(body, 'mime_type') ?? 'application/zip';
  state.uploads.set(key, { run, name, type, blocks: new Map(), content: undefined });
  return ok({ ok: true, signed_upload_url: uploadUrl(hub, key) });
}

/** The service does not believe the client: size and hash must be those of what it stored. */
function finalize({ hub, run, name, body }: Ask): Answer {
  const { state } = hub;
  const [key, found] = last(state.uploads, run, name) ?? [];
  if (key === undefined || found?.content === undefined) return failed(404, 'not_found', 'no upload of that name');
  const hash = `sha256:${createHash('sha256').update(found.content).digest('hex')}`;
  const said = textIn(body, 'hash') ?? hash;
  if (Number(body['size']) !== found.content.length || said !== hash)
    return failed(400, 'invalid_argument', 'size or hash is not that of the upload');
  state.uploads.delete(key);
  const { id } = state.artifact(run, name, found.content, { type: found.type });
  return ok({ ok: true, artifact_id: String(id) });
}

function last(uploads: ReadonlyMap<string, Upload>, run: number, name: string): readonly [string, Upload] | undefined {
  return [...uploads].findLast(([, one]) => one.run === run && one.name === name);
}

function list({ hub, run, job, body }: Ask): Answer {
  const { name_filter, id_filter } = body;
  const found = hub.state
    .artifacts()
    .filter(
      ({ runId, name, id }) =>
        runId === run && (name_filter == null || name_filter === name) && (id_filter == null || id_filter === String(id)),
    );
  const artifacts = found.map(({ id, name, size, createdAt, digest }) => ({
    workflow_run_backend_id: String(run),
    workflow_job_run_backend_id: job,
    database_id: String(id),
    name,
    size: String(size),
    created_at: createdAt,
    digest,
  }));
  return ok({ artifacts });
}

function ofName({ hub, run, name }: Ask, answer: (artifact: Artifact) => Answer): Answer {
  const found = hub.state.artifacts().find((artifact) => artifact.runId === run && artifact.name === name);
  return found ? answer(found) : failed(404, 'not_found', 'no artifact of that name');
}

function remove({ hub }: Ask, artifact: Artifact): Answer {
  const { artifacts } = hub.state.data;
  artifacts.splice(artifacts.indexOf(artifact), 1);
  return ok({ ok: true, artifact_id: String(artifact.id) });
}
