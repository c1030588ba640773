import { z } from 'zod';
import { quoted } from '../model/words.ts';
import { unwrapped } from './unwrapped.ts';

type Keys = readonly string[];
type Tree = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The child's values over the parent's: keys and values merge at every depth, lists and single values replace. */
export function merged(parent: unknown, child: unknown): unknown {
  if (!isRecord(parent) || !isRecord(child)) return child;
  // Without prototype: a key called `__proto__` is a key like any other.
  const both: Record<string, unknown> = Object.assign(Object.create(null), parent);
  for (const [key, value] of Object.entries(child)) both[key] = key in both ? merged(both[key], value) : value;
  return both;
}

/** The key by which a child touches a locked one: at it, below it, or above it by putting something else in its place. */
export function lockBroken(child: unknown, lock: string): Keys | undefined {
  const keys = lock.split('.');
  let here = child;
  for (const [depth, key] of keys.entries()) {
    if (!isRecord(here)) return keys.slice(0, depth);
    if (!Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return keys;
}

/** What never comes from a parent: a lock on it says nothing. */
const OWN_KEYS: readonly string[] = ['extends', 'lock'];

/** Why a lock holds nothing, in words; a misspelt one would leave open what it was written to close. */
export function lockProblem(lock: string, schema: z.ZodType): string | undefined {
  const keys = lock.split('.');
  if (OWN_KEYS.includes(lock)) return `${quoted(lock)} cannot be locked; every file has its own.`;
  let here: z.core.$ZodType = unwrapped(schema);
  for (const [depth, key] of keys.entries()) {
    if (here instanceof z.ZodObject) {
      const inner: z.core.$ZodType | undefined = Object.hasOwn(here.shape, key) ? here.shape[key] : undefined;
      if (inner === undefined) {
        // A planned check takes any key; every other object knows its own.
        if (here.def.catchall !== undefined && !(here.def.catchall instanceof z.ZodNever)) return undefined;
        const outer = keys.slice(0, depth).join('.');
        return `${quoted(lock)} locks nothing: ${quoted(key)} is no key of ${outer === '' ? 'the policy' : quoted(outer)}.`;
      }
      here = unwrapped(inner);
    } else if (here instanceof z.ZodRecord) here = unwrapped(here.valueType);
    else if (here instanceof z.ZodUnknown) return undefined;
    else return `${quoted(lock)} locks nothing: ${quoted(keys.slice(0, depth).join('.'))} has no keys; lock it as a whole.`;
  }
  return undefined;
}
