import { describe, expect, test } from 'vitest';
import { lcov } from '../../src/formats/lcov.ts';
import { resolveCovered } from '../../src/model/coverage.ts';
import { trackedFiles } from '../../src/model/place.ts';
import { cleanerMutants, coverageIn, expectationsOf, mutantsOf, originalsIn, readsBetterCovered } from '../support/mutations.ts';

const record = (...lines: string[]) => ['TN:', 'SF:src/a.js', ...lines, 'end_of_record', ''].join('\n');

describe('reports of real tools', () => {
  test.each(expectationsOf('lcov'))('$name reads as what happened', async ({ report, expected }) => {
    const { tool: _tool, note: _note, ...told } = JSON.parse(expected);
    const { problems, at: _at, ...read } = await coverageIn(report);
    if (told.state === 'unreadable') expect(read.state).toBe('unreadable');
    else expect({ ...read, mismatch: problems.length > 0 }, problems.join('\n')).toEqual(told);
  });
});

describe('what is read', () => {
  test.each([
    ['a count', 'DA:1,4', 1, 1],
    ['none', 'DA:1,0', 0, 1],
    ['a checksum', 'DA:1,1,1B2M2Y8AsgTpgAmY7PhCfg==', 1, 1],
    ['a count below zero, which overflowed', 'DA:1,-12', 0, 1],
    ['a count beyond 64 bits', 'DA:1,9223372036854775808', 1, 1],
    ['a count as Perl writes it', 'DA:1,1e+20', 1, 1],
    ['a fraction', 'DA:1,0.5', 1, 1],
    ['the same line twice, covered once', 'DA:1,0\nDA:1,2\nDA:1,0', 1, 1],
    ['line 0, which no file has', 'DA:0,1\nDA:2,0', 0, 1],
    ['lines out of order', 'DA:9,0\nDA:3,1', 1, 2],
    [
      'functions, conditions and a version',
      'VER:1\nFN:1,9,f\nFNDA:0,f\nFNL:0,1,9\nFNA:0,0,f\nMCDC:1,2,t,0,0,a\nBA:1,2\nDA:1,1',
      1,
      1,
    ],
    ['a comment, an empty line, blanks at the end', '# DA:7,1\n\nDA:1,1  ', 1, 1],
    ['nothing', '', 0, 0],
  ])('%s', async (_what, lines, covered, total) => {
    const read = await coverageIn(record(...(lines === '' ? [] : [lines])));
    expect({ state: read.state, lines: read.lines, problems: read.problems }).toEqual({
      state: 'present',
      lines: { covered, total },
      problems: [],
    });
  });

  test.each([
    ['taken or not', 'BRDA:1,0,0,1\nBRDA:1,0,1,0', 1, 2],
    ['never reached', 'BRDA:1,0,0,-', 0, 1],
    ['exception, fall-through', 'BRDA:1,e0,0,1\nBRDA:1,f1,0,0', 1, 2],
    ['unreachable ones are excluded', 'BRDA:1,U0,0,0\nBRDA:1,eU1,0,0\nBRDA:1,2,0,3', 1, 1],
    ['an expression with commas', 'BRDA:1,0,f(a, b),2', 1, 1],
    ['told twice', 'BRDA:1,0,0,-\nBRDA:1,0,0,2', 1, 1],
    ['in line 0, as coverage.py did', 'BRDA:0,0,0,2', 1, 1],
  ])('branches: %s', async (_what, lines, covered, total) => {
    expect((await coverageIn(record(lines))).branches).toEqual({ covered, total });
  });

  test('the same file in several records is one, and covered where any says so', async () => {
    const text = `${record('DA:1,0', 'DA:2,1')}${record('DA:1,1', 'DA:3,0').replace('src/a.js', '.\\src\\a.js')}`;
    const { files, lines, missed } = await coverageIn(text);
    expect({ files, lines, missed }).toEqual({ files: 1, lines: { covered: 2, total: 3 }, missed: { 'src/a.js': [3] } });
  });

  test('CRLF, a byte order mark, no last line break and pieces of any size change nothing', async () => {
    const text = record('DA:1,1', 'DA:2,0', 'LF:2', 'LH:1');
    const plain = await coverageIn(text);
    for (const other of [text.replaceAll('\n', '\r\n'), `\ufeff${text}`, text.trimEnd()]) {
      expect(await coverageIn(other)).toEqual(plain);
      for (const size of [1, 2, 7]) expect(await coverageIn(other, size)).toEqual(plain);
    }
    expect(plain.lines).toEqual({ covered: 1, total: 2 });
  });
});

