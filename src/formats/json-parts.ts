/** Pieces of JSON text, and where in their file they stand. */

export interface Part {
  readonly text: string;
  /** Where it begins, 1-based. Between two parts something may have been left out. */
  readonly line: number;
  readonly column: number;
}

export type TextPlace = Pick<Part, 'line' | 'column'>;

export function textOf(parts: readonly Part[]): string {
  let text = '';
  for (const part of parts) text += part.text;
  return text;
}

export function isBlank(parts: readonly Part[]): boolean {
  return parts.every(({ text }) => !/[^ \t\n\r]/.test(text));
}

/** Where one is after this text. Only a line feed counts as the end of a line, as editors do. */
export function moved({ line, column }: TextPlace, text: string): TextPlace {
  let breaks = 0;
  let last = -1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    breaks++;
    last = at;
  }
  return breaks === 0 ? { line, column: column + text.length } : { line: line + breaks, column: text.length - last };
}

/** Where a character of the joined text stands in the file. */
export function placeIn(parts: readonly Part[], index: number): TextPlace {
  let before = 0;
  for (const [i, part] of parts.entries()) {
    if (index < before + part.text.length || i === parts.length - 1) return moved(part, part.text.slice(0, index - before));
    before += part.text.length;
  }
  return { line: 1, column: 1 };
}

/**
 * The line of one element after the other, looked for only when one is asked for. A class, because an object literal with a
 * getter gets a hidden class of its own each time, which keeps the parts alive until the next full collection.
 */
export class ElementLines {
  readonly #parts: readonly Part[];
  #lines: readonly number[] | undefined;
  #index = 0;
  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }
  get line(): number {
    this.#lines ??= linesOf(textOf(this.#parts), this.#parts[0]?.line ?? 1);
    return this.#lines[this.#index] ?? 1;
  }
  next(): void {
    this.#index++;
  }
}

const [QUOTE, BACKSLASH, LINE_FEED, COMMA] = [0x22, 0x5c, 0x0a, 0x2c];

/** Where each element of well-formed `a, b, c` begins. */
function linesOf(text: string, first: number): number[] {
  const lines: number[] = [];
  let line = first;
  let depth = 0;
  let isBetween = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) line++;
    if (code <= 0x20) continue;
    if (isBetween) lines.push(line);
    isBetween = depth === 0 && code === COMMA;
    if (code === QUOTE) {
      for (i++; i < text.length && text.charCodeAt(i) !== QUOTE; i++) if (text.charCodeAt(i) === BACKSLASH) i++;
    } else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return lines;
}
