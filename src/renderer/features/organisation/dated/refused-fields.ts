import type { CallError, FieldErrorKey } from '#shared/contract/errors.ts';

/** What the form itself refuses, in the words of the core; an empty day is missing rather than no date. */
export function refusedFields(
  fieldErrors: Record<string, FieldErrorKey>,
  draft: { from: string | null },
): CallError | null {
  if (Object.keys(fieldErrors).length === 0) return null;
  const refused = draft.from === null ? { ...fieldErrors, from: 'required' as const } : fieldErrors;
  return { code: 'INPUT_INVALID', params: {}, fieldErrors: refused, incidentId: null };
}
