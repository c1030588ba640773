import { z } from 'zod';

/** `jidoka.flow/v1`: how work flows, as a file. A number that was not measured is not there: its status says why. */

const seconds = z.number();
const excluded = z.array(z.strictObject({ reason: z.string(), count: z.int().min(1) }));
const pair = z.tuple([z.number(), z.number()]);

const metricSchema = z.strictObject({
  status: z.enum(['ok', 'insufficient', 'unavailable']),
  reason: z.string().exactOptional().meta({ description: 'Why there is no number, or what it takes.' }),
  unit: z.enum(['s', '1/week', 'ratio']),
  definition: z.string(),
  n: z.int().min(0).exactOptional(),
  need: z.int().exactOptional().meta({ description: 'How many it takes until there is a number.' }),
  value: z.number().exactOptional(),
  of: z.int().min(0).exactOptional().meta({ description: 'Of a ratio: how many there are in all; `n` are those that count.' }),
  p50: seconds.exactOptional(),
  p75: seconds.exactOptional(),
  p90: seconds.exactOptional(),
  min: seconds.exactOptional(),
  max: seconds.exactOptional(),
  ci90: z
    .strictObject({
      p50: pair.exactOptional(),
      p75: pair.exactOptional(),
      p90: pair.exactOptional(),
      value: pair.exactOptional(),
    })
    .exactOptional()
    .meta({ description: '90 % intervals.' }),
  excluded: excluded.exactOptional(),
});

const populationSchema = z.strictObject({
  n: z.int().min(0),
  p50: seconds.exactOptional(),
  p75: seconds.exactOptional(),
  p90: seconds.exactOptional(),
});

const unevennessSchema = z.strictObject({
  status: z.enum(['ok', 'insufficient']),
  weeks: z.int().min(0),
  perWeek: z.number().exactOptional(),
  cv: z.number().exactOptional().meta({ description: 'Standard deviation by mean.' }),
  dispersion: z.number().exactOptional().meta({ description: 'Variance by mean: 1 for what comes at random.' }),
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
    stages: z.array(
      z.strictObject({
        id: z.string(),
        class: z.enum(['work', 'wait', 'rework', 'machine']),
        status: z.enum(['ok', 'insufficient', 'unavailable']),
        reason: z.string().exactOptional(),
        n: z.int().min(0),
        p50: z.number().nullable(),
        p85: z.number().nullable(),
      }),
    ),
    constraint: z.strictObject({ status: z.enum(['ok', 'insufficient', 'unavailable']), reason: z.string().exactOptional() }),
    mura: z.record(z.string(), unevennessSchema).meta({ description: 'How unevenly work comes and goes, by week.' }),
    origins: z.record(z.string(), z.int().min(0)).meta({ description: 'Changes merged in the window, by where they come from.' }),
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
export type FlowMetric = z.output<typeof metricSchema>;
