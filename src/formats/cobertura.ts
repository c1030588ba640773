import type { CoverageOfFile, LineTotals } from '../model/coverage.ts';
import { addBranch, addLine, coverageCollector, coveredIn, mismatches, totalOf } from '../model/coverage.ts';
import { declaredCount } from '../model/declared.ts';
import type { XmlElement, XmlFormat, XmlSink } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import { count, grouped, quoted } from '../model/words.ts';

/**
 * Cobertura XML as many tools write it (http://cobertura.sourceforge.net/xml/coverage-04.dtd): classes with the lines of a
 * file, and the same lines once more below their methods.
 */
export const cobertura: XmlFormat = {
  id: 'cobertura',
  title: 'Cobertura',
  recognised: "a root element `coverage` that is not Clover's",
  kind: 'coverage',
  syntax: 'xml',
  // Clover has the same root: `<coverage generated="..." clover="...">`, from PHPUnit without the second. Its child decides the rest.
  matches: ({ name, attributes }) => name === 'coverage' && !attributes.has('clover') && !attributes.has('generated'),
  sink: coberturaSink,
};

/** Children of other formats' `coverage` roots. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ['project', 'Clover coverage'],
  ['testproject', 'Clover coverage'],
  ['file', "SonarQube's generic coverage"],
]);

const COUNT = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A class while it is read: its own lines, and those of its methods. */
interface Class {
  readonly name: string;
  readonly file: string | undefined;
  readonly own: CoverageOfFile;
  readonly inMethods: CoverageOfFile;
}

type Refuse = (message: string, at: XmlElement, kind?: 'malformed' | 'unreadable') => never;

