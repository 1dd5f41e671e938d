import { glyphWidth } from './glyph-width.ts';
import { signOf } from './signs.ts';

const lookAlikes: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
  '\u2015': '—',
  '●': '•',
  '○': 'o',
  '◦': 'o',
  '▸': '>',
  '►': '>',
  '➢': '>',
  '➤': '>',
  '❖': '*',
  '★': '*',
  '☆': '*',
};
const IGNORED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]|\p{Cc}/gu;

/**
 * The text as it can be printed: NFC, signs that Tinos lacks by their look-alikes (or drawn: signs.ts), and "?" for
 * what it has no picture of, so that no page shows an empty box. Line breaks stay "\n".
 */
export function printableText(text: string): string {
  const composed = text.normalize('NFC').replace(/\r\n?|\u2028|\u2029|\v/g, '\n');
  let printable = '';
  for (const letter of composed) printable += letter === '\n' || isKnown(letter) ? letter : replaced(letter);
  return printable;
}

const isKnown = (letter: string) =>
  glyphWidth(letter, 'regular') !== undefined || signOf(letter) !== undefined;

function replaced(letter: string): string {
  const alike = lookAlikes[letter];
  if (alike !== undefined) return alike;
  const visible = letter.replace(IGNORED, '');
  if (visible === '') return '';
  // A mark that belongs to no letter of the typeface.
  if (/^\p{M}$/u.test(visible)) return '';
  const plain = visible.normalize('NFKC');
  return plain !== visible && [...plain].every(isKnown) ? plain : '?';
}
