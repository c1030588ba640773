/** In seconds. */
export const WEEK = 7 * 24 * 60 * 60;

/** Seven days of 24 hours, in seconds since 1970, whatever clocks do in summer; `to` does not belong to it. */
export interface Week {
  readonly from: number;
  readonly to: number;
}

/** The last `count` weeks that end at `now` (seconds since 1970), oldest first, without a gap. */
export function weeks(now: number, count: number): readonly Week[] {
  return Array.from({ length: count }, (_, index) => {
    const to = now - (count - 1 - index) * WEEK;
    return { from: to - WEEK, to };
  });
}

/** How many weeks before `now` (seconds since 1970): 0 in the week that ends there, so it is in `weeks(now, n).at(-1 - ago)`. Undefined from `now` on. */
export function weekOf(time: number, now: number): number | undefined {
  return time < now ? Math.ceil((now - time) / WEEK) - 1 : undefined;
}

/**
 * Numbers from 0 up to but without 1, the same ones for the same seed (a 32-bit integer) on every machine. Mulberry32 by Tommy Ettinger
 * (public domain, 2017): a Weyl sequence whose terms are mixed; 2^32 numbers before it repeats. For resampling, not for secrets.
 */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * `times` samples, each as many whole weeks as there are, drawn with replacement: B. Efron, "Bootstrap methods: another look at the
 * jackknife", Annals of Statistics 7 (1979). Weeks and not items are drawn, for items of one week are not independent (H. R. Künsch,
 * Annals of Statistics 17 (1989), on blocks).
 */
export function resampleWeeks<T>(of: readonly T[], times: number, seed: number): readonly (readonly T[])[] {
  const random = seeded(seed);
  return Array.from({ length: times }, () => of.map(() => of[Math.floor(random() * of.length)] as T));
}
