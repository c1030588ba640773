import { describe, expect, test } from 'vitest';
import { total } from './total.ts';

describe('Cart', () => {
  test('of nothing costs nothing', () => {
    expect(total([])).toBe(0);
  });

  test.each([1, 2, 3, 10])('multiplies by a quantity of %i', (quantity) => {
    expect(total([{ price: 250, quantity }])).toBe(250 * quantity);
  });
});
