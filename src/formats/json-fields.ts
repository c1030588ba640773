/** A field of a parsed object; undefined for anything that is none. A key from input never reaches a prototype. */
export function field(value: unknown, key: string): unknown {
  if (!isObject(value)) return undefined;
  const found = value[key];
  return found !== undefined && Object.hasOwn(value, key) ? found : undefined;
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

/** A parsed object. Only for keys that stand in the code and on no prototype: a key from input goes through `field`. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A place in a list; other numbers say nothing. */
export function indexOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && Number.isInteger(value) ? value : undefined;
}
