import type { Check } from '../model/check.ts';
import { aiDisclosed } from './ai-disclosed.ts';
import { aiReviewed } from './ai-reviewed.ts';
import { aiScanned } from './ai-scanned.ts';
import { aiSpec } from './ai-spec.ts';
import { aiTested } from './ai-tested.ts';
import { batchSize } from './batch-size.ts';
import { changeAge } from './change-age.ts';
import { companions } from './companions.ts';
import { componentCoupling } from './component-coupling.ts';
import { coverageDrop } from './coverage-drop.ts';
import { flakyTests } from './flaky-tests.ts';
import { flowItem } from './flow-item.ts';
import { handoffs } from './handoffs.ts';
import { jobsSucceeded } from './jobs-succeeded.ts';
import { linkedWork } from './linked-work.ts';
import { patchCoverage } from './patch-coverage.ts';
import { policyChange } from './policy-change.ts';
import { policyValid } from './policy-valid.ts';
import { scanComplete } from './scan-complete.ts';
import { scanFindings } from './scan-findings.ts';
import { testFailures } from './test-failures.ts';
import { testInventory } from './test-inventory.ts';
import { wipLimit } from './wip-limit.ts';

/** Every check, in the order reports show them. */
export const checks = [
  testFailures,
  testInventory,
  jobsSucceeded,
  flakyTests,
  scanFindings,
  scanComplete,
  patchCoverage,
  coverageDrop,
  batchSize,
  componentCoupling,
  handoffs,
  wipLimit,
  changeAge,
  flowItem,
  linkedWork,
  companions,
  aiTested,
  aiScanned,
  aiReviewed,
  aiDisclosed,
  aiSpec,
  policyChange,
  policyValid,
] as const satisfies readonly Check[];
