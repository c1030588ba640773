import type { Answer, CheckRunBody, Forge } from '../forge.ts';
import type { CheckRun } from '../reports/check-run.ts';
import { batches } from '../reports/check-run.ts';

/**
 * Writes the check run of a verdict at the head of the change: the one that is there is changed, so that a commit has one. Its
 * annotations go in as many requests as they need; each request adds to those before it.
 */
export async function writeCheckRun(forge: Forge, sha: string, key: string, run: CheckRun): Promise<Answer<number>> {
  const { name, conclusion, output, annotations } = run;
  const body: Omit<CheckRunBody, 'annotations'> = { name, conclusion, externalId: key, ...output };
  const [first = [], ...others] = batches(annotations);
  const there = await forge.checkRuns(sha, name);
  if (there.status !== 'ok') return there;
  const [newest] = there.value;
  let written = newest === undefined ? undefined : await forge.updateCheckRun(newest, { ...body, annotations: first });
  // One of another app's of that name is not ours to change.
  if (written === undefined || written.status === 'forbidden' || written.status === 'not-found') {
    written = await forge.createCheckRun(sha, { ...body, annotations: first });
  }
  for (const batch of others) {
    if (written.status !== 'ok') return written;
    written = await forge.updateCheckRun(written.value, { ...body, annotations: batch });
  }
  return written;
}
