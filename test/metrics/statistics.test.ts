import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cv,
  dispersion,
  distribution,
  kaplanMeierMedian,
  mean,
  orderInterval,
  percentile,
  poissonRate,
  predictionBound,
  resampleWeeks,
  roundHalfUp,
  sampleVariance,
  seeded,
  smallestSample,
  weekOf,
  weeks,
  wilson,
  Z90,
} from '../../src/metrics/statistics.ts';
import { binomial } from '../../src/metrics/statistics-counts.ts';

const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b);
const upTo = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
const NONE = { rate: Number.NaN, low: Number.NaN, high: Number.NaN };
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const durations = (minLength: number) => fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength, maxLength: 60 });

/** Shares as fractions, for arithmetic without rounding. */
const SHARES = [
  { p: 0.5, part: 1n, whole: 2n, smallest: 5 },
  { p: 0.75, part: 3n, whole: 4n, smallest: 9 },
  { p: 0.85, part: 17n, whole: 20n, smallest: 15 },
  { p: 0.9, part: 9n, whole: 10n, smallest: 22 },
  { p: 0.95, part: 19n, whole: 20n, smallest: 45 },
] as const;

describe('percentile', () => {
  test.each([
    // Position (5 - 1) p from 0: 2; 3; 3.4, so 4 + 0.4 * (10 - 4); 3.6, so 4 + 0.6 * 6.
    [0.5, 3],
    [0.75, 4],
    [0.85, 6.4],
    [0.9, 7.6],
    [0, 1],
    [1, 10],
  ])('%f of 1, 2, 3, 4, 10 is %f', (p, value) => {
    expect(percentile([1, 2, 3, 4, 10], p)).toBe(value);
  });

  test('the median of an even number is the middle of the two, of one it is that one, of none there is none', () => {
    expect(percentile([1, 2, 3, 100], 0.5)).toBe(2.5);
    expect(percentile([7], 0.9)).toBe(7);
    expect(percentile([], 0.5)).toBeUndefined();
    expect(percentile([], 0)).toBeUndefined();
  });

  test('of whole values it is the exact fraction, so no half is lost', () => {
    fc.assert(
      fc.property(durations(1), fc.constantFrom(...SHARES), (values, { p, part, whole }) => {
        const sorted = ascending(values);
        const position = BigInt(sorted.length - 1) * part;
        const at = (index: bigint) => BigInt(sorted[Math.min(Number(index), sorted.length - 1)] ?? 0);
        const below = position / whole;
        // The quantile times 2 * whole, plus one half, rounded down: all in whole numbers.
        const quantile = at(below) * whole + (at(below + 1n) - at(below)) * (position % whole);
        expect(roundHalfUp(percentile(sorted, p) ?? Number.NaN)).toBe(Number((2n * quantile + whole) / (2n * whole)));
      }),
    );
  });

  test('scales with the values', () => {
    fc.assert(
      fc.property(durations(1), fc.integer({ min: 1, max: 1000 }), (values, factor) => {
        const sorted = ascending(values);
        const scaled = percentile(
          sorted.map((value) => value * factor),
          0.85,
        );
        expect(scaled).toBeCloseTo((percentile(sorted, 0.85) ?? Number.NaN) * factor, 3);
      }),
    );
  });
});

test('a half goes up, also below zero', () => {
  expect([2.4, 2.5, 3.5, -2.5, -2.6, 0].map(roundHalfUp)).toEqual([2, 3, 4, -2, -3, 0]);
});

describe('the smallest sample', () => {
  test.each(SHARES)('for $p is $smallest', ({ p, part, whole, smallest }) => {
    expect(smallestSample(p)).toBe(smallest);
    // 1 - p^n - (1 - p)^n >= 9/10 in whole numbers: true there and not before.
    const holds = (n: bigint) => 10n * (whole ** n - part ** n - (whole - part) ** n) >= 9n * whole ** n;
    expect([holds(BigInt(smallest - 1)), holds(BigInt(smallest))]).toEqual([false, true]);
  });

  test('there is none for the ends', () => {
    expect([smallestSample(0), smallestSample(1), smallestSample(0.5, 1)]).toEqual([Infinity, Infinity, Infinity]);
  });
});

