import { describe, expect, test } from 'vitest';
import { testFailures } from '../../src/checks/test-failures.ts';
import { judgeCases, testFingerprint } from '../../src/model/attempts.ts';
import type { Settings } from '../../src/model/settings.ts';
import { baseScans, baseTests } from '../support/baseline.ts';
import { ask } from '../support/evidence.ts';
import { suite } from '../support/junit.ts';
import { testFile, testRun } from '../support/tests.ts';
import type { Literal } from '../support/world.ts';
import { gateOver } from '../support/world.ts';

const answer = async (literal: Literal) => {
  const report = await gateOver(literal);
  return { report, check: report.checks.find(({ id }) => id === 'test-failures') };
};

const quarantine = (until: string) =>
  `version: 1\nquarantine: [{ test: pkg.Suite.b, owner: "@acme/team", until: ${until}, reason: known }]\n`;

describe('test-failures', () => {
  test('all pass', async () => {
    const { report, check } = await answer({ files: { 'a.xml': suite({ a: 'ok', b: 'ok', c: 'skip' }) } });
    expect(check?.outcome).toEqual({ kind: 'pass', said: '2 tests ran and none failed.' });
    expect(report.decision).toBe('go');
  });

  test('a failure and an error are two findings with the test by name', async () => {
    const { report, check } = await answer({ files: { 'a.xml': suite({ a: 'fail', b: 'error', c: 'ok' }) } });
    expect(check?.outcome).toMatchObject({
      kind: 'fail',
      said: '2 of 3 tests failed.',
      findings: [
        { what: '`pkg.Suite.a` failed.', detail: 'expected 1', subject: { test: 'pkg.Suite.a', file: 'a.xml' } },
        { what: '`pkg.Suite.b` broke with an error.', detail: 'boom' },
      ],
    });
    expect(report.decision).toBe('stop');
  });

  test('an outcome nobody knows is unknown, which stops', async () => {
    const { report, check } = await answer({ files: { 'a.xml': suite({ a: 'odd', c: 'ok' }) } });
    expect(check?.outcome).toMatchObject({ kind: 'unknown', why: [expect.stringContaining('`pkg.Suite.a` is not understood')] });
    expect(report.decision).toBe('stop');
  });

  test('a quarantined failure is noted until its day, inclusive, and counts from the next', async () => {
    const files = { 'a.xml': suite({ a: 'ok', b: 'fail' }) };
    const before = await answer({ files, policy: quarantine('2026-11-22'), now: '2026-11-22T23:59:59Z' });
    expect(before.check?.outcome).toEqual({
      kind: 'pass',
      said: '2 tests ran and none failed.',
      notes: ['`pkg.Suite.b` failed and is in quarantine until 2026-11-22, owned by `@acme/team`.'],
    });
    const after = await answer({ files, policy: quarantine('2026-11-22'), now: '2026-11-23T00:00:00Z' });
    expect(after.report.decision).toBe('stop');
    expect(after.check?.outcome).toMatchObject({
      findings: [{ what: '`pkg.Suite.b` failed. Its quarantine ended on 2026-11-22.' }],
    });
  });

  test('quarantine names one test by its whole title and no other', async () => {
    const { report } = await answer({ files: { 'a.xml': suite({ b: 'fail' }, 'Other') }, policy: quarantine('2027-01-01') });
    expect(report.decision).toBe('stop');
  });

  test('compare: new without a baseline counts every failure and says so', async () => {
    const policy = 'version: 1\nchecks: { test-failures: { compare: new } }\n';
    const { check } = await answer({ files: { 'a.xml': suite({ a: 'fail' }) }, policy });
    expect(check?.outcome).toMatchObject({
      kind: 'fail',
      notes: ['No baseline is recorded for the base commit, so every failing test counts.'],
    });
  });

  test('a failure in a good file beats the unknown of a bad neighbour; a pass does not', async () => {
    const bad = '<testsuite><testcase name="x">';
    const failing = await answer({ files: { 'a.xml': suite({ a: 'fail' }), 'b.xml': bad } });
    expect(failing.check?.outcome.kind).toBe('fail');
    const passing = await answer({ files: { 'a.xml': suite({ a: 'ok' }), 'b.xml': bad } });
    expect(passing.check?.outcome).toMatchObject({ kind: 'unknown', why: [expect.stringContaining('`b.xml` line 1')] });
    expect(passing.report.evidence.tests.totals?.passed).toBe(1);
    expect(passing.report.decision).toBe('stop');
  });

  test('the place is where the failure points, in a tracked file', async () => {
    const xml = `<testsuite name="s"><testcase name="t"><failure>Error: no
    at Object.&lt;anonymous&gt; (/home/runner/work/r/r/src/order.test.ts:12:5)
    at node_modules/x/index.js:1:1</failure></testcase></testsuite>`;
    const { check } = await answer({ files: { 'a.xml': xml }, tracked: ['src/order.test.ts', 'lib/order.test.ts'] });
    expect(check?.outcome).toMatchObject({
      findings: [{ place: { path: 'src/order.test.ts', line: 12, confidence: 'suffix' } }],
    });
  });
});

