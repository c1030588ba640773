import type { JsonPlan, JsonSink } from '../model/format.ts';
import { quoted } from '../model/words.ts';
import { JSON_LIMITS, jsonPieces } from './json-pieces.ts';
import type { Machine } from './text.ts';

export type { JsonObject } from './json-fields.ts';
export { field, isObject, listField, numberField, textField } from './json-fields.ts';
export { JSON_LIMITS } from './json-pieces.ts';

/**
 * A shared JSON reader that never needs the whole file as one string. A plan names the arrays whose elements are handed over
 * one by one (`runs`, and in each run its `results`); every element, and what is left of the file around them, is parsed by
 * the engine itself, so nothing that is passed over goes unchecked: this file only decides where to cut.
 */

/** Elements that come one after the other are parsed together, up to about so many characters. */
const BATCH = 64 * 1024;

/** An open array or object that the plan takes apart. */
interface Container {
  readonly isArray: boolean;
  readonly plan: JsonPlan;
  key: string | undefined;
  /** Keys with a plan so far. */
  readonly seen: Set<string>;
}

const [QUOTE, COMMA, COLON, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x22, 0x2c, 0x3a, 0x5b, 0x5d, 0x7b, 0x7d];
/** What a bracket and its brace differ by. */
const BRACE_BIT = 0x20;

