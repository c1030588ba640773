import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitMap } from '../../src/flow/commit-map.ts';

// Few digits before a few tails, so that many commits are looked for in the same slot, and short ones among them.
const sha = fc
  .tuple(fc.stringMatching(/^[0-3]{0,3}$/), fc.constantFrom('', 'abcdef12', '00000000', '7654321'))
  .map(([head, tail]) => head + tail);

describe('a map by commit', () => {
  test('answers as a Map does, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sha, fc.nat())), fc.array(sha), (told, asked) => {
        const [found, expected] = [commitMap<number>(told.length), new Map<string, number>()];
        for (const [one, value] of told) {
          found.set(one, value);
          expected.set(one, value);
          expect(found.get(one)).toBe(value);
        }
        for (const one of [...told.map(([known]) => known), ...asked, ...expected.keys()]) {
          expect(found.has(one)).toBe(expected.has(one));
          expect(found.get(one)).toBe(expected.get(one));
        }
      }),
    );
  });

  test('of no commits holds none', () => {
    expect(commitMap<number>(0).has('0123456')).toBe(false);
    expect(commitMap<number>(0).get('')).toBeUndefined();
  });
});
