import { describe, expect, test } from 'vitest';
import { kindOfFile } from '../../src/model/file-kinds.ts';
import { cutWithin, layoutOf } from '../../src/provenance/review-map-layout.ts';

const depth = (...lines: string[]) => layoutOf(lines.join('\n')).depth;

describe('nesting by indentation', () => {
  test.each([
    ['two blanks a level', ['a', '  b', '    c', '  d', 'e'], [0, 1, 2, 1, 0]],
    ['four blanks a level', ['a', '    b', '        c', '    d'], [0, 1, 2, 1]],
    ['tabs', ['a', '\tb', '\t\tc', '\td'], [0, 1, 2, 1]],
    ['tabs, and blanks that align', ['a', '\tb(x,', '\t  y)', '\tc'], [0, 1, 1, 1]],
    ['an empty line', ['a', '  b', '', '   ', '  c'], [0, 1, -1, -1, 1]],
    ['what is aligned below a bracket', ['a', '  b', '  call(x,', '       y,', '       z)', '  d'], [0, 1, 1, 2, 2, 1]],
    ['a comment in blocks', ['/**', ' * x', ' */', 'a', '  b', '    c'], [0, 0, 0, 0, 1, 2]],
    ['a comment at the margin', ['a', '  b', '    c', '# d', '    e'], [0, 1, 2, 0, 2]],
    ['CRLF', ['a\r', '  b\r', '\r', 'c'], [0, 1, -1, 0]],
    ['no indentation at all', ['a', 'b'], [0, 0]],
    ['nothing', [''], [-1]],
  ])('%s', (_what, lines, expected) => {
    expect(depth(...lines)).toEqual(expected);
  });
});

describe('where to cut', () => {
  const text = ['a {', '  b', '', '  c', '}', '', 'd {', '  e', '}', ''].join('\n');
  test.each([
    [2, 9, 7], // `d {` follows an empty line at the margin
    [2, 5, 4], // `  c` follows an empty line
    [8, 9, 8], // a bracket that closes is no beginning
    [10, 10, 10], // nothing there
  ])('from %i to %i: %i', (from, to, at) => {
    expect(cutWithin(text, layoutOf(text), from, to)).toBe(at);
  });

  test('of nothing known, at the end', () => {
    expect(cutWithin(undefined, layoutOf(''), 60, 120)).toBe(120);
  });
});

test.each([
  ['src/a.ts', 'code'],
  ['.github/workflows/ci.yml', 'code'],
  ['db/1.sql', 'code'],
  ['Dockerfile', 'code'],
  ['test/a.ts', 'test'],
  ['src/a.test.ts', 'test'],
  ['test/data.json', 'test'],
  ['README.md', 'plain'],
  ['LICENSE', 'plain'],
  ['package-lock.json', 'plain'],
  ['Cargo.lock', 'plain'],
  ['pnpm-lock.yaml', 'plain'],
  ['go.sum', 'plain'],
  ['src/style.CSS', 'plain'],
])('%s is %s', (path, kind) => {
  expect(kindOfFile(path)).toBe(kind);
});
