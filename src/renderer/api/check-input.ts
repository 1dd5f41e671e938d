import type { z } from 'zod';
import { type FieldErrorKey, fieldErrorKeys } from '#shared/contract/errors.ts';

/**
 * Checks what was typed against a schema of the contract before anything is sent; path of the field -> why it is
 * not accepted. Empty when all is well. The core checks again.
 */
export function checkInput(schema: z.ZodType, input: unknown): Record<string, FieldErrorKey> {
  const result = schema.safeParse(input);
  if (result.success) return {};
  const refused: Record<string, FieldErrorKey> = {};
  for (const issue of result.error.issues) refused[issue.path.join('.')] ??= asKey(issue.message);
  return refused;
}

function asKey(message: string): FieldErrorKey {
  return fieldErrorKeys.find((key) => key === message) ?? 'invalid';
}
