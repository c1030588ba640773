/** Line coverage of one source file, as reports name it. Lines are 1-based, sorted, and only those that can be covered. */
export interface CoveredFile {
  readonly path: string;
  readonly lines: ReadonlyMap<number, boolean>;
  /** Branches taken and there, where the format tells. */
  readonly branches?: { readonly covered: number; readonly total: number };
}

/** What one coverage report says. */
export interface CoverageFile {
  readonly path: string;
  readonly files: readonly CoveredFile[];
  /** Folders that relative paths of this report may start from. */
  readonly roots: readonly string[];
  readonly problems: readonly import('./reading.ts').Problem[];
}

export interface LineTotals {
  readonly covered: number;
  readonly total: number;
}

/** All coverage reports of a run together; a line is covered when any report says so. */
export interface Coverage {
  readonly reports: readonly CoverageFile[];
  readonly lines: LineTotals;
}
