import type { Evidence } from '../model/evidence.ts';
import { counting } from '../model/provenance.ts';
import { judgeable } from '../model/reading.ts';
import type { ReviewMap } from '../model/reported.ts';
import type { World } from '../ports.ts';
import { reviewMap } from '../provenance/review-map.ts';

/** So many files are opened to look at their nesting, and their history asked for. */
const FILES = 200;
const DAYS = 90;

/** Where to look first, where lines are known to be AI-made: provenance crossed with all other evidence of the change. */
export async function mapOf(world: World, evidence: Evidence, base: string | undefined): Promise<ReviewMap | undefined> {
  const provenance = judgeable(evidence.provenance);
  const tracked = judgeable(evidence.tracked);
  if (provenance === undefined || tracked === undefined) return undefined;
  const paths = [...provenance.files].flatMap(([path, ranges]) => (counting(ranges, provenance.least).length > 0 ? [path] : []));
  if (paths.length === 0) return { rows: [], tests: [] };
  const asked = paths.slice(0, FILES);
  const since = new Date(world.now().getTime() - DAYS * 86_400_000);
  const [texts, churn] = await Promise.all([
    Promise.all(asked.map(async (path) => [path, await world.readHead?.(path)] as const)),
    base === undefined ? undefined : world.churn?.(base, asked, since),
  ]);
  const text = new Map(texts);
  const [coverage, scans, owners] = [judgeable(evidence.coverage), judgeable(evidence.scans), judgeable(evidence.owners)];
  return reviewMap({
    provenance,
    tracked,
    text: (path) => text.get(path),
    ...(coverage && { coverage }),
    ...(scans && { scans }),
    ...(owners && { owners }),
    ...(churn && { churn }),
  });
}
