/**
 * How a file is laid out, by its indentation alone, which says the same of every language. `depth` holds a line at its number
 * less one; -1 is a line with nothing on it.
 */
export interface Layout {
  readonly depth: readonly number[];
}

/**
 * Nesting of every line. A tab is one level; blanks count by the step in which this file mostly goes in. A line is at most one
 * level deeper than the one before, so that what is aligned below a bracket is not taken for ten levels. Lines that begin with
 * `*`, `//` or `#` are most often comments: they have a depth, and nothing is measured against it.
 */
export function layoutOf(text: string): Layout {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const step = stepOf(lines);
  const depth: number[] = [];
  let last = { indent: '', depth: 0 };
  for (const line of lines) {
    if (line === '') {
      depth.push(-1);
      continue;
    }
    const indent = indentOf(line);
    const tabs = indent.split('\t').length - 1;
    const level = tabs + Math.floor((indent.length - tabs) / step);
    const nested = indent === last.indent ? last.depth : Math.min(level, last.depth + 1);
    depth.push(nested);
    if (!isComment(line)) last = { indent, depth: nested };
  }
  return { depth };
}

/** Lines that end a block, which nobody begins to read at. */
const CLOSING = /^\s*(?:[)\]}]|end\b|<\/)/;

/**
 * Where a stretch of a file is best cut: the last of its outermost lines that follow an empty one, else of its outermost
 * ones; 1-based, and the line with which the next part begins. `to` itself where nothing is known of the file.
 */
export function cutWithin(text: string | undefined, { depth }: Layout, from: number, to: number): number {
  const lines = text?.split('\n') ?? [];
  let best: { line: number; rank: number } | undefined;
  for (let line = from; line <= to; line++) {
    const own = depth[line - 1] ?? -1;
    if (own < 0 || CLOSING.test(lines[line - 1] ?? '')) continue;
    const rank = own + (depth[line - 2] === -1 ? 0 : 1000);
    if (best === undefined || rank <= best.rank) best = { line, rank };
  }
  return best?.line ?? to;
}

function indentOf(line: string): string {
  return /^[\t ]*/.exec(line)?.[0] ?? '';
}

function isComment(line: string): boolean {
  return /^\s*(\*|\/\/|\/\*|#|<!--)/.test(line);
}

/** By how many blanks this file most often goes in; the smaller of two. */
function stepOf(lines: readonly string[]): number {
  const times = new Map<number, number>();
  let last = 0;
  for (const line of lines) {
    if (line === '' || isComment(line)) continue;
    const indent = indentOf(line);
    const blanks = indent.includes('\t') ? 0 : indent.length;
    if (blanks > last) times.set(blanks - last, (times.get(blanks - last) ?? 0) + 1);
    last = blanks;
  }
  const [most] = [...times].sort(([a, n], [b, m]) => m - n || a - b);
  return most?.[0] ?? 4;
}
