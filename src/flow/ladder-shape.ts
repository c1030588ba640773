import { z } from 'zod';
import { STAGE_IDS } from '../model/stages.ts';

const count = z.int().min(0);
const seconds = z.number();
const stage = z.enum(STAGE_IDS);

export const ladderSchema = z
  .strictObject({
    delivered: z
      .array(
        z.strictObject({
          id: z.string(),
          seconds: seconds.meta({ description: 'From the first commit to the deployment.' }),
          stages: z.array(z.strictObject({ stage, seconds })).meta({ description: 'What it spent them on, in their order.' }),
        }),
      )
      .meta({ description: 'One by one while there are too few for a median; empty from then on.' }),
    waiting: z
      .strictObject({ n: count, oldest: z.strictObject({ id: z.string(), seconds }).exactOptional() })
      .meta({ description: 'Merged and not deployed; the oldest, and how long since its merge.' }),
    failures: z
      .array(z.strictObject({ deployment: z.string(), at: z.iso.datetime(), recovery: seconds.exactOptional() }))
      .meta({ description: 'Deployments of the window that failed, with what it took to recover; absent where they have not.' }),
    next: z
      .strictObject({ n: count, weeks: z.int().min(1).exactOptional(), number: z.enum(['p50', 'p75', 'p85', 'p90']) })
      .exactOptional()
      .meta({ description: 'Which number of the lead time appears next, at which n, in about how many weeks at this pace.' }),
  })
  .meta({ description: 'What can be said of few changes (flow-metrics, 3.6).' });

export type Ladder = z.output<typeof ladderSchema>;
