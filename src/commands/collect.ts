import { DEFAULT_TEST_GLOBS } from '../gathering/evidence.ts';
import type { Bundle } from '../model/bundle.ts';
import { BUNDLE_FILE, bundleName } from '../model/bundle.ts';
import type { FileEvidence } from '../model/format.ts';
import { listed, quoted } from '../model/words.ts';
import type { World } from '../ports.ts';
import { CouldNotRun } from '../ports.ts';

export interface Collected {
  readonly bundle: Bundle;
  /** Paths of the reports that were kept. */
  readonly paths: readonly string[];
}

type Kind = FileEvidence['kind'];

/**
 * Keeps the reports of one job, unread, for the one gate job of the run to judge. What was looked for and not found is written
 * down too, so that the gate knows of it. Throws when nothing could be kept at all: the gate would not miss this leg.
 */
export async function collect(world: World, globs: Readonly<Record<Kind, readonly string[]>>, leg: string): Promise<Collected> {
  const { step } = world;
  if (step === undefined) throw new CouldNotRun({ message: '`collect` is for a job on a runner.' });
  const wanted = { ...globs, tests: globs.tests.length > 0 ? globs.tests : DEFAULT_TEST_GLOBS };
  const tracked = globs.tests.length > 0 ? undefined : await world.trackedFiles();
  const missing: Bundle['missing'][number][] = [];
  const kept = new Map<string, Bundle['files'][number]>();
  for (const kind of ['tests', 'scans', 'coverage'] as const) {
    if (wanted[kind].length === 0) continue;
    const { files, refused } = await world.findFiles(wanted[kind]);
    const found = files.filter((path) => kind !== 'tests' || !tracked?.paths.has(path));
    missing.push(...refused.map(({ path, message }) => ({ kind, why: `${quoted(path)}: ${message}` })));
    if (found.length === 0)
      missing.push({
        kind,
        why: `No report matched ${listed(
          wanted[kind].map((glob) => quoted(glob)),
          6,
        )}.`,
      });
    for (const path of found) {
      if (kept.has(path)) continue;
      const name = `files/${kept.size + 1}`;
      const sum = await step.copyOutput(path, `bundle/${name}`);
      if (typeof sum === 'string') kept.set(path, { path, name, sha256: sum });
      else missing.push({ kind, why: `${quoted(path)}: ${sum.message}` });
    }
  }
  const files = [...kept.values()];
  const bundle: Bundle = { schema: 'jidoka.bundle/v1', run: step.run, attempt: step.attempt, job: step.job, leg, files, missing };
  await world.writeOutput(`bundle/${BUNDLE_FILE}`, `${JSON.stringify(bundle, null, 2)}\n`);
  const names = [BUNDLE_FILE, ...files.map(({ name }) => name)];
  const answer = await step.keep(bundleName(step.job, leg, step.attempt), names, { below: 'bundle' });
  if (answer.status !== 'ok')
    throw new CouldNotRun({ message: `The reports of this job could not be kept for the gate: ${answer.why}.` });
  return { bundle, paths: [...kept.keys()] };
}
