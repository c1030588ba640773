import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { readReport } from '../../src/formats/read.ts';
import type { GateReport } from '../../src/model/report.ts';
import type { TestCase, TestFile, TestOutcome } from '../../src/model/tests.ts';
import { executed, fileState } from '../../src/model/tests.ts';
import type { Decision } from '../../src/model/verdict.ts';
import { worst } from '../../src/model/verdict.ts';
import { gateOver } from '../support/world.ts';

/**
 * Real reports, damaged on purpose: what is read of a damaged report must never be cleaner than what is read of the whole.
 *
 * Beside the reader stands a second one, `facts`, which knows nothing of it: a small DOM over the whole text that counts what
 * stands there. Only it decides whether a damage can be seen at all, so a reader that loses a failure is never excused by its
 * own blindness. Run again with the seed a failure prints: MUTATION_SEED=... npx vitest run test/formats/mutations.test.ts
 */
const SEED = Number(process.env['MUTATION_SEED'] ?? 20261122);
const RUNS = { seed: SEED, numRuns: 100 };

const folder = join(import.meta.dirname, '..', 'fixtures', 'junit');
const originals = readdirSync(folder)
  .filter((name) => name.endsWith('.xml'))
  .sort()
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

test('there are reports to damage', () => {
  expect(originals.length).toBeGreaterThanOrEqual(5);
});

// --- What stands in a report ------------------------------------------------------------------------------------------------

interface Element {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly parent: Element | undefined;
  readonly children: Element[];
  /** Offsets of the whole element, and of its name in the start tag. */
  readonly start: number;
  end: number;
  /** Where the start tag ends. */
  readonly inner: number;
  readonly closed: boolean;
}

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
}

/** What stands in a text, or undefined where it is not well-formed enough to say. */
interface Facts {
  readonly elements: readonly Element[];
  readonly cases: number;
  /** Cases that failed, broke, or say something no one knows. */
  readonly bad: number;
  readonly skipped: number;
  /** By how much declared numbers are worse than what is listed, over all suites, and what is stated outside any case. */
  readonly missing: number;
}

