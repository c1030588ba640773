import { z } from 'zod';
import { flowClassificationSchema } from './classification-shape.ts';
import { agingSchema, constraintSchema, forecastSchema, littleSchema, nextSchema, wipLimitSchema } from './constraint-shape.ts';
import { ladderSchema } from './ladder-shape.ts';
import { metricSchema } from './numbers.ts';
import { flowSections } from './sections.ts';
import { describedResourcesSchema, feedbackSchema, stageSchema } from './stages-shape.ts';

/** `jidoka.flow/v1`: how work flows, as a file. A number that was not measured is not there: its status says why. */

const seconds = z.number();

const populationSchema = z.strictObject({
  n: z.int().min(0),
  p50: seconds.exactOptional(),
  p75: seconds.exactOptional(),
  p90: seconds.exactOptional(),
});

export const flowReportSchema = z
  .strictObject({
    schema: z.literal('jidoka.flow/v1'),
    tool: z.strictObject({ name: z.string(), version: z.string() }),
    repository: z.string().exactOptional(),
    head: z.string(),
    window: z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime(), days: z.int() }),
    deployments: z.strictObject({
      source: z.string().exactOptional(),
      grade: z.string().exactOptional(),
      count: z.int().min(0).meta({ description: 'In the window, redeploys apart.' }),
      skippedFirst: z.int().min(0).meta({ description: 'Deployments without an earlier one: what is in them is not known.' }),
    }),
    perChange: z.string().exactOptional().meta({ description: 'The file beside this one with a line for each change.' }),
    metrics: z.record(z.string(), metricSchema),
    stages: z.array(stageSchema),
    described: describedResourcesSchema.exactOptional(),
    feedback: feedbackSchema,
    constraint: constraintSchema,
    little: littleSchema,
    wipLimit: wipLimitSchema,
    next: nextSchema,
    aging: agingSchema,
    forecast: forecastSchema,
    ladder: ladderSchema,
    classification: flowClassificationSchema,
    ...flowSections,
    releases: z.array(
      z.strictObject({
        name: z.string(),
        sha: z.string(),
        base: z.string().exactOptional(),
        deployedAt: z.iso.datetime(),
        kind: z.enum(['first', 'normal', 'rollback', 'redeploy']),
        commits: z.int().min(0).exactOptional(),
        commitLeadTime: populationSchema.exactOptional(),
        changes: z.int().min(0).exactOptional(),
        changeLeadTime: populationSchema.exactOptional(),
      }),
    ),
    notes: z.array(z.string()),
  })
  .meta({ title: 'jidoka.flow/v1', description: 'DORA and flow metrics, with what was left out and why.' });

export type FlowReport = z.output<typeof flowReportSchema>;
