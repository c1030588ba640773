import { z } from 'zod';

/** The numbers of `jidoka.flow/v1`. One that was not measured is not there: its status says why. */

const seconds = z.number();
const excluded = z.array(z.strictObject({ reason: z.string(), count: z.int().min(1) }));
const pair = z.tuple([z.number(), z.number()]);

const ci90 = z
  .strictObject({
    p50: pair.exactOptional(),
    p75: pair.exactOptional(),
    p85: pair.exactOptional(),
    p90: pair.exactOptional(),
    value: pair.exactOptional(),
  })
  .meta({ description: '90 % intervals.' });

/** What a number is told with, wherever it stands. */
export const numbers = {
  status: z.enum(['ok', 'insufficient', 'unavailable']),
  reason: z.string().exactOptional().meta({ description: 'Why there is no number, or what it takes.' }),
  n: z.int().min(0).exactOptional(),
  need: z.int().exactOptional().meta({ description: 'How many it takes until there is a number.' }),
  value: z.number().exactOptional(),
  of: z.int().min(0).exactOptional().meta({ description: 'Of a ratio: how many there are in all; `n` are those that count.' }),
  p50: seconds.exactOptional(),
  p75: seconds.exactOptional(),
  p85: seconds.exactOptional(),
  p90: seconds.exactOptional(),
  min: seconds.exactOptional(),
  max: seconds.exactOptional(),
  ci90: ci90.exactOptional(),
  excluded: excluded.exactOptional(),
};

const trendSchema = z
  .strictObject({
    direction: z.enum(['up', 'down', 'none']).meta({ description: '`up` and `down` only where p < 0.01.' }),
    p: z.number().meta({ description: 'How likely so large a difference would be if nothing had changed, two-sided.' }),
    before: z.number().exactOptional().meta({ description: 'The value, or median, of the window before.' }),
    n: z.int().min(0).meta({ description: 'Of the window before.' }),
  })
  .meta({ description: 'Against the window of the same length before this one.' });

export const metricSchema = z.strictObject({
  ...numbers,
  unit: z.enum(['s', '1/week', 'ratio', 'count']),
  definition: z.string(),
  byType: z
    .record(z.string(), z.strictObject(numbers))
    .exactOptional()
    .meta({ description: 'The same for each kind of work, or each origin.' }),
  variants: z
    .record(z.string(), z.strictObject(numbers))
    .exactOptional()
    .meta({ description: 'The same, asked in another way that has a name of its own.' }),
  trend: trendSchema.exactOptional(),
  note: z.string().exactOptional().meta({ description: 'What to know when reading this number.' }),
});

export type FlowMetric = z.output<typeof metricSchema>;
export type FlowNumbers = Omit<FlowMetric, 'unit' | 'definition' | 'byType' | 'variants' | 'trend' | 'note'>;
