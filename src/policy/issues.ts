import { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/reading.ts';
import { capital, listed, quoted } from '../model/words.ts';
import { unwrapped } from './unwrapped.ts';
import type { ParsedYaml } from './yaml.ts';

/** One schema issue as problems a person can act on: where, what was expected, what to write instead. */
export function issueProblem(issue: z.core.$ZodIssue, schema: z.ZodType, path: string, yaml: ParsedYaml): Problem[] {
  const at = issue.path;
  const problem = (message: string, keys: readonly PropertyKey[], part: 'key' | 'value' = 'value'): Problem => ({
    kind: 'malformed',
    message,
    path,
    ...yaml.locate(keys, part),
  });
  const where = at.length === 0 ? 'the policy' : quoted(at.map(String).join('.'));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, at);
      return issue.keys.map((key) => problem(unknownKey(key, where, known, schema), [...at, key], 'key'));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const found = valueAt(yaml.value, at);
      const isText = typeof found === 'string';
      const guess = isText && !values.includes(found) ? nearest(found, values) : undefined;
      const what = isText && values.includes(found) ? `the text "${found}"` : shown(found);
      const wanted =
        values.length === 1
          ? quoted(values[0] ?? '')
          : `one of ${listed(
              values.map((value) => quoted(value)),
              12,
            )}`;
      const hint = guess === undefined ? '' : ` Did you mean ${quoted(guess)}?`;
      return [problem(`${capital(where)} is ${what}; write ${wanted}.${hint}`, at)];
    }
    case 'invalid_type':
      return [
        problem(`${capital(where)} is ${shown(valueAt(yaml.value, at))}; write ${TYPES[issue.expected] ?? issue.expected}.`, at),
      ];
    case 'invalid_key': {
      const why = issue.issues.map(({ message }) => message).join('; ');
      return [problem(`The key ${quoted(String(at.at(-1)))} cannot be used: ${why.replace(/[^.?]$/, '$&.')}`, at, 'key')];
    }
    case 'too_small':
      return [
        problem(`${capital(where)} is ${shown(valueAt(yaml.value, at))}; write at least ${issue.minimum}${unit(issue)}.`, at),
      ];
    case 'too_big':
      return [problem(`${capital(where)} is ${shown(valueAt(yaml.value, at))}; at most ${issue.maximum}${unit(issue)}.`, at)];
    default:
      return [problem(`${capital(where)} is ${shown(valueAt(yaml.value, at))}: ${issue.message.replace(/[^.?]$/, '$&.')}`, at)];
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list, such as ["**/junit*.xml"]',
  object: 'keys and values, such as "version: 1"',
  record: 'keys and values',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function unit(issue: { origin: string }): string {
  if (issue.origin === 'array') return ' entries';
  return issue.origin === 'string' ? ' characters' : '';
}

/** Where else a key may have been meant to stand. */
const SECTIONS = ['checks', 'evidence'] as const;

function unknownKey(key: string, where: string, known: readonly string[], schema: z.ZodType): string {
  const guess = nearest(key, known);
  const place = where === 'the policy' ? '' : ` in ${where}`;
  if (guess !== undefined) return `Unknown key ${quoted(key)}${place}; did you mean ${quoted(guess)}?`;
  for (const section of SECTIONS) {
    const elsewhere = nearest(key, keysAt(schema, [section]));
    if (elsewhere !== undefined) {
      return `Unknown key ${quoted(key)}${place}; did you mean ${quoted(elsewhere)}, which stands under ${quoted(section)}?`;
    }
  }
  if (known.length === 0) return `Unknown key ${quoted(key)}${place}; no key is read there.`;
  return `Unknown key ${quoted(key)}${place}; known are ${listed(
    known.map((name) => quoted(name)),
    40,
  )}.`;
}

/** The keys that may stand at a path of the schema. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: z.core.$ZodType = unwrapped(schema);
  for (const key of path) {
    if (here instanceof z.ZodObject) {
      const inner: z.core.$ZodType | undefined = here.shape[String(key)];
      if (inner === undefined) return [];
      here = unwrapped(inner);
    } else if (here instanceof z.ZodArray) here = unwrapped(here.element);
    else return [];
  }
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return here;
}

/** A value of the file in an error: short, and nothing of it obeyed. */
function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of keys';
  return quoted(String(value), 60);
}
