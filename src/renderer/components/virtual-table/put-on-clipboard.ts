import { type ClipboardCell, clipboardTable, clipboardText } from './clipboard-text.ts';

/** Fills a copy event with rows, as text and as a table. */
export function fillClipboard(event: { clipboardData: DataTransfer | null }, rows: ClipboardCell[][]): void {
  event.clipboardData?.setData('text/plain', clipboardText(rows));
  event.clipboardData?.setData('text/html', clipboardTable(rows));
}

/**
 * Puts rows on the clipboard outside of a copy event, e.g. from a menu. Asks the browser for a copy of a mark of
 * our own and answers with the rows: unlike the clipboard interface this needs no permission, which the window
 * denies to everybody. False when the browser refused because no key or click came before.
 */
export function putOnClipboard(rows: ClipboardCell[][]): boolean {
  const mark = document.createElement('span');
  mark.textContent = '\u00a0';
  document.body.append(mark);
  document.getSelection()?.selectAllChildren(mark);
  const answer = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    fillClipboard(event, rows);
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
    document.getSelection()?.removeAllRanges();
    mark.remove();
  }
}
