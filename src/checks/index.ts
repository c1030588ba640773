import type { Check } from '../model/check.ts';
import { batchSize } from './batch-size.ts';
import { companions } from './companions.ts';
import { flakyTests } from './flaky-tests.ts';
import { patchCoverage } from './patch-coverage.ts';
import { policyValid } from './policy-valid.ts';
import { scanComplete } from './scan-complete.ts';
import { scanFindings } from './scan-findings.ts';
import { testFailures } from './test-failures.ts';
import { testInventory } from './test-inventory.ts';

/** Every check, in the order reports show them. */
export const checks = [
  testFailures,
  testInventory,
  flakyTests,
  scanFindings,
  scanComplete,
  patchCoverage,
  batchSize,
  companions,
  policyValid,
] as const satisfies readonly Check[];
