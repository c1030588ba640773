import { z } from 'zod';
import { count, quoted } from './words.ts';

/** How the jobs ended that the gate's job needs, as the workflow hands them over (`needs: ${{ toJSON(needs) }}`). */
export interface Jobs {
  readonly jobs: readonly Job[];
}

export interface Job {
  readonly id: string;
  /** GitHub's word; one this version does not know is `unknown`, which is no success. */
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped' | 'unknown';
}

/** Characters of the text that is read: jobs carry their outputs with them, which may be long. */
export const NEEDS_LIMIT = 1024 * 1024;

const RESULTS: ReadonlyMap<string, Job['result']> = new Map([
  ['success', 'success'],
  ['failure', 'failure'],
  ['cancelled', 'cancelled'],
  ['skipped', 'skipped'],
]);

const jobSchema = z.looseObject({ result: z.string() });

/** Reads the JSON of `${{ toJSON(needs) }}`. A job that says nothing of its result makes all of it a problem, in words. */
export function readNeeds(text: string): { readonly jobs: Jobs } | { readonly problem: string } {
  if (text.length > NEEDS_LIMIT) {
    return { problem: `\`needs\` is longer than ${count(NEEDS_LIMIT, 'character')}: keep the outputs of those jobs short.` };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: `\`needs\` is ${quoted(text, 60)}, which is no JSON; ${HINT}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: `\`needs\` is ${quoted(text, 60)}, which names no jobs; ${HINT}` };
  }
  const jobs: Job[] = [];
  // Entry by entry: a record schema passes over a job that is called `__proto__`, which may be the one that failed.
  for (const [id, entry] of Object.entries(value)) {
    const job = jobSchema.safeParse(entry);
    if (!job.success) return { problem: `\`needs\` says no result of the job ${quoted(id)}; ${HINT}` };
    jobs.push({ id, result: RESULTS.get(job.data.result) ?? 'unknown' });
  }
  return { jobs: { jobs } };
}

const HINT = 'hand over what `toJSON(needs)` gives, as it is.';
