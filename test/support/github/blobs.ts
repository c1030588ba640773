import { createHash } from 'node:crypto';
import type { Answer, Hub } from './hub.ts';
import type { Artifact } from './records.ts';

/** The storage behind artifacts: addresses that carry their own permission, as Azure's do. */
export const BLOBS = '/_blob/';

function signature(what: string): string {
  return createHash('sha256').update(`signed ${what}`).digest('base64url');
}

/** Whoever holds it may read; a token is neither needed nor welcome. */
export function signedUrl({ origin }: Hub, { id, name, type }: Artifact): string {
  const file = type === 'application/zip' ? `${name}.zip` : name;
  const url = new URL(`${origin}${BLOBS}artifacts/${id}/${encodeURIComponent(file)}`);
  url.searchParams.set('se', '2026-11-20T09:10:00Z');
  url.searchParams.set('sig', signature(`artifact ${id}`));
  return url.href;
}

export function uploadUrl({ origin }: Hub, key: string): string {
  return `${origin}${BLOBS}uploads/${key}?se=2026-11-20T10:00:00Z&sig=${signature(`upload ${key}`)}`;
}

export function isSigned(url: URL, what: string): boolean {
  return url.searchParams.get('sig') === signature(what);
}

/** Azure speaks XML. */
export function storageError(status: number, code: string): Answer {
  const text = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, bytes: Buffer.from(text), headers: { 'content-type': 'application/xml', 'x-ms-error-code': code } };
}

/** `/_blob/artifacts/ID/NAME` */
export function download(hub: Hub, url: URL): Answer {
  const id = Number(url.pathname.slice(`${BLOBS}artifacts/`.length).split('/')[0]);
  const artifact = hub.state.data.artifacts.find((one) => one.id === id);
  const bytes = hub.state.blobs.get(id);
  if (!isSigned(url, `artifact ${id}`)) return storageError(403, 'AuthenticationFailed');
  if (artifact === undefined || bytes === undefined) return storageError(404, 'BlobNotFound');
  const file = decodeURIComponent(url.pathname.split('/').at(-1) ?? '');
  return {
    status: 200,
    bytes,
    headers: {
      'content-type': artifact.type,
      'content-disposition': `attachment; filename="${file.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(file)}`,
      'accept-ranges': 'bytes',
    },
  };
}
