import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.ts';
import type { Speaker } from './value-words.ts';

/** Says values of rules in the language of the reader. */
export function useSpeaker(): Speaker {
  const { t } = useTranslation('ruleValues');
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
    return { t, number: (value) => format.format(value) };
  }, [t, language]);
}
