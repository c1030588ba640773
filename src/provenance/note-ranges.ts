import type { LineRange } from '../model/changes.ts';

/** Neighbouring lines with one maker, by a note. */
export interface NoteRange extends LineRange {
  readonly by: 'agent' | 'person' | 'unknown';
  /** Empty unless `by` is `agent`. */
  readonly agent: string;
}

/**
 * What a note says of each line once: an agent before a person before what cannot be told, since nothing takes an agent's line
 * away; of two agents the one that is named later, as git-ai itself reads it. Sorted, without overlap.
 */
export function settled(ranges: readonly NoteRange[]): readonly NoteRange[] {
  const ranked = (by: NoteRange['by']) => ranges.filter((range) => range.by === by).reverse();
  return joined(stacked([...ranked('agent'), ...ranked('person'), ...ranked('unknown')]));
}

/** Each line by the first range that has it: halves are settled by themselves, then laid over each other. */
function stacked(ranges: readonly NoteRange[]): readonly NoteRange[] {
  if (ranges.length < 2) return ranges;
  const middle = ranges.length >> 1;
  return laidOver(stacked(ranges.slice(0, middle)), stacked(ranges.slice(middle)));
}

/** Both are sorted and without overlap; where they meet, `over` stands. */
function laidOver(over: readonly NoteRange[], under: readonly NoteRange[]): readonly NoteRange[] {
  const result: NoteRange[] = [];
  let i = 0;
  for (const range of under) {
    let from = range.from;
    for (let top = over[i]; top !== undefined && top.from <= range.to; top = over[i]) {
      if (from < top.from) result.push({ ...range, from, to: top.from - 1 });
      from = Math.max(from, top.to + 1);
      // It may reach into the next one below as well.
      if (top.to > range.to) break;
      result.push(top);
      i++;
    }
    if (from <= range.to) result.push({ ...range, from });
  }
  return result.concat(over.slice(i));
}

function joined(ranges: readonly NoteRange[]): readonly NoteRange[] {
  const result: NoteRange[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && last.to + 1 === range.from && last.by === range.by && last.agent === range.agent)
      result[result.length - 1] = { ...last, to: range.to };
    else result.push(range);
  }
  return result;
}
