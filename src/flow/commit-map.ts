/** To be asked by commit. */
export type ByCommit<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/**
 * A `Map` by commit for the million of them that a long history has: the engine's own takes half a second to fill, and goes all over the
 * memory at every question.
 */
export interface CommitMap<T> extends ByCommit<T> {
  readonly set: (sha: string, value: T) => void;
}

/** With room for so many commits, and no more. */
export function commitMap<T>(room: number): CommitMap<T> {
  // Never more than half full, so that a search soon ends.
  const bits = Math.max(1, Math.ceil(Math.log2(2 * room + 1)));
  const mask = 2 ** bits - 1;
  /** Where the commit of a slot is, plus one: zero is an empty slot. */
  const slots = new Int32Array(2 ** bits);
  const shas = new Array<string>(room);
  const values = new Array<T>(room);
  let size = 0;
  let next = 0;
  const slotOf = (sha: string): number => {
    let slot = Math.imul(tailHash(sha), GOLDEN) >>> (32 - bits);
    for (let place = slots[slot] as number; place !== 0 && shas[place - 1] !== sha; place = slots[slot] as number)
      slot = (slot + 1) & mask;
    return slot;
  };
  /** Commits are mostly asked for in the order in which they were told: then there is nothing to search. */
  const placeOf = (sha: string): number => {
    const place = next < size && shas[next] === sha ? next : (slots[slotOf(sha)] as number) - 1;
    if (place >= 0) next = place + 1;
    return place;
  };
  return {
    has: (sha) => placeOf(sha) >= 0,
    get: (sha) => {
      const place = placeOf(sha);
      return place < 0 ? undefined : values[place];
    },
    set: (sha, value) => {
      const slot = slotOf(sha);
      const known = slots[slot] as number;
      const place = known > 0 ? known - 1 : size++;
      slots[slot] = place + 1;
      shas[place] = sha;
      values[place] = value;
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
