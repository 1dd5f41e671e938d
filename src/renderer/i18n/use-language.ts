import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './language.ts';

/** Language the screen is shown in; changes redraw the caller. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'vi';
}
