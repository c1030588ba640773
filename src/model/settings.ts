import { z } from 'zod';
import type { AiSettings } from './ai-settings.ts';
import { globProblem } from './globs.ts';

/**
 * Policy sections that more than one check may ask for. Defined here, beside the checks' types, so that a check names the
 * sections it uses and sees no other; `policy/` reads them from the file.
 */

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as YYYY-MM-DD')
  .refine(isDay, 'there is no such day');
const percent = z.string().regex(/^\d{1,3}%$/, 'write a percentage such as 10%');

/** A calendar day that exists, in UTC. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const dateSchema = date;

/** A glob that can be used; `!` in front takes away. */
export const globSchema = z.string().superRefine((text, context) => {
  const problem = globProblem(text);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

export const expectSchema = z
  .strictObject({
    tests: z
      .strictObject({
        min: z.int().min(1).default(1).meta({ description: 'The fewest tests that must have been executed.' }),
        'max-drop': percent
          .exactOptional()
          .meta({ description: 'The largest drop in executed tests against the base, in percent.' }),
        legs: z
          .array(z.string().min(1))
          .default([])
          .meta({ description: 'Legs (named under `evidence.legs`) that must each have executed at least one test.' }),
      })
      .prefault({}),
    scans: z
      .strictObject({
        tools: z.array(z.string().min(1)).default([]).meta({ description: 'Scanners that must each have finished.' }),
      })
      .prefault({}),
  })
  .prefault({})
  .meta({ description: 'What a complete run must hold.' });

export const legsSchema = z
  .record(z.string(), z.array(z.string()))
  .default({})
  .meta({ description: 'Named groups of globs, so that a matrix leg that vanishes is seen.' });

export const quarantineSchema = z
  .array(
    z.strictObject({
      test: z.string().min(1).meta({ description: 'The test, by the title reports show.' }),
      owner: z.string().min(1).meta({ description: 'Who brings it back.' }),
      until: date.meta({ description: 'The last day it is set aside; from the next day on it counts again.' }),
      reason: z.string().min(1).meta({ description: 'Why it is set aside.' }),
    }),
  )
  .default([])
  .meta({ description: 'Failing tests that are known, owned, and set aside until a day.' });

export const repeatedCasesSchema = z.enum(['separate', 'retries']).default('separate').meta({
  description:
    'What a test listed more than once in one suite is: `separate` cases that each count, or `retries` of one case, where the last listing counts and a pass after a failure is flaky.',
});

export const batchSchema = z
  .strictObject({
    'tests-weight': z.number().min(0).max(1).default(0).meta({ description: 'What a line of a test file counts, 0 to 1.' }),
    exclude: z.array(globSchema).default([]).meta({ description: 'Globs of files that do not count.' }),
    gitattributes: z
      .boolean()
      .default(true)
      .meta({ description: 'Leave out what `.gitattributes` of the base calls generated, vendored or `-diff`.' }),
    lockfiles: z.boolean().default(true).meta({ description: 'Leave out lock files of package managers.' }),
    components: z
      .record(z.string(), z.array(globSchema))
      .default({})
      .meta({ description: 'Deployable parts by name, each a list of globs; splits are proposed along them.' }),
  })
  .prefault({})
  .meta({ description: 'How the size of a change is counted.' });

export interface Settings {
  readonly ai: AiSettings;
  readonly batch: z.output<typeof batchSchema>;
  readonly expect: z.output<typeof expectSchema>;
  readonly legs: z.output<typeof legsSchema>;
  readonly quarantine: z.output<typeof quarantineSchema>;
  readonly repeatedCases: z.output<typeof repeatedCasesSchema>;
  /** The day of the judgement, YYYY-MM-DD in UTC. */
  readonly today: string;
}
