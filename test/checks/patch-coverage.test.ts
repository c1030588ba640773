import { describe, expect, test } from 'vitest';
import { patchCoverage } from '../../src/checks/patch-coverage.ts';
import { ask, changed, changes, coverage, present, tracked } from '../support/evidence.ts';

const lines = (count: number, covered: number, from = 1) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [from + i, i < covered]));
const files = tracked('src/a.ts', 'src/new.ts', 'pkg/b.ts');
const judge = (
  report: Parameters<typeof coverage>[0],
  file: ReturnType<typeof changed>,
  options: unknown = {},
  roots: string[] = [],
) => ask(patchCoverage, { coverage: coverage(report, roots), change: changes(file), tracked: files }, options);

describe('patch-coverage', () => {
  test.each([
    [20, 16, 'pass'],
    [20, 15, 'fail'],
    [20, 0, 'fail'],
    [19, 0, 'not-applicable'],
    [0, 0, 'not-applicable'],
  ])('%i coverable added lines, %i covered: %s', (coverable, covered, kind) => {
    expect(judge({ 'src/a.ts': lines(coverable, covered) }, changed('src/a.ts', 100)).kind).toBe(kind);
  });

  test('says which lines, at the first', () => {
    expect(judge({ 'src/a.ts': { ...lines(20, 4), 30: false } }, changed('src/a.ts', 40))).toMatchObject({
      said: '4 of 21 coverable added lines are covered (19 %); 80% are asked for.',
      findings: [{ what: '`src/a.ts`: 17 of 21 added lines untested: 5-20 and 30.', places: [{ path: 'src/a.ts', line: 5 }] }],
    });
  });

  test('lines that the change does not add do not count', () => {
    const file = changed('src/a.ts', 20, { added: [{ from: 101, to: 120 }] });
    expect(judge({ 'src/a.ts': { ...lines(100, 0), ...lines(20, 20, 101) } }, file).kind).toBe('pass');
  });

  test('two reports of one file are united: covered in one is covered', () => {
    const both = { 'src/a.ts': lines(20, 0), './src/a.ts': lines(20, 20) };
    expect(judge(both, changed('src/a.ts', 20)).kind).toBe('pass');
  });

  test("paths are tried under the report's own roots", () => {
    expect(judge({ 'b.ts': lines(20, 0) }, changed('pkg/b.ts', 20), {}, ['pkg']).kind).toBe('fail');
  });

  test('a new file that no report names, though they name others of its kind, is unknown', () => {
    const outcome = judge({ 'src/a.ts': lines(20, 20) }, changed('src/new.ts', 30, { status: 'added' }));
    expect(outcome).toMatchObject({ kind: 'unknown', why: [expect.stringContaining('No coverage report names `src/new.ts`')] });
    expect(judge({ 'src/a.ts': lines(20, 20) }, changed('docs/new.md', 30, { status: 'added' })).kind).toBe('not-applicable');
  });

  test('a report that contradicts itself cannot vouch for the lines', () => {
    const reading = coverage({ 'src/a.ts': lines(20, 20) });
    if (reading.state !== 'present') throw new Error(reading.state);
    const problems = [{ kind: 'mismatch' as const, message: 'LF says 30.', path: 'lcov.info' }];
    const value = { ...reading.value, reports: reading.value.reports.map((report) => ({ ...report, problems })) };
    const outcome = ask(patchCoverage, { coverage: present(value), change: changes(changed('src/a.ts', 20)), tracked: files });
    expect(outcome.kind).toBe('unknown');
  });

  test("a report's own folder tells which of two files is meant", () => {
    const reading = coverage({ 'src/x.ts': lines(20, 0) });
    if (reading.state !== 'present') throw new Error(reading.state);
    const reports = reading.value.reports.map((report) => ({ ...report, path: 'packages/a/coverage/lcov.info' }));
    const both = tracked('src/x.ts', 'packages/a/src/x.ts');
    const judged = (path: string) =>
      ask(patchCoverage, { coverage: present({ ...reading.value, reports }), change: changes(changed(path, 20)), tracked: both })
        .kind;
    expect(judged('packages/a/src/x.ts')).toBe('fail');
    expect(judged('src/x.ts')).not.toBe('fail');
  });

  test('tests are not asked to be tested', () => {
    expect(judge({ 'src/a.ts': lines(20, 20) }, changed('src/new.test.ts', 30, { status: 'added' })).kind).toBe('not-applicable');
  });

  test.each([
    ['100%', 20, 'pass'],
    ['100%', 19, 'fail'],
    ['0%', 0, 'pass'],
  ])('%s asked for, %i of 20 covered: %s', (wanted, covered, kind) => {
    expect(judge({ 'src/a.ts': lines(20, covered) }, changed('src/a.ts', 20), { coverage: wanted }).kind).toBe(kind);
  });
});
