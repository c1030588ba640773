import { z } from 'zod';
import { GRADES } from '../model/provenance.ts';
import { figureSchema, standing } from './sections-figures.ts';

/** The section of `jidoka.flow/v1` on who made the lines. Nobody is named. */

const lines = z.int().min(0);
const ai = lines.meta({ description: 'Of them, AI-made: with evidence of `least` or stronger.' });

export const aiLinesSchema = z
  .strictObject({
    ...standing,
    least: z.enum(GRADES).exactOptional().meta({ description: 'The weakest grade that counts.' }),
    share: figureSchema.meta({
      description: 'AI-made lines of all added lines of the default branch, in the whole weeks below.',
    }),
    commits: figureSchema.meta({
      description: 'Share of commits with evidence of `least` or stronger; merges and reverts left out.',
    }),
    weeks: z
      .array(z.strictObject({ from: z.iso.datetime(), added: lines, ai }))
      .meta({ description: 'Whole weeks of the window, from Monday, 00:00 UTC, oldest first.' }),
    components: z
      .array(z.strictObject({ name: z.string(), added: lines, ai }))
      .meta({ description: 'Parts that five people or more, or programs alone, worked on.' }),
    others: z
      .strictObject({ components: z.int().min(1), added: lines, ai })
      .exactOptional()
      .meta({ description: 'Parts that fewer people worked on, together.' }),
    leftOut: lines.exactOptional().meta({ description: 'Added lines of lock files, of generated and of vendored files.' }),
  })
  .meta({ description: 'The share of AI-made lines among those that were added. No marker does not mean that no agent helped.' });

export type AiLines = z.output<typeof aiLinesSchema>;
