import type { z } from 'zod';

/** What another version kept, or damaged text, gives the fallback. */
export function readSetting<T>(text: string | undefined, schema: z.ZodType<T>, fallback: T): T {
  if (text === undefined) return fallback;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return fallback;
  }
}
