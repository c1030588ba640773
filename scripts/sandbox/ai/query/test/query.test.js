import assert from 'node:assert';
import test from 'node:test';
import { find } from '../src/query.js';

const ORDERS = [
  { customer: 7, paid: false, total: 900 },
  { customer: 7, paid: true, total: 100 },
];

test('orders are found by a field', () => {
  assert.deepEqual(find(ORDERS, 'customer:7 paid:no'), [ORDERS[0]]);
});
