import { z } from 'zod';

/** `jidoka.bundle/v1`: what `collect` wrote in one job of a run, for the one gate job to judge. */
export const bundleSchema = z.strictObject({
  schema: z.literal('jidoka.bundle/v1'),
  run: z.string(),
  attempt: z.int().min(1),
  job: z.string(),
  /** Tells the legs of a matrix apart. */
  leg: z.string(),
  files: z.array(z.strictObject({ path: z.string(), name: z.string(), sha256: z.string() })),
  /** Globs that matched nothing, and what matched and could not be kept: each as a sentence. */
  missing: z.array(z.strictObject({ kind: z.enum(['tests', 'scans', 'coverage']), why: z.string() })),
});

export type Bundle = z.output<typeof bundleSchema>;

/** The index inside the archive; the files stand beside it under plain names. */
export const BUNDLE_FILE = 'bundle.json';

const word = (text: string) => text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^-+|-+$/g, '');

/** The leg of a matrix as a word, from its values: `{"os":"ubuntu-latest","node":20}` is `ubuntu-latest-20`. */
export function legOf(matrix: unknown, job: string): string {
  if (typeof matrix !== 'object' || matrix === null) return word(job) || 'job';
  const values = Object.values(matrix).map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)));
  return word(values.join('-')).slice(0, 60) || word(job) || 'job';
}

const PREFIX = 'jidoka-collect-';

/** The artifact's name: nothing else of the run is called so, and a job that is run again does not collide with itself. */
export function bundleName(job: string, leg: string, attempt: number): string {
  return `${PREFIX}${word(job)}--${leg}--${attempt}`;
}

/** Newest attempt of each job and leg. */
export function newestBundles<T extends { readonly name: string }>(artifacts: readonly T[]): T[] {
  const newest = new Map<string, { artifact: T; attempt: number }>();
  for (const artifact of artifacts) {
    const [, leg, attempt] = /^jidoka-collect-(.+--.+)--(\d{1,6})$/.exec(artifact.name) ?? [];
    if (leg === undefined) continue;
    const before = newest.get(leg);
    if (before === undefined || before.attempt < Number(attempt)) newest.set(leg, { artifact, attempt: Number(attempt) });
  }
  return [...newest.values()].map(({ artifact }) => artifact);
}
