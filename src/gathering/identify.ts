import { lineHashes } from '../model/line-hash.ts';
import type { TrackedFiles } from '../model/place.ts';
import { resolvePlaces } from '../model/place.ts';
import type { Reading } from '../model/reading.ts';
import type { ScanFile, Scans } from '../model/scans.ts';
import type { World } from '../ports.ts';

/** Source files that are read for the sake of findings without an identity of their own. */
const FILES_READ = 500;

/**
 * Gives each kept finding that its tool did not mark the mark that code scanning would give it: the hash of its line and what
 * follows. So a finding that moves stays the same finding.
 */
export async function identified(world: World, scans: Reading<Scans>, tracked: TrackedFiles): Promise<Reading<Scans>> {
  if (scans.state === 'present') return { ...scans, value: await withIdentities(world, scans.value, tracked) };
  if (scans.state === 'unreadable' && scans.rest) return { ...scans, rest: await withIdentities(world, scans.rest, tracked) };
  return scans;
}

async function withIdentities(world: World, scans: Scans, tracked: TrackedFiles): Promise<Scans> {
  const hashes = new Map<string, readonly string[]>();
  const hashesOf = async (path: string): Promise<readonly string[]> => {
    const known = hashes.get(path);
    if (known !== undefined || hashes.size >= FILES_READ) return known ?? [];
    const text = await world.readText(path);
    const read = text === undefined ? [] : lineHashes(text);
    hashes.set(path, read);
    return read;
  };
  const files: ScanFile[] = [];
  for (const file of scans.files) {
    const findings: ScanFile['findings'][number][] = [];
    for (const finding of file.findings) {
      const place = finding.identity === undefined ? resolvePlaces(finding.places, tracked) : undefined;
      const hash = place?.line === undefined ? undefined : (await hashesOf(place.path))[place.line - 1];
      findings.push(hash === undefined ? finding : { ...finding, identity: `primaryLocationLineHash=${hash}` });
    }
    files.push({ ...file, findings });
  }
  return { ...scans, files };
}
