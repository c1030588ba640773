import { describe, expect, test } from 'vitest';
import { suite } from '../support/junit.ts';
import { gateOver } from '../support/world.ts';

const POLICY = 'version: 1\n';

describe('flaky-tests', () => {
  test('a case that passed at a retry is a finding and, with a policy, a caution', async () => {
    const report = await gateOver({ files: { 'a.xml': suite({ a: 'flaky', b: 'ok' }) }, policy: POLICY });
    expect(report.checks.find(({ id }) => id === 'flaky-tests')?.outcome).toMatchObject({
      kind: 'fail',
      said: '1 test passed only at a retry.',
    });
    expect(report.decision).toBe('caution');
  });

  test('without a policy file it is shown and does not count', async () => {
    const report = await gateOver({ files: { 'a.xml': suite({ a: 'flaky', b: 'ok' }) } });
    expect(report.checks.find(({ id }) => id === 'flaky-tests')).toMatchObject({ level: 'off', outcome: { kind: 'fail' } });
    expect(report.decision).toBe('go');
  });

  const listing = (...outcomes: string[]) =>
    `<testsuite name="s">${outcomes.map((outcome) => `<testcase classname="C" name="t">${outcome === 'ok' ? '' : '<failure/>'}</testcase>`).join('')}</testsuite>`;

  test.each([
    ['separate', ['fail', 'ok'], 'stop', 1],
    ['retries', ['fail', 'ok'], 'caution', 0],
    ['retries', ['fail', 'fail', 'ok'], 'caution', 0],
    ['retries', ['ok', 'fail'], 'stop', 1],
    ['retries', ['fail', 'fail'], 'stop', 1],
    ['separate', ['fail', 'fail'], 'stop', 2],
  ])('repeated-cases: %s over %j is %s with %i failing', async (word, outcomes, decision, failing) => {
    const report = await gateOver({ files: { 'a.xml': listing(...outcomes) }, policy: `evidence: { repeated-cases: ${word} }` });
    expect(report.decision).toBe(decision);
    const outcome = report.checks.find(({ id }) => id === 'test-failures')?.outcome;
    expect(outcome?.kind === 'fail' ? outcome.findings.length : 0).toBe(failing);
  });

  test('the same name in another suite is no retry', async () => {
    const xml = `<testsuites>${listing('fail')}${listing('ok')}</testsuites>`;
    expect((await gateOver({ files: { 'a.xml': xml }, policy: 'evidence: { repeated-cases: retries }' })).decision).toBe('stop');
  });
});
