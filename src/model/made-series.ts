import { z } from 'zod';
import { GRADES } from './provenance.ts';
import { timeSchema as time } from './time.ts';

/** The share of AI-made lines over time, as facts and files hold it. Nobody is named, and no number is of one person's component. */

const total = z.int().min(0);
const ai = total.meta({ description: 'Of them, those with evidence of `least` or stronger.' });
const grade = z.enum(GRADES);

export const madeSeriesSchema = z
  .strictObject({
    least: grade.meta({ description: 'The weakest grade that counts.' }),
    weeks: z
      .array(
        z.strictObject({
          from: time.meta({ description: 'Monday, 00:00 UTC.' }),
          added: total.meta({ description: 'Added lines.' }),
          ai,
          byGrade: z
            .partialRecord(grade, total)
            .meta({ description: 'By their strongest evidence, weaker than `least` too; the rest carries no marker.' }),
        }),
      )
      .meta({
        description: 'Whole weeks, oldest first, those without a line too. A line is of the week of its commit’s committer date.',
      }),
    components: z
      .array(z.strictObject({ name: z.string(), added: total, ai }))
      .meta({ description: 'Parts that five people or more, or programs alone, worked on; those with most added lines first.' }),
    others: z
      .strictObject({ components: z.int().min(1), added: total, ai })
      .exactOptional()
      .meta({ description: 'The parts that fewer people worked on, together.' }),
    commits: z.strictObject({
      n: total.meta({ description: 'Ordinary commits of those weeks; merges and reverts are not judged.' }),
      marked: total.meta({ description: 'Of them, those with evidence of `least` or stronger.' }),
      reverts: total.meta({
        description: 'Commits that take others back: their lines are brought back, not made, and count nowhere.',
      }),
    }),
    leftOut: total.meta({
      description: 'Added lines of lock files, of generated and vendored files, and of files the policy excludes.',
    }),
  })
  .meta({ description: 'Added lines of the default branch by week and part, and how many of them are AI-made.' });

/** `jidoka.provenance-series/v1`: what `provenance --since` tells. */
export const provenanceSeriesSchema = z
  .strictObject({
    schema: z.literal('jidoka.provenance-series/v1'),
    branch: z.string(),
    head: z.string(),
    since: time.meta({ description: 'What was asked for; the weeks are the whole ones since then.' }),
    until: time,
    ...madeSeriesSchema.shape,
    gaps: z.array(z.string()).meta({ description: 'What could not be looked at, each as a sentence.' }),
  })
  .meta({ title: 'jidoka.provenance-series/v1', description: 'The share of AI-made added lines over time.' });

/** In memory: times are whole seconds since 1970. */
export type MadeSeries = z.output<typeof madeSeriesSchema>;
export type MadeWeek = MadeSeries['weeks'][number];
export type ProvenanceSeries = z.output<typeof provenanceSeriesSchema>;

/** As a file holds it. */
export function seriesText(series: ProvenanceSeries): string {
  return `${JSON.stringify(z.encode(provenanceSeriesSchema, series), null, 2)}\n`;
}
