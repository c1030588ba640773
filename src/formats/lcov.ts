import type { CoverageOfFile } from '../model/coverage.ts';
import { addBranch, addLine, coverageCollector, coveredIn, mismatches, totalOf } from '../model/coverage.ts';
import { declaredCount } from '../model/declared.ts';
import type { LineFormat, LineSink } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import { count, grouped, quoted } from '../model/words.ts';

/**
 * LCOV tracefiles, as `geninfo(1)` of LCOV 1.16 and 2.x describes them and LCOV's own reader takes them
 * (https://github.com/linux-test-project/lcov). Whatever record or count that reader stops at, this one does, too. A count below zero is one that overflowed in gcov; it is no proof of a run.
 */
export const lcov: LineFormat = {
  id: 'lcov',
  title: 'LCOV',
  recognised: 'a first line that begins with `TN:` or `SF:`',
  kind: 'coverage',
  syntax: 'lines',
  matches: (head) => {
    const first = head.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#'));
    return first !== undefined && /^(TN|SF):/.test(first);
  },
  sink: lcovSink,
};

/** Functions, conditions and versions, which are not kept. `BA` is Bazel's, older than its `BRDA`. */
const NOT_KEPT: ReadonlySet<string> = new Set([...['VER', 'FN', 'FNDA', 'FNF', 'FNH', 'FNL', 'FNA', 'MCDC', 'MCF', 'MCH', 'BA']]);

const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
/** `DA:<line>,<count>[,<checksum>]`; Perl writes a large count as `1e+20`. */
const LINE = /^(\d{1,9}),([^,]+)(?:,.*)?$/;
/** `BRDA:<line>,[e|f][U]<block>,<branch>,<taken>`; the branch may be an expression with commas. */
const BRANCH = /^(\d{1,9}),[ef]?(U?)(\d+),(.+),([^,]+)$/;

const TAKEN = { covered: 1, total: 1 };
const NOT_TAKEN = { covered: 0, total: 1 };

/** One `SF` to its `end_of_record`. */
interface Section extends CoverageOfFile {
  readonly name: string;
  readonly start: number;
  /** Numbers the section states of itself; the worst, where it states one twice. */
  readonly declared: Map<string, { readonly value: number; readonly line: number }>;
}

function lcovSink(path: string): LineSink {
  const files = coverageCollector();
  const problems = mismatches(path);
  let section: Section | undefined;
  /** The last line is a test's name, which every writer puts before a record. */
  let isNamed = false;
  let last = 0;

  const refuse: (message: string, line: number) => never = (message, line) => {
    throw new ReportError({ kind: 'malformed', message, path, line, column: 1 });
  };
  const cut = ({ name, start }: Section, line: number): never =>
    refuse(`The record of ${quoted(name)} in line ${grouped(start)} has no end_of_record: it was cut off.`, line);

  const open = (name: string, line: number): void => {
    if (section) cut(section, line);
    if (name.trim() === '') refuse('A record names no file.', line);
    section = { name, start: line, lines: new Map(), branches: new Map(), declared: new Map() };
  };

  const inSection = (record: string, line: number): Section =>
    section ?? refuse(`${quoted(record, 40)} stands outside any record.`, line);

  const addDA = ({ lines }: Section, value: string, line: number): void => {
    const [, number = '', hits = ''] = LINE.exec(value) ?? [];
    if (number === '' || !NUMBER.test(hits)) refuse(`${quoted(`DA:${value}`, 80)} is no line and its count.`, line);
    // Line 0 is what coverage.py 6 writes for an empty file: no change can touch it.
    if (Number(number) > 0) addLine(lines, Number(number), Number(hits) > 0);
  };

  /** An unreachable branch is excluded; line 0 is what coverage.py gave branches that leave a function. */
  const addBRDA = ({ branches }: Section, value: string, line: number): void => {
    const [, number, unreachable, block, branch, taken = ''] = BRANCH.exec(value) ?? [];
    if (number === undefined || !(taken === '-' || NUMBER.test(taken)))
      refuse(`${quoted(`BRDA:${value}`, 80)} is no branch and its count.`, line);
    if (unreachable === '') addBranch(branches, `${number},${block},${branch}`, Number(taken) > 0 ? TAKEN : NOT_TAKEN);
  };

  const declare = ({ declared }: Section, record: string, text: string, line: number): void => {
    const value = declaredCount(text);
    if (value === undefined || value === 'invalid') refuse(`${quoted(`${record}:${text}`, 80)} is no number.`, line);
    const known = declared.get(record)?.value ?? value;
    declared.set(record, { value: record.endsWith('F') ? Math.max(known, value) : Math.min(known, value), line });
  };

  /** Declared numbers that are better than the listed lines say nothing: the lines win. */
  const hold = ({ name, lines, branches, declared }: Section): void => {
    for (const [there, hit, one, listed] of [
      ['LF', 'LH', 'line', coveredIn(lines)],
      ['BRF', 'BRH', 'branch', totalOf(branches.values())],
    ] as const) {
      const many = one === 'line' ? 'lines' : 'branches';
      const [found, covered] = [declared.get(there), declared.get(hit)];
      const at = `The record of ${quoted(name)} declares`;
      if (found && found.value > listed.total)
        problems.add(`${at} ${count(found.value, one, many)} (${there}) but lists ${grouped(listed.total)}.`, found.line);
      if (covered && covered.value < listed.covered)
        problems.add(
          `${at} ${count(covered.value, `covered ${one}`, `covered ${many}`)} (${hit}) but lists ${grouped(listed.covered)}.`,
          covered.line,
        );
    }
  };

  const close = (line: number): void => {
    const ended = inSection('end_of_record', line);
    hold(ended);
    const file = files.file(ended.name);
    for (const [number, isCovered] of ended.lines) addLine(file.lines, number, isCovered);
    for (const [key, told] of ended.branches) addBranch(file.branches, key, told);
    section = undefined;
  };

  return {
    line(text, number) {
      last = number;
      if (text.startsWith('#')) return;
      const line = text.trimEnd();
      if (line === '') return;
      isNamed = line.startsWith('TN:');
      if (isNamed) return;
      if (line === 'end_of_record') return close(number);
      const colon = line.indexOf(':');
      const [record, value] = [line.slice(0, Math.max(0, colon)), line.slice(colon + 1)];
      if (record === 'SF') open(value, number);
      else if (record === 'DA') addDA(inSection(line, number), value, number);
      else if (record === 'BRDA') addBRDA(inSection(line, number), value, number);
      else if (record === 'LF' || record === 'LH' || record === 'BRF' || record === 'BRH')
        declare(inSection(line, number), record, value, number);
      else if (NOT_KEPT.has(record)) inSection(line, number);
      else refuse(`${quoted(line, 80)} is no record of LCOV.`, number);
    },
    end() {
      if (section) cut(section, last);
      if (isNamed) refuse('No record follows the name of a test: the file was cut off.', last);
      return { kind: 'coverage', coverage: { path, files: files.end(), roots: [], problems: problems.end() } };
    },
  };
}