describe('the interval of a quantile', () => {
  test('of five values is their range: 1 - 2 / 2^5 = 0.9375', () => {
    expect(orderInterval([1, 2, 3, 4, 10], 0.5)).toEqual({ low: 1, high: 10, ranks: [1, 5], coverage: 0.9375 });
  });

  test('of seven values leaves one out, the highest of two equal choices', () => {
    // B binomial(7, 1/2) has 1 7 21 35 35 21 7 1 of 128. Five counts: 1..5 and 2..6 have 119 each, 0.93; four: 2..5 has 112, 0.875.
    const interval = orderInterval(upTo(7), 0.5);
    expect(interval).toMatchObject({ low: 1, high: 6, ranks: [1, 6] });
    expect(interval?.coverage).toBeCloseTo(119 / 128, 14);
  });

  test.each(SHARES)('for $p is the best of all there are, by exact sums, up to n = 60', ({ p, part, whole, smallest }) => {
    for (let n = 1; n <= 60; n += 1) {
      const found = orderInterval(upTo(n), p);
      if (n < smallest) {
        expect(found, `n = ${n}`).toBeUndefined();
        continue;
      }
      const best = bestOfAll(n, part, whole);
      expect(found?.ranks, `n = ${n}`).toEqual(best.ranks);
      expect(found?.coverage).toBeCloseTo(best.coverage, 12);
    }
  });

  test('holds the quantile', () => {
    for (const { p, smallest } of SHARES)
      for (let n = smallest; n <= 500; n += 1) {
        const quantile = percentile(upTo(n), p) ?? Number.NaN;
        const { low, high, coverage } = orderInterval(upTo(n), p) ?? { low: Infinity, high: -Infinity, coverage: 0 };
        expect(low <= quantile && quantile <= high && coverage >= 0.9, `${p} of ${n}`).toBe(true);
      }
  });

  test.each([
    { p: 0.5, n: 23 },
    { p: 0.75, n: 9 },
    { p: 0.85, n: 40 },
    { p: 0.9, n: 22 },
  ])('holds the true quantile $p in nine of ten samples of $n', ({ p, n }) => {
    const random = seeded(n);
    const truth = -Math.log(1 - p);
    let held = 0;
    for (let trial = 0; trial < 4000; trial += 1) {
      const sample = ascending(Array.from({ length: n }, () => -Math.log(1 - random())));
      const { low, high } = orderInterval(sample, p) ?? { low: Infinity, high: -Infinity };
      if (low <= truth && truth <= high) held += 1;
    }
    // Three standard errors of a share of 0.9 in 4,000 trials are 0.014.
    expect(held / 4000).toBeGreaterThan(0.9 - 0.014);
  });

  test('is exact and quick for very many values', () => {
    // The middle of binomial(n, 1/2) is sqrt(2 / (pi n)) (1 - 1/(4n) + 1/(32 n^2) ...), by Stirling.
    const n = 1_000_000;
    const { from, of } = binomial(n, 0.5);
    const middle = Math.sqrt(2 / (Math.PI * n)) * (1 - 1 / (4 * n));
    expect((of[n / 2 - from] ?? 0) / middle).toBeCloseTo(1, 11);
    const million = orderInterval(upTo(n), 0.85);
    // 850,000 and 1.645 standard deviations of sqrt(n p (1 - p)) = 357 on either side: 587.
    expect(million?.low).toBeCloseTo(850_000 - 587, -1);
    expect(million?.high).toBeCloseTo(850_000 + 587, -1);
    expect(million?.coverage).toBeGreaterThanOrEqual(0.9);
    expect(million?.coverage).toBeLessThan(0.902);
    const many = upTo(100_000);
    const took = upTo(5).map(() => {
      const before = performance.now();
      orderInterval(many, 0.5);
      return performance.now() - before;
    });
    expect(Math.min(...took)).toBeLessThan(50);
  });
});

