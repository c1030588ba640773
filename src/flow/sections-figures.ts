import { z } from 'zod';
import { numbers } from './numbers.ts';

/** The shape of every number in the sections of `jidoka.flow/v1`: either it is there with its n, or the status says why it is not. */

/** What a section says of itself. */
export const standing = {
  status: numbers.status.meta({
    description: '`insufficient`: too little of it in this window. `unavailable`: the facts cannot tell it.',
  }),
  reason: numbers.reason,
  note: z.string().exactOptional().meta({ description: 'What to know when reading it.' }),
};

export const figureSchema = z
  .strictObject({ ...standing, unit: z.enum(['s', 'days', 'ratio', 'count']), ...numbers })
  .meta({ description: 'A number with what it rests on. Shares are 0 to 1, durations seconds.' });

export type Figure = z.output<typeof figureSchema>;
/** What a number counts; durations are seconds, shares 0 to 1. */
export type FigureUnit = Figure['unit'];

/** How many people a figure about people takes: of fewer one of them could be told. */
export const ENOUGH_PEOPLE = 5;

/** The facts cannot tell it. */
export function unknown(unit: FigureUnit, reason: string): Figure {
  return { status: 'unavailable', unit, reason };
}

/** There are `n` of the `need` that it takes. */
export function tooFew(unit: FigureUnit, n: number, need: number, reason: string): Figure {
  return { status: 'insufficient', unit, n, need, reason };
}

/** Fewer people than a figure about people takes. */
export function tooFewPeople(unit: FigureUnit, people: number, who: string): Figure {
  return tooFew(unit, people, ENOUGH_PEOPLE, `It is told from ${ENOUGH_PEOPLE} ${who} on.`);
}

/** A plain number over `n`. A zero is a measured one. */
export function told(unit: FigureUnit, n: number, value: number): Figure {
  return { status: 'ok', unit, n, value };
}

/**
 * Quantiles of `n` counts, those that there are; without a median there are too few. Ranges are not told, for some counts are
 * people's.
 */
export function spread(
  n: number,
  need: number,
  quantiles: Partial<Record<'p50' | 'p75' | 'p85' | 'p90', number | undefined>>,
): Figure {
  if (quantiles.p50 === undefined)
    return tooFew('count', n, need, n === 0 ? 'None in this window.' : `The first number appears at n = ${need}.`);
  const { p50, p75, p85, p90 } = quantiles;
  return {
    status: 'ok',
    unit: 'count',
    n,
    p50,
    ...(p75 !== undefined && { p75 }),
    ...(p85 !== undefined && { p85 }),
    ...(p90 !== undefined && { p90 }),
  };
}

/** Of durations of people: without what shows the shortest and the longest, each of which is one person’s. */
export function withoutRange({ min: _min, max: _max, ci90: _ci90, ...figure }: Figure): Figure {
  return figure;
}

/** What a section is worth by its figures: `ok` as soon as one of them is; else the first that waits for more. */
export function standingOf(figures: readonly Figure[]): { readonly status: Figure['status']; readonly reason?: string } {
  if (figures.some((one) => one.status === 'ok')) return { status: 'ok' };
  const first = figures.find((one) => one.status === 'insufficient') ?? figures[0];
  return { status: first?.status ?? 'insufficient', reason: first?.reason ?? 'None in this window.' };
}
