import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineHash, lineHashes } from '../../src/model/line-hash.ts';

/** Values that GitHub's own implementation gives; from its published test vectors (github/codeql-action, MIT). */
const PUBLISHED: readonly (readonly [string, readonly string[]])[] = [
  ['', ['c129715d7a2bc9a3:1']],
  [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  [
    ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End',
    [
      '8b7cf3e952e7aeb2:1',
      'b1ae1287ec4718d9:1',
      'bff680108adb0fcc:1',
      'c6805c5e1288b612:1',
      'b86d3392aea1be30:1',
      'e6ceba753e1a442:1',
    ],
  ],
  [
    'Lorem ipsum dolor sit amet.\n'.repeat(10),
    [
      ...[1, 2, 3, 4, 5, 6].map((n) => `a7f2ff13bc495cf2:${n}`),
      'a7f2ff1481e87703:1',
      'a9cf91f7bbf1862b:1',
      '55ec222b86bcae53:1',
      'cc97dc7b1d7d8f7b:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
  [
    'x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n',
    [
      'e54938cc54b302f1:1',
      'bb609acbe9138d60:1',
      '1131fd5871777f34:1',
      '5c482a0f8b35ea28:1',
      '54517377da7028d2:1',
      '2c644846cb18d53e:1',
      'f1b89f20de0d133:1',
      'c129715d7a2bc9a3:1',
    ],
  ],
];

const GREETINGS = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
];

describe('values of code scanning itself', () => {
  test.each(PUBLISHED)('%j', (text, expected) => {
    expect(lineHashes(text)).toEqual(expected);
  });

  test.each([
    ['LF', ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n'],
    ['CR', ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r'],
    ['CRLF', ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n'],
    ['mixed', ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n'],
  ])('line breaks as %s are all the same', (_, text) => {
    expect(lineHashes(text)).toEqual(GREETINGS);
  });

  test('results in SARIF files carry it', () => {
    expect(lineHash('var a = 0;\nvar b = 0;\nvar c = 0;\nvar d = 0;\n', 1)).toBe('5e4d5a9cf1294ad9:1');
    expect(lineHash('one\ntwo', 3)).toBeUndefined();
    expect(lineHash('one\ntwo', 0)).toBeUndefined();
  });
});

/** The definition, written as slowly as it reads. */
function slowly(text: string): string[] {
  const folded = text.replaceAll(/\r\n?/g, '\n');
  const lines = folded.split('\n');
  const counts = new Map<string, number>();
  return lines.map((_, i) => {
    const from = lines.slice(i).join('\n').replaceAll(/[ \t]/g, '');
    const units = [...Array.from({ length: from.length }, (_, k) => from.charCodeAt(k)), 0xffff].slice(0, 100);
    let hash = 0n;
    for (let k = 0; k < 100; k++) hash = (hash * 37n + BigInt(units[k] ?? 0)) & 0xffff_ffff_ffff_ffffn;
    const word = hash.toString(16);
    const seen = (counts.get(word) ?? 0) + 1;
    counts.set(word, seen);
    return `${word}:${seen}`;
  });
}

test('agrees with the definition in exact arithmetic', () => {
  const pieces = [
    'a',
    'Z',
    '}',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    'return x;',
    '\u{1f600}',
    '\uffff',
    '\u00e9',
    'x'.repeat(90),
    'y'.repeat(150),
  ];
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 });
  fc.assert(
    fc.property(text, (parts) => {
      // A line feed that follows a return across white space is a line of its own for code scanning; the definition above has none.
      const joined = parts.join('').replaceAll('\r', '\r\n').replaceAll('\r\n\n', '\r\n');
      expect(lineHashes(joined)).toEqual(slowly(joined));
    }),
    { seed: 20261122, numRuns: 500 },
  );
});

test('a line that moves keeps its hash', () => {
  const code = Array.from({ length: 40 }, (_, i) => `  const value${i} = compute(${i}, "some text to fill the window");`);
  const before = lineHashes(code.join('\n'));
  const after = lineHashes(['// new', '// newer', ...code].join('\n'));
  expect(after.slice(2)).toEqual(before);
});
