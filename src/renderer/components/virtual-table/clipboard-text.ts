/** One cell as it goes to the clipboard; only figures may be read as figures by the program that pastes. */
export type ClipboardCell = { text: string; kind: 'text' | 'figure' };

/**
 * Tab-separated text for programs that take nothing else. A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it; cells with tabs, line ends or quotes are quoted as Excel quotes them.
 */
export function clipboardText(rows: readonly (readonly ClipboardCell[])[]): string {
  return rows.map((row) => row.map(plainCell).join('\t')).join('\r\n');
}

/**
 * The same rows as a table. Excel and LibreOffice prefer it to the text, and its cells say that they are text:
 * leading zeros of a personal ID stay, 05/03 does not become the third of May, "=1+1" stays what was written.
 */
export function clipboardTable(rows: readonly (readonly ClipboardCell[])[]): string {
  const body = rows.map((row) => `<tr>${row.map(tableCell).join('')}</tr>`).join('');
  return `<html><head><meta charset="utf-8"></head><body><table>${body}</table></body></html>`;
}

const RUNS_AS_FORMULA = /^\s*[=+\-@]/;
const NEEDS_QUOTES = /[\t\r\n"]/;

function plainCell(cell: ClipboardCell): string {
  if (cell.kind === 'figure') return cell.text;
  const safe = RUNS_AS_FORMULA.test(cell.text) ? `'${cell.text}` : cell.text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// mso-number-format is Excel's name for the text format, sdnum LibreOffice's.
const AS_TEXT = ` style="mso-number-format:'\\@'" sdnum="1033;0;@"`;

function tableCell(cell: ClipboardCell): string {
  return `<td${cell.kind === 'text' ? AS_TEXT : ''}>${escapeMarkup(cell.text)}</td>`;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
