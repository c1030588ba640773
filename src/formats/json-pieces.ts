import type { JsonPlan } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import type { Problem } from '../model/reading.ts';
import { quoted } from '../model/words.ts';
import { faultOf } from './json-fault.ts';
import type { Part, TextPlace } from './json-parts.ts';
import { ElementLines, isBlank, moved, placeIn, textOf } from './json-parts.ts';

export const JSON_LIMITS = {
  depth: 256,
  /** Characters of one element, or of what is left around the elements. */
  piece: 64 * 1024 * 1024,
} as const;

/** How much more often a guessed cut may be wrong than right before an array is read without guessing. */
const GUESSES = 3;

/** What is collected to be parsed: the whole file, one element, or in a flat array as many as have come. */
interface Piece {
  readonly element: JsonPlan['element'];
  /** An array whose elements are not taken apart further. */
  readonly isFlat: boolean;
  parts: Part[];
  size: number;
  /** Of its first character that is no white space. */
  line: number | undefined;
  /** Elements were handed over at a comma, so that one more has to come. */
  afterComma: boolean;
  /** What stands between two elements and begins the second, such as `,\n  {\n    "ruleId"`, once it is known. */
  between: string | undefined;
  guesses: number;
}

/**
 * The text of a JSON file as the pieces that are parsed one by one, with the place in the file of everything in them.
 * Indexes are into the chunk that was loaded last.
 */
export function jsonPieces(path: string) {
  const pieces: [Piece, ...Piece[]] = [newPiece(undefined, false)];
  let top = pieces[0];
  let chunk = '';
  /** Where in the chunk the text begins that is in no piece yet, and where that is in the file. */
  let from = 0;
  let place: TextPlace = { line: 1, column: 1 };

  const stop = ({ line, column }: TextPlace, kind: Problem['kind'], message: string): never => {
    throw new ReportError({ kind, message, path, line, column });
  };
  const placeOf = (index: number) => moved(place, chunk.slice(from, index));
  const malformed = (index: number, what: string): never => stop(placeOf(index), 'malformed', `Not well-formed JSON: ${what}.`);
  const unexpected = (index: number): never => malformed(index, `${quoted(chunk.charAt(index))} is not expected here`);

  const pass = (index: number): void => {
    place = placeOf(index);
    from = index;
  };
  const take = (index: number): void => {
    if (index <= from) return;
    top.parts.push({ text: chunk.slice(from, index), ...place });
    top.size += index - from;
    pass(index);
    if (top.size <= JSON_LIMITS.piece) return;
    stop(top.parts[0] ?? place, 'limit', `One part of the file is longer than ${JSON_LIMITS.piece / 1024 / 1024} MiB.`);
  };
  const reset = (): void => {
    top.parts = [];
    top.size = 0;
    top.line = undefined;
  };

  const parse = (parts: readonly Part[], before: string, after: string): unknown => {
    const text = textOf(parts);
    try {
      return JSON.parse(before + text + after);
    } catch {
      const fault = faultOf(before + text + after);
      const index = Math.min(Math.max(0, (fault?.index ?? 0) - before.length), text.length);
      const what = fault?.message ?? `${quoted(text.charAt(index) || after)} is not expected here`;
      return stop(placeIn(parts, index), 'malformed', `Not well-formed JSON: ${what}.`);
    }
  };
  const deliver = (parts: readonly Part[], values: unknown): void => {
    if (!Array.isArray(values)) return;
    const at = new ElementLines(parts);
    for (const value of values) {
      top.element?.(value, at);
      at.next();
    }
  };

  return {
    stop,
    placeOf,
    malformed,
    unexpected,
    load(text: string): void {
      chunk = text;
      from = 0;
    },
    /** Where the text taken so far ends. */
    place: () => place,
    /** How much of the chunk is in no piece yet, up to this index. */
    waiting: (index: number) => index - from,
    /** Puts the text up to this index into the piece that is open. */
    take,
    /** Something stands here: the first thing to do so gives a piece its line. */
    mark(index: number): void {
      if (top.line === undefined) top.line = placeOf(index).line;
    },
    /** A piece of its own begins at this index. */
    open(index: number, element: JsonPlan['element'], isFlat: boolean): void {
      take(index);
      top = newPiece(element, isFlat);
      pieces.push(top);
    },
    /** Hands over the elements up to this index, a comma or the closing bracket of their array. */
    finish(index: number): void {
      take(index);
      const isLast = chunk.charCodeAt(index) !== COMMA;
      const isEmpty = isBlank(top.parts);
      if (isEmpty && !(isLast && !top.afterComma)) unexpected(index);
      if (top.isFlat) deliver(top.parts, parse(top.parts, '[', ']'));
      else if (!isEmpty) top.element?.(parse(top.parts, '', ''), { line: top.line ?? place.line });
      reset();
      if (isLast) return;
      top.afterComma = true;
      pass(index + 1);
    },
    /** The elements' array is closed: back to what stands around it. */
    leave(): void {
      pieces.pop();
      top = pieces.at(-1) ?? pieces[0];
    },
    /**
     * The elements of most arrays begin alike. To cut at the last such beginning in the chunk, and parse what stands before it,
     * saves a look at every character, and cannot go wrong unseen: text that parses as elements and is followed by a comma
     * has no other reading. Where it does not parse the guess was wrong, and nothing has happened. Returns the index after
     * the cut, or undefined. `index` is a comma known to stand between two elements.
     */
    guess(index: number): number | undefined {
      top.between ??= beginning(chunk, index);
      if (top.between === undefined || top.guesses === 0) return undefined;
      const cut = chunk.lastIndexOf(top.between);
      if (cut <= index) return undefined;
      const parts = [...top.parts, { text: chunk.slice(from, cut), ...place }];
      let values: unknown;
      try {
        values = JSON.parse(`[${textOf(parts)}]`);
      } catch {
        top.guesses--;
        return undefined;
      }
      top.guesses = Math.min(top.guesses + 1, GUESSES);
      deliver(parts, values);
      reset();
      top.afterComma = true;
      pass(cut + 1);
      return cut + 1;
    },
    /** What is left of the file around the elements. */
    end(): unknown {
      const [{ parts }] = pieces;
      if (isBlank(parts) && pieces.length === 1) stop({ line: 1, column: 1 }, 'malformed', 'The file is empty.');
      return parse(parts, '', '');
    },
  };
}

const COMMA = 0x2c;

function newPiece(element: JsonPlan['element'], isFlat: boolean): Piece {
  return {
    element,
    isFlat,
    parts: [],
    size: 0,
    line: undefined,
    afterComma: false,
    between: undefined,
    guesses: GUESSES,
  };
}

/** The comma at this index, and what begins the element after it, up to its first key. */
function beginning(text: string, comma: number): string | undefined {
  const pattern = /,[ \t\n\r]*\{[ \t\n\r]*"[^"\\]{1,64}"/y;
  pattern.lastIndex = comma;
  return pattern.exec(text)?.[0];
}
