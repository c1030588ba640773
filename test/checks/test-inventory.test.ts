import { describe, expect, test } from 'vitest';
import { testInventory } from '../../src/checks/test-inventory.ts';
import { expectSchema } from '../../src/model/settings.ts';
import { baseScans, baseTests } from '../support/baseline.ts';
import { ask } from '../support/evidence.ts';
import { suite } from '../support/junit.ts';
import { testFile, testRun } from '../support/tests.ts';
import type { Literal } from '../support/world.ts';
import { gateOver } from '../support/world.ts';

const answer = async (literal: Literal) => {
  const report = await gateOver(literal);
  return { report, outcome: report.checks.find(({ id }) => id === 'test-inventory')?.outcome };
};

describe('test-inventory', () => {
  test('says how many ran where', async () => {
    const { outcome } = await answer({ files: { 'a.xml': suite({ a: 'ok', b: 'skip' }), 'b.xml': suite({ c: 'ok' }) } });
    expect(outcome).toEqual({ kind: 'pass', said: '2 tests ran in 2 reports, 1 skipped.' });
  });

  test.each([
    ['errors="1"', '`a.xml` line 1: The suite `s` declares 1 failure or error but lists 0.'],
    ['tests="3"', '`a.xml` line 1: The suite `s` declares 3 tests but lists 1.'],
    ['skipped="2"', '`a.xml` line 1: The suite `s` declares 2 skipped tests but lists 0.'],
    ['tests="many"', '`a.xml` line 1: tests=`many` is not a number of tests.'],
  ])('a report that declares %s over one passing case stops', async (declared, what) => {
    const { report, outcome } = await answer({
      files: { 'a.xml': `<testsuite name="s" ${declared}><testcase name="t"/></testsuite>` },
    });
    expect(outcome).toMatchObject({ kind: 'fail', findings: [{ what }] });
    expect(report.decision).toBe('stop');
  });

  test('declared numbers that are better than the cases change nothing: the cases win', async () => {
    const { outcome } = await answer({
      files: { 'a.xml': '<testsuite tests="0" failures="0"><testcase name="t"/></testsuite>' },
    });
    expect(outcome?.kind).toBe('pass');
  });

  test('a report without a test beside one with tests stops, unless policy ignores it', async () => {
    const files = { 'a.xml': suite({ a: 'ok' }), 'b.xml': '<testsuites/>' };
    expect((await answer({ files })).outcome).toMatchObject({ kind: 'fail', said: '`b.xml` lists no test.' });
    const policy = 'checks: { test-inventory: { empty-reports: ignore } }';
    expect((await answer({ files, policy })).outcome?.kind).toBe('pass');
  });

  test('a class of skipped tests beside one that ran is no hole', async () => {
    const { outcome } = await answer({ files: { 'a.xml': suite({ a: 'ok' }), 'b.xml': suite({ b: 'skip' }) } });
    expect(outcome?.kind).toBe('pass');
  });

  test('min counts executed tests', async () => {
    const policy = 'evidence: { expect: { tests: { min: 2 } } }';
    const { outcome } = await answer({ files: { 'a.xml': suite({ a: 'ok', b: 'skip' }) }, policy });
    expect(outcome).toMatchObject({ kind: 'fail', said: '1 test ran; the policy expects at least 2.' });
  });

  const legs =
    'evidence: { legs: { linux: ["linux/**"], windows: ["windows/**"] }, expect: { tests: { legs: [linux, windows] } } }';
  test.each([
    ['both there', { 'linux/a.xml': suite({ a: 'ok' }), 'windows/a.xml': suite({ a: 'ok' }) }, 'pass'],
    ['one vanished', { 'linux/a.xml': suite({ a: 'ok' }) }, 'fail'],
    ['one skipped everything', { 'linux/a.xml': suite({ a: 'ok' }), 'windows/a.xml': suite({ a: 'skip' }) }, 'fail'],
  ])('legs: %s', async (_name, files, kind) => {
    expect((await answer({ files, policy: legs })).outcome?.kind).toBe(kind);
  });

  test('max-drop without a baseline is said, not assumed', async () => {
    const policy = 'evidence: { expect: { tests: { max-drop: 10% } } }';
    const { outcome } = await answer({ files: { 'a.xml': suite({ a: 'ok' }) }, policy });
    expect(outcome).toMatchObject({
      kind: 'pass',
      notes: ['No baseline is recorded for the base commit: `max-drop` was not judged.'],
    });
  });

  test.each([
    // executed now, on the base, the largest drop
    [9, 10, '10%', 'pass'],
    [8, 10, '10%', 'fail'],
    [12, 10, '0%', 'pass'],
    [9, 10, '0%', 'fail'],
    [1, 0, '0%', 'pass'],
  ])('%i of %i tests of the base, at most %s fewer: %s', (ran, before, maxDrop, kind) => {
    const tests = testRun(testFile(`${Array.from({ length: ran }, (_, index) => `t${index}`).join(' ')} s:skip`));
    const settings = { expect: expectSchema.parse({ tests: { 'max-drop': maxDrop } }) };
    const outcome = ask(testInventory, { tests, baseline: baseTests([], before) }, {}, settings);
    expect(outcome.kind).toBe(kind);
    expect(outcome).not.toHaveProperty('notes');
    if (kind === 'fail' && ran === 8) {
      expect(outcome).toMatchObject({ said: '8 tests ran; the base ran 10: 20 % fewer, and the policy allows 10%.' });
    }
    expect(ask(testInventory, { tests, baseline: baseScans([]) }, {}, settings)).toHaveProperty('notes');
    expect(ask(testInventory, { tests, baseline: baseTests([], before) })).not.toHaveProperty('notes');
  });
});
