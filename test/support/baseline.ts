import type { Baseline } from '../../src/model/baseline.ts';
import type { Reading } from '../../src/model/reading.ts';
import { NO_TESTS } from '../../src/model/tests.ts';
import { present } from './evidence.ts';

/** Recorded evidence of a base as a literal. */
export function baseline(more: Partial<Baseline> = {}): Reading<Baseline> {
  return present({ schema: 'jidoka.evidence/v1', at: '2026-11-20T10:00:00.000Z', sha: 'b'.repeat(40), ...more });
}

export function baseTests(failing: readonly string[], ran = 10, more: Partial<NonNullable<Baseline['tests']>> = {}) {
  const totals = { ...NO_TESTS, total: ran, passed: ran - failing.length, failed: failing.length };
  return baseline({ tests: { totals, failing: [...failing], complete: true, ...more } });
}

export function baseScans(findings: readonly string[], more: Partial<NonNullable<Baseline['scans']>> = {}) {
  return baseline({ scans: { tools: ['Scanner'], findings: [...findings], complete: true, ...more } });
}
