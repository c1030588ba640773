import { describe, expect, test } from 'vitest';
import { readTrace } from '../../src/provenance/trace.ts';

const record = (files: unknown, tool: unknown = { name: 'cursor', version: '2.4.0' }) => ({
  ...{ version: '1.0', id: '7a1c', timestamp: '2026-01-25T10:00:00Z', vcs: { type: 'git', revision: 'a'.repeat(40) } },
  ...{ tool, files, metadata: {} },
});
const file = (ranges: unknown, contributor: unknown = { type: 'ai', model_id: 'vendor/model' }, path = 'src/a.ts') => ({
  path,
  conversations: [{ url: 'https://example.org/c/1', contributor, ranges, related: [] }],
});
const lines = (from: unknown, to: unknown, more = {}) => ({ start_line: from, end_line: to, content_hash: 'x', ...more });
const told = (text: string) => readTrace(text).ranges.map(({ path, from, to, agent }) => `${path}:${from}-${to} ${agent}`);

describe('an Agent Trace', () => {
  test('one record a line, one record, a list of records', () => {
    const [a, b] = [
      record([file([lines(3, 9)])]),
      record([file([lines(20, 20)], { type: 'mixed' }, './b.ts')], { name: 'claude-code' }),
    ];
    const expected = ['src/a.ts:3-9 cursor', 'b.ts:20-20 claude'];
    for (const text of [`${JSON.stringify(a)}\n${JSON.stringify(b)}\n`, JSON.stringify([a, b], null, 2)])
      expect(told(text)).toEqual(expected);
    expect(told(JSON.stringify(a))).toEqual(expected.slice(0, 1));
  });

  test('lines that are not known, and people, claim nothing', () => {
    const ranges = [lines(1, 1), lines(undefined, 4), lines(0, 4), lines(9, 3), lines('1', '4'), null, 7];
    expect(told(JSON.stringify(record([file(ranges)])))).toEqual([]);
    for (const type of ['human', 'unknown', 'AI', undefined])
      expect(told(JSON.stringify(record([file([lines(3, 9)], { type })])))).toEqual([]);
    expect(told(JSON.stringify(record([file([lines(3, 9)], undefined, '/etc/a.ts')])))).toEqual([]);
  });

  test('a range may have a contributor of its own', () => {
    const ranges = [lines(3, 4, { contributor: { type: 'human' } }), lines(6, 7)];
    expect(told(JSON.stringify(record([file(ranges)])))).toEqual(['src/a.ts:6-7 cursor']);
    expect(told(JSON.stringify(record([file([lines(3, 4, { contributor: { type: 'ai' } })], { type: 'human' })])))).toEqual([
      'src/a.ts:3-4 cursor',
    ]);
  });

  test('what cannot be read is said, and the rest is read', () => {
    const text = `${JSON.stringify(record([file([lines(3, 9)])], null))}\n{"version":\n<<<<<<< HEAD\n`;
    expect(told(text)).toEqual(['src/a.ts:3-9 unnamed']);
    expect(readTrace(text).problems).toEqual(['An Agent Trace has 2 records that cannot be read.']);
    expect(readTrace('')).toEqual({ ranges: [], problems: [] });
    for (const odd of ['null', '7', '{"files":{}}', '{"files":[{"path":"a","conversations":[{"ranges":"x"}]}]}'])
      expect(told(odd)).toEqual([]);
  });

  test('one that is too large is not read', () => {
    expect(readTrace(' '.repeat(16 * 1024 * 1024 + 1))).toMatchObject({
      ranges: [],
      problems: [expect.stringContaining('16 MB')],
    });
  });
});
