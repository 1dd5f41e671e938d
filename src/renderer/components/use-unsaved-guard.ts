import { useEffect } from 'react';
import { markUnsaved } from './unsaved-changes.ts';

/**
 * While `dirty`, leaving the page, following a link of the program or closing the window asks first. A form that
 * closes itself (Esc, another row) calls `askBeforeLeaving` of unsaved-changes.ts.
 */
export function useUnsavedGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const unmark = markUnsaved();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      unmark();
      window.removeEventListener('beforeunload', ask);
    };
  }, [dirty]);
}
