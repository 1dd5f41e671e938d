import type { KeyboardEvent } from 'react';
import { isComposing } from './keyboard.ts';

/**
 * Key handler of a side panel: Esc runs `close`. A word still being composed and a list or calendar that is open
 * close first; menus and dialogs lie outside of the panel.
 */
export function escapeCloses(close: () => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || isComposing(event) || !(event.target instanceof Element)) return;
    if (!event.currentTarget.contains(event.target)) return;
    if (event.target.getAttribute('aria-expanded') === 'true') return;
    close();
  };
}
