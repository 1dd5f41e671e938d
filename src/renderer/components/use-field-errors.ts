import { useMemo } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { fieldErrorSentences } from './field-errors.ts';

/** Sentences to show at the fields an answer refused, by input path; redrawn in the other language when it changes. */
export function useFieldErrors(error: CallError | null): Record<string, string> {
  const language = useLanguage();
  return useMemo(() => (error === null ? {} : fieldErrorSentences(error, language)), [error, language]);
}
