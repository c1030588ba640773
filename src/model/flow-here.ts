import { z } from 'zod';
import { FLOW_KINDS, LEVELS } from './flow-item.ts';
import { STAGE_IDS } from './stages.ts';

const seconds = z.number();

export const flowHereSchema = z
  .strictObject({
    age: seconds.meta({ description: 'Since its first commit, or since it was opened where that is earlier.' }),
    stage: z
      .strictObject({ id: z.enum(STAGE_IDS), title: z.string(), since: z.iso.datetime() })
      .exactOptional()
      .meta({ description: 'Where it stands now.' }),
    course: z
      .array(z.strictObject({ stage: z.enum(STAGE_IDS), title: z.string(), from: z.iso.datetime(), to: z.iso.datetime() }))
      .meta({ description: 'The stages it went through, in their order, the last of them up to now.' }),
    item: z.strictObject({
      type: z.enum(FLOW_KINDS),
      by: z.enum(LEVELS).meta({ description: 'What says so.' }),
    }),
    expectation: z
      .strictObject({ seconds, from: z.enum(['policy', 'report']), n: z.int().exactOptional(), over: z.boolean() })
      .exactOptional()
      .meta({ description: 'Within what 85 % of changes are to be merged, and whether this one is older.' }),
    team: z
      .strictObject({
        at: z.iso.datetime().meta({ description: 'Of the flow report that it is from.' }),
        leadTime: z
          .strictObject({ p50: seconds, n: z.int(), direction: z.enum(['up', 'down', 'none']).exactOptional() })
          .exactOptional(),
        constraint: z.string().exactOptional(),
        fifth: z
          .strictObject({ place: z.int().min(1).max(5), from: z.int(), to: z.int(), leadTime: seconds.exactOptional() })
          .exactOptional()
          .meta({ description: 'Among which fifth of this repository’s changes it is by its size.' }),
        wip: z.strictObject({ open: z.int(), limit: z.int().exactOptional() }).exactOptional(),
      })
      .exactOptional()
      .meta({ description: 'What the newest flow report of the default branch says.' }),
    without: z.string().exactOptional().meta({ description: 'Why there is no flow report to hold it against.' }),
  })
  .meta({ description: 'The flow of this change: how old it is, where it stands, and what the team’s changes are like.' });

export type FlowHere = z.output<typeof flowHereSchema>;
