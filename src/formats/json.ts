import type { JsonPlan, JsonSink } from '../model/format.ts';
import { ReportError } from '../model/format.ts';
import type { Problem } from '../model/reading.ts';
import { quoted } from '../model/words.ts';
import type { Machine } from './text.ts';

/**
 * A shared JSON reader that never needs the whole file as one string. A plan names the arrays whose elements are handed over
 * one by one (`runs`, and in each run its `results`); every element, and what is left of the file around them, is parsed by
 * the engine itself, so nothing that is passed over goes unchecked.
 */

export const JSON_LIMITS = {
  depth: 256,
  /** Characters of one element, or of what is left around the elements. */
  piece: 64 * 1024 * 1024,
} as const;

type Stop = (kind: Problem['kind'], message: string, line?: number, column?: number) => never;

interface Container {
  readonly isArray: boolean;
  readonly plan: JsonPlan | undefined;
  key: string | undefined;
}

/** A piece of text that is being collected: the whole, or one element. */
interface Piece {
  readonly depth: number;
  readonly element: JsonPlan['element'] | undefined;
  parts: string[];
  size: number;
  line: number;
  column: number;
}

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, COMMA, COLON] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a,
];

/** Reads JSON text that comes in pieces, strictly. */
export function jsonMachine(path: string, { plan, end }: JsonSink): Machine {
  const stack: Container[] = [];
  const pieces: Piece[] = [{ depth: 0, element: undefined, parts: [], size: 0, line: 1, column: 1 }];
  let chunk = '';
  let from = 0;
  let lineAtChunk = 1;
  let columnAtChunk = 1;
  let inString = false;
  let escaped = false;
  /** The text of a key that is being read, where one may be split. */
  let key: string[] | undefined;
  let lastString = '';
  let ended = false;

  const stop: Stop = (kind, message, line, column) => {
    throw new ReportError({ kind, message, path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) });
  };
  const at = (index: number): { line: number; column: number } => {
    const before = chunk.slice(0, index);
    const breaks = before.split('\n').length - 1;
    return breaks === 0
      ? { line: lineAtChunk, column: columnAtChunk + index }
      : { line: lineAtChunk + breaks, column: index - before.lastIndexOf('\n') };
  };
  const top = (): Piece => pieces.at(-1) ?? stop('malformed', 'Nothing is open here.');
  const keep = (end: number): void => {
    if (end <= from) return;
    const piece = top();
    piece.parts.push(chunk.slice(from, end));
    piece.size += end - from;
    from = end;
    if (piece.size > JSON_LIMITS.piece) {
      stop('limit', `One part of the file is longer than ${JSON_LIMITS.piece / 1024 / 1024} MiB.`, piece.line, piece.column);
    }
  };

  const parse = (piece: Piece): unknown => {
    const text = piece.parts.join('');
    try {
      return JSON.parse(text);
    } catch (error) {
      const { line, column, message } = faultIn(text, error);
      const isFirst = line === 1;
      return stop('malformed', message, piece.line + line - 1, isFirst ? piece.column + column - 1 : column);
    }
  };

  /** Begins an element at this index, and leaves the text before it with the outer piece. */
  const begin = (index: number, element: JsonPlan['element'] | undefined): void => {
    keep(index);
    pieces.push({ depth: stack.length, element, parts: [], size: 0, ...at(index) });
  };

  const finish = (index: number, isLast: boolean): void => {
    keep(index);
    const piece = pieces.pop();
    if (piece === undefined) return;
    const isEmpty = piece.size < 64 && piece.parts.join('').trim() === '';
    if (isEmpty && isLast && piece.element && emptyAllowed) return;
    piece.element?.(parse(piece), { line: piece.line });
  };
  let emptyAllowed = false;

  const open = (index: number, isArray: boolean): void => {
    const parent = stack.at(-1);
    const own = parent === undefined ? plan : parent.isArray ? parent.plan?.each : parent.plan?.keys?.[parent.key ?? ''];
    const planned =
      own && (isArray ? own.each !== undefined || own.element !== undefined : own.keys !== undefined) ? own : undefined;
    stack.push({ isArray, plan: planned, key: undefined });
    if (stack.length > JSON_LIMITS.depth) {
      const { line, column } = at(index);
      stop('limit', `Values are nested deeper than ${JSON_LIMITS.depth}.`, line, column);
    }
    if (isArray && planned?.element) {
      emptyAllowed = true;
      begin(index + 1, planned.element);
    }
  };

  const close = (index: number, isArray: boolean): void => {
    const container = stack.at(-1);
    if (container === undefined || container.isArray !== isArray) {
      const { line, column } = at(index);
      stop('malformed', `Not well-formed JSON: ${isArray ? '"]"' : '"}"'} closes nothing that is open here.`, line, column);
    }
    if (isArray && container?.plan?.element) finish(index, true);
    stack.pop();
    emptyAllowed = false;
    if (stack.length === 0) ended = true;
  };

  const comma = (index: number): void => {
    const container = stack.at(-1);
    if (container?.isArray && container.plan?.element) {
      emptyAllowed = false;
      finish(index, false);
      from = index + 1;
      begin(index + 1, container.plan.element);
    } else if (container) container.key = undefined;
  };

  /** Runs to the end of a string; returns the index after its closing quote, or the chunk's length. */
  const string = (start: number): number => {
    for (let i = start; i < chunk.length; i++) {
      const code = chunk.charCodeAt(i);
      if (escaped) escaped = false;
      else if (code === BACKSLASH) escaped = true;
      else if (code === QUOTE) {
        key?.push(chunk.slice(start, i));
        inString = false;
        if (key) lastString = key.join('');
        key = undefined;
        return i + 1;
      }
    }
    key?.push(chunk.slice(start));
    return chunk.length;
  };

  const write = (text: string): void => {
    chunk = text;
    from = 0;
    let i = 0;
    while (i < chunk.length) {
      if (inString) {
        i = string(i);
        continue;
      }
      const code = chunk.charCodeAt(i);
      if (ended && !isSpace(code)) {
        const { line, column } = at(i);
        stop('malformed', `Not well-formed JSON: ${quoted(chunk.charAt(i))} stands after the end.`, line, column);
      }
      if (code === QUOTE) {
        inString = true;
        const container = stack.at(-1);
        if (container && !container.isArray && container.plan && container.key === undefined) key = [];
      } else if (code === COLON) {
        const container = stack.at(-1);
        if (container?.plan && container.key === undefined) container.key = keyText(lastString);
      } else if (code === OPEN_BRACE || code === OPEN_BRACKET) open(i, code === OPEN_BRACKET);
      else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) close(i, code === CLOSE_BRACKET);
      else if (code === COMMA) comma(i);
      i++;
    }
    const end = at(chunk.length);
    keep(chunk.length);
    lineAtChunk = end.line;
    columnAtChunk = end.column;
  };

  const finishAll = (): unknown => {
    const whole = pieces[0];
    if (whole === undefined || (whole.size === 0 && pieces.length === 1)) return stop('malformed', 'The file is empty.', 1, 1);
    if (inString || stack.length > 0) {
      const what = inString ? 'a text' : stack.length === 1 ? 'its root' : `${stack.length} open values`;
      return stop('malformed', `The file ends inside ${what}: it was cut off.`, lineAtChunk, columnAtChunk);
    }
    return parse(whole);
  };

  return {
    write,
    end: () => end(finishAll()),
    fail: (message) => stop('malformed', message, lineAtChunk, columnAtChunk),
  };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** A key with escapes is read as JSON reads it. */
function keyText(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : raw;
  } catch {
    return raw;
  }
}

/** Where the engine saw a fault: it says "position 17" or "line 3 column 5", or that the text ended. */
function faultIn(text: string, error: unknown): { line: number; column: number; message: string } {
  const said = error instanceof Error ? error.message : '';
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? (said.includes('end of JSON') ? text.length : 0));
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const found = position < text.length ? `${quoted(text.charAt(position))} is not expected here` : 'it ends too early';
  return { line, column: position - before.lastIndexOf('\n'), message: `Not well-formed JSON: ${found}.` };
}

/** A field of a parsed object; undefined for anything that is none. A key from input never reaches a prototype. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

export function textField(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
}

export function numberField(value: unknown, key: string): number | undefined {
  const found = field(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined;
}

export function listField(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}
