/**
 * A stable 64-bit fingerprint of text as 16 hexadecimal digits: two 32-bit multiplicative hashes with different seeds
 * (the mixing steps of MurmurHash3's finaliser). For identity, never for integrity: sha256 of a file comes from the platform.
 */
export function fingerprint(...parts: readonly string[]): string {
  const [high, low] = hash64(parts.join('\u0000'));
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** The same fingerprint as two unsigned 32-bit halves, for tables that hold a million of them. */
export function hash64(text: string): readonly [number, number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
