import type { LineRange } from '../model/changes.ts';
import { overlap } from '../model/changes.ts';
import type { MadeRange } from '../model/provenance.ts';
import type { Layout } from './review-map-layout.ts';
import { cutWithin } from './review-map-layout.ts';

/** A stretch of a file that is looked at in one go. */
export interface Piece extends Pick<MadeRange, 'agent' | 'grade' | 'source' | 'sha'> {
  /** Its AI-made lines, sorted; between them may stand a few that are not. */
  readonly made: readonly LineRange[];
}

/** Ranges with at most so many other lines between them are read together, as in a diff. */
const BETWEEN = 3;
/** More lines than this are cut, into parts of `LEAST` to `MOST` lines: a reviewer needs a place to begin. */
const WHOLE = 150;
const LEAST = 60;
const MOST = 120;

/** The AI-made ranges of a file as stretches: near ones of one agent, grade and source together, long ones cut where blocks begin. */
export function piecesOf(ranges: readonly MadeRange[], text: string | undefined, layout: Layout): readonly Piece[] {
  return joined(ranges).flatMap((piece) => cut(piece, text, layout));
}

/** The first and the last line of a piece. */
export function spanOf({ made }: Pick<Piece, 'made'>): LineRange {
  return { from: made[0]?.from ?? 1, to: made.at(-1)?.to ?? 1 };
}

function joined(ranges: readonly MadeRange[]): Piece[] {
  const pieces: { of: Omit<Piece, 'made'>; made: { from: number; to: number }[] }[] = [];
  for (const { from, to, sha, ...of } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = pieces.at(-1);
    const end = last?.made.at(-1);
    const isSame = last !== undefined && (['agent', 'grade', 'source'] as const).every((key) => last.of[key] === of[key]);
    if (!isSame || end === undefined || from - end.to > BETWEEN + 1) {
      pieces.push({ of: { ...of, ...(sha !== undefined && { sha }) }, made: [{ from, to }] });
      continue;
    }
    if (from === end.to + 1) end.to = to;
    else last.made.push({ from, to });
    // Of several commits none is named.
    if (last.of.sha !== sha) last.of = of;
  }
  return pieces.map(({ of, made }) => ({ ...of, made }));
}

function cut(piece: Piece, text: string | undefined, layout: Layout): Piece[] {
  const pieces: Piece[] = [];
  let made = piece.made;
  for (;;) {
    const { from, to } = spanOf({ made });
    if (to - from < WHOLE) return [...pieces, { ...piece, made }];
    const next = cutWithin(text, layout, from + LEAST, from + MOST);
    pieces.push({ ...piece, made: overlap(made, [{ from, to: next - 1 }]) });
    made = overlap(made, [{ from: next, to }]);
  }
}