describe('what is no report of LCOV', () => {
  test.each([
    ['no end_of_record', 'SF:a\nDA:1,1\n', 'has no end_of_record: it was cut off', [2, 1]],
    ['no end_of_record before the next', 'SF:a\nDA:1,1\nSF:b\nend_of_record\n', '`a` in line 1 has no end_of_record', [3, 1]],
    ['a name and no record', `${record()}TN:next\n`, 'No record follows the name of a test', [4, 1]],
    ['a second end_of_record', `${record()}end_of_record`, 'stands outside any record', [4, 1]],
    ['a line outside any record', 'TN:\nDA:1,1\n', '`DA:1,1` stands outside any record', [2, 1]],
    ['a record without a file', 'SF:\nDA:1,1\nend_of_record\n', 'names no file', [1, 1]],
    ['an unknown record', record('XY:1'), '`XY:1` is no record of LCOV', [3, 1]],
    ['text', `${record()}EOF\n`, '`EOF` is no record of LCOV', [4, 1]],
    ['a count that is none', record('DA:1,yes'), '`DA:1,yes` is no line', [3, 1]],
    ['no count', record('DA:1'), '`DA:1` is no line', [3, 1]],
    ['a count as gcov marks it', record('DA:1,====='), 'is no line and its count', [3, 1]],
    ['a line below zero', record('DA:-1,1'), 'is no line and its count', [3, 1]],
    ['a line that is no number', record('DA:0x1,1'), 'is no line and its count', [3, 1]],
    ['a branch without a count', record('BRDA:1,0,0'), 'is no branch', [3, 1]],
    ['a branch with a word for a count', record('BRDA:1,0,0,yes'), 'is no branch', [3, 1]],
    ['a declared word', record('LF:many'), 'is no number', [3, 1]],
    ['a prototype for a record', record('__proto__:1'), 'is no record', [3, 1]],
    ['control characters', record('DA:1,1', '\u0000\u001b[2J'), '`\\x00\\x1b[2J` is no record', [4, 1]],
    ['bytes of no encoding', new Uint8Array([...Buffer.from('SF:a\n'), 0xff, 0xfe, 0x00]), 'UTF-8', undefined],
    ['binary', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), '', undefined],
    ['another format', 'DA:1,1\n', 'This is no report Jidoka knows', [1, 1]],
    ['an empty file', '', 'The file is empty', [1, 1]],
    ['a line without end', `SF:a\n${'x'.repeat(2 * 1024 * 1024)}`, 'longer than 1 MiB', [2, 1]],
  ])('%s', async (_what, text, says, at) => {
    const read = await coverageIn(text);
    expect(read.state).toBe('unreadable');
    expect(read.problems[0]).toContain(says);
    if (at) expect(read.at).toEqual(at);
  });

  test('it is recognised by its first record, after comments', () => {
    expect(['SF:a', 'TN:a', '\n\nTN:', '# made by x\r\nSF:a', '#\n#\n\nSF:a'].map(lcov.matches)).not.toContain(false);
    expect(['SFX:a', 'a\nSF:a', 'DA:1,1', '# SF:a', ' '.repeat(70_000), 'mode: set'].map(lcov.matches)).not.toContain(true);
  });
});

