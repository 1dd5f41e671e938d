import { useSyncExternalStore } from 'react';

/** Pixels of one rem: 16 at 100 % text size. */
export function remPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** The same, kept up to date when the reader changes the text size. */
export function useRemPixels(): number {
  return useSyncExternalStore(watchTextSize, remPixels);
}

function watchTextSize(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['style'] });
  return () => observer.disconnect();
}
