import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

export const textSizes = ['100', '125', '150'] as const;
export type TextSize = (typeof textSizes)[number];

export type Preferences = {
  highContrast: boolean;
  setHighContrast: (on: boolean) => void;
  textSize: TextSize;
  setTextSize: (size: TextSize) => void;
};

/** How this computer was last used; an account's own wishes are in use-account-preferences.ts. */
export function usePreferences(): Preferences {
  const [highContrast, setHighContrast] = useLocalStorage({
    key: 'dang-vu.high-contrast',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [textSize, setTextSize] = useLocalStorage<TextSize>({
    key: 'dang-vu.text-size',
    defaultValue: '100',
    getInitialValueInEffect: false,
  });
  return { highContrast, setHighContrast, textSize, setTextSize };
}

/** Puts the preferences on the page. Every length of the program is in rem, so the root size scales all of it. */
export function useApplyPreferences(): void {
  const { highContrast, textSize } = usePreferences();
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.contrast = highContrast ? 'high' : 'normal';
    root.style.fontSize = `${textSize}%`;
  }, [highContrast, textSize]);
}
