import { close, constants, lstat, open, read, type Stats, stat } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../model/reading.ts';
import type { OpenFile } from '../ports.ts';
import type { Progress } from './progress.ts';

/** One report; above it the error names the limit. */
const MAX_BYTES = 4 * 1024 * 1024 * 1024;

export interface OpenOptions {
  /** False where nobody will ask for the sum. */
  readonly sum?: boolean;
  readonly progress?: Progress | undefined;
}

/** Opens one file as a stream that also takes its sha256, unless nobody will ask for it. Never waits on a pipe. */
export async function openFile(
  root: string,
  path: string,
  { sum = true, progress }: OpenOptions = {},
): Promise<OpenFile | Problem | 'absent'> {
  const full = resolve(root, path);
  const refuse = (message: string): Problem => ({ kind: 'unreadable', message, path });
  try {
    const found = await called<Stats>((done) => stat(full, done));
    if (found.isDirectory()) return refuse('This is a folder; a report is a regular file.');
    if (!found.isFile()) return refuse('This is a pipe, a socket or a device; a report is a regular file.');
    if (found.size > MAX_BYTES) return { ...refuse(`The file is larger than ${MAX_BYTES / 1024 ** 3} GiB.`), kind: 'limit' };
    // Not blocking: between the look and the opening someone may have put a pipe there.
    const descriptor = await called<number>((done) => open(full, constants.O_RDONLY | constants.O_NONBLOCK, done));
    const bytes = chunksOf(descriptor, (read) => progress?.(path, read, found.size));
    return sum ? await summed(bytes) : { bytes, sha256: async () => '' };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return (await isLink(full)) ? refuse('This link leads nowhere.') : 'absent';
    return refuse(`The file cannot be opened (${codeOf(error)}).`);
  }
}

async function isLink(full: string): Promise<boolean> {
  return called<Stats>((done) => lstat(full, done)).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
}

/** A call of `node:fs` as a promise: `fs/promises` and streams are most of what a small read would load. */
function called<T>(call: (done: (error: Error | null, value: T) => void) => void): Promise<T> {
  return new Promise((done, fail) => {
    call((error, value) => (error ? fail(error) : done(value)));
  });
}

const CHUNK = 256 * 1024;

/** A file's bytes to its end. Each chunk is overwritten by the next. */
async function* chunksOf(descriptor: number, told: (read: number) => void): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK);
  let all = 0;
  try {
    for (;;) {
      const length = await called<number>((done) => read(descriptor, buffer, 0, CHUNK, null, done));
      if (length === 0) return;
      all += length;
      told(all);
      yield buffer.subarray(0, length);
    }
  } finally {
    close(descriptor);
  }
}

async function summed(stream: AsyncIterable<Uint8Array>): Promise<OpenFile> {
  const { createHash } = await import('node:crypto');
  const hash = createHash('sha256');
  const iterator = stream[Symbol.asyncIterator]();
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const step = await iterator.next();
    if (!step.done) hash.update(step.value);
    return step;
  };
  return {
    // No `return`: a reader that stops early leaves the rest for the sum.
    bytes: { [Symbol.asyncIterator]: () => ({ next }) },
    sha256: async () => {
      while (!(await next()).done);
      return hash.digest('hex');
    },
  };
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
