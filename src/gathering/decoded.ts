import type { z } from 'zod';

/** A JSON file of another run as the shape it must have; undefined where it is not UTF-8, no JSON, or another shape. */
export function decoded<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | undefined {
  try {
    const result = schema.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
