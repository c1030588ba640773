import { describe, expect, test } from 'vitest';
import { isFresh } from './token.ts';

describe('OrderToken', () => {
  const token = { subject: 'order-17', issuedAt: 1_700_000_000 };

  test('accepts a token of this minute', () => {
    expect(isFresh(token, token.issuedAt + 30)).toBe(true);
  });

  test('rejects a stale token', () => {
    expect(isFresh(token, token.issuedAt + 3600)).toBe(false);
  });

  test.skip('rejects a token from the future', () => {
    expect(isFresh(token, token.issuedAt - 3600)).toBe(false);
  });
});
