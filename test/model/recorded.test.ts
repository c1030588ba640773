import { describe, expect, test } from 'vitest';
import { scanFindings } from '../../src/checks/scan-findings.ts';
import { testFailures } from '../../src/checks/test-failures.ts';
import { judgeCases, testFingerprint } from '../../src/model/attempts.ts';
import { baselineSchema } from '../../src/model/baseline.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Reading } from '../../src/model/reading.ts';
import { NOT_ASKED } from '../../src/model/reading.ts';
import { baselineOf, RECORDED_LIMIT } from '../../src/model/recorded.ts';
import { reportedEvidence } from '../../src/model/reported.ts';
import type { TestCase, TestRun } from '../../src/model/tests.ts';
import { baseTests } from '../support/baseline.ts';
import { ask, coverage, present, scans, tracked } from '../support/evidence.ts';
import { testFile, testRun } from '../support/tests.ts';

const AT = new Date('2026-11-22T10:00:00Z');
const SHA = 'a'.repeat(40);
const NOTHING: Evidence = {
  tests: NOT_ASKED,
  scans: NOT_ASKED,
  coverage: NOT_ASKED,
  change: NOT_ASKED,
  tracked: tracked(),
  policyEdit: NOT_ASKED,
  jobs: NOT_ASKED,
  review: NOT_ASKED,
  queue: NOT_ASKED,
  owners: NOT_ASKED,
  baseline: NOT_ASKED,
  provenance: NOT_ASKED,
  flow: NOT_ASKED,
};
const recorded = (given: Partial<Evidence>, repeated: 'separate' | 'retries' = 'separate') =>
  baselineOf({ ...NOTHING, ...given }, AT, SHA, repeated);
const failingOf = (run: Reading<TestRun>): readonly TestCase[] =>
  run.state === 'present' ? judgeCases(run.value, 'separate').failing : [];

describe('what a run records', () => {
  test('nothing of what was not asked for', () => {
    expect(recorded({})).toEqual({ schema: 'jidoka.evidence/v1', at: '2026-11-22T10:00:00.000Z', sha: SHA });
  });

  test('tests, scans and coverage, in the shape that is read back', () => {
    const tests = testRun(testFile('a:ok b:fail c:error d:skip'), testFile('e:ok', 'b.xml'));
    const baseline = recorded({ tests, scans: scans([{ message: 'x' }]), coverage: coverage({ 'a.ts': { 1: true, 2: false } }) });
    expect(baseline).toMatchObject({
      tests: {
        totals: { total: 5, passed: 2, failed: 1, errored: 1, skipped: 1 },
        failing: failingOf(tests).map(testFingerprint),
        complete: true,
      },
      scans: { tools: ['Scanner'], findings: [expect.any(String)], complete: true },
      coverage: { covered: 1, total: 2 },
    });
    expect(baselineSchema.parse(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
  });

  test('a test that passed at a retry did not fail, where listings are retries', () => {
    const tests = testRun(testFile('a:fail a:ok'));
    expect(recorded({ tests }, 'retries').tests?.failing).toEqual([]);
    expect(recorded({ tests }, 'separate').tests?.failing).toHaveLength(1);
  });

  test('a reading that is not whole records nothing', () => {
    const problem = { kind: 'malformed', message: 'cut', path: 'b.xml' } as const;
    const whole = testRun(testFile('a:ok'));
    const rest = whole.state === 'present' ? whole.value : undefined;
    const cut: Evidence['tests'] = { state: 'unreadable', problems: [problem], sources: [], ...(rest && { rest }) };
    expect(recorded({ tests: cut }).tests).toBeUndefined();
    expect(recorded({ tests: { state: 'absent', reason: 'none' } }).tests).toBeUndefined();
    expect(recorded({ coverage: coverage({}) }).coverage).toBeUndefined();
  });

  test('what is cut, or does not add up, is recorded as incomplete', () => {
    const problem = { kind: 'mismatch', message: 'short', path: 'a.xml' } as const;
    const many = testFile(Array.from({ length: 1200 }, (_, index) => `t${index}:fail`).join(' '));
    expect(recorded({ tests: testRun(many) }).tests).toMatchObject({ complete: false, totals: { failed: 1200 } });
    expect(recorded({ tests: testRun(testFile('a:ok', 'a.xml', { problems: [problem] })) }).tests?.complete).toBe(false);
    const other = { tool: 'Scanner', level: 'error', severity: 'high', secret: false } as const;
    expect(recorded({ scans: scans([], { others: [other] }) }).scans?.complete).toBe(false);
    expect(recorded({ scans: scans([], { problems: [problem] }) }).scans?.complete).toBe(false);
    const unfinished = [{ tool: 'Scanner', why: 'crashed' }];
    expect(recorded({ scans: scans([], { complete: false, unfinished }) }).scans).toMatchObject({ tools: [], complete: false });
    const findings = Array.from({ length: RECORDED_LIMIT + 1 }, (_, index) => ({ message: `m${index}` }));
    const long = recorded({ scans: scans(findings) }).scans;
    expect([long?.findings.length, long?.complete]).toEqual([RECORDED_LIMIT, false]);
  });
});

describe('held against itself', () => {
  test('nothing is new', () => {
    const tests = testRun(testFile('a:fail b:ok b:fail'));
    const found = scans([{ message: 'x' }, { message: 'x' }, { identity: 'i' }]);
    const baseline = present(recorded({ tests, scans: found }));
    expect(ask(testFailures, { tests, baseline }, { compare: 'new' })).toMatchObject({
      kind: 'pass',
      notes: ['2 tests failed on the base too.'],
    });
    expect(ask(scanFindings, { scans: found, baseline })).toMatchObject({ kind: 'pass' });
  });
});

test("the report tells the base's totals beside its own", () => {
  const evidence = { ...NOTHING, tests: testRun(testFile('a:ok')), baseline: baseTests(['x'], 7) };
  expect(reportedEvidence(evidence, []).tests).toMatchObject({ totals: { total: 1 }, base: { total: 7, failed: 1 } });
  expect(reportedEvidence({ ...evidence, baseline: NOT_ASKED }, []).tests).not.toHaveProperty('base');
});
