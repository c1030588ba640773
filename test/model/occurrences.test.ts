import { describe, expect, test } from 'vitest';
import { occurrences } from '../../src/model/occurrences.ts';

describe('how often each key came', () => {
  test.each([
    [[], []],
    [['a'], [1]],
    [
      ['a', 'a', 'a'],
      [1, 2, 3],
    ],
    [
      ['a', 'b', 'a', 'b', 'a'],
      [1, 1, 2, 2, 3],
    ],
    [
      ['', '', ' '],
      [1, 2, 1],
    ],
    // Names that are keys of every object.
    [
      ['__proto__', 'constructor', '__proto__', 'hasOwnProperty', 'constructor'],
      [1, 1, 2, 1, 2],
    ],
    // The same letters in another order, case, or form.
    [
      ['ab', 'ba', 'AB', 'ab'],
      [1, 1, 1, 2],
    ],
    [
      ['é', 'e\u0301', 'é'],
      [1, 1, 2],
    ],
    [
      ['a\u0000b', 'ab', 'a\u0000', '\u0000a'],
      [1, 1, 1, 1],
    ],
    [
      ['🎉', '🎉🎉', '🎉'],
      [1, 1, 2],
    ],
  ])('%j: %j', (keys, counts) => {
    const seen = occurrences();
    expect(keys.map((key) => seen.next(key))).toEqual(counts);
  });

  test('two tables know nothing of each other', () => {
    const [a, b] = [occurrences(), occurrences()];
    a.next('x');
    expect(b.next('x')).toBe(1);
    expect(a.next('x')).toBe(2);
  });

  test('counts survive every growth of the table', () => {
    const seen = occurrences();
    const keys = Array.from({ length: 50_000 }, (_, i) => `shop.Cart\u0000case ${i}`);
    // One key comes again between all others, so that each growth has a count to carry over.
    let wrong = 0;
    keys.forEach((key, i) => {
      if (seen.next(key) !== 1) wrong++;
      if (seen.next('again') !== i + 1) wrong++;
    });
    keys.forEach((key) => {
      if (seen.next(key) !== 2) wrong++;
    });
    expect(wrong).toBe(0);
  });

  test('a million cases take seconds at most, and no two of them are taken for one', () => {
    const seen = occurrences();
    const start = performance.now();
    let repeated = 0;
    for (let i = 0; i < 1_000_000; i++) if (seen.next(`com.acme.shop.CartTest\u0000test${i}`) !== 1) repeated++;
    expect(repeated).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a key of a megabyte is a key', () => {
    const seen = occurrences();
    const long = 'a'.repeat(1_000_000);
    expect([seen.next(long), seen.next(`${long}b`), seen.next(long)]).toEqual([1, 1, 2]);
  });
});
