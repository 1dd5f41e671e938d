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

/** The settings with one of them put, or forgotten by null. */
export function withSetting(
  settings: Readonly<Record<string, string>>,
  name: string,
  written: string | null,
): Record<string, string> {
  const others = Object.entries(settings).filter(([key]) => key !== name);
  return Object.fromEntries(written === null ? others : [...others, [name, written]]);
}
