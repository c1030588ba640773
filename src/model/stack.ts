import type { RawPlace } from './place.ts';

/**
 * Where in the code a failure's text points, in the order of its lines, from the stack traces and assertion messages of the
 * languages people test in. A candidate is only a guess: `resolvePlaces` keeps those that are tracked files.
 */

interface Frame {
  readonly language: string;
  /** Groups: path, line; for Java: class, file, line. No pattern nests a quantifier, so each is linear in its line. */
  readonly pattern: RegExp;
}

/** No two match the same line; the most common stands first, because an expression costs its making at first use. */
const FRAMES: readonly Frame[] = [
  // at Object.<anonymous> (src/a.test.ts:3:5), at src/a.test.ts:3:5, file:///w/a.mjs:3:5, ❯ src/a.test.ts:3:5
  { language: 'javascript', pattern: /(?:\(|\bat |❯ |^\s*)((?:file:\/\/)?(?:[A-Za-z]:)?[^\s():]+\.[cm]?[jt]sx?):(\d+):\d+/ },
  // at com.acme.OrderTest$Inner.rejects(OrderTest.java:88)
  { language: 'java', pattern: /\bat (?:[\w.@/-]*\/)?([\w$.]+)\.[\w$<>]+\(([\w$-]+\.(?:java|kt|scala|groovy)):(\d+)\)/ },
  // File "tests/test_order.py", line 12
  { language: 'python', pattern: /^\s*File "([^"]+)", line (\d+)/ },
  // at Acme.OrderTests.Rejects() in C:\src\OrderTests.cs:line 42
  { language: 'dotnet', pattern: / in (\S[^:]*(?::[\\/][^:]*)?):line (\d+)/ },
  // thread 'a' panicked at src/lib.rs:7:5
  { language: 'rust', pattern: /\bpanicked at (?:'.*', )?([^\s:']+\.rs):(\d+)/ },
  // ./spec/order_spec.rb:10:in `block', lib/a.rb:3
  { language: 'ruby', pattern: /(?:^|[\s[(])([^\s:[(]+\.rb):(\d+)/ },
  // order_test.go:31: got 1; /src/order_test.go:31 +0x1d
  { language: 'go', pattern: /(?:^|\s)([^\s:]+\.go):(\d+)/ },
  // /app/tests/OrderTest.php:19
  { language: 'php', pattern: /(?:^|\s)([^\s:]+\.php):(\d+)/ },
  // /src/order_test.cpp:31: Failure, order_test.cc:31
  { language: 'c++', pattern: /(?:^|\s)((?:[A-Za-z]:)?[^\s:()]+\.(?:cc|cpp|cxx|c|hpp|hh|h|m|mm|swift|dart)):(\d+)/ },
  // tests/test_order.py:12: AssertionError
  { language: 'pytest', pattern: /^([^\s:]+\.py):(\d+):/ },
];

const MAX_LINES = 200;
const MAX_LINE_LENGTH = 1000;

/** At most `limit` places named in the text, innermost first. Frames of dependencies are left out where their path tells. */
export function placesIn(text: string, limit = 8): RawPlace[] {
  const places: RawPlace[] = [];
  // Python tells the most recent call last, everyone else first.
  const python: RawPlace[] = [];
  for (const line of text.split('\n', MAX_LINES)) {
    if (line.length > MAX_LINE_LENGTH || !/:\d|line \d/.test(line)) continue;
    const found = placeOf(line);
    if (found === undefined || /[\\/](node_modules|site-packages|vendor)[\\/]/.test(found.place.path)) continue;
    if (found.isPython) python.unshift(found.place);
    else places.push(found.place);
  }
  return [...python, ...places].slice(0, limit);
}

function placeOf(line: string): { place: RawPlace; isPython: boolean } | undefined {
  for (const { language, pattern } of FRAMES) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [, first = '', second = ''] = match;
    const place = language === 'java' ? javaPlace(first, second, Number(match[3])) : { path: first, line: Number(second) };
    return { place, isPython: language === 'python' || language === 'pytest' };
  }
  return undefined;
}

/** A Java frame names class and file: the package is the path between source root and file. */
function javaPlace(className: string, file: string, line: number): RawPlace {
  const folders = className.split('.').slice(0, -1);
  return { path: [...folders, file].join('/'), line };
}