function coberturaSink(path: string): XmlSink {
  const files = coverageCollector();
  const problems = mismatches(path);
  const roots: string[] = [];
  const open: string[] = [];
  let root: XmlElement | undefined;
  let current: Class | undefined;
  let methods = 0;
  let source: string | undefined;
  let nameless = 0;
  const classes = new Set<string>();
  /** Lines of each class on its own: .NET and JVM writers count those of nested classes in one file apart. */
  let byClass: LineTotals = { covered: 0, total: 0 };
  /** A class stands in it again; only its first listing is in `byClass`. */
  let isRepeated = false;

  const refuse: Refuse = (message, { line, column }, kind = 'malformed') => {
    throw new ReportError({ kind, message, path, line, column });
  };

  const openPart = (element: XmlElement): void => {
    if (element.prefixed || element.name === 'sources' || element.name === 'packages') return;
    const other = OTHERS.get(element.name);
    if (other === undefined) refuse(`${quoted(element.name, 60)} is no part of a Cobertura report.`, element);
    else refuse(`This looks like ${other}, which is not read as Cobertura.`, element, 'unreadable');
  };

  const openClass = (element: XmlElement): void => {
    if (current) refuse('A class stands inside another class.', element);
    const [name, file] = [element.attributes.get('name') ?? '', element.attributes.get('filename')?.trim()];
    const empty = (): CoverageOfFile => ({ lines: new Map(), branches: new Map() });
    current = { name, file: file === '' ? undefined : file, own: empty(), inMethods: empty() };
    methods = 0;
  };

  const addElement = (element: XmlElement): void => {
    if (current === undefined) refuse('A line stands outside any class, so that no file can be told.', element);
    const { own, inMethods } = current;
    const { lines, branches } = methods > 0 ? inMethods : own;
    const [number = '', hits = ''] = ['number', 'hits'].map((name) => element.attributes.get(name)?.trim());
    if (!/^\d{1,9}$/.test(number) || Number(number) < 1) refuse(`number=${quoted(number, 40)} is no line.`, element);
    if (!COUNT.test(hits)) refuse(`hits=${quoted(hits, 40)} is no count.`, element);
    // A count below zero overflowed; it is no proof of a run.
    addLine(lines, Number(number), Number(hits) > 0);
    const condition = /\(\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*\)/.exec(element.attributes.get('condition-coverage') ?? '');
    if (condition === null) return;
    const [covered, total] = [Number(condition[1]), Number(condition[2])];
    if (total === 0) return;
    const untaken = untakenIn(element.attributes.get('missing-branches'), total - covered);
    addBranch(branches, number, { covered: Math.min(covered, total), total, ...(untaken && covered > 0 && { untaken }) });
  };

  /**
   * A class's own lines are the list; below its methods stand the same ones. Istanbul puts the first line of a function
   * there, with the calls of the function, though that line may be none that it counts. Only where a class has no line of
   * its own are those of its methods taken.
   */
  const closeClass = ({ name, file, own, inMethods }: Class): void => {
    const { lines, branches } = own.lines.size > 0 ? own : inMethods;
    // Classes without a file are kept apart, or one would cover the lines of another.
    if (file === undefined) nameless++;
    const united = files.file(file ?? `class ${grouped(nameless)} without a file: ${name}`);
    for (const [number, isCovered] of lines) addLine(united.lines, number, isCovered);
    for (const [key, told] of branches) addBranch(united.branches, key, told);
    const key = `${file ?? nameless}\u0000${name}`;
    if (classes.has(key)) isRepeated = true;
    else byClass = totalOf([byClass, coveredIn(lines)]);
    classes.add(key);
  };

  /**
   * Holds the root's numbers against the lines. A line that two classes of one file list is counted once or for each, as
   * the writer likes: either may explain more lines and a lower rate. Fewer covered ones than listed, once each, neither does.
   */
  const hold = ({ attributes, line, column }: XmlElement, united: LineTotals): void => {
    const read = (name: string): number | undefined => {
      const said = attributes.get(name);
      const told = declaredCount(said);
      if (told !== 'invalid') return told;
      problems.add(`${name}=${quoted(said ?? '', 40)} is not a number of lines.`, line, column);
      return undefined;
    };
    const [valid, covered] = [read('lines-valid'), read('lines-covered')];
    const parts: string[] = [];
    if (valid !== undefined && valid > Math.max(united.total, byClass.total))
      parts.push(`${count(valid, 'coverable line')} but lists ${grouped(united.total)}`);
    if (covered !== undefined && covered < united.covered)
      parts.push(`${count(covered, 'covered line')} but lists ${grouped(united.covered)}`);
    const rate = rateIn(attributes.get('line-rate'));
    if (rate && (isRepeated ? [united] : [united, byClass]).every((counted) => rate.value < ratio(counted) - rate.error))
      parts.push(
        `a line rate of ${rate.value} but lists ${grouped(united.covered)} of ${count(united.total, 'line')} as covered`,
      );
    if (parts.length > 0) problems.add(`The report declares ${parts.join(', and ')}.`, line, column);
  };

  return {
    open(element) {
      const { name } = element;
      if (root === undefined) root = element;
      else if (open.length === 1) openPart(element);
      if (name === 'class') openClass(element);
      else if (name === 'methods') methods++;
      else if (name === 'line') addElement(element);
      else if (name === 'source' && open.at(-1) === 'sources') source = '';
      open.push(name);
    },
    close(name) {
      open.pop();
      if (name === 'methods') methods--;
      else if (name === 'class' && current) {
        closeClass(current);
        current = undefined;
      } else if (name === 'source' && source !== undefined) {
        const folder = source.trim().replaceAll('\\', '/').replace(/\/+$/, '');
        if (folder !== '') roots.push(folder);
        source = undefined;
      }
    },
    text(piece) {
      if (source !== undefined && source.length < 4096) source += piece;
    },
    get wantsText() {
      return source !== undefined;
    },
    end() {
      const listed = files.end();
      if (root) {
        if (nameless > 0) {
          const which = count(nameless, 'class names', 'classes name');
          problems.add(`${which} no file, so that no change can be held against their lines.`, root.line, root.column);
        }
        hold(root, totalOf(listed.map(({ lines }) => coveredIn(lines))));
      }
      return { kind: 'coverage', coverage: { path, files: listed, roots, problems: problems.end() } };
    },
  };
}

function ratio({ covered, total }: LineTotals): number {
  return total === 0 ? 0 : covered / total;
}

/** coverage.py says where the branches lead that were not taken: `missing-branches="12,exit"`. */
function untakenIn(text: string | undefined, missing: number): readonly string[] | undefined {
  const names = (text ?? '').split(',').map((name) => name.trim());
  return missing > 0 && names.length === missing && names.every((name) => /^(exit|\d{1,9})$/.test(name)) ? names : undefined;
}

/** A rate and how much of it may be rounded away: one of its last decimal, of two to four (Istanbul keeps four, in binary). */
function rateIn(text: string | undefined): { readonly value: number; readonly error: number } | undefined {
  const match = /^\s*\d+(?:[.,](\d+))?(?:[eE]-?\d+)?\s*$/.exec(text ?? '');
  if (match === null) return undefined;
  const decimals = Math.min(4, Math.max(2, match[1]?.length ?? 0));
  return { value: Number((text ?? '').replace(',', '.')), error: 10 ** -decimals + Number.EPSILON };
}
