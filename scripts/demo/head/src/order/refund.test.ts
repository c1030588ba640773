import { describe, expect, test } from 'vitest';
import { refund } from './refund.ts';

describe('Refund', () => {
  const payment = { id: 'pay-4', amount: 1200, currency: 'EUR', captured: true } as const;

  test('returns part of what was paid', () => {
    expect(refund(payment, 500, 'damaged')).toEqual({ ok: true, refund: { payment: 'pay-4', amount: 500, reason: 'damaged' } });
  });

  test('refuses more than was paid', () => {
    expect(refund(payment, 1300, 'damaged').ok).toBe(false);
  });
});
