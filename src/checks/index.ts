import type { Check } from '../model/check.ts';
import { flakyTests } from './flaky-tests.ts';
import { policyValid } from './policy-valid.ts';
import { testFailures } from './test-failures.ts';
import { testInventory } from './test-inventory.ts';

/** Every check, in the order reports show them. */
export const checks = [testFailures, testInventory, flakyTests, policyValid] as const satisfies readonly Check[];
