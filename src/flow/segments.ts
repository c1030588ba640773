import type { StageId } from '../model/stages.ts';
import type { Seconds } from './facts.ts';

/** A change is in a stage from a second on until, and without, another. */
export interface Segment {
  readonly stage: StageId;
  readonly from: Seconds;
  readonly to: Seconds;
}

/** Segments that follow each other, without the empty ones, and neighbours of one stage as one. */
export function joined(segments: readonly Segment[]): readonly Segment[] {
  const all: Segment[] = [];
  for (const segment of segments) {
    const last = all.at(-1);
    if (segment.to <= segment.from) continue;
    if (last?.stage === segment.stage) all[all.length - 1] = { ...last, to: segment.to };
    else all.push(segment);
  }
  return all;
}