/** Every pair of ranks, in whole numbers: the shortest that covers 9/10, then the likelier, then the lower. */
function bestOfAll(n: number, part: bigint, whole: bigint): { ranks: [number, number]; coverage: number } {
  const total = whole ** BigInt(n);
  let choose = 1n;
  const below = [0n];
  for (let k = 0; k <= n; k += 1) {
    below.push((below[k] ?? 0n) + choose * part ** BigInt(k) * (whole - part) ** BigInt(n - k));
    choose = (choose * BigInt(n - k)) / BigInt(k + 1);
  }
  expect(below[n + 1]).toBe(total);
  for (let width = 1; width < n; width += 1) {
    let best: { ranks: [number, number]; weight: bigint } | undefined;
    for (let lower = 1; lower + width <= n; lower += 1) {
      const weight = (below[lower + width] ?? 0n) - (below[lower] ?? 0n);
      if (10n * weight >= 9n * total && weight > (best?.weight ?? 0n)) best = { ranks: [lower, lower + width], weight };
    }
    if (best !== undefined) return { ranks: best.ranks, coverage: Number((best.weight * 10n ** 15n) / total) / 1e15 };
  }
  throw new Error(`none for ${n}`);
}

describe('the prediction bound', () => {
  test.each([
    // ceil(0.85 * 6) = 6 of 5; ceil(0.85 * 7) = 6; ceil(0.85 * 20) = 17 exactly; ceil(0.85 * 21) = 18.
    [5, undefined],
    [6, 6],
    [19, 17],
    [20, 18],
  ])('of %i values is that of rank %s', (n, rank) => {
    expect(predictionBound(upTo(n))).toBe(rank);
  });

  test('is kept by the next value at least as often as it says', () => {
    const random = seeded(7);
    let kept = 0;
    for (let trial = 0; trial < 4000; trial += 1) {
      const sample = ascending(Array.from({ length: 12 }, random));
      if (random() <= (predictionBound(sample) ?? -1)) kept += 1;
    }
    // 12 of 13 intervals between the values lie below: 0.923; three standard errors are 0.013.
    expect(kept / 4000).toBeCloseTo(12 / 13, 1);
    expect(kept / 4000).toBeGreaterThan(0.85);
  });
});

