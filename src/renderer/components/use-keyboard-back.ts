import { useEffect } from 'react';

/** What had the keyboard last outside dialogs, menus and lists of choices, all of which go away again. */
let last: HTMLElement | null = null;

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  if (target.closest('[role="dialog"], [role="menu"], [role="listbox"]') === null) last = target;
});

/** When the dialog that uses this goes away and nothing else took the keyboard, it is back where it was before. */
export function useKeyboardBack(): void {
  useEffect(
    () => () => {
      window.setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        if (last?.isConnected) last.focus({ preventScroll: true });
      });
    },
    [],
  );
}
