import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changed, changes } from '../support/evidence.ts';
import { suite } from '../support/junit.ts';
import { gateOver } from '../support/world.ts';

const demo = (name: string) => readFileSync(join(import.meta.dirname, '../../src/demo/reports', name), 'utf8');
const [SARIF, LCOV] = [demo('eslint.sarif'), demo('lcov.info')];
const GOOD = suite({ a: 'ok' });
const check = (report: Awaited<ReturnType<typeof gateOver>>, id: string) => report.checks.find((one) => one.id === id);

describe('kinds of evidence in one run', () => {
  test('mixed under one glob: each file counts for what it is', async () => {
    const report = await gateOver({ files: { 'r/a.xml': GOOD, 'r/b.sarif': SARIF, 'r/c.info': LCOV } }, { tests: ['r/*'] });
    expect(report.evidence).toMatchObject({
      tests: { state: 'present', totals: { total: 1 }, files: [{ path: 'r/a.xml', format: 'junit' }] },
      scans: {
        state: 'present',
        totals: { results: 1, bySeverity: { high: 1 } },
        files: [{ path: 'r/b.sarif', tools: ['ESLint'], complete: true }],
      },
      coverage: { state: 'present', files: [{ path: 'r/c.info', format: 'lcov' }] },
    });
  });

  test('a report of another kind does not stand in for the one that is asked for', async () => {
    const report = await gateOver({ files: { 'r/b.sarif': SARIF } }, { tests: ['r/*'] });
    expect(report.evidence.tests.state).toBe('absent');
    expect(report.decision).toBe('stop');
  });

  test('what nobody asked for is not applicable; what is asked for and missing stops where its check stops', async () => {
    const nothing = await gateOver({ files: { 'a.xml': GOOD } });
    expect(check(nothing, 'scan-findings')?.outcome).toEqual({ kind: 'not-applicable', because: 'not asked for' });
    expect(nothing.decision).toBe('go');
    const asked = await gateOver({ files: { 'a.xml': GOOD } }, { tests: ['**'], scans: ['*.sarif'] });
    expect(check(asked, 'scan-findings')?.outcome).toMatchObject({ kind: 'unknown', why: ['No scan report matched `*.sarif`.'] });
    expect(asked.decision).toBe('stop');
    const covered = await gateOver({ files: { 'a.xml': GOOD }, policy: 'evidence: { coverage: ["lcov.info"] }' });
    expect(check(covered, 'patch-coverage')?.outcome.kind).toBe('unknown');
    expect(covered.decision).toBe('caution');
  });

  test('a tool that the policy expects makes scans asked for', async () => {
    const policy = 'evidence: { expect: { scans: { tools: [CodeQL] } } }';
    expect((await gateOver({ files: { 'a.xml': GOOD }, policy })).decision).toBe('stop');
    const other = await gateOver({ files: { 'a.xml': GOOD, 'x.sarif': SARIF }, policy });
    expect(check(other, 'scan-complete')?.outcome).toMatchObject({
      kind: 'fail',
      said: 'The policy expects `CodeQL`; the reports are of `ESLint`.',
    });
  });

  test('a file that cannot be read stands against every kind that asked for it, and against no other', async () => {
    const files = { 'r/a.xml': GOOD, 'r/bad': '{"version": "2.1.0", "runs": [' };
    const both = await gateOver({ files }, { tests: ['r/*'], scans: ['r/bad'] });
    expect([both.evidence.tests.state, both.evidence.scans.state]).toEqual(['unreadable', 'unreadable']);
    const one = await gateOver({ files }, { tests: ['r/*.xml'], scans: ['r/bad'] });
    expect([one.evidence.tests.state, one.evidence.scans.state]).toEqual(['present', 'unreadable']);
  });

  const excused =
    'evidence: { tests: ["a.xml"], not-applicable: [{ kind: tests, reason: documentation only, paths: ["docs/**"] }] }';
  test.each([
    ['only what is named', [changed('docs/a.md', 1)], 'not-applicable'],
    ['something else too', [changed('docs/a.md', 1), changed('src/a.ts', 1)], 'unknown'],
    ['a file moved out of it', [changed('docs/a.md', 0, { status: 'renamed', from: 'src/a.ts' })], 'unknown'],
    ['nothing at all', [], 'unknown'],
  ])('a change of %s: missing tests are %s', async (_name, files, kind) => {
    const report = await gateOver({ policy: excused, changes: changes(...files) }, {});
    expect(check(report, 'test-failures')?.outcome.kind).toBe(kind);
  });

  test('evidence that is there is judged, excused or not', async () => {
    const report = await gateOver(
      { policy: excused, changes: changes(changed('docs/a.md', 1)), files: { 'a.xml': suite({ a: 'fail' }) } },
      {},
    );
    expect(report.decision).toBe('stop');
  });
});

test('a finding that moves keeps its fingerprint, though its tool gave it none', async () => {
  const source = (before: string) => `${before}const rule = new Function('amount');\n${'const after = 1;\n'.repeat(20)}`;
  const sarif = (line: number) =>
    `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"T"}},"results":[{"ruleId":"r","level":"error","message":{"text":"m"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"src/a.ts"},"region":{"startLine":${line}}}}]}]}]}`;
  const fingerprint = async (before: string, line: number) => {
    const files = { 'a.xml': GOOD, 'a.sarif': sarif(line), 'src/a.ts': source(before) };
    const policy = 'checks: { scan-findings: { compare: all } }';
    const report = await gateOver({ files, policy, tracked: ['src/a.ts'] }, { tests: ['*.xml'], scans: ['*.sarif'] });
    const outcome = check(report, 'scan-findings')?.outcome;
    return outcome?.kind === 'fail' ? outcome.findings[0]?.fingerprint : undefined;
  };
  const first = await fingerprint('', 1);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(await fingerprint('// one\n// two\n', 3)).toBe(first);
  expect(await fingerprint('// one\n// two\n', 4)).not.toBe(first);
});

describe('the size of the change in the report', () => {
  test('as the contract has it', async () => {
    const report = await gateOver({
      files: { 'a.xml': GOOD },
      changes: changes(changed('src/a.ts', 12), changed('yarn.lock', 99)),
    });
    expect(report.change.batch).toEqual({
      lines: 12,
      files: 1,
      commits: 1,
      excluded: { lines: 99, files: 1 },
      tests: { lines: 0, files: 0 },
      source: 'git',
      truncated: false,
    });
  });

  test('absent where it is not known, never zero', async () => {
    const report = await gateOver({ files: { 'a.xml': GOOD }, changes: { state: 'absent', reason: 'shallow' } });
    expect(report.change).not.toHaveProperty('batch');
  });
});
