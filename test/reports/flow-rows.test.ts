import { describe, expect, test } from 'vitest';
import type { Row, Table } from '../../src/flow/rows-columns.ts';
import { ndjsonLines, ndjsonText } from '../../src/reports/flow-rows.ts';

type Name = 'id' | 'at' | 'spent' | 'files' | 'hotfix';
const TABLE: Table<Name> = {
  name: 'some',
  schema: 'jidoka.some/v1',
  columns: [
    { name: 'id', type: 'text', nullable: true, description: '' },
    { name: 'at', type: 'time', nullable: true, description: '' },
    { name: 'spent', type: 'seconds', nullable: true, description: '' },
    { name: 'files', type: 'count', nullable: true, description: '' },
    { name: 'hotfix', type: 'flag', nullable: true, description: '' },
  ],
};
const NOTHING: Row<Name> = { id: null, at: null, spent: null, files: null, hotfix: null };
/** What any reader takes for the end of a line, Python's `splitlines` and more. */
const ENDS = /\r\n|[\p{Control}\u2028\u2029]/u;

describe('rows as NDJSON', () => {
  test('have all columns in their order, times in ISO 8601, durations in seconds', () => {
    // 2026-01-01T00:00:00Z is 1,767,225,600 s after 1970.
    const row: Row<Name> = { hotfix: false, files: 0, spent: -3, at: 1_767_225_600, id: '#7' };
    expect(ndjsonText(TABLE, [row, NOTHING])).toBe(
      '{"id":"#7","at":"2026-01-01T00:00:00Z","spent":-3,"files":0,"hotfix":false}\n' +
        '{"id":null,"at":null,"spent":null,"files":null,"hotfix":null}\n',
    );
  });

  test('of none are no line', () => {
    expect(ndjsonText(TABLE, [])).toBe('');
  });

  test('do not hold what they have no column for', () => {
    const more = { ...NOTHING, author: 'p7' };
    expect(ndjsonText(TABLE, [more])).not.toContain('p7');
  });

  const titles: readonly [what: string, title: string, read?: string][] = [
    ['line ends', 'one\ntwo\r\nthree\v\f'],
    ['line ends of Unicode', 'one\u2028two\u2029three\u0085four'],
    ['quotes and backslashes', 'say "no" \\ or \\u2028'],
    ['an emoji of several characters', '🚀 👩‍👩‍👧'],
    ['control characters', 'nul \0 and \u001b[31m and \u001c'],
    ['what a spreadsheet would take for a formula', '=HYPERLINK("https://example.org")'],
    ['nothing', ''],
    // UTF-8 cannot hold it, and readers differ: some refuse the whole line.
    ['half of a surrogate pair', 'a \ud83d b', 'a \ufffd b'],
  ];
  test.for(titles)('are one line each, and read as they were: %s', ([, title, read = title]) => {
    const text = ndjsonText(TABLE, [{ ...NOTHING, id: title }, NOTHING]);
    const lines = text.split(ENDS);
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ ...NOTHING, id: read });
    expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
  });

  test('can be had one by one', () => {
    const lines = ndjsonLines(TABLE, [NOTHING, { ...NOTHING, id: 'b' }]);
    expect([...lines].map((line) => JSON.parse(line).id)).toEqual([null, 'b']);
  });
});
