import { z } from 'zod';
import { FLOW_ITEMS } from '../model/flow-item.ts';
import { dateSchema, globSchema } from '../model/settings.ts';
import { RESOURCES, STAGE_IDS } from '../model/stages.ts';
import { isTimeZone } from './working-hours.ts';

/** What a team says of its flow: policy section `flow`. Everything has a default; nothing here can turn a gate green. */

const span = z
  .string()
  .regex(/^\d{1,4}(?:m|h|d|w)$/, 'write a duration such as 30m, 4h, 2d or 1w')
  .meta({ description: 'A duration: minutes, hours, days or weeks.' });
const words = z.array(z.string().min(1).max(100)).max(100);

export const flowSchema = z
  .strictObject({
    deployments: z
      .strictObject({
        source: z
          .string()
          .regex(
            /^(?:auto|github|releases|merges|tags:.+|branch:.+|file:.+|workflow:.+)$/,
            'write auto, github, releases, merges, tags:GLOB, branch:NAME, workflow:NAME or file:PATH',
          )
          .default('auto')
          .meta({ description: 'What counts as a deployment to production; `auto` takes the best source there is.' }),
        tags: globSchema
          .exactOptional()
          .meta({ description: 'The tags that are releases, such as `v*`; without it they are looked for.' }),
        environment: globSchema.default('production').meta({ description: 'The environments that are production.' }),
        staging: globSchema.default('staging').meta({ description: 'The environments that a deployment passes before.' }),
      })
      .prefault({}),
    items: z
      .strictObject({
        labels: z
          .partialRecord(z.enum(FLOW_ITEMS), words)
          .default({})
          .meta({ description: 'Labels and issue types that say what kind of work it is.' }),
        accepted: words.default([]).meta({ description: 'Labels by which work is accepted; the time of the first one counts.' }),
      })
      .prefault({}),
    incidents: z
      .strictObject({ labels: words.default(['incident']), 'hotfix-labels': words.default(['hotfix']) })
      .prefault({})
      .meta({ description: 'Issues that are incidents, and changes that are hotfixes, by label.' }),
    'required-approvals': z.int().min(0).max(10).default(1).meta({ description: 'Approvals that a change waits for.' }),
    described: z
      .partialRecord(z.enum([...STAGE_IDS, ...RESOURCES]), span)
      .default({})
      .meta({ description: 'How long each stage is said to take, such as `pickup: 4h`: set against how long it does.' }),
    sle: span.exactOptional().meta({
      description:
        'The service-level expectation: 85 % of changes are to be merged within it. Fixed here, it does not drift with what it measures.',
    }),
    'window-days': z.int().min(7).max(3660).default(84).meta({ description: 'How far back a report looks.' }),
    clock: z.enum(['calendar', 'business']).default('calendar').meta({
      description: '`business` adds a second column of working hours; the first stays what it is.',
    }),
    'time-zone': z
      .string()
      .max(60)
      .refine(isTimeZone, 'there is no such time zone; write one such as Europe/Berlin')
      .default('UTC')
      .meta({ description: 'Of calendar days and working hours, such as `Europe/Berlin`.' }),
    hours: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/, 'write hours as 09:00-17:00')
      .default('09:00-17:00')
      .meta({ description: 'Working hours, for `clock: business`.' }),
    holidays: z.array(dateSchema).max(400).default([]),
  })
  .prefault({})
  .meta({ description: 'What the flow report counts, and against what.' });

export type FlowSettings = z.output<typeof flowSchema>;

/** Without a policy. */
export const FLOW_DEFAULTS: FlowSettings = flowSchema.parse({});

const UNITS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 604_800 };

/** `4h` in seconds. */
export function spanSeconds(text: string): number {
  return Number.parseInt(text, 10) * (UNITS[text.at(-1) ?? ''] ?? Number.NaN);
}
