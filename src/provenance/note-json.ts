/** Parsed JSON from outside, looked at without trusting its shape. */

/** The JSON of a text, or undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field of an object; undefined for anything that is none, and for what only a prototype has. */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}

/** A field that is a text. */
export function textField(value: unknown, key: string): string | undefined {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** A field that is a list; empty where it is none. */
export function listField(value: unknown, key: string): readonly unknown[] {
  const found = field(value, key);
  return Array.isArray(found) ? found : [];
}

/** What an object has of its own, by name. */
export function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** No file has more lines. */
const MOST_LINES = 2 ** 31;

/** Both lines of a range as a file can have them: 1-based, the first not after the last. */
export function isRange(from: unknown, to: unknown): boolean {
  return (
    Number.isInteger(from) && Number.isInteger(to) && Number(from) >= 1 && Number(from) <= Number(to) && Number(to) < MOST_LINES
  );
}
