import { crc32, deflateRawSync } from 'node:zlib';

/** Writes ZIP files: plain ones as an upload makes them, and those that only an attacker would make. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly method?: 'deflate' | 'store';
  /** Of a Unix file, such as 0o120777 for a link. */
  readonly mode?: number;
  /** What the headers say instead of the truth. */
  readonly says?: { readonly size?: number; readonly compressedSize?: number; readonly crc?: number };
}

const SIZE_LIMIT = 0xffff;
const REGULAR = 0o100644;
const LINK = 0o120777;
/** 2026-11-20 09:00 in DOS's way, so that the same files make the same bytes. */
const [TIME, DATE] = [9 << 11, ((2026 - 1980) << 9) | (11 << 5) | 20];

export function zip(entries: readonly ZipEntry[]): Buffer {
  if (entries.length > SIZE_LIMIT) throw new Error('More entries need ZIP64, which this writer does not speak');
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = written(entry, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

export function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  return zip(Object.entries(files).map(([name, bytes]) => ({ name, bytes })));
}

function written(entry: ZipEntry, offset: number): { local: Buffer; central: Buffer } {
  const bytes = Buffer.from(entry.bytes);
  const name = Buffer.from(entry.name, 'utf8');
  const isDeflated = entry.method === 'deflate';
  const data = isDeflated ? deflateRawSync(bytes, { level: 9 }) : bytes;
  const { size = bytes.length, compressedSize = data.length, crc = crc32(bytes) } = entry.says ?? {};
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  // Bit 11: the name is UTF-8.
  common.writeUInt16LE(0x0800, 2);
  common.writeUInt16LE(isDeflated ? 8 : 0, 4);
  common.writeUInt16LE(TIME, 6);
  common.writeUInt16LE(DATE, 8);
  common.writeUInt32LE(crc >>> 0, 10);
  common.writeUInt32LE(compressedSize >>> 0, 14);
  common.writeUInt32LE(size >>> 0, 18);
  common.writeUInt16LE(name.length, 22);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(((entry.mode ?? REGULAR) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  // Version 3.0 of Unix made it: only then do readers look at the mode.
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x1e\x03', 'latin1'), common, rest, name]);
  return { local: Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data]), central };
}

/** What an artifact from a stranger's run may hold. Each is made when it is asked for: some are large. */
export const hostileZips = {
  parent: () => zip([{ name: '../../outside.txt', bytes: 'out' }]),
  'parent, with backslashes': () => zip([{ name: '..\\..\\outside.txt', bytes: 'out' }]),
  'parent, in the middle': () => zip([{ name: 'a/../../outside.txt', bytes: 'out' }]),
  absolute: () => zip([{ name: '/outside.txt', bytes: 'out' }]),
  'absolute, with a drive': () => zip([{ name: 'C:\\outside.txt', bytes: 'out' }]),
  'a zero byte in the name': () => zip([{ name: 'junit.xml\0.txt', bytes: 'x' }]),
  link: () => zip([{ name: 'junit.xml', bytes: '/etc/passwd', mode: LINK }]),
  'a file below a link': () =>
    zip([
      { name: 'reports', bytes: '/', mode: LINK },
      { name: 'reports/junit.xml', bytes: 'x' },
    ]),
  'one name twice': () =>
    zip([
      { name: 'junit.xml', bytes: '<testsuite/>' },
      { name: 'junit.xml', bytes: '<testsuite failures="1"/>' },
    ]),
  'says smaller than it is': () =>
    zip([{ name: 'junit.xml', bytes: 'x'.repeat(1_000_000), method: 'deflate', says: { size: 10 } }]),
  'says larger than it is': () => zip([{ name: 'junit.xml', bytes: 'x', says: { size: 0x7fffffff } }]),
  'wrong checksum': () => zip([{ name: 'junit.xml', bytes: '<testsuite/>', says: { crc: 1 } }]),
  bomb: () => zip([{ name: 'junit.xml', bytes: Buffer.alloc(256 * 1024 * 1024), method: 'deflate' }]),
  'many bombs': () =>
    zip(
      Array.from({ length: 40 }, (_, index) => ({
        name: `junit-${index}.xml`,
        bytes: Buffer.alloc(8 * 1024 * 1024),
        method: 'deflate',
      })),
    ),
  'thousands of entries': () => zip(Array.from({ length: 20_000 }, (_, index) => ({ name: `${index}/junit.xml`, bytes: '' }))),
  'cut off': () => zipOf({ 'junit.xml': '<testsuite/>'.repeat(100) }).subarray(0, 700),
  'no zip at all': () => Buffer.from('<html>502</html>'),
  empty: () => Buffer.alloc(0),
} as const satisfies Record<string, () => Buffer>;
