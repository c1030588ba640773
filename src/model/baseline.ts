import { z } from 'zod';

const total = z.int().min(0);

/**
 * `jidoka.evidence/v1`: what a gate run saw, small enough to be kept for every push to the default branch, so that a later
 * change can be held against its base.
 */
export const baselineSchema = z
  .strictObject({
    schema: z.literal('jidoka.evidence/v1'),
    at: z.iso.datetime(),
    sha: z
      .string()
      .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
      .meta({ description: 'The commit it was seen at.' }),
    tests: z
      .strictObject({
        totals: z.strictObject({
          total,
          passed: total,
          failed: total,
          errored: total,
          skipped: total,
          flaky: total,
          unknown: total,
        }),
        failing: z.array(z.string()).meta({ description: 'Fingerprints of the tests that failed.' }),
        complete: z.boolean().meta({ description: 'False when more failed than are listed.' }),
      })
      .exactOptional(),
    scans: z
      .strictObject({
        tools: z.array(z.string()).meta({ description: 'Tools that finished.' }),
        findings: z.array(z.string()).meta({ description: 'Fingerprints of the results that stand.' }),
        complete: z
          .boolean()
          .meta({ description: 'False when there were more results than are listed, or a tool did not finish.' }),
      })
      .exactOptional(),
    coverage: z.strictObject({ covered: total, total }).exactOptional(),
  })
  .meta({ title: 'jidoka.evidence/v1', description: 'What a push to the default branch was seen to hold, as a baseline.' });

/** The recorded evidence of the base of a change. */
export type Baseline = z.output<typeof baselineSchema>;