describe('against the base', () => {
  const tests = testRun(testFile('old:fail new:fail ok:ok'));
  const [old, fresh] = tests.state === 'present' ? judgeCases(tests.value, 'separate').failing.map(testFingerprint) : [];
  const against = (failing: readonly (string | undefined)[], options: unknown = {}, settings: Partial<Settings> = {}) =>
    ask(testFailures, { tests, baseline: baseTests(failing.filter((print) => print !== undefined)) }, options, settings);

  test('under all, every failure counts and says whether it is new', () => {
    expect(against([old])).toMatchObject({
      kind: 'fail',
      said: '2 of 3 tests failed.',
      findings: [{ compare: 'existing' }, { compare: 'new' }],
    });
    expect(against([old])).not.toHaveProperty('notes');
  });

  test('under new, what failed on the base too is noted and does not count', () => {
    expect(against([old], { compare: 'new' })).toMatchObject({
      kind: 'fail',
      said: '1 of 3 tests failed anew.',
      total: 1,
      findings: [{ what: '`new` failed.', compare: 'new' }],
      notes: ['1 test failed on the base too.'],
    });
    expect(against([old, fresh], { compare: 'new' })).toEqual({
      kind: 'pass',
      said: '3 tests ran and none failed anew.',
      notes: ['2 tests failed on the base too.'],
    });
    expect(against([], { compare: 'new' })).toMatchObject({ said: '2 of 3 tests failed.', total: 2 });
  });

  test('of a base that was not recorded whole, what is not in it is new', () => {
    const baseline = baseTests([old ?? ''], 9, { complete: false });
    expect(ask(testFailures, { tests, baseline }, { compare: 'new' })).toMatchObject({ kind: 'fail', total: 1 });
  });

  test('a base that recorded no tests is none', () => {
    expect(ask(testFailures, { tests, baseline: baseScans([]) }, { compare: 'new' })).toMatchObject({
      total: 2,
      notes: ['No baseline is recorded for the base commit, so every failing test counts.'],
    });
    const outcome = ask(testFailures, { tests });
    expect(outcome.kind === 'fail' && outcome.findings.some((finding) => 'compare' in finding)).toBe(false);
  });

  test('a quarantine that has ended counts again, though the test failed on the base', () => {
    const quarantine = [{ test: 'old', owner: 'o', until: '2026-11-21', reason: 'r' }];
    expect(against([old, fresh], { compare: 'new' }, { quarantine })).toMatchObject({
      kind: 'fail',
      total: 1,
      findings: [{ what: '`old` failed. Its quarantine ended on 2026-11-21.', compare: 'existing' }],
    });
  });

  test('a test that fails in one leg more than on the base is new once', () => {
    const legs = testRun(testFile('old:fail', 'windows.xml'), testFile('old:fail', 'linux.xml'));
    const again = (...failing: readonly string[]) =>
      ask(testFailures, { tests: legs, baseline: baseTests(failing) }, { compare: 'new' });
    expect(again(old ?? '')).toMatchObject({ kind: 'fail', total: 1 });
    expect(again(old ?? '', old ?? '').kind).toBe('pass');
  });

  test('failures beyond what is kept one by one are new', () => {
    const many = testRun(testFile(Array.from({ length: 1100 }, (_, index) => `t${index}:fail`).join(' ')));
    const prints = many.state === 'present' ? judgeCases(many.value, 'separate').failing.map(testFingerprint) : [];
    expect(ask(testFailures, { tests: many, baseline: baseTests(prints) }, { compare: 'new' })).toMatchObject({ total: 100 });
  });
});
