import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { field, isObject, JSON_LIMITS, jsonMachine, listField, numberField, textField } from '../../src/formats/json.ts';
import { faultOf } from '../../src/formats/json-fault.ts';
import { outline } from '../../src/formats/json-outline.ts';
import type { JsonPlan } from '../../src/model/format.ts';
import { ReportError } from '../../src/model/format.ts';
import type { Problem } from '../../src/model/reading.ts';
import { NO_RESULTS } from '../../src/model/scans.ts';

const SEED = Number(process.env['JSON_SEED'] ?? 20261122);

/** What was handed over, in order: the path of the array, and the element. */
type Log = (readonly [string, unknown])[];

/** A plan with a nested list, a flat one, and lists of objects that are split but not handed over. */
function planFor(log: Log, lines: number[] = []): JsonPlan {
  const note = (name: string) => (value: unknown, at: { readonly line: number }) => {
    log.push([name, value]);
    lines.push(at.line);
  };
  return {
    keys: {
      a: {
        each: { keys: { b: { each: {}, element: note('a.b') }, c: { keys: { b: { each: {}, element: note('a.c.b') } } } } },
        element: note('a'),
      },
      b: { each: {}, element: note('b') },
      d: { each: { keys: { b: { each: {}, element: note('d.b') } } } },
    },
  };
}

function stream(pieces: Iterable<string>, log: Log = [], lines: number[] = []): unknown {
  let rest: unknown;
  const machine = jsonMachine('x.json', {
    plan: planFor(log, lines),
    end(value) {
      rest = value;
      return {
        kind: 'scans',
        scans: {
          path: '',
          tools: [],
          totals: NO_RESULTS,
          complete: true,
          unfinished: [],
          findings: [],
          others: [],
          problems: [],
        },
      };
    },
  });
  for (const piece of pieces) machine.write(piece);
  machine.end();
  return rest;
}

function refusal(pieces: Iterable<string>): Problem | undefined {
  try {
    stream(pieces);
  } catch (error) {
    if (error instanceof ReportError) return error.problem;
    throw error;
  }
  return undefined;
}

function* cut(text: string, sizes: readonly number[]): Generator<string> {
  let at = 0;
  for (let i = 0; at < text.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length] ?? 1);
    yield text.slice(at, at + size);
    at += size;
  }
}

/** The same for each element before the next, as the reader does it. */
function reference(text: string): { rest: unknown; log: Log } {
  const log: Log = [];
  const walk = (value: unknown, plan: JsonPlan | undefined): unknown => {
    if (Array.isArray(value) && (plan?.each || plan?.element)) {
      const left: unknown[] = [];
      for (const one of value) {
        const rest = walk(one, plan.each);
        if (plan.element) plan.element(rest, { line: 0 });
        else left.push(rest);
      }
      return left;
    }
    return isObject(value) && plan?.keys
      ? Object.fromEntries(
          Object.entries(value).map(([key, one]) => [
            key,
            plan.keys && Object.hasOwn(plan.keys, key) ? walk(one, plan.keys[key]) : one,
          ]),
        )
      : value;
  };
  const rest = walk(JSON.parse(text), planFor(log));
  return { rest, log };
}

const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__', 'constructor', 'toString', 'k"e\\y', '\u00e9');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '"',
    '\\',
    '\\"',
    '}, {',
    '},\n    {\n      "a"',
    '],[',
    '{"b":[',
    '\n',
    '\u2028',
    '\u{1f600}',
    '\ud800',
    ',{"a"',
    ':',
  ),
);
const { value: json } = fc.letrec<{ value: unknown; list: unknown[]; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 6 }),
  object: fc.array(fc.tuple(key, tie('value')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
}));
const space = fc.constantFrom('', ' ', '\n', '\r\n\t', '   ');

/** The same value with other white space, and with escapes where none are needed. */
function written(value: unknown, gaps: readonly string[]): string {
  let i = 0;
  const gap = () => gaps[i++ % gaps.length] ?? '';
  const word = (one: string) =>
    i % 3 === 0
      ? `"${[...one].map((c) => (/[a-z]/.test(c) ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : JSON.stringify(c).slice(1, -1))).join('')}"`
      : JSON.stringify(one);
  const walk = (one: unknown): string => {
    if (Array.isArray(one)) return `[${gap()}${one.map((inner) => walk(inner) + gap()).join(`,${gap()}`)}]`;
    if (isObject(one))
      return `{${gap()}${Object.entries(one)
        .map(([name, inner]) => `${word(name)}${gap()}:${gap()}${walk(inner)}`)
        .join(`${gap()},${gap()}`)}${gap()}}`;
    return typeof one === 'string' ? word(one) : (JSON.stringify(one) ?? 'null');
  };
  return gap() + walk(value) + gap();
}

