import type { Signature } from './printed-document.ts';

const isCapitals = (line: string) => line === line.toLocaleUpperCase('vi');

/**
 * A signature as the office writes it in a text block: authority lines, post, and last the name, a line each; a line
 * in brackets is the note. Without a name the last line is in capitals, as posts are: room is left to sign.
 */
export function readSignature(text: string): Signature {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const note = lines.filter((line) => line.startsWith('(')).join('\n');
  const words = lines.filter((line) => !line.startsWith('('));
  const last = words.at(-1);
  const name = last !== undefined && !isCapitals(last) ? last : '';
  const posts = name === '' ? words : words.slice(0, -1);
  return { authority: posts.slice(0, -1).join('\n'), title: posts.at(-1) ?? '', note, name };
}

/** One body per line, blank lines left out. */
export function readRecipients(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
