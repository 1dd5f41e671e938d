import { fieldSentence } from '#shared/contract/error-messages.ts';
import type { CallError } from '#shared/contract/errors.ts';
import type { Language } from '../i18n/language.ts';

/**
 * Sentences for the fields an answer refused, by input path ("administrator.password"), ready for
 * `form.setErrors`. Empty when no field is to blame.
 */
export function fieldErrorSentences(error: CallError, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(error.fieldErrors).map(([path, key]) => [path, fieldSentence(key, language)]),
  );
}