const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
const gaps = fc.array(space, { minLength: 1, maxLength: 7 });

describe('reading in pieces', () => {
  test('is the same as parsing the whole, whatever the text and wherever it is cut', () => {
    fc.assert(
      fc.property(json, gaps, sizes, (value, gapsOf, sizesOf) => {
        const whole = written(value, gapsOf);
        const log: Log = [];
        const rest = stream(cut(whole, sizesOf), log);
        expect({ rest, log }).toEqual(reference(whole));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  test('is the same for lists long enough to be cut by guessing, in chunks of any size', () => {
    const shape = fc.constantFrom(
      (i: number) => ({ id: i, list: [{ id: 1 }, { id: 2 }] }),
      (i: number) => ({ list: [{ list: [] }, { list: [i] }] }),
      (i: number) => ({ text: '},{"text"', i }),
      (i: number) => (i % 7 === 0 ? i : { x: [[{ x: i }]] }),
      (i: number) => ({ '"': '\\', n: { '"': i } }),
    );
    fc.assert(
      fc.property(
        shape,
        fc.constantFrom(undefined, 1, 2),
        fc.integer({ min: 20, max: 900 }),
        fc.integer({ min: 0, max: 300 }),
        (make, indent, size, n) => {
          const whole = JSON.stringify(
            { b: Array.from({ length: n }, (_, i) => make(i)), z: [{ id: 1 }, { id: 2 }], a: [{ b: [make(1), make(2)] }] },
            null,
            indent,
          );
          const log: Log = [];
          const rest = stream(cut(whole, [size]), log);
          expect({ rest, log }).toEqual(reference(whole));
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('every piece of one sample, cut in two anywhere', () => {
    const whole = '{"a": [ {"b": [1, "]\\"", {"x": [] } ], "c": {"b": [] }}, 7 ], "b" : [ ] , "e":"\\\\"}';
    const expected = reference(whole);
    for (let i = 0; i <= whole.length; i++) {
      const log: Log = [];
      expect({ rest: stream([whole.slice(0, i), whole.slice(i)], log), log }).toEqual(expected);
    }
  });

  test('says on which line an element begins', () => {
    const lines: number[] = [];
    stream(['{\n "b": [\n  {"x":\n 1},\n\n 5,\n  [6,\n 7]\n ],\n "a": [\n\n', '  {"b": [ {},\n {} ]},\n  3]}'], [], lines);
    expect(lines).toEqual([3, 6, 7, 12, 13, 12, 14]);
  });
});

const MALFORMED: readonly string[] = [
  '',
  ' \n ',
  '{',
  '[',
  '"',
  '"\\',
  '{"a"',
  '{"a":',
  '{"a":[',
  '{"a":[1',
  '{"a":[1,',
  '{"a":[{',
  '{"b":[{"x":1}',
  '{"b":[1,2',
  '{"e":"x',
  '}',
  ']',
  '{]',
  '[}',
  '{"a":[}',
  '{"b":[1}',
  '{"b":[{]}',
  '{"b":[}]',
  '{"a":{"b":]}',
  '{"e":[}]}',
  '{"b":[1,]}',
  '{"b":[,1]}',
  '{"b":[1,,2]}',
  '{"b":[,]}',
  '{"b":[1 2]}',
  '{"a":[1,]}',
  '{"a":[,]}',
  '{"a":[{},]}',
  '{"a":[{}{}]}',
  '{"a":[{} {}]}',
  '{"b":[{},{},{"x":}]}',
  '{"b":[{"x" 1}]}',
  '{"b":[{x:1}]}',
  "{'b':[]}",
  '{"b":[01]}',
  '{"b":[1.]}',
  '{"b":[.5]}',
  '{"b":[+1]}',
  '{"b":[-]}',
  '{"b":[1e]}',
  '{"b":[NaN]}',
  '{"b":[Infinity]}',
  '{"b":[undefined]}',
  '{"b":[tru]}',
  '{"b":[True]}',
  '{"b":["\n"]}',
  '{"b":["\t"]}',
  '{"b":["\\x"]}',
  '{"b":["\\u12g4"]}',
  '{"b":["\\u12"]}',
  '{"e":1,}',
  '{,"e":1}',
  '{"e"}',
  '{"e":}',
  '{"e":1 "f":2}',
  '{"e":1}}',
  '{"e":1}]',
  '{"e":1}{}',
  '{"e":1} x',
  '{"e":1},',
  '[1] [2]',
  '1 2',
  'nul',
  '{"e":1/*c*/}',
  '{"e":1}//c',
  '{"b":[1]} {"b":[2]}',
  '{"b":[1],"b":[2]}',
  '{"a":[],"\\u0061":[]}',
  '{"a":[{"b":[],"b":[1]}]}',
  '{"a" "b":[]}',
  '{:[]}',
  '{"b":[1]:2}',
  '\ufeff\ufeff{}',
  '{"b":[\u00a0]}',
  '{"\u0000":1}',
];

describe('malformed text', () => {
  test.each(MALFORMED)('%j is refused with a position, whole and in single characters', (whole) => {
    for (const pieces of [[whole], [...whole]]) {
      const problem = refusal(pieces);
      expect(problem).toMatchObject({ kind: 'malformed', path: 'x.json', line: expect.any(Number), column: expect.any(Number) });
      expect(problem?.message).toMatch(/\.$/);
    }
  });

  test('is text that the engine refuses too, wherever one character is changed', () => {
    const change = fc.tuple(
      fc.nat(),
      fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '\\', '\n', '0', 'e', ' ', '\u0001'),
      fc.boolean(),
    );
    fc.assert(
      fc.property(json, gaps, sizes, change, (value, gapsOf, sizesOf, [at, character, replaces]) => {
        const whole = written(value, gapsOf);
        const place = at % (whole.length + 1);
        const changed = whole.slice(0, place) + character + whole.slice(place + (replaces ? 1 : 0));
        const problem = refusal(cut(changed, sizesOf));
        const isTwice = problem?.message.includes('twice');
        expect({ changed, refused: problem !== undefined && !isTwice }).toEqual({
          changed,
          refused: !isTwice && !parses(changed),
        });
        expect(faultOf(changed) === undefined).toBe(parses(changed));
        if (problem?.line !== undefined) expect(problem.line).toBeLessThanOrEqual(changed.split('\n').length);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  test.each([
    ['{"e": 1,\n  "f": x}', 2, 8],
    ['{"b": [\n  {"x": 1},\n  {"x": y}\n]}', 3, 9],
    ['{"b": [\n  1,\n  2\n],\n "e": tru}', 5, 7],
    ['{"a": [\n  {"b": [1,\n 2], "c": \'}\n]}', 3, 11],
    ['{"b": [1,\n  ]}', 2, 3],
    ['{"b": [1]}\n\n ]', 3, 2],
    ['{"b": [1\n', 2, 1],
  ])('%j is wrong at line %i, column %i', (whole, line, column) => {
    for (const pieces of [[whole], [...whole]]) expect(refusal(pieces)).toMatchObject({ line, column });
  });

  test('a text cut off at any byte is refused', () => {
    const whole =
      '{"$s": "x", "a": [{"b": [{"i": "q\\"", "n": [1.5e3, true, null]}, {}], "c": {"b": []}}], "b": [[1], {"\\u0061": {}}] }';
    expect(refusal([whole])).toBeUndefined();
    for (let i = 0; i < whole.length; i++)
      expect({ i, refused: refusal([whole.slice(0, i)]) !== undefined }).toEqual({ i, refused: true });
  });
});

function parses(whole: string): boolean {
  try {
    JSON.parse(whole);
    return true;
  } catch {
    return false;
  }
}

describe('limits', () => {
  const nested = (depth: number, [open, close]: readonly [string, string], around = (x: string) => x) =>
    around(open.repeat(depth) + close.repeat(depth));

  test.each([
    ['lists', ['[', ']'], (x: string) => x, 256],
    ['lists in a list that is taken apart', ['[', ']'], (x: string) => `{"b":[${x}]}`, 254],
    ['lists beside it', ['[', ']'], (x: string) => `{"e":${x},"b":[1]}`, 255],
    ['objects', ['{"e":', '}'], (x: string) => x.replace('{"e":}', '{}'), 256],
  ] as const)('%s: 256 deep and no deeper', (_, pair, around, most) => {
    expect(refusal([nested(most, pair, around)])).toBeUndefined();
    expect(refusal(nested(most + 1, pair, around))).toMatchObject({
      kind: 'limit',
      message: 'Values are nested deeper than 256.',
      line: 1,
    });
    expect(refusal(cut(nested(100_000, pair, around), [60_000]))).toMatchObject({ kind: 'limit' });
  });

  test.each([
    ['an element', '{"b":["'],
    ['a nested element', '{"a":[{"e":"'],
    ['what is left of the file', '{"e":"'],
    ['a key', '{"'],
    ['white space', ' '],
  ])('%s may have 64 MiB', (_, start) => {
    const block = (start === ' ' ? ' ' : 'x').repeat(1024 * 1024);
    function* endless() {
      yield start;
      for (let i = 0; i < 70; i++) yield block;
    }
    expect(refusal(endless())).toMatchObject({ kind: 'limit', message: 'One part of the file is longer than 64 MiB.' });
    expect(JSON_LIMITS.piece).toBe(64 * 1024 * 1024);
  });

  test('many elements have no limit together', () => {
    const block = `${'{"x":"y"},'.repeat(50_000)}`;
    function* long() {
      yield '{"b":[';
      for (let i = 0; i < 140; i++) yield block;
      yield '{}]}';
    }
    const log = { length: 0 };
    const machine = jsonMachine('x.json', {
      plan: { keys: { b: { each: {}, element: () => void log.length++ } } },
      end: () => ({
        kind: 'scans',
        scans: {
          path: '',
          tools: [],
          totals: NO_RESULTS,
          complete: true,
          unfinished: [],
          findings: [],
          others: [],
          problems: [],
        },
      }),
    });
    for (const piece of long()) machine.write(piece);
    machine.end();
    expect(log.length).toBe(7_000_001);
  });
});

describe('keys from input', () => {
  test('never reach a prototype', () => {
    const log: Log = [];
    const rest = stream(
      ['{"__proto__": {"polluted": 1}, "constructor": [1], "toString": {"b": [1]}, "b": [{"__proto__": [1]}]}'],
      log,
    );
    expect(Object.getPrototypeOf(log[0]?.[1])).toBe(Object.prototype);
    expect(field(rest, '__proto__')).toEqual({ polluted: 1 });
    expect(field({}, '__proto__')).toBeUndefined();
    expect(field({}, 'constructor')).toBeUndefined();
    expect(field(rest, 'hasOwnProperty')).toBeUndefined();
    expect(field({}, 'polluted')).toBeUndefined();
  });

  test('fields of what is no object are undefined', () => {
    for (const value of [undefined, null, 1, 'length', [1], true]) {
      expect([field(value, 'length'), textField(value, 'x'), numberField(value, 'x'), listField(value, 'x')]).toEqual([
        undefined,
        undefined,
        undefined,
        [],
      ]);
    }
    expect([textField({ x: 1 }, 'x'), numberField({ x: '1' }, 'x'), listField({ x: {} }, 'x')]).toEqual([
      undefined,
      undefined,
      [],
    ]);
  });
});

describe('outline', () => {
  test('tells what stands where', () => {
    expect([...outline('{"a": {"b":[1,{"c":"x"}], "d":null}, "$s":"q", "r":[{"t":{"d":{"n":"x"}}},{"u":1')]).toEqual([
      ['', '{'],
      ['a', '{'],
      ['a/b', '['],
      ['a/b/[]', '1'],
      ['a/b/[]/c', '"x"'],
      ['a/d', 'null'],
      ['$s', '"q"'],
      ['r', '['],
      ['r/[]', '{'],
      ['r/[]/t', '{'],
      ['r/[]/t/d', '{'],
      ['r/[]/u', '1'],
    ]);
  });

  test('ends quietly wherever the text does, or is no JSON', () => {
    const whole = '{"a": {"b":[1,{"c":"x\\"y"}], "d":null}, "e":"q"}';
    for (let i = 0; i <= whole.length; i++) expect(outline(whole.slice(0, i)).size).toBeLessThanOrEqual(outline(whole).size);
    expect([...outline('{"a": <x>')]).toEqual([['', '{']]);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\ax1 \n'), maxLength: 60 }), (any) => {
        expect(outline(any)).toBeInstanceOf(Map);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});
