/**
 * Makes everything but the lock unreadable (global.css hides it) and unreachable by keyboard or screen reader, also
 * what is put on the page later. Returns the way back, which also
 * puts the cursor where it was: `workedAt` had it when the lock came.
 */
export function coverPage(workedAt: Element | null): () => void {
  const covered = new Set<HTMLElement>();
  const cover = () => {
    for (const element of document.body.children) {
      if (!(element instanceof HTMLElement) || 'lockLayer' in element.dataset || element.inert) continue;
      element.inert = true;
      covered.add(element);
    }
  };
  document.documentElement.dataset.locked = '';
  cover();
  const watching = new MutationObserver(cover);
  watching.observe(document.body, { childList: true });
  return () => {
    watching.disconnect();
    for (const element of covered) element.inert = false;
    delete document.documentElement.dataset.locked;
    if (workedAt instanceof HTMLElement && workedAt.isConnected) workedAt.focus();
  };
}