describe('declared numbers', () => {
  test.each([
    ['more lines', ['DA:1,1', 'LF:2', 'LH:1'], ['The record of `src/a.js` declares 2 lines (LF) but lists 1.']],
    ['fewer covered lines', ['DA:1,1', 'LF:1', 'LH:0'], ['The record of `src/a.js` declares 0 covered lines (LH) but lists 1.']],
    ['both', ['LF:1', 'LH:0', 'DA:1,1', 'LF:3', 'LH:1'], ['(LF)', '(LH)']],
    ['more branches', ['BRDA:1,0,0,1', 'BRF:2', 'BRH:1'], ['declares 2 branches (BRF) but lists 1.']],
    ['fewer taken branches', ['BRDA:1,0,0,1', 'BRF:1', 'BRH:0'], ['declares 0 covered branches (BRH) but lists 1.']],
    ['better ones, where the lines win', ['DA:1,0', 'DA:2,0', 'LF:1', 'LH:1', 'BRF:0', 'BRH:0'], []],
  ])('%s', async (_what, lines, says) => {
    const { problems } = await coverageIn(record(...lines));
    expect(problems).toHaveLength(says.length);
    says.forEach((part, index) => {
      expect(problems[index]).toContain(part);
    });
  });

  test('a report that lies everywhere says so twenty times, and how often else', async () => {
    const text = Array.from({ length: 30 }, (_, n) => record('DA:1,1', 'LF:9').replace('a.js', `${n}.js`)).join('');
    const { problems, lines } = await coverageIn(text);
    expect([problems.length, problems.at(-1), lines.total]).toEqual([21, 'The report has 10 more such differences.', 30]);
  });
});

test('a relative path starts in a folder above the report before it is looked for anywhere', () => {
  const tracked = trackedFiles(['src/x.ts', 'packages/a/src/x.ts', 'packages/b/src/y.ts'], '/home/runner/work/r/r');
  const report = { path: 'packages/a/coverage/lcov.info', files: [], roots: [], problems: [] };
  const resolve = (path: string, from = report.path) => resolveCovered({ ...report, path: from }, path, tracked)?.path;
  expect(resolve('src/x.ts')).toBe('packages/a/src/x.ts');
  expect(resolve('src/x.ts', 'coverage/lcov.info')).toBe('src/x.ts');
  expect(resolve('src/y.ts', 'coverage/lcov.info')).toBe('packages/b/src/y.ts');
  expect(resolve('/home/runner/work/r/r/packages/a/src/x.ts')).toBe('packages/a/src/x.ts');
  expect(resolve('/elsewhere/packages/a/src/x.ts')).toBe('packages/a/src/x.ts');
  expect(resolve('x.ts')).toBeUndefined();
});

test('no damage to a real report makes it cleaner', async () => {
  const originals = originalsIn('lcov');
  const units = [/^.*\n/gm, /^SF:[\s\S]*?end_of_record\n/gm, /^DA:.*,0.*\n/gm];
  const mutants = mutantsOf(originals, 300, 20261122, units, /(?<=^DA:\d+,)\d+/gm);
  const { cleaner, excused } = await cleanerMutants(mutants, coverageIn, readsBetterCovered, isConsistent);
  expect(cleaner).toEqual([]);
  expect(excused).toBeLessThan(20);
});

/** Every record is whole and known, and declares no more lines, and no fewer covered ones, than it lists. */
function isConsistent(text: string): boolean {
  const records = text.split(/^end_of_record$\n?/m);
  if (records.pop()?.trim() !== '') return false;
  return records.every((one) => {
    const listed = new Map<string, boolean>();
    for (const [, line = '', hits] of one.matchAll(/^DA:(\d+),(\d+)/gm)) {
      if (line !== '0') listed.set(line, listed.get(line) === true || Number(hits) > 0);
    }
    const declared = (name: string) => /^\d+$/m.exec(new RegExp(`^${name}:(\\d+)$`, 'm').exec(one)?.[1] ?? '')?.[0];
    const covered = [...listed.values()].filter(Boolean).length;
    return Number(declared('LF') ?? 0) <= listed.size && Number(declared('LH') ?? covered) >= covered;
  });
}
