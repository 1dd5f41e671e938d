/**
 * Puts text at the caret, in place of what is selected, as if it had been typed: Ctrl+Z takes it back, which writing
 * the value of the field would not.
 */
export function insertAtCaret(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  document.execCommand('insertText', false, text);
}

/** The same, as paragraphs of their own: lines of a text block never run into what stands around them. */
export function insertLines(field: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd } = field;
  const before = selectionStart > 0 && value[selectionStart - 1] !== '\n' ? '\n' : '';
  const after = selectionEnd < value.length && value[selectionEnd] !== '\n' ? '\n' : '';
  insertAtCaret(field, `${before}${text}${after}`);
}

/** Makes the lines the caret or the selection touches begin with `sign` ("# "), or takes it away where all have it. */
export function markLines(field: HTMLTextAreaElement, sign: string): void {
  const { value, selectionStart, selectionEnd } = field;
  const { from, to, text } = markedLines(value, selectionStart, selectionEnd, sign);
  field.setSelectionRange(from, to);
  insertAtCaret(field, text);
}

const SIGNS = /^(##?|-)\s+/;

/** The lines a selection touches (from, to) and what takes their place. */
export function markedLines(
  value: string,
  start: number,
  end: number,
  sign: string,
): { from: number; to: number; text: string } {
  const from = value.lastIndexOf('\n', start - 1) + 1;
  const next = value.indexOf('\n', end);
  const to = next === -1 ? value.length : next;
  const lines = value.slice(from, to).split('\n');
  const all = lines.every((line) => line.startsWith(sign));
  const text = lines.map((line) => (all ? '' : sign) + line.replace(SIGNS, '')).join('\n');
  return { from, to, text };
}
