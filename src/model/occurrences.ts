import { hash64 } from './hash.ts';

/**
 * Counts how often each key came, for a million keys in about twenty megabytes: the keys are kept as 53 bits of their hash in
 * an open-addressing table. Two different keys meet by chance once in some ten thousand files of a million cases; all that
 * would follow is a wrong occurrence number.
 */
export interface Occurrences {
  /** 1 for the first time, 2 for the next ... */
  next(key: string): number;
}

export function occurrences(): Occurrences {
  let capacity = 256;
  let size = 0;
  let keys = new Float64Array(capacity);
  let counts = new Uint32Array(capacity);

  const slot = (hash: number): number => {
    let at = hash % capacity;
    while (keys[at] !== 0 && keys[at] !== hash) at = (at + 1) % capacity;
    return at;
  };
  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    capacity *= 2;
    keys = new Float64Array(capacity);
    counts = new Uint32Array(capacity);
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] ?? 0;
      if (key === 0) continue;
      const at = slot(key);
      keys[at] = key;
      counts[at] = oldCounts[i] ?? 0;
    }
  };

  return {
    next(key) {
      const [high, low] = hash64(key);
      const hash = (high & 0x1fffff) * 0x100000000 + low + 1;
      if (size * 2 >= capacity) grow();
      const at = slot(hash);
      if (keys[at] === 0) {
        keys[at] = hash;
        size++;
      }
      counts[at] = (counts[at] ?? 0) + 1;
      return counts[at] ?? 1;
    },
  };
}
