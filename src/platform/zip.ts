import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Answer, ArchivedFile } from '../forge.ts';
import { count } from '../model/words.ts';

/** What is read of an archive that another run wrote, which may be hostile: in memory alone, never to disk. */
export const ZIP_LIMITS = {
  /** Bytes of the archive. */
  archive: 256 * 1024 * 1024,
  entries: 5_000,
  /** Bytes of all files together, unpacked. */
  unpacked: 1024 * 1024 * 1024,
  /** How many times larger than the archive its contents may be. */
  ratio: 200,
} as const;

/**
 * The regular files of an archive. A name that leaves the archive, a link, an entry that holds more than it declares, and
 * anything beyond the limits make the whole of it an error: a part of it is not what its writer sent.
 */
export async function filesOfZip(bytes: Uint8Array, name: string): Promise<Answer<readonly ArchivedFile[]>> {
  const refuse = (why: string): Answer<never> => ({ status: 'unreachable', why: `the artifact ${name} is refused: ${why}` });
  const { fromBufferPromise } = await import('yauzl');
  const files: ArchivedFile[] = [];
  let unpacked = 0;
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), {
      strictFileNames: true,
      validateEntrySizes: true,
      lazyEntries: true,
    });
    if (zip.entryCount > ZIP_LIMITS.entries) return refuse(`it holds ${count(zip.entryCount, 'entry', 'entries')}`);
    for await (const entry of zip.eachEntry()) {
      const path = entry.fileName;
      if (path.endsWith('/')) continue;
      // The upper half holds the file's mode where a Unix wrote it: a link is no file, whatever it is called.
      if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) return refuse('it holds a link');
      unpacked += entry.uncompressedSize;
      if (unpacked > ZIP_LIMITS.unpacked || unpacked > bytes.length * ZIP_LIMITS.ratio + 1024 * 1024) {
        return refuse('it unpacks to far more than an archive of reports does');
      }
      files.push(archived(path, await read(await zip.openReadStreamPromise(entry), entry.uncompressedSize)));
    }
    return { status: 'ok', value: files };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'it is no zip archive');
  }
}

/** A file with its sum. */
export function archived(path: string, bytes: Uint8Array): ArchivedFile {
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function read(stream: NodeJS.ReadableStream, size: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let all = 0;
  stream.on('data', (chunk: Buffer) => {
    all += chunk.length;
    if (all <= size) chunks.push(chunk);
  });
  await once(stream, 'end');
  return Buffer.concat(chunks);
}
