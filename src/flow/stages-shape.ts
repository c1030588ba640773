import { z } from 'zod';
import { RESOURCES, STAGE_CLASSES, STAGE_IDS } from '../model/stages.ts';
import { figureSchema } from './sections-figures.ts';

const seconds = z.number().nullable();
const count = z.int().min(0).nullable();
const pair = z.tuple([z.number(), z.number()]);

const describedSchema = z
  .strictObject({
    said: z.int().meta({ description: 'Seconds that it is said to take, by `flow.described`.' }),
    within: figureSchema.meta({ description: 'Changes that took no longer.' }),
  })
  .meta({ description: 'As described against as performed.' });

/** What stands with someone, over all stages in which it does: `review` is the wait for the first and all later turns. */
export const describedResourcesSchema = z.array(
  z.strictObject({ resource: z.enum(RESOURCES), p50: z.number().exactOptional(), ...describedSchema.shape }),
);

export type DescribedResource = z.output<typeof describedResourcesSchema>[number];

/** One stage of the report. What was not measured is null, and the reason says why; zero is a measured zero. */
export const stageSchema = z
  .strictObject({
    id: z.enum(STAGE_IDS),
    class: z.enum(STAGE_CLASSES).meta({ description: 'Lean’s word: work, wait, rework, or a machine’s.' }),
    title: z.string(),
    status: z.enum(['ok', 'insufficient', 'unavailable']),
    reason: z.string().exactOptional().meta({ description: 'Why there is no number, or what it takes.' }),
    need: z.int().min(0).exactOptional().meta({ description: 'How many it takes until there is a number.' }),
    n: z
      .int()
      .min(0)
      .meta({ description: 'Changes delivered in the window that passed through it; where no deployment is known: merged.' }),
    p50: seconds.meta({ description: 'Of the time that each of them spent in it, all its visits together.' }),
    p85: seconds,
    ci90: z.strictObject({ p50: pair.exactOptional(), p85: pair.exactOptional() }).exactOptional(),
    share: z.number().nullable().meta({ description: 'Of the time of all changes of the window together, 0 to 1.' }),
    wip: count.meta({ description: 'Changes that are in it now.' }),
    entries: count.meta({ description: 'How often they came into it.' }),
    reentries: count.meta({ description: 'Those of the entries that were not a change’s first.' }),
    completeAndAccurate: figureSchema
      .nullable()
      .meta({ description: 'Entries from which a change did not go back to an earlier stage.' }),
    described: describedSchema.exactOptional(),
    excluded: z
      .array(z.strictObject({ reason: z.string(), count: z.int().min(1) }))
      .exactOptional()
      .meta({ description: 'Changes of the window that were left out, by reason.' }),
  })
  .meta({ description: 'A stage that changes pass on their way to production.' });

export type StageRow = z.output<typeof stageSchema>;

/** How fast the machines answer a push (flow-metrics, 4.3). */
export const feedbackSchema = z
  .strictObject({
    delay: figureSchema.meta({ description: 'Seconds from a push to the first verdict of its runs.' }),
    queue: z.strictObject({ first: figureSchema, again: figureSchema }).meta({
      description: 'Seconds from when a run was asked for until its first job was taken up: first attempts, later ones.',
    }),
    reruns: figureSchema.meta({ description: 'Attempts that were not the first of their run.' }),
  })
  .meta({ description: 'How fast machines answer.' });

export type Feedback = z.output<typeof feedbackSchema>;
