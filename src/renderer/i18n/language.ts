import i18next from 'i18next';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const STORAGE_KEY = 'dang-vu.language';

export function isLanguage(text: string | null): text is Language {
  return text === 'vi' || text === 'en';
}

/** Language this computer was last used in; Vietnamese until somebody chooses. */
export function storedLanguage(): Language {
  const stored = localStorage.getItem(STORAGE_KEY);
  return isLanguage(stored) ? stored : 'vi';
}

/** Tells the page (hyphenation, screen readers) and remembers for the next start. */
export function applyLanguage(language: string): void {
  document.documentElement.lang = language;
  localStorage.setItem(STORAGE_KEY, language);
}

export function changeLanguage(language: Language): void {
  void i18next.changeLanguage(language);
}

let chosenAtEntrance: Language | null = null;

/** The switch on the pages before sign-in. */
export function chooseLanguageAtEntrance(language: Language): void {
  chosenAtEntrance = language;
  changeLanguage(language);
}

/** What was chosen before sign-in, told once. */
export function takeLanguageChosenAtEntrance(): Language | null {
  const chosen = chosenAtEntrance;
  chosenAtEntrance = null;
  return chosen;
}
