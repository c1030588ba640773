import { z } from 'zod';

/** Seconds since 1970, UTC, whole. */
export type Seconds = number;

/** ISO 8601 UTC, to the second. */
export function isoOf(time: Seconds): string {
  return new Date(time * 1000).toISOString().replace('.000Z', 'Z');
}

/** Of a time that `Date` can read, the whole second. */
export function secondsOf(time: string): Seconds {
  return Math.floor(Date.parse(time) / 1000);
}

/** A time as files hold it, and in memory as whole seconds: there may be a million of them. */
export const timeSchema = z.codec(z.iso.datetime(), z.int(), { decode: secondsOf, encode: isoOf });
