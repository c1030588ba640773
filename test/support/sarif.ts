import { ctrf } from '../../src/formats/ctrf.ts';
import { readReport } from '../../src/formats/read.ts';
import { sarif } from '../../src/formats/sarif.ts';
import type { ReportReading } from '../../src/model/format.ts';
import type { ScanFile } from '../../src/model/scans.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Reads text or bytes as a report, in pieces of this size. */
export async function read(bytes: string | Uint8Array, size = 65536): Promise<ReportReading> {
  const all = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  async function* pieces() {
    for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
  }
  return readReport('scan.sarif', pieces(), [sarif, ctrf]);
}

export function scansOf(reading: ReportReading): ScanFile {
  if (reading.state === 'unreadable') throw new Error(reading.problems[0].message);
  if (reading.kind !== 'scans') throw new Error(reading.kind);
  return reading.scans;
}

/** A log of one run. `results` first puts them before the tool, as JSON leaves writers free to. */
export function log(
  results: unknown,
  run: Json = {},
  { driver = {}, order = 'tool first' }: { driver?: Json; order?: string } = {},
): string {
  const tool = { tool: { driver: { name: 'Demo', ...driver }, ...(run['tool'] as Json | undefined) } };
  const { tool: _, ...rest } = run;
  const whole = order === 'tool first' ? { ...tool, ...rest, results } : { results, ...rest, ...tool };
  return JSON.stringify(order === 'tool first' ? { version: '2.1.0', runs: [whole] } : { runs: [whole], version: '2.1.0' });
}

export const rules = [
  { id: 'A', defaultConfiguration: { level: 'error' } },
  { id: 'B', properties: { 'security-severity': '9.8' } },
  { id: 'C', defaultConfiguration: { level: 'note' }, properties: { 'security-severity': 3.9 } },
];

/** Base ids as tools write them, and as none should. */
export const bases = {
  ROOT: { uri: 'file:///home/runner/work/demo/demo/' },
  PKG: { uri: 'packages/cart', uriBaseId: 'ROOT' },
  SRC: { uri: 'src/', uriBaseId: 'PKG' },
  HIDDEN: { description: { text: 'no uri' } },
  BELOW: { uri: 'lib', uriBaseId: 'HIDDEN' },
  LOOP: { uri: 'a/', uriBaseId: 'POOL' },
  POOL: { uri: 'b/', uriBaseId: 'LOOP' },
  __proto__x: { uri: 'p/' },
};

/** A location. */
export const at = (uri: unknown, line?: unknown, more: Json = {}) => ({
  physicalLocation: { artifactLocation: { uri, ...more }, region: { startLine: line } },
});

/** A notification that the run failed. */
export const error = { level: 'error', message: { text: 'disk is full' } };
