import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { cobertura } from '../../src/formats/cobertura.ts';
import { lcov } from '../../src/formats/lcov.ts';
import { readReport } from '../../src/formats/read.ts';
import { trx } from '../../src/formats/trx.ts';
import type { LineTotals } from '../../src/model/coverage.ts';
import { coveredIn, totalOf } from '../../src/model/coverage.ts';
import type { Format } from '../../src/model/format.ts';
import type { TestCase, TestTotals } from '../../src/model/tests.ts';
import { fileState, NO_TESTS } from '../../src/model/tests.ts';

/** Real reports of one kind, and the damage a seed does to them. */
export interface Original {
  readonly name: string;
  readonly text: string;
}

export interface Mutant {
  readonly of: Original;
  /** What was done, for the message of a failure. */
  readonly what: string;
  readonly text: string;
}

export function originalsIn(kind: string): Original[] {
  const folder = join(import.meta.dirname, '..', 'fixtures', kind);
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ text }) => text !== '');
}

/** The same numbers in [0, 1) for the same seed (the mixing steps of MurmurHash3's finaliser over a counter). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x100000000;
  };
}

/**
 * `count` damaged copies. `units` are the parts of a report that may get lost, be told twice or change places as a whole
 * (a line, an element); `words` are values that may turn into one another.
 */
export function mutantsOf(
  originals: readonly Original[],
  count: number,
  seed: number,
  units: readonly RegExp[],
  words: RegExp,
): Mutant[] {
  const random = numbersFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const partIn = (text: string, pattern: RegExp) => {
    const match = one([...text.matchAll(pattern)]);
    return match ? { start: match.index, end: match.index + match[0].length, part: match[0] } : { start: 0, end: 0, part: '' };
  };
  const unit = (text: string) => partIn(text, one(units) ?? /$/g);

  const damages: Readonly<Record<string, (text: string) => string>> = {
    cut: (text) => text.slice(0, below(text.length)),
    hole: (text) => {
      const start = below(text.length);
      return text.slice(0, start) + text.slice(start + 1 + below(80));
    },
    lost: (text) => {
      const { start, end } = unit(text);
      return text.slice(0, start) + text.slice(end);
    },
    twice: (text) => {
      const { end, part } = unit(text);
      return text.slice(0, end) + part + text.slice(end);
    },
    moved: (text) => {
      const { start, end, part } = unit(text);
      const rest = text.slice(0, start) + text.slice(end);
      const at = unit(rest).start;
      return rest.slice(0, at) + part + rest.slice(at);
    },
    digit: (text) => {
      const { start } = partIn(text, /\d/g);
      return `${text.slice(0, start)}${below(10)}${text.slice(start + 1)}`;
    },
    word: (text) => {
      const { start, end } = partIn(text, words);
      return text.slice(0, start) + partIn(text, words).part + text.slice(end);
    },
    character: (text) => {
      const start = below(text.length);
      return text.slice(0, start) + String.fromCharCode(below(128)) + text.slice(start + 1);
    },
  };

  return Array.from({ length: count }, () => {
    const of = one(originals) ?? { name: '', text: '' };
    const what = one(Object.keys(damages)) ?? 'cut';
    return { of, what, text: damages[what]?.(of.text) ?? '' };
  });
}

export async function* chunksOf(text: string | Uint8Array, size = Number.POSITIVE_INFINITY): AsyncIterable<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, Math.min(bytes.length, start + size));
}

/** What is read of a coverage report, for tables and comparisons. */
export interface CoverageRead {
  readonly state: 'present' | 'empty' | 'unreadable';
  readonly files: number;
  readonly lines: LineTotals;
  readonly branches?: LineTotals;
  /** Lines not covered, by file. */
  readonly missed: Readonly<Record<string, readonly number[]>>;
  readonly problems: readonly string[];
  readonly at?: readonly [number | undefined, number | undefined];
}

const READ_HERE: readonly Format[] = [trx, cobertura, lcov];