const TOKEN =
  /<!--([\s\S]*?)-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/<>!?]+)((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|</g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

function facts(text: string): Facts | undefined {
  const roots: Element[] = [];
  const elements: Element[] = [];
  const comments: string[] = [];
  let open: Element | undefined;
  for (const token of text.matchAll(TOKEN)) {
    const [all, comment, closing, name, rest = '', slash] = token;
    const end = token.index + all.length;
    if (comment !== undefined) comments.push(comment);
    else if (closing !== undefined) {
      if (open?.name !== closing) return undefined;
      open.end = end;
      open = open.parent;
    } else if (name !== undefined) {
      const base = token.index + 1 + name.length;
      const attributes = [...rest.matchAll(ATTRIBUTE)].map((match) => ({
        name: match[1] ?? '',
        value: (match[2] ?? '').slice(1, -1),
        start: base + match.index,
      }));
      const closed = slash === '/';
      const element: Element = { name, attributes, parent: open, children: [], start: token.index, end, inner: end, closed };
      (open?.children ?? roots).push(element);
      elements.push(element);
      if (!closed) open = element;
    } else if (all === '<') return undefined;
  }
  const [root, ...others] = roots;
  if (open !== undefined || root === undefined || others.length > 0) return undefined;
  const cases = elements.filter(isCase).map(told);
  const outside = elements.filter((element) => isFailure(element) && element.parent !== undefined && isSuite(element.parent));
  const short = Object.values(shortIn(root)).reduce((sum, n) => sum + n, 0);
  const bad = cases.filter(({ outcome }) => outcome === 'bad').length;
  // What node:test says of itself stands in comments at the end.
  const counted = (which: RegExp) => comments.map((comment) => which.exec(comment)?.[1]).filter((n) => n !== undefined);
  const nothingRan = counted(/^ tests (\d+) $/).includes('0') ? 1 : 0;
  const runner = counted(/^ (?:fail|cancelled) (\d+) $/).reduce((sum, n) => sum + Number(n), 0);
  return {
    elements,
    cases: cases.length,
    bad,
    skipped: cases.filter(({ outcome }) => outcome === 'skipped').length,
    missing: short + outside.length + nothingRan + Math.max(0, runner - bad),
  };
}

const FAILURES = ['failure', 'error', 'rerunfailure', 'rerunerror'];
const TRIES = ['rerunfailure', 'rerunerror', 'flakyfailure', 'flakyerror'];
const SILENT = ['system-out', 'system-err', 'properties', 'flakyfailure', 'flakyerror'];
const WORDS = { passed: ['run', 'completed', 'pass'], skipped: ['notrun', 'disabled', 'skipped', 'suppressed'] };
const COUNTS = ['tests', 'failures', 'errors', 'skipped', 'disabled'];

const lower = ({ name }: Element) => name.toLowerCase();
const isSuite = (element: Element) => ['testsuite', 'testsuites'].includes(lower(element));
const isCase = (element: Element) => lower(element) === 'testcase';
const isFailure = (element: Element) => FAILURES.includes(lower(element));
const isSkip = (element: Element) => lower(element) === 'skipped';
const isOutcome = (element: Element) =>
  (isFailure(element) || isSkip(element)) && element.parent !== undefined && isCase(element.parent);
const isTest = (name: string | undefined) => name === 'testcase' || name === 'testsuite' || name === 'testsuites';
const valueIn = (element: Element, name: string) => element.attributes.find((attribute) => attribute.name === name)?.value;

interface Told {
  readonly outcome: 'passed' | 'skipped' | 'bad';
  readonly statements: number;
  readonly tries: number;
  readonly skips: boolean;
}

function told(test: Element): Told {
  const failures = test.children.filter(isFailure).length;
  const words = ['status', 'result'].flatMap((name) => valueIn(test, name)?.trim().toLowerCase() ?? []);
  const skip = test.children.find(isSkip);
  const strange =
    test.children.some((child) => !isOutcome(child) && !SILENT.includes(lower(child)) && !isTest(lower(child))) ||
    words.some((word) => !WORDS.passed.includes(word) && !WORDS.skipped.includes(word));
  const why = skip === undefined ? '' : (valueIn(skip, 'message') ?? '');
  // CTest writes what could not run as skipped; node:test and Catch2 mark a failure they expected as skipped.
  const didNotRun = words.includes('notrun') && why !== '' && !why.startsWith('SKIP_');
  const expected = skip !== undefined && (valueIn(skip, 'type') === 'todo' || why === 'TEST_CASE tagged with !mayfail');
  const skips = skip !== undefined || words.some((word) => WORDS.skipped.includes(word));
  const bad = strange || didNotRun || (failures > 0 && !expected);
  const tries = test.children.filter((child) => TRIES.includes(lower(child))).length;
  const flaky = test.children.filter((child) => lower(child).startsWith('flaky')).length;
  return {
    outcome: bad ? 'bad' : skips ? 'skipped' : 'passed',
    statements: Math.max(bad ? 1 : 0, failures + flaky),
    tries,
    skips,
  };
}

type Short = Readonly<Record<'odd' | 'tests' | 'failing' | 'skipped', number>>;

/**
 * By how much the suites below an element, and it, declare more than they list. What an inner suite misses explains as much of
 * what its outer ones miss.
 */
function shortIn(element: Element): Short {
  const inner = element.children.map(shortIn);
  const below = (kind: keyof Short) => inner.reduce((sum, short) => sum + short[kind], 0);
  const own = isSuite(element) ? shortOf(element) : { odd: 0, tests: 0, failing: 0, skipped: 0 };
  const either = (kind: keyof Short) => Math.max(own[kind], below(kind));
  return { odd: own.odd + below('odd'), tests: either('tests'), failing: either('failing'), skipped: either('skipped') };
}

const allIn = (element: Element): Element[] => element.children.flatMap((child) => [child, ...allIn(child)]);

/** By how much one suite declares more than it lists, and how many of its counts are none. */
function shortOf(suite: Element): Short {
  const within = allIn(suite);
  const cases = within.filter(isCase).map(told);
  const outside = within.filter(
    (element) => isFailure(element) && element.parent !== undefined && isSuite(element.parent),
  ).length;
  const values = new Map(COUNTS.map((name) => [name, valueIn(suite, name)?.trim()]));
  const odd = [...values.values()].filter((value) => value !== undefined && !/^\d{1,12}$/.test(value)).length;
  const number = (name: string) => (/^\d{1,12}$/.test(values.get(name) ?? '') ? Number(values.get(name)) : 0);
  const sum = (pick: (test: Told) => number) => cases.reduce((all, test) => all + pick(test), 0);
  const assertions = valueIn(suite, 'hostname') === 'tbd' || valueIn(suite, 'doctest_version') !== undefined;
  return {
    odd,
    tests: Math.max(0, assertions ? 0 : number('tests') - cases.length - sum(({ tries }) => tries)),
    failing: Math.max(0, number('failures') + number('errors') - sum(({ statements }) => statements) - outside),
    skipped: Math.max(0, Math.max(number('skipped'), number('disabled')) - sum(({ skips }) => (skips ? 1 : 0))),
  };
}

/** Less to worry about stands in `after` than in `before`, and nothing in it says that something is gone. */
function standsCleaner(after: Facts, before: Facts): boolean {
  if (after.missing > before.missing || after.bad > before.bad) return false;
  return after.missing < before.missing || after.bad < before.bad || after.skipped < before.skipped || after.cases < before.cases;
}

// --- What is read of it -----------------------------------------------------------------------------------------------------

interface Read {
  readonly decision: Decision;
  readonly state: 'present' | 'empty' | 'unreadable';
  readonly total: number;
  readonly bad: number;
  readonly skipped: number;
  readonly problems: readonly string[];
}

const DECISIONS: readonly Decision[] = ['go', 'caution', 'stop'];
const TOO_LONG = 5000;

async function readOf(bytes: Uint8Array): Promise<Read> {
  const start = performance.now();
  const report = await gateOver({ files: { 'report.xml': bytes } });
  expect(performance.now() - start, 'milliseconds').toBeLessThan(TOO_LONG);
  const [file] = report.evidence.tests.files;
  if (file === undefined) throw new Error('the gate lost the file');
  const { total = 0, failed = 0, errored = 0, unknown = 0, skipped = 0 } = file.totals ?? {};
  const problems = file.problems.map(({ message }) => message);
  return { decision: report.decision, state: file.state, total, bad: failed + errored + unknown, skipped, problems };
}

/**
 * Cleaner is: a better decision; or no word of anything wrong that was not said before, and fewer cases, fewer bad ones, fewer
 * skipped ones (they turned into passes) or fewer problems. What cannot be read, and what lists nothing that ran where
 * something had run, is never cleaner as long as it decides no better.
 */
function readsCleaner(after: Read, before: Read): boolean {
  if (DECISIONS.indexOf(after.decision) < DECISIONS.indexOf(before.decision)) return true;
  if (after.state === 'unreadable' || (after.state === 'empty' && before.state === 'present')) return false;
  if (after.bad > before.bad || after.problems.some((problem) => !before.problems.includes(problem))) return false;
  return (
    after.bad < before.bad ||
    after.skipped < before.skipped ||
    after.total < before.total ||
    after.problems.length < before.problems.length
  );
}

interface Mutant {
  readonly of: (typeof originals)[number];
  readonly what: string;
  readonly bytes: Uint8Array;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const readings = new Map<string, Promise<Read>>();

/** Reads every mutant, and says how many were there and how many no one could have noticed. */
async function judge(mutants: readonly Mutant[]): Promise<{ judged: number; excluded: number }> {
  let excluded = 0;
  const cleaner: string[] = [];
  for (const { of, what, bytes } of mutants) {
    const before = readings.get(of.name) ?? readOf(of.bytes);
    readings.set(of.name, before);
    const after = await readOf(bytes).catch((error: unknown) => {
      throw new Error(`seed ${SEED}, ${of.name}, ${what}`, { cause: error });
    });
    if (!readsCleaner(after, await before)) continue;
    const [stood, stands] = [facts(decoder.decode(of.bytes)), facts(decoder.decode(bytes))];
    // The one rule of exclusion: no one can notice what the text itself no longer tells, that is, when by `facts` too less to
    // worry about stands there and no declared number is worse than what is listed. Such as a failure taken from a report that
    // declares fewer than it lists (jest counts a broken hook once), a case of a runner that declares assertions or tries
    // (Catch2, doctest, Boost, Surefire), skipped cases no one counts (gotestsum, CTest), a suite under a root without counts
    // (pytest, bats), or the only count that told of a crash, changed.
    if (stood && stands && standsCleaner(stands, stood)) excluded++;
    else
      cleaner.push(
        `${of.name}, ${what}: ${JSON.stringify({ before: await before, after, stood: brief(stood), stands: brief(stands) })}`,
      );
  }
  expect(cleaner.slice(0, 5), `seed ${SEED}: ${cleaner.length} of ${mutants.length} read cleaner than they were`).toEqual([]);
  return { judged: mutants.length - excluded, excluded };
}

function brief(found: Facts | undefined): unknown {
  return found && { cases: found.cases, bad: found.bad, skipped: found.skipped, missing: found.missing };
}

// --- Damage -----------------------------------------------------------------------------------------------------------------

/** A small generator of numbers (mulberry32), so that a seed is all there is to know of a run. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function some<T>(list: readonly T[], n: number, next: (below: number) => number): T[] {
  const left = [...list];
  return Array.from({ length: Math.min(n, left.length) }, () => left.splice(next(left.length), 1)).flat();
}

/** Mutants of every original, each original with numbers of its own. */
function mutants(
  salt: number,
  make: (text: string, found: Facts, next: (below: number) => number) => [string, string][],
): Mutant[] {
  return originals.flatMap((of, index) => {
    const text = decoder.decode(of.bytes);
    const found = facts(text);
    if (found === undefined) return [];
    return make(text, found, random(SEED + salt * 1000 + index)).map(([what, changed]) => ({
      of,
      what,
      bytes: encoder.encode(changed),
    }));
  });
}

const without = (text: string, { start, end }: { start: number; end: number }) => text.slice(0, start) + text.slice(end);
const twice = (text: string, { start, end }: Element) => text.slice(0, end) + text.slice(start);
const at = (element: Element) => `<${element.name}> at ${element.start}`;

/** The same element under another name. */
function renamed(text: string, element: Element, name: string): string {
  const from = element.start + 1;
  const head = text.slice(0, from) + name + text.slice(from + element.name.length, element.inner);
  if (element.closed) return head + text.slice(element.inner);
  const closing = text.lastIndexOf('</', element.end - 1);
  return `${head}${text.slice(element.inner, closing)}</${name}>${text.slice(element.end)}`;
}

/** The text with an attribute's value replaced. */
function revalued(text: string, { name, value, start }: Attribute, by: string): string {
  const from = text.indexOf(value, start + name.length + 1);
  return text.slice(0, from) + by + text.slice(from + value.length);
}

describe('a damaged report never reads cleaner than the whole', () => {
  test('the second reader agrees with the first on every whole report', async () => {
    for (const { name, bytes } of originals) {
      const read = await readOf(bytes);
      const small = await gateOver({ files: { 'report.xml': bytes }, chunk: 3 });
      expect(small.evidence, `${name} in chunks of three bytes`).toEqual(
        (await gateOver({ files: { 'report.xml': bytes } })).evidence,
      );
      const found = facts(decoder.decode(bytes));
      if (read.state === 'unreadable') {
        expect(found, `${name}: ${read.problems[0]}`).toBeUndefined();
        continue;
      }
      expect(found, name).toBeDefined();
      expect(read.bad, `${name}: bad cases`).toBe(found?.bad);
      // A runner may count tests without listing them, as skipped, and list a suite without a test as a case.
      const unlisted = read.total - (found?.cases ?? 0);
      expect(read.skipped - (found?.skipped ?? 0), `${name}: skipped cases`).toBe(Math.max(0, unlisted));
    }
  });

  test('cut at a byte', async () => {
    const next = random(SEED + 1);
    const cut = originals.flatMap((of) =>
      [of.bytes.length - 1, of.bytes.length - 2, next(of.bytes.length), next(of.bytes.length)].map((length) => ({
        of,
        what: `cut after ${length} bytes`,
        bytes: of.bytes.slice(0, Math.max(0, length)),
      })),
    );
    expect(await judge(cut)).toEqual({ judged: cut.length, excluded: 0 });
  });

  test('a byte changed', async () => {
    const next = random(SEED + 2);
    const marks = [...encoder.encode('<>&"\'/=!-[] 019ax'), 0x00, 0x80, 0xff];
    const changed = originals.flatMap((of) =>
      Array.from({ length: 6 }, (_, i) => {
        const bytes = of.bytes.slice();
        const place = next(bytes.length);
        // Half of them a flipped bit, half of them a byte that means something in XML.
        bytes[place] = i % 2 === 0 ? (bytes[place] ?? 0) ^ (1 << next(8)) : (marks[next(marks.length)] ?? 0);
        return { of, what: `byte ${place} became ${bytes[place]}`, bytes };
      }),
    );
    const { judged, excluded } = await judge(changed);
    expect(judged).toBeGreaterThan(500);
    // Only a byte of an element's name or of a count can take something away unseen, and few bytes are that.
    expect(excluded / changed.length).toBeLessThan(0.01);
  });

  test('an outcome told in another word', async () => {
    const words = ['failure', 'error', 'skipped', 'rerunFailure', 'system-out', 'mystery'];
    const swapped = mutants(3, (text, found, next) => [
      ...some(found.elements.filter(isOutcome), 8, next).map((element): [string, string] => {
        const others = words.filter((word) => word !== element.name);
        const word = others[next(others.length)] ?? 'mystery';
        return [`${at(element)} became <${word}>`, renamed(text, element, word)];
      }),
      ...some(
        found.elements
          .filter(isCase)
          .flatMap((test) => test.attributes.filter(({ name }) => name === 'status' || name === 'result')),
        4,
        next,
      ).map((attribute): [string, string] => {
        const word = ['fail', 'error', 'notrun', 'run', 'mystery', ''][next(6)] ?? '';
        return [`${attribute.name} at ${attribute.start} became "${word}"`, revalued(text, attribute, word)];
      }),
    ]);
    const { judged, excluded } = await judge(swapped);
    expect(judged).toBeGreaterThan(200);
    expect(excluded / swapped.length).toBeLessThan(0.08);
  });

  test('an element dropped', async () => {
    const dropped = mutants(4, (text, found, next) =>
      // A report that declares nothing cannot miss anything.
      found.elements.some((element) => isSuite(element) && element.attributes.some(({ name }) => COUNTS.includes(name)))
        ? [
            ...some(found.elements.filter(isCase), 4, next),
            ...some(found.elements.filter(isOutcome), 5, next),
            ...some(found.elements.filter(isSuite), 2, next),
          ].map((element) => [`${at(element)} dropped`, without(text, element)])
        : [],
    );
    const { judged, excluded } = await judge(dropped);
    expect(judged).toBeGreaterThan(400);
    // What is left are dialects that declare less than they list: skipped cases without a count, assertions counted as tests.
    expect(excluded / dropped.length).toBeLessThan(0.15);
  });

  test('an element told twice', async () => {
    const doubled = mutants(5, (text, found, next) =>
      [
        ...some(found.elements.filter(isOutcome), 2, next),
        ...some(
          found.elements.filter((one) => isCase(one) || isSuite(one)),
          3,
          next,
        ),
      ].map((element) => [`${at(element)} doubled`, twice(text, element)]),
    );
    const { judged, excluded } = await judge(doubled);
    expect(judged).toBeGreaterThan(200);
    // Doubled cases can make up for numbers that missed some.
    expect(excluded / doubled.length).toBeLessThan(0.02);
  });

  test('a declared count changed', async () => {
    const recounted = mutants(6, (text, found, next) =>
      some(
        found.elements.filter(isSuite).flatMap((suite) => suite.attributes.filter(({ name }) => COUNTS.includes(name))),
        3,
        next,
      ).flatMap((attribute): [string, string][] =>
        [String(Number(attribute.value) + 1 + next(9)), ['0', 'many', '-1', ''][next(4)] ?? ''].map((value) => [
          `${attribute.name} at ${attribute.start} became "${value}"`,
          revalued(text, attribute, value),
        ]),
      ),
    );
    const { judged, excluded } = await judge(recounted);
    expect(judged).toBeGreaterThan(500);
    // A count that alone told of a crash was set to zero.
    expect(excluded / recounted.length).toBeLessThan(0.02);
  });

  /**
   * Two reports spliced are a third, which has no original to be held against: it is held against what stands in it. Half are
   * cut where elements of the same ancestry begin, so that they are well-formed.
   */
  test('two reports spliced', async () => {
    const next = random(SEED + 7);
    const ancestry = (element: Element): string => (element.parent ? `${ancestry(element.parent)}/${element.parent.name}` : '');
    const starts = ({ bytes }: (typeof originals)[number]) => {
      const text = decoder.decode(bytes);
      return (facts(text)?.elements ?? [])
        .filter((element) => element.parent !== undefined && isTest(lower(element)))
        .map((element) => ({ place: encoder.encode(text.slice(0, element.start)).length, among: ancestry(element) }));
    };
    let wellFormed = 0;
    for (let i = 0; i < 300; i++) {
      const [a, b] = some(originals, 2, next);
      if (a === undefined || b === undefined) throw new Error('fewer than two reports');
      const [first] = i % 2 === 0 ? [] : some(starts(a), 1, next);
      const [second] =
        first === undefined
          ? []
          : some(
              starts(b).filter(({ among }) => among === first.among),
              1,
              next,
            );
      const from = second === undefined ? next(a.bytes.length) : (first?.place ?? 0);
      const to = second?.place ?? next(b.bytes.length);
      const bytes = new Uint8Array([...a.bytes.slice(0, from), ...b.bytes.slice(to)]);
      const label = `seed ${SEED}, splice ${i}: ${a.name} up to ${from}, ${b.name} from ${to}`;
      const read = await readOf(bytes);
      if (read.state === 'unreadable') {
        expect(second, `${label}: ${read.problems[0]}`).toBeUndefined();
        expect(read.decision, label).toBe('stop');
        continue;
      }
      const stands = facts(decoder.decode(bytes));
      expect(stands, label).toBeDefined();
      if (stands === undefined) continue;
      wellFormed++;
      expect(read.bad, label).toBeGreaterThanOrEqual(stands.bad);
      if (stands.bad > 0 || stands.cases === stands.skipped) expect(read.decision, label).toBe('stop');
      // Exactly as many tests missing as skipped ones are taken for skipped ones that were not listed; all else is a problem.
      if (stands.missing > 0 && read.skipped === stands.skipped) expect(read.decision, label).toBe('stop');
    }
    expect(wellFormed).toBeGreaterThan(50);
  });
});

// --- Made reports -----------------------------------------------------------------------------------------------------------

interface MadeCase {
  readonly kind: 'case';
  readonly name: string;
  readonly className: string | undefined;
  readonly file: string | undefined;
  readonly outcome: 'passed' | 'skipped' | 'failed' | 'errored' | 'unknown' | 'flaky';
  /** The outcome as a `status` word, not as an element, where there is one. */
  readonly asWord: boolean;
  readonly message: string;
  readonly text: string;
}

interface MadeSuite {
  readonly kind: 'suite';
  readonly name: string;
  readonly file: string | undefined;
  readonly declares: boolean;
  readonly children: readonly (MadeSuite | MadeCase)[];
}

/** Text that XML 1.0 can hold: no control characters, no half pairs. */
const writable = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''));
const awkward = fc.constantFrom(
  '__proto__',
  'constructor',
  '<&>"\'',
  ']]>',
  '::error::x',
  'a  b',
  ' ',
  '日本 🎉',
  'line\nline',
  '-->',
);
const anyText = fc.oneof({ weight: 3, arbitrary: writable }, { weight: 1, arbitrary: awkward });

const madeCase: fc.Arbitrary<MadeCase> = fc.record({
  kind: fc.constant('case' as const),
  // Few names, so that some repeat.
  name: fc.oneof(anyText, fc.constantFrom('a', 'b')),
  className: fc.option(fc.oneof(anyText, fc.constantFrom('pkg.C', 'D')), { nil: undefined }),
  file: fc.option(fc.constantFrom('a.test.ts', 'b.py'), { nil: undefined, freq: 4 }),
  outcome: fc.constantFrom('passed', 'passed', 'skipped', 'failed', 'errored', 'unknown', 'flaky'),
  asWord: fc.boolean(),
  message: anyText,
  text: anyText,
});

const { made: madeTree } = fc.letrec<{ made: MadeSuite; child: MadeSuite | MadeCase }>((tie) => ({
  made: fc.record({
    kind: fc.constant('suite' as const),
    name: anyText,
    file: fc.option(fc.constantFrom('s.test.ts', 'constructor'), { nil: undefined, freq: 3 }),
    declares: fc.boolean(),
    children: fc.array(tie('child'), { maxLength: 6 }),
  }),
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, madeCase, tie('made')),
}));

