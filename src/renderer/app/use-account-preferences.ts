import { useEffect, useRef } from 'react';
import { z } from 'zod';
import { useSetting } from '../api/use-setting.ts';
import { changeLanguage, languages, takeLanguageChosenAtEntrance } from '../i18n/language.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { textSizes, usePreferences } from './preferences.ts';

const languageKept = z.enum(languages).nullable();
const contrastKept = z.boolean().nullable();
const textSizeKept = z.enum(textSizes).nullable();

/**
 * Language, text size and contrast follow the account to whatever browser it signs in from. Before sign-in there is
 * only what this computer was last used with.
 */
export function useAccountPreferences(): void {
  const language = useLanguage();
  const { highContrast, setHighContrast, textSize, setTextSize } = usePreferences();
  useKept('language', languageKept, language, changeLanguage, takeLanguageChosenAtEntrance);
  useKept('highContrast', contrastKept, highContrast, setHighContrast);
  useKept('textSize', textSizeKept, textSize, setTextSize);
}

/** Shows what the account kept, once; from then on keeps what is shown. */
function useKept<T extends string | boolean>(
  name: string,
  schema: z.ZodType<T | null>,
  shown: T,
  show: (kept: T) => void,
  takeJustChosen: () => T | null = () => null,
): void {
  const { value: kept, ready, put } = useSetting<T | null>(name, schema, null);
  const previous = useRef<T | null>(null);

  useEffect(() => {
    if (!ready) return;
    const before = previous.current;
    previous.current = shown;
    if (before === null) {
      // What was chosen on the way in is wanted now, whatever was kept.
      const chosen = takeJustChosen();
      if (chosen !== null && chosen !== kept) void put(chosen);
      if (chosen === null && kept !== null && kept !== shown) show(kept);
    } else if (before !== shown && shown !== kept) void put(shown);
  }, [ready, shown, kept, put, show, takeJustChosen]);
}
