/** Work whose answer hangs on one object alone, done once for each; the answer goes when nobody holds the object any more. */
export function perObject<Key extends object, T extends object>(work: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = work(key);
    known.set(key, found);
    return found;
  };
}

/** The same of texts or numbers that come again and again; the answers stay as long as the function does. */
export function perValue<Key extends string | number, T>(work: (key: Key) => T): (key: Key) => T {
  const known = new Map<Key, { readonly found: T }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.found;
    const found = work(key);
    known.set(key, { found });
    return found;
  };
}