const escaped = (text: string) =>
  text.replace(/[&<>"\n\t]/g, (one) =>
    one === '\n' || one === '\t' ? `&#${one.charCodeAt(0)};` : `&#x${one.charCodeAt(0).toString(16)};`,
  );
const cdata = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const attribute = (name: string, value: string | undefined) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`);

const WORD_OF = { passed: 'run', skipped: 'notrun', failed: 'fail', errored: 'timeout', unknown: 'mystery' } as const;
const ELEMENT_OF = { failed: 'failure', errored: 'error', flaky: 'flakyFailure', unknown: 'mystery' } as const;

const casesIn = (suite: MadeSuite): MadeCase[] =>
  suite.children.flatMap((child) => (child.kind === 'case' ? [child] : casesIn(child)));

/** Writes the tree as a runner would, and keeps the line on which each case stands. */
function write(tree: MadeSuite): { text: string; lines: number[] } {
  const lines: number[] = [];
  let text = '<?xml version="1.0"?>\n';
  const line = () => text.split('\n').length;
  const writeCase = (test: MadeCase): void => {
    lines.push(line());
    const { outcome, asWord, message } = test;
    const word = asWord && outcome !== 'flaky' ? WORD_OF[outcome] : undefined;
    text += `<testcase${attribute('name', test.name)}${attribute('classname', test.className)}${attribute('file', test.file)}${attribute('status', word)}>`;
    if (word === undefined && outcome === 'skipped') text += '<skipped/>';
    else if (word === undefined && outcome !== 'passed' && outcome !== 'skipped') {
      const element = ELEMENT_OF[outcome];
      text += `<${element}${attribute('message', message)}>${message.length % 2 === 0 ? escaped(test.text) : cdata(test.text)}</${element}>`;
    }
    text += `<system-out>${cdata(test.text)}${escaped(test.text)}</system-out></testcase>\n`;
  };
  const writeSuite = (suite: MadeSuite, element: string): void => {
    const cases = casesIn(suite);
    const counts = ['failed', 'errored', 'skipped'].map((outcome) => cases.filter((test) => test.outcome === outcome).length);
    const [failures, errors, skipped] = counts;
    const declared = suite.declares
      ? ` tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`
      : '';
    text += `<${element}${attribute('name', suite.name)}${attribute('file', suite.file)}${declared}>\n`;
    for (const child of suite.children) {
      if (child.kind === 'case') writeCase(child);
      else writeSuite(child, 'testsuite');
    }
    text += `</${element}>\n`;
  };
  writeSuite(tree, 'testsuites');
  return { text, lines };
}

/** What must be read of a tree. */
function expectedOf(tree: MadeSuite, lines: readonly number[]) {
  const totals = { total: 0, passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0, unknown: 0 };
  const notable: (Pick<TestCase, 'identity' | 'outcome' | 'flaky'> & { line: number | undefined; said: string })[] = [];
  const seen = new Map<string, number>();
  const walk = (suite: MadeSuite, names: readonly string[], file: string | undefined): void => {
    const suites = suite.name === '' ? names : [...names, suite.name];
    const around = suite.file ?? file;
    for (const child of suite.children) {
      if (child.kind === 'suite') {
        walk(child, suites, around);
        continue;
      }
      const { name, className, outcome, message, text } = child;
      const named = child.file ?? around;
      const owner = named ?? className;
      const classOf = named === undefined || className === undefined || className === '' ? {} : { className };
      const key = JSON.stringify([owner ?? '', classOf, suites, name]);
      const occurrence = (seen.get(key) ?? 0) + 1;
      seen.set(key, occurrence);
      const line = lines[totals.total];
      totals.total++;
      const flaky = outcome === 'flaky';
      const read: TestOutcome = flaky ? 'passed' : outcome;
      totals[read]++;
      if (flaky) totals.flaky++;
      if (read === 'skipped' || (read === 'passed' && !flaky)) continue;
      // A word says nothing more, and the reader's own words for what it does not know are its own matter.
      const said = (child.asWord && !flaky) || outcome === 'unknown' ? '' : message.trim() || text.trim();
      notable.push({
        identity: { ...(owner !== undefined && { owner }), ...classOf, suites, name, occurrence },
        outcome: read,
        flaky,
        said,
        line,
      });
    }
  };
  walk(tree, [], undefined);
  return { totals, notable };
}

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function fileOf(bytes: Uint8Array, chunk = 65536): Promise<TestFile> {
  const reading = await readReport('made.xml', inChunks(bytes, chunk), formats);
  if (reading.state === 'unreadable') throw new Error(reading.problems[0].message);
  if (!('tests' in reading)) throw new Error('read as something else than tests');
  return reading.tests;
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i <= text.length; i++) view.setUint16(i * 2, i === 0 ? 0xfeff : text.charCodeAt(i - 1), true);
  return bytes;
}

test('what was written is what is read, in chunks of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      madeTree,
      fc.integer({ min: 1, max: 65536 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      async (tree, large, small, wide) => {
        const { text, lines } = write(tree);
        const bytes = wide ? utf16(text.replace('?>', ' encoding="UTF-16"?>')) : encoder.encode(text);
        const file = await fileOf(bytes);
        const expected = expectedOf(tree, lines);
        const notable = file.notable.map(({ identity, outcome, flaky, report }) => ({
          identity,
          outcome,
          flaky,
          line: report.line,
        }));
        expect({ totals: file.totals, notable, problems: file.problems }).toEqual({
          totals: expected.totals,
          notable: expected.notable.map(({ said: _said, ...rest }) => rest),
          problems: [],
        });
        // What the failure says is told, at least; how message and text are put together is the reader's matter.
        for (const [i, { message = '' }] of file.notable.entries()) expect(message).toContain(expected.notable[i]?.said);
        for (const chunk of [1, small, large]) expect(await fileOf(bytes, chunk)).toEqual(file);
      },
    ),
    RUNS,
  );
});

const decisionOf = async (files: Readonly<Record<string, string>>, policy?: string): Promise<GateReport> =>
  gateOver({ files, ...(policy !== undefined && { policy }) });

const BOOM: MadeCase = {
  kind: 'case',
  name: 'boom',
  className: undefined,
  file: undefined,
  outcome: 'failed',
  asWord: false,
  message: 'boom',
  text: '',
};

/** The tree with a case put in as the `place`th child met. */
function withCase(tree: MadeSuite, test: MadeCase, place: number): MadeSuite {
  let left = place % (placesIn(tree) || 1);
  const walk = (suite: MadeSuite): MadeSuite => {
    const children: (MadeSuite | MadeCase)[] = [];
    for (const child of suite.children) {
      if (left-- === 0) children.push(test);
      children.push(child.kind === 'suite' ? walk(child) : child);
    }
    if (left-- === 0) children.push(test);
    return { ...suite, children };
  };
  return walk(tree);
}

const placesIn = (suite: MadeSuite): number =>
  suite.children.reduce((sum, child) => sum + 1 + (child.kind === 'suite' ? placesIn(child) : 0), 1);

test('a failing case anywhere stops, whatever stands around it and whether its numbers are told or not', async () => {
  await fc.assert(
    fc.asyncProperty(madeTree, fc.nat(), async (tree, place) => {
      const { text } = write(withCase(tree, BOOM, place));
      expect((await decisionOf({ 'a.xml': text })).decision).toBe('stop');
      // Nor does it help when the counts are those of before: the cases win.
      const uncounted = text.replace(/ tests="\d+" failures="\d+" errors="\d+"/g, ' tests="0" failures="0" errors="0"');
      expect((await decisionOf({ 'a.xml': uncounted })).decision).toBe('stop');
    }),
    RUNS,
  );
});

test('two reports decide as the worse of the two, when each ran something or cannot be read', async () => {
  const ran = madeTree.filter((tree) => casesIn(tree).some(({ outcome }) => outcome !== 'skipped'));
  const one = fc.oneof(
    { weight: 4, arbitrary: ran.map((tree) => write(tree).text) },
    { weight: 1, arbitrary: ran.map((tree) => write(tree).text.slice(0, -3)) },
  );
  await fc.assert(
    fc.asyncProperty(one, one, async (a, b) => {
      const [both, first, second] = [
        await decisionOf({ 'a.xml': a, 'b.xml': b }),
        await decisionOf({ 'a.xml': a }),
        await decisionOf({ 'b.xml': b }),
      ];
      expect(both.decision).toBe(worst(first.decision, second.decision));
    }),
    { ...RUNS, numRuns: 60 },
  );
});

/**
 * A report that is gone takes its failures with it: with nothing to expect it, no gate can know. What holds is that a policy
 * which names the leg, or the number of tests, stops when it is gone, whatever it would have said.
 */
test('a report dropped from two is never better than both, where the policy expects it', async () => {
  const ran = madeTree.filter((tree) => casesIn(tree).some(({ outcome }) => outcome !== 'skipped'));
  await fc.assert(
    fc.asyncProperty(ran, ran, fc.boolean(), async (a, b, keepsFirst) => {
      const files = { 'a.xml': write(a).text, 'b.xml': write(b).text };
      const left = keepsFirst ? { 'a.xml': files['a.xml'] } : { 'b.xml': files['b.xml'] };
      const min = [a, b].flatMap(casesIn).filter(({ outcome }) => outcome !== 'skipped').length;
      const byNumber = `version: 1\nevidence:\n  expect:\n    tests: { min: ${min} }\n`;
      const byLeg =
        'version: 1\nevidence:\n  legs: { first: ["a.xml"], second: ["b.xml"] }\n  expect:\n    tests: { legs: [first, second] }\n';
      for (const policy of [byNumber, byLeg]) {
        const both = await decisionOf(files, policy);
        expect(both.checks.find(({ id }) => id === 'test-inventory')?.outcome.kind).not.toBe('fail');
        expect((await decisionOf(left, policy)).decision).toBe('stop');
      }
    }),
    { ...RUNS, numRuns: 40 },
  );
});

test('no bytes make the reader throw, and none that ran nothing are evidence of a run', async () => {
  const pieces = fc.constantFrom(
    ...[
      '<testsuites>',
      '</testsuites>',
      '<testsuite name="a" tests="1">',
      '</testsuite>',
      '<testsuite/>',
      '<testcase name="a"/>',
    ],
    ...[
      '<testcase>',
      '</testcase>',
      '<failure>',
      '</failure>',
      '<skipped/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!-- tests 0 -->',
    ],
    ...['<!DOCTYPE a [', ']>', '<?xml version="1.0" encoding="', '"?>', '&', '&amp;', '&#0;', ';', '"', '\0', '\ufeff', 'text'],
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2048 }),
    fc.array(pieces, { maxLength: 40 }).map((list) => encoder.encode(list.join(''))),
    // A well-formed frame around anything, so that what is inside is reached.
    fc.array(pieces, { maxLength: 8 }).map((list) => encoder.encode(`<testsuite>${list.join('')}</testsuite>`)),
    fc
      .tuple(fc.constantFrom(0xff, 0xfe, 0xef), fc.uint8Array({ maxLength: 256 }))
      .map(([mark, rest]) => Uint8Array.of(mark, ...rest)),
  );
  let read = 0;
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 300 }), async (input, chunk) => {
      const reading = await readReport('any.xml', inChunks(input, chunk), formats);
      if (reading.state === 'unreadable') {
        expect(reading.problems[0].message).toMatch(/\.$/);
        return;
      }
      // Bytes that another kind of report knows are its own matter.
      if (!('tests' in reading)) return;
      read++;
      const { tests } = reading;
      if (fileState(tests) === 'present') expect(executed(tests.totals)).toBeGreaterThan(0);
      const { totals } = tests;
      expect(totals.total).toBe(totals.passed + totals.failed + totals.errored + totals.skipped + totals.unknown);
      const { decision, evidence } = await gateOver({ files: { 'any.xml': input } });
      expect(evidence.tests.state === 'present').toBe(executed(totals) > 0);
      // Nothing passes that did not run.
      if (decision === 'go') expect(totals.passed).toBeGreaterThan(0);
    }),
    { ...RUNS, numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(50);
});
