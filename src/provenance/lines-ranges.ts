import type { LineRange } from '../model/changes.ts';
import type { MadeRange } from '../model/provenance.ts';
import type { Claim } from './lines-claim.ts';

/** The range that has a line; ranges must be sorted and without overlap. */
export function lookUp<R extends LineRange>(ranges: readonly R[]): (line: number) => R | undefined {
  return (line) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle];
      if (range === undefined) return undefined;
      if (line < range.from) high = middle - 1;
      else if (line > range.to) low = middle + 1;
      else return range;
    }
    return undefined;
  };
}

/** Every line once, in order. */
export function* eachLine(ranges: readonly LineRange[]): Iterable<number> {
  let next = 1;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    for (let line = Math.max(from, next); line <= to; line++) yield line;
    next = Math.max(next, to + 1);
  }
}

/** One more line at the end of ranges; neighbours that say the same become one. */
export function extend(made: MadeRange[], line: number, claim: Claim): void {
  const last = made.at(-1);
  const isSame =
    last !== undefined &&
    last.to === line - 1 &&
    last.grade === claim.grade &&
    last.agent === claim.agent &&
    last.source === claim.source &&
    last.sha === claim.sha;
  if (isSame) made[made.length - 1] = { ...last, to: line };
  else made.push({ from: line, to: line, ...claim });
}