describe('a share', () => {
  test('of none in five is up to z^2 / (5 + z^2) = 2.7055 / 7.7055 = 35 %', () => {
    expect(wilson(0, 5)).toEqual({ low: 0, high: expect.closeTo(0.351117, 5) });
    expect(wilson(5, 5)).toEqual({ low: expect.closeTo(1 - 0.351117, 5), high: 1 });
  });

  test('of three in ten', () => {
    // Centre (3 + 1.352772) / 12.705543 = 0.342588; half 1.644854 / 12.705543 * sqrt(2.1 + 0.676386) = 0.215713.
    expect(wilson(3, 10)).toEqual({ low: expect.closeTo(0.126876, 5), high: expect.closeTo(0.558301, 5) });
  });

  test('of none, and what is no share, has no interval', () => {
    expect([wilson(0, 0), wilson(3, 2), wilson(-1, 2)]).toEqual([undefined, undefined, undefined]);
  });

  test('its ends are z standard errors of their own away, it holds k/n, and is mirrored in n - k', () => {
    const kOfN = fc.integer({ min: 1, max: 100_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(kOfN, ([k, n]) => {
        const { low, high } = wilson(k, n) ?? NONE;
        expect(0 <= low && low <= k / n && k / n <= high && high <= 1).toBe(true);
        for (const end of [low, high])
          if (end > 0 && end < 1) expect(Math.abs(k / n - end)).toBeCloseTo(Z90 * Math.sqrt((end * (1 - end)) / n), 9);
        const mirrored = wilson(n - k, n) ?? NONE;
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
        expect(mirrored.high).toBeCloseTo(1 - low, 9);
      }),
    );
  });
});

describe('a rate', () => {
  test.each([
    // Garwood's table for 5 % on either side; none: -ln 0.05.
    [0, 0, 2.995732],
    [1, 0.051293, 4.743865],
    [3, 0.817691, 7.753657],
    [10, 5.425406, 16.962219],
  ])('%i seen, %f to %f expected', (k, low, high) => {
    expect(poissonRate(k, 1, 1)).toEqual({ rate: k, low: expect.closeTo(low, 5), high: expect.closeTo(high, 5) });
  });

  test('3 in 14 days is 1.5, 0.4 to 3.9 a week', () => {
    const { rate, low, high } = poissonRate(3, 14) ?? NONE;
    expect([rate, low.toFixed(1), high.toFixed(1)]).toEqual([1.5, '0.4', '3.9']);
  });

  test('its ends leave 5 % on either side, by a plain sum', () => {
    const atMost = (k: number, expected: number) => {
      let [term, sum] = [Math.exp(-expected), 0];
      for (let count = 0; count <= k; count += 1) {
        sum += term;
        term *= expected / (count + 1);
      }
      return sum;
    };
    for (let k = 0; k <= 200; k += 1) {
      const { low, high } = poissonRate(k, 1, 1) ?? NONE;
      expect(atMost(k, high)).toBeCloseTo(0.05, 9);
      if (k > 0) expect(1 - atMost(k - 1, low)).toBeCloseTo(0.05, 9);
    }
  });

  test('it holds the true rate in nine of ten cases, whatever that is', () => {
    const intervals = Array.from({ length: 90 }, (_, k) => poissonRate(k, 1, 1) ?? NONE);
    for (let truth = 0.1; truth < 30; truth += 0.37) {
      let chance = Math.exp(-truth);
      let held = 0;
      intervals.forEach(({ low, high }, k) => {
        if (low <= truth && truth <= high) held += chance;
        chance *= truth / (k + 1);
      });
      expect(held, `at ${truth}`).toBeGreaterThanOrEqual(0.9);
    }
  });

  test('of very many is that of the normal distribution, and what is no count has none', () => {
    // 10,000 and 1.645 * 100 on either side, moved up by about (1.645^2 - 1) / 3 = 0.6 and half a count.
    const { low, high } = poissonRate(10_000, 7) ?? NONE;
    expect(Math.abs(low - 9836.1)).toBeLessThan(1);
    expect(Math.abs(high - 10_166.1)).toBeLessThan(1);
    expect([poissonRate(1, 0), poissonRate(0.5, 7), poissonRate(-1, 7)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the median when some have not ended', () => {
  test('of the weeks in remission (Freireich 1963, the example of most textbooks) is 23, and 8 with placebo', () => {
    const done = [6, 6, 6, 7, 10, 13, 16, 22, 23];
    const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
    expect(kaplanMeierMedian(done, censored)).toBe(23);
    expect(kaplanMeierMedian([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], [])).toBe(8);
  });

  test('by hand', () => {
    // 3/4 at 1; two at risk at 3, one having left at 2: 3/4 * 1/2 = 0.375.
    expect(kaplanMeierMedian([3, 1, 4], [2])).toBe(3);
    // Who is censored at 2 was at risk then: 3/4 at 1, 3/4 * 2/3 = exactly one half at 2.
    expect(kaplanMeierMedian([1, 2, 9], [2])).toBe(2);
    // 3/4, and nothing ends after.
    expect(kaplanMeierMedian([1], [5, 6, 7])).toBeUndefined();
    expect(kaplanMeierMedian([], [1, 2])).toBeUndefined();
    expect(kaplanMeierMedian([], [])).toBeUndefined();
  });

  test('agrees with exact fractions, in any order', () => {
    const times = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 25 });
    fc.assert(
      fc.property(times, times, (done, censored) => {
        let [over, under] = [1n, 1n];
        let median: number | undefined;
        for (const time of ascending([...new Set(done)])) {
          const atRisk = [...done, ...censored].filter((other) => other >= time).length;
          over *= BigInt(atRisk - done.filter((other) => other === time).length);
          under *= BigInt(atRisk);
          if (median === undefined && 2n * over <= under) median = time;
        }
        expect(kaplanMeierMedian(done, censored)).toBe(median);
      }),
    );
  });

  test('with none censored is the lower median', () => {
    fc.assert(
      fc.property(durations(1), (values) => {
        expect(kaplanMeierMedian(values, [])).toBe(ascending(values)[Math.ceil(values.length / 2) - 1]);
      }),
    );
  });
});

describe('weeks', () => {
  const DAY = 86_400;
  const now = Date.UTC(2026, 2, 31, 10, 30) / 1000;

  test('end now, oldest first, without a gap', () => {
    expect(weeks(now, 2)).toEqual([
      { from: now - 14 * DAY, to: now - 7 * DAY },
      { from: now - 7 * DAY, to: now },
    ]);
    expect(weeks(now, 0)).toEqual([]);
  });

  test('a time is in one of them', () => {
    expect([now, now - 1, now - 7 * DAY, now - 7 * DAY - 1].map((time) => weekOf(time, now))).toEqual([undefined, 0, 0, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 84 * DAY }), (before) => {
        const time = now - before;
        const holding = weeks(now, 12).filter(({ from, to }) => from <= time && time < to);
        expect(holding).toEqual([weeks(now, 12).at(-1 - (weekOf(time, now) ?? Number.NaN))]);
      }),
    );
  });
});

describe('chance with a seed', () => {
  test('is mulberry32, written again in whole numbers', () => {
    const cut = (value: bigint) => BigInt.asUintN(32, value);
    for (const seed of [0, 1, 42, -1, 2 ** 31]) {
      const random = seeded(seed);
      let state = cut(BigInt(seed));
      for (let draw = 0; draw < 1000; draw += 1) {
        state = cut(state + 0x6d2b79f5n);
        let mixed = cut((state ^ (state >> 15n)) * (state | 1n));
        mixed = cut(mixed ^ (mixed + cut((mixed ^ (mixed >> 7n)) * (mixed | 61n))));
        expect(random()).toBe(Number(mixed ^ (mixed >> 14n)) / 2 ** 32);
      }
    }
  });

  test('is even over twelve weeks', () => {
    const counts = Array<number>(12).fill(0);
    for (const drawn of resampleWeeks(upTo(12), 10_000, 1).flat()) counts[drawn - 1] = (counts[drawn - 1] ?? 0) + 1;
    // Chi-square with 11 degrees of freedom is below 31.3 with 99.9 %.
    expect(sumOf(counts.map((count) => (count - 10_000) ** 2 / 10_000))).toBeLessThan(31.3);
  });

  test('the same seed draws the same weeks, another one others', () => {
    const drawn = resampleWeeks(['a', 'b', 'c', 'd'], 50, 3);
    expect(drawn).toHaveLength(50);
    expect(drawn.every((sample) => sample.length === 4 && sample.every((week) => 'abcd'.includes(week)))).toBe(true);
    expect(resampleWeeks(['a', 'b', 'c', 'd'], 50, 3)).toEqual(drawn);
    expect(resampleWeeks(['a', 'b', 'c', 'd'], 50, 4)).not.toEqual(drawn);
    expect(resampleWeeks([], 2, 1)).toEqual([[], []]);
  });
});

describe('spread', () => {
  test('of 2, 4, 4, 4, 5, 5, 7, 9', () => {
    // Mean 40 / 8 = 5; squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32; 32 / 7.
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(mean(values)).toBe(5);
    expect(sampleVariance(values)).toBeCloseTo(32 / 7, 14);
    expect(cv(values)).toBeCloseTo(Math.sqrt(32 / 7) / 5, 14);
    expect(dispersion(values)).toBeCloseTo(32 / 35, 14);
  });

  test('is not said where there is none', () => {
    expect([mean([]), sampleVariance([]), cv([]), dispersion([])]).toEqual([undefined, undefined, undefined, undefined]);
    expect([mean([3]), sampleVariance([3]), cv([3]), dispersion([3])]).toEqual([3, undefined, undefined, undefined]);
    expect([cv([0, 0]), dispersion([0, 0]), cv([-1, -2])]).toEqual([undefined, undefined, undefined]);
    expect([cv([3, 3]), dispersion([3, 3])]).toEqual([0, 0]);
  });

  test('loses no digits to a large mean', () => {
    expect(sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
  });
});

describe('a distribution', () => {
  test('of five has a median and its range as interval, and no other quantile', () => {
    const excluded = [
      { id: '#1', reason: 'squash_no_pr' },
      { id: '#2', reason: 'bot' },
      { id: '#3', reason: 'squash_no_pr' },
    ];
    expect(distribution([10, 2, 1, 4, 3], excluded)).toEqual({
      ...{ status: 'ok', unit: 's', n: 5, p50: 3, mean: 4, min: 1, max: 10, ci90: { p50: [1, 10] } },
      excluded: [
        { reason: 'bot', count: 1 },
        { reason: 'squash_no_pr', count: 2 },
      ],
    });
  });

  test('of fewer says how many it takes, and the range there is', () => {
    expect(distribution([9, 2], [])).toEqual({
      ...{
        status: 'insufficient',
        reason: '2 of the 5 that a median takes.',
        n: 2,
        need: 5,
        unit: 's',
        min: 2,
        max: 9,
        excluded: [],
      },
    });
    expect(distribution([], [{ id: '#1', reason: 'bot' }])).toEqual({
      ...{ status: 'insufficient', reason: '0 of the 5 that a median takes.', n: 0, need: 5, unit: 's' },
      excluded: [{ reason: 'bot', count: 1 }],
    });
  });

  test.each([
    [8, ['p50']],
    [9, ['p50', 'p75']],
    [14, ['p50', 'p75']],
    [15, ['p50', 'p75', 'p85']],
    [21, ['p50', 'p75', 'p85']],
    [22, ['p50', 'p75', 'p85', 'p90']],
  ])('of %i has %j, each with its interval', (n, names) => {
    const told = distribution(upTo(n), []);
    expect(Object.keys(told).filter((key) => /^p\d/.test(key))).toEqual(names);
    expect(told).toMatchObject({ status: 'ok', n });
    expect('ci90' in told && Object.keys(told.ci90)).toEqual(names);
  });

  test('is in whole seconds, a half up', () => {
    // Median (2 + 3) / 2; mean 15 / 6.
    expect(distribution([0, 1, 2, 3, 4, 5], [])).toMatchObject({ p50: 3, mean: 3 });
  });

  test('refuses what is no number rather than to count it', () => {
    expect(() => distribution([1, 2, Number.NaN, 4, 5], [])).toThrow(RangeError);
    expect(() => distribution([1, 2, 3, 4, Infinity], [])).toThrow(RangeError);
  });

  test('does not depend on the order, and leaves its input alone', () => {
    const shuffled = durations(0).chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    const reasons = fc.array(fc.record({ id: fc.string(), reason: fc.constantFrom('bot', 'not_deployed_yet') }));
    fc.assert(
      fc.property(shuffled, reasons, ([values, other], excluded) => {
        const before = [...values];
        expect(distribution(other, excluded.toReversed())).toEqual(distribution(values, excluded));
        expect(values).toEqual(before);
      }),
    );
  });

  test('moves with its values, to the second', () => {
    fc.assert(
      fc.property(durations(1), fc.integer({ min: 0, max: 1_000_000_000 }), (values, shift) => {
        const moved = numbersOf(
          distribution(
            values.map((value) => value + shift),
            [],
          ),
        );
        const stays = ([name, value]: [string, number]) => [name, name === 'n' || name === 'need' ? value : value + shift];
        expect(moved).toEqual(numbersOf(distribution(values, [])).map(stays));
      }),
    );
  });

  test('scales with its values: what is a value exactly, what lies between two within the rounding', () => {
    fc.assert(
      fc.property(durations(5), fc.integer({ min: 1, max: 50 }), (values, factor) => {
        const scaled = numbersOf(
          distribution(
            values.map((value) => value * factor),
            [],
          ),
        );
        numbersOf(distribution(values, [])).forEach(([name, value], index) => {
          if (name === 'n') return;
          const rounding = /^(?:p\d+|mean)$/.test(name) ? factor / 2 + 0.5 : 0;
          expect(Math.abs((scaled[index]?.[1] ?? Number.NaN) - value * factor), name).toBeLessThanOrEqual(rounding);
        });
      }),
    );
  });

  test('every quantile is within its interval, and that within the range', () => {
    fc.assert(
      fc.property(durations(5), (values) => {
        const told = distribution(values, []);
        if (told.status !== 'ok') throw new Error('five are enough');
        for (const [name, [low, high]] of Object.entries(told.ci90)) {
          const value = told[name as keyof typeof told.ci90] ?? Number.NaN;
          expect(told.min <= low && low <= value && value <= high && high <= told.max, name).toBe(true);
        }
      }),
    );
  });
});

/** Every number of a distribution by name, intervals included. */
function numbersOf(told: ReturnType<typeof distribution>): [string, number][] {
  const plain = Object.entries(told).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const ends = 'ci90' in told ? Object.entries(told.ci90) : [];
  return [
    ...plain,
    ...ends.flatMap(([name, [low, high]]): [string, number][] => [
      [`${name} low`, low],
      [`${name} high`, high],
    ]),
  ];
}
