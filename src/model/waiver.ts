import { z } from 'zod';

/** A person's signed exception: one check, at one head, until the next push. */
export const waiverSchema = z.strictObject({
  check: z.string(),
  by: z.string().meta({ description: "The signer's login." }),
  role: z.string().meta({ description: 'What the signer may do in the repository (GitHub’s `role_name`).' }),
  reason: z.string(),
  at: z.iso.datetime().meta({ description: 'When it was signed, in UTC.' }),
  sha: z.string().meta({ description: 'The head it holds for; the next push voids it.' }),
  source: z.enum(['comment', 'label']),
  until: z.string().exactOptional().meta({ description: 'The last day it holds, YYYY-MM-DD.' }),
});

export type Waiver = z.output<typeof waiverSchema>;
