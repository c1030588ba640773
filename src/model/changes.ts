/** What a change does to the files of a repository, from git or from GitHub's API. */
export interface ChangeSet {
  readonly files: readonly ChangedFile[];
  /** `base` and `head` the lines were counted between, as commit ids; the head is absent for the working tree. */
  readonly range: { readonly base: string; readonly head?: string };
  readonly source: 'git' | 'api';
  /** True when the source could not list everything; the counts are then at least these. */
  readonly truncated: boolean;
  /** What the change holds beyond the listed files, known by its own totals alone. */
  readonly unlisted?: { readonly lines: number; readonly files: number };
  /** Commits of the change; absent where that is not known. */
  readonly commits?: number;
}

export interface ChangedFile {
  /** Relative to the repository, as it is after the change (before it, for a deleted one). */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed';
  /** Where a renamed or copied file came from. */
  readonly from?: string;
  /** Added and deleted lines as `git diff --numstat` counts them; both 0 for a binary file. */
  readonly additions: number;
  readonly deletions: number;
  readonly binary: boolean;
  /** Lines that this change adds, 1-based in the file after it. */
  readonly added: readonly LineRange[];
  /** True when it adds lines that `added` does not tell. */
  readonly linesUnknown?: boolean;
  /** From `.gitattributes` of the base. */
  readonly attributes: { readonly generated: boolean; readonly vendored: boolean };
}

/** Both ends belong to it; 1-based. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export function isIn(ranges: readonly LineRange[], line: number): boolean {
  return ranges.some(({ from, to }) => from <= line && line <= to);
}

/** How many lines ranges hold that do not overlap. */
export function linesIn(ranges: readonly LineRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** The lines that both have, by the ranges of the first. */
export function overlap(some: readonly LineRange[], others: readonly LineRange[]): LineRange[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
      return from > to ? [] : [{ from, to }];
    }),
  );
}

/** `12`, `12-15`. */
export function rangeWords({ from, to }: LineRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** Neighbouring lines as ranges; the lines must be sorted. */
export function rangesOf(lines: readonly number[]): LineRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && line <= last.to + 1) last.to = Math.max(last.to, line);
    else ranges.push({ from: line, to: line });
  }
  return ranges;
}
