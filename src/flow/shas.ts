/**
 * Commits with a number each: a `Map` for the million of them that a long history has. That one of the engine's takes half a second to
 * fill, and walks through memory at every question.
 */
export interface ShaNumbers {
  /** A later number of the same commit stands for the earlier. */
  readonly set: (sha: string, number: number) => void;
  /** -1 of a commit that has none. */
  readonly get: (sha: string) => number;
}

/** Room for so many commits. */
export function shaNumbers(count: number): ShaNumbers {
  // Never more than half full, so that a search soon ends.
  const bits = Math.max(1, Math.ceil(Math.log2(2 * count + 1)));
  const mask = 2 ** bits - 1;
  /** Where the commit of a slot is, plus one: zero is an empty slot. */
  const slots = new Int32Array(2 ** bits);
  const shas = new Array<string>(count);
  const numbers = new Int32Array(count);
  let size = 0;
  let next = 0;
  const slotOf = (sha: string): number => {
    let slot = Math.imul(tailHash(sha), GOLDEN) >>> (32 - bits);
    for (let place = slots[slot] as number; place !== 0 && shas[place - 1] !== sha; place = slots[slot] as number)
      slot = (slot + 1) & mask;
    return slot;
  };
  return {
    set: (sha, number) => {
      const slot = slotOf(sha);
      const known = slots[slot] as number;
      const place = known === 0 ? size++ : known - 1;
      slots[slot] = place + 1;
      shas[place] = sha;
      numbers[place] = number;
    },
    get: (sha) => {
      // Commits are mostly asked for in the order in which they were told.
      if (next < size && shas[next] === sha) return numbers[next++] as number;
      const place = slots[slotOf(sha)] as number;
      if (place === 0) return -1;
      next = place;
      return numbers[place - 1] as number;
    },
  };
}

const GOLDEN = 0x9e37_79b1;
const FNV = 0x0100_0193;
const TAIL = 8;

/** Of a digest any few characters are as good as all of them. */
function tailHash(sha: string): number {
  let hash = 0;
  for (let index = Math.max(0, sha.length - TAIL); index < sha.length; index++)
    hash = Math.imul(hash ^ sha.charCodeAt(index), FNV);
  return hash;
}
