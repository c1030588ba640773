import type { NonEmpty, Problem } from './reading.ts';
import type { TestFile } from './tests.ts';

/** One element of an XML report. Attribute names from outside never reach a prototype. */
export interface XmlElement {
  /** Local name, without a namespace prefix. */
  readonly name: string;
  readonly prefixed: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its `<` stands, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** What a format does with the events of one XML file, ending in what the file says. */
export interface XmlSink<T> {
  open(element: XmlElement): void;
  close(name: string): void;
  /** Character data, entities resolved; only called while `wantsText` is true. May come in pieces. */
  text(piece: string): void;
  readonly wantsText: boolean;
  /** A comment inside the root, for formats whose writers say things there. */
  comment?(text: string, line: number): void;
  end(): T;
}

/** A report format over XML, recognised by its root element. One file each in `formats/`. */
export interface XmlFormat {
  readonly id: string;
  readonly title: string;
  readonly kind: 'tests';
  readonly syntax: 'xml';
  /** True when a file with this root is of this format. */
  readonly matches: (root: XmlElement) => boolean;
  readonly sink: (path: string) => XmlSink<TestFile>;
}

/** A later syntax (JSON, lines) joins this union. */
export type Format = XmlFormat;

/** What reading one file came to. */
export type ReportReading =
  | { readonly state: 'read'; readonly format: string; readonly tests: TestFile }
  | { readonly state: 'unreadable'; readonly format?: string; readonly problems: NonEmpty<Problem> };

/** A file refused while reading, with its problem. Only readers throw it; `readReport` turns it into a reading. */
export class ReportError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}