export async function coverageIn(text: string | Uint8Array, chunk?: number, path = 'coverage/report'): Promise<CoverageRead> {
  const reading = await readReport(path, chunksOf(text, chunk), READ_HERE);
  if (reading.state === 'unreadable') {
    const [{ message, line, column }] = reading.problems;
    const none = { covered: 0, total: 0 };
    return { state: 'unreadable', files: 0, lines: none, missed: {}, problems: [message], at: [line, column] };
  }
  if (reading.kind !== 'coverage') throw new Error(`read as ${reading.kind}`);
  const { files, problems } = reading.coverage;
  const branches = totalOf(files.flatMap((file) => (file.branches ? [file.branches] : [])));
  const missed = files.map(({ path, lines }) => [path, [...lines].flatMap(([line, isCovered]) => (isCovered ? [] : [line]))]);
  return {
    state: files.length > 0 ? 'present' : 'empty',
    files: files.length,
    lines: totalOf(files.map(({ lines }) => coveredIn(lines))),
    ...(branches.total > 0 && { branches }),
    missed: Object.fromEntries(missed.filter(([, lines]) => lines?.length)),
    problems: problems.map(({ message }) => message),
  };
}

/** More covered lines or a higher share of them, and no word of anything wrong that was not said before. */
export function readsBetterCovered(after: CoverageRead, before: CoverageRead): boolean {
  if (after.state === 'unreadable' || after.problems.some((problem) => !before.problems.includes(problem))) return false;
  const share = ({ lines }: CoverageRead) => (lines.total === 0 ? 0 : lines.covered / lines.total);
  return (
    after.lines.covered > before.lines.covered || share(after) > share(before) || after.problems.length < before.problems.length
  );
}

export interface TestsRead {
  readonly state: 'present' | 'empty' | 'unreadable';
  readonly totals: TestTotals;
  readonly problems: readonly string[];
  readonly at?: readonly [number | undefined, number | undefined];
  readonly notable: readonly TestCase[];
}

export async function testsIn(text: string | Uint8Array, chunk?: number): Promise<TestsRead> {
  const reading = await readReport('report.trx', chunksOf(text, chunk), READ_HERE);
  if (reading.state === 'unreadable') {
    const [{ message, line, column }] = reading.problems;
    return { state: 'unreadable', totals: NO_TESTS, problems: [message], at: [line, column], notable: [] };
  }
  if (reading.kind !== 'tests') throw new Error(`read as ${reading.kind}`);
  const { totals, problems, notable } = reading.tests;
  return { state: fileState(reading.tests), totals, problems: problems.map(({ message }) => message), notable };
}

/** Fewer failing, skipped or listed tests, or fewer problems, and no word of anything wrong that was not said before. */
export function readsCleaner(after: TestsRead, before: TestsRead): boolean {
  if (after.state === 'unreadable' || after.problems.some((problem) => !before.problems.includes(problem))) return false;
  const bad = ({ totals }: TestsRead) => totals.failed + totals.errored + totals.unknown;
  if (bad(after) > bad(before)) return false;
  return (
    bad(after) < bad(before) ||
    after.totals.skipped < before.totals.skipped ||
    after.totals.total < before.totals.total ||
    after.problems.length < before.problems.length
  );
}

/**
 * Damages every original and says which damage reads cleaner. `isConsistent` knows nothing of the reader: what stands in the
 * text, numbers and all, is what a tool could have written, so that no one could notice. Nothing else is excused.
 */
export async function cleanerMutants<Read>(
  mutants: readonly Mutant[],
  read: (text: string) => Promise<Read>,
  isCleaner: (after: Read, before: Read) => boolean,
  isConsistent: (text: string) => boolean,
): Promise<{ readonly cleaner: readonly string[]; readonly excused: number }> {
  const cleaner: string[] = [];
  let excused = 0;
  for (const { of, what, text } of mutants) {
    if (!isCleaner(await read(text), await read(of.text))) continue;
    if (isConsistent(text)) excused++;
    else cleaner.push(`${of.name}, ${what}: ${differenceOf(of.text, text)}`);
  }
  return { cleaner, excused };
}

/** Where two texts part, for the message of a failure. */
function differenceOf(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  return JSON.stringify({ before: before.slice(at - 20, at + 80), after: after.slice(at - 20, at + 80) });
}

/** The expectation beside each report of a kind: what truly happened when the tool ran, as far as its report can tell. */
export function expectationsOf(kind: string): { readonly name: string; readonly report: Buffer; readonly expected: string }[] {
  const folder = join(import.meta.dirname, '..', 'fixtures', kind);
  const files = readdirSync(folder);
  const reports = files.filter((name) => !name.endsWith('.json'));
  const stem = (name: string) => name.replace(/(\.expected\.json|\.[^.]+)$/, '');
  expect(files.filter((name) => name.endsWith('.json')).map(stem)).toEqual(reports.map(stem));
  return reports.map((name) => ({
    name,
    report: readFileSync(join(folder, name)),
    expected: readFileSync(join(folder, `${stem(name)}.expected.json`), 'utf8'),
  }));
}
