import { useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { useFieldErrors } from './use-field-errors.ts';
import { withoutField } from './without-field.ts';

export type Refusal = {
  /** For the notice of the form; null when nothing was refused, or when every remark stands at a field. */
  notice: CallError | null;
  error: CallError | null;
  /** Sentences to show at the fields, by input path. */
  fieldErrors: Record<string, string>;
  refuse: (error: CallError | null) => void;
  /** The field was changed: what was said about it is no longer known to be true. */
  forgive: (field: string) => void;
};

/** What the core refused in a form, until the fields are changed. */
export function useRefusal(): Refusal {
  const [error, refuse] = useState<CallError | null>(null);
  return {
    notice: error?.code === 'INPUT_INVALID' && Object.keys(error.fieldErrors).length > 0 ? null : error,
    error,
    fieldErrors: useFieldErrors(error),
    refuse,
    forgive: (field) => refuse((current) => (current === null ? null : withoutField(current, field))),
  };
}
