import type { CallError } from '#shared/contract/errors.ts';

/** The same refusal without its remark on one field; null when that remark was all it said. */
export function withoutField(error: CallError, field: string): CallError | null {
  if (!(field in error.fieldErrors)) return error;
  const { [field]: _changed, ...fieldErrors } = error.fieldErrors;
  return Object.keys(fieldErrors).length === 0 ? null : { ...error, fieldErrors };
}
