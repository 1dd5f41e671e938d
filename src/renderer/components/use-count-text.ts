import { useMemo } from 'react';
import { useLanguage } from '../i18n/use-language.ts';

/** Whole numbers as the language writes them: 1.234 in Vietnamese, 1,234 in English. */
export function useCountText(): (count: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');
    return (count) => format.format(count);
  }, [language]);
}
