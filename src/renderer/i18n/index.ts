import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { applyLanguage, storedLanguage } from './language.ts';
import { en, vi } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof vi;
  }
}

/** Starts the words of the program. No fallback language: a missing word is a failing test, not a guess. */
export async function startI18n(): Promise<void> {
  i18next.on('languageChanged', applyLanguage);
  await i18next.use(initReactI18next).init({
    resources: { vi, en },
    lng: storedLanguage(),
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
}