/** Reads JSON text that comes in pieces, strictly. `at.line` of an element is known only while it is handed over. */
export function jsonMachine(path: string, { plan, end }: JsonSink): Machine {
  const pieces = jsonPieces(path);
  const stack: Container[] = [];
  let chunk = '';
  let inString = false;
  let escaped = false;
  /** Open containers inside the innermost one of the stack, whose insides no plan names. */
  let inner = 0;
  /** Whether the innermost one of the stack is an array of elements that are not taken apart further. */
  let isFlat = false;
  /** The beginning of a key that is being read, where the plan asks for keys. */
  let key: string | undefined;
  let lastKey = '';
  let ended = false;

  const tooDeep = (index: number): never =>
    pieces.stop(pieces.placeOf(index), 'limit', `Values are nested deeper than ${JSON_LIMITS.depth}.`);

  /** Runs through text that no plan takes apart, to its end or the chunk's; in a flat array, to the closing bracket. */
  const run = (start: number): number => {
    const text = chunk;
    const flat = isFlat;
    const room = JSON_LIMITS.depth - stack.length;
    let mayGuess = true;
    /** The last comma between two elements that are still to be handed over. */
    let comma = -1;
    let index = start;
    while (index < text.length) {
      const code = text.charCodeAt(index);
      if (code === QUOTE) {
        index = string(index + 1);
        continue;
      }
      if (code >= OPEN_BRACKET) {
        const brace = code | BRACE_BIT;
        if (brace === OPEN_BRACE) {
          if (++inner > room) tooDeep(index);
        } else if (brace === CLOSE_BRACE) {
          if (inner === 0) return index;
          if (--inner === 0 && !flat) return index + 1;
        }
      } else if (code === COMMA && inner === 0 && flat) {
        const cut = mayGuess ? pieces.guess(index) : undefined;
        mayGuess = false;
        if (cut !== undefined) {
          index = cut;
          continue;
        }
        comma = index;
        if (pieces.waiting(index) > BATCH) {
          pieces.finish(index);
          comma = -1;
        }
      }
      index++;
    }
    if (comma >= 0) pieces.finish(comma);
    return text.length;
  };

  /** Runs to the end of a text; returns the index after its closing quote, or the chunk's length. */
  const string = (start: number): number => {
    let index = escaped ? start + 1 : start;
    const first = index;
    for (;;) {
      const quote = chunk.indexOf('"', index);
      escaped = endsInBackslash(chunk, first, quote < 0 ? chunk.length : quote);
      inString = quote < 0;
      if (inString) {
        if (key !== undefined) key += chunk.slice(start);
        return chunk.length;
      }
      index = quote + 1;
      if (escaped) continue;
      if (key !== undefined) lastKey = key + chunk.slice(start, quote);
      key = undefined;
      return index;
    }
  };

  const open = (index: number, isArray: boolean): void => {
    const parent = stack.at(-1);
    const own = parent === undefined ? plan : parent.isArray ? parent.plan.each : planOf(parent.plan, parent.key);
    if (stack.length >= JSON_LIMITS.depth) tooDeep(index);
    if (own === undefined || !(isArray ? own.element || isSplit(own.each) : own.keys)) {
      inner = 1;
      return;
    }
    stack.push({ isArray, plan: own, key: undefined, seen: new Set() });
    if (!isArray || own.element === undefined) return;
    isFlat = !isSplit(own.each);
    pieces.open(index + 1, own.element, isFlat);
  };

  const close = (index: number, isArray: boolean): void => {
    const container = stack.pop();
    if (container?.isArray !== isArray) pieces.unexpected(index);
    if (isArray && container?.plan.element) {
      pieces.finish(index);
      pieces.leave();
    }
    isFlat = false;
    ended = stack.length === 0;
  };

  /** A key has come. Twice the same, where it has a plan, is refused: RFC 8259 leaves open which of the two counts. */
  const named = (container: Container, index: number): void => {
    const name = keyText(lastKey);
    if (planOf(container.plan, name)) {
      if (container.seen.has(name)) pieces.malformed(index, `the key ${quoted(name)} stands twice in one object`);
      container.seen.add(name);
    }
    container.key = name;
  };

  /** One character between the values that a plan takes apart. */
  const step = (index: number): number => {
    const code = chunk.charCodeAt(index);
    if (isSpace(code)) return index + 1;
    if (ended) pieces.malformed(index, `${quoted(chunk.charAt(index))} stands after the end`);
    const container = stack.at(-1);
    pieces.mark(index);
    if (code === QUOTE) {
      if (container && !container.isArray && container.key === undefined) key = '';
      return string(index + 1);
    }
    if (code === COLON && container && container.key === undefined) named(container, index);
    else if ((code | BRACE_BIT) === OPEN_BRACE) open(index, code === OPEN_BRACKET);
    else if ((code | BRACE_BIT) === CLOSE_BRACE) close(index, code === CLOSE_BRACKET);
    else if (code === COMMA && container) {
      if (container.isArray && container.plan.element) pieces.finish(index);
      container.key = undefined;
    }
    return index + 1;
  };

  return {
    write(text) {
      chunk = text;
      pieces.load(text);
      let index = inString ? string(0) : 0;
      while (index < chunk.length) {
        if (inner === 0 && !isFlat) {
          index = step(index);
          continue;
        }
        index = run(index);
        // In a flat array it stops before the end of the chunk only at what closes the array.
        if (isFlat && index < chunk.length) {
          close(index, chunk.charCodeAt(index) === CLOSE_BRACKET);
          index++;
        }
      }
      pieces.take(chunk.length);
    },
    end() {
      const depth = stack.length + inner;
      if (inString || depth > 0) {
        const what = inString ? 'a text' : depth === 1 ? 'its root' : `${depth} open values`;
        pieces.stop(pieces.place(), 'malformed', `The file ends inside ${what}: it was cut off.`);
      }
      return end(pieces.end());
    },
    fail: (message) => pieces.stop(pieces.place(), 'malformed', message),
  };
}

/** Whether something inside a value is handed over on its own. */
function isSplit(plan: JsonPlan | undefined): boolean {
  return plan?.keys !== undefined || plan?.each !== undefined || plan?.element !== undefined;
}

function planOf({ keys }: JsonPlan, key: string | undefined): JsonPlan | undefined {
  return keys !== undefined && key !== undefined && Object.hasOwn(keys, key) ? keys[key] : undefined;
}

/** Whether an odd number of backslashes stands before the index. */
function endsInBackslash(text: string, first: number, index: number): boolean {
  let before = index - 1;
  while (before >= first && text.charCodeAt(before) === 0x5c) before--;
  return (index - before) % 2 === 0;
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
