import type { CoverageFile } from './coverage.ts';
import type { NonEmpty, Problem } from './reading.ts';
import type { ScanFile } from './scans.ts';
import type { TestFile } from './tests.ts';

/** What one report says, by the kind of evidence it is. */
export type FileEvidence =
  | { readonly kind: 'tests'; readonly tests: TestFile }
  | { readonly kind: 'scans'; readonly scans: ScanFile }
  | { readonly kind: 'coverage'; readonly coverage: CoverageFile };

interface FormatBase {
  readonly id: string;
  readonly title: string;
  /** What a file is known by, in words. */
  readonly recognised: string;
  readonly kind: FileEvidence['kind'];
}

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
export interface XmlSink {
  open(element: XmlElement): void;
  close(name: string): void;
  /** Character data, entities resolved; only called while `wantsText` is true. May come in pieces. */
  text(piece: string): void;
  readonly wantsText: boolean;
  /** A comment inside the root, for formats whose writers say things there. */
  comment?(text: string, line: number): void;
  end(): FileEvidence;
}

/** A report format over XML, recognised by its root element. */
export interface XmlFormat extends FormatBase {
  readonly syntax: 'xml';
  readonly matches: (root: XmlElement) => boolean;
  readonly sink: (path: string) => XmlSink;
}

/**
 * Where a JSON file is to be taken apart. A key with `each` is an array of which every element is handed over on its own, so
 * that a file of any size is read in pieces.
 */
export interface JsonPlan {
  readonly keys?: Readonly<Record<string, JsonPlan>>;
  readonly each?: JsonPlan;
  /** Called with an element of the array, its own split arrays left empty; inner elements come before their outer one. */
  readonly element?: (value: unknown, at: { readonly line: number }) => void;
}

/** What a format does with one JSON file. */
export interface JsonSink {
  readonly plan: JsonPlan;
  /** `rest` is the root, its split arrays left empty. */
  end(rest: unknown): FileEvidence;
}

/** A report format over JSON, recognised by the beginning of its text: at most `HEAD_LENGTH` characters of it. */
export interface JsonFormat extends FormatBase {
  readonly syntax: 'json';
  readonly matches: (head: string) => boolean;
  /** May load what it needs. */
  readonly sink: (path: string) => JsonSink | Promise<JsonSink>;
}

/** What a format does with the lines of one file; without line breaks. Throws `ReportError` at the first line it cannot read. */
export interface LineSink {
  line(text: string, number: number): void;
  end(): FileEvidence;
}

/** A report format of lines, recognised by the beginning of its text: at most `HEAD_LENGTH` characters of it. */
export interface LineFormat extends FormatBase {
  readonly syntax: 'lines';
  readonly matches: (head: string) => boolean;
  readonly sink: (path: string) => LineSink;
}

/** How much of a file `matches` sees of a format without a root element. */
export const HEAD_LENGTH = 64 * 1024;

export type Format = XmlFormat | JsonFormat | LineFormat;

/** What reading one file came to. */
export type ReportReading =
  | ({ readonly state: 'read'; readonly format: string } & FileEvidence)
  | { readonly state: 'unreadable'; readonly format?: string; readonly problems: NonEmpty<Problem> };

/** A file refused while reading, with its problem. Only readers throw it; `readReport` turns it into a reading. */
export class ReportError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}
