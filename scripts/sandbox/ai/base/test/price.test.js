import assert from 'node:assert';
import test from 'node:test';
import { total } from '../src/price.js';

test('a total is the sum of all lines', () => {
  assert.equal(
    total([
      { price: 250, count: 2 },
      { price: 100, count: 1 },
    ]),
    600,
  );
});
