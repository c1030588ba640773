import type { Artifact, Forge } from '../forge.ts';
import { EVIDENCE_FILE, evidenceName } from '../model/artifact-names.ts';
import type { Baseline } from '../model/baseline.ts';
import { baselineSchema } from '../model/baseline.ts';
import type { Reading } from '../model/reading.ts';
import { decoded } from './decoded.ts';

const LARGEST = 64 * 1024 * 1024;

/**
 * What a push run of the default branch recorded at the base commit. Only an artifact of this repository's own push run at that
 * very commit is believed, and it is data: its shape and its commit are checked before anything is held against it.
 */
export async function recordedAt(forge: Forge, base: string, branch: string, job: string): Promise<Reading<Baseline>> {
  const none = (reason: string): Reading<Baseline> => ({ state: 'absent', reason });
  const found = await forge.artifactsNamed(evidenceName(job, base));
  if (found.status !== 'ok') return none(`The base's evidence could not be looked for: ${found.why}.`);
  const fitting = found.value.find((one) => !one.expired && fits(one, base, branch));
  if (fitting === undefined) return none(`No evidence is recorded for the base commit \`${base.slice(0, 7)}\`.`);
  const run = await forge.run(fitting.run.id);
  if (run.status !== 'ok') return none(`The run that recorded the base's evidence could not be looked at: ${run.why}.`);
  if (run.value.event !== 'push' || !run.value.own)
    return none("The base's evidence was not recorded by a push to the default branch.");
  const files = await forge.download(fitting);
  if (files.status !== 'ok') return none(`The base's evidence could not be fetched: ${files.why}.`);
  const file = files.value.find(({ path }) => path === EVIDENCE_FILE);
  const baseline = file === undefined || file.bytes.length > LARGEST ? undefined : decoded(baselineSchema, file.bytes);
  if (baseline === undefined || baseline.sha !== base) return none("The base's evidence is not what this version writes.");
  const path = `${EVIDENCE_FILE} of ${base.slice(0, 7)}`;
  return { state: 'present', value: baseline, sources: [{ path, format: 'jidoka.evidence/v1', sha256: '' }], problems: [] };
}

function fits({ bytes, run }: Artifact, base: string, branch: string): boolean {
  return run.own && run.headSha === base && run.headBranch === branch && bytes <= LARGEST;
}
