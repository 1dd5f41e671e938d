const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// The Icelandic eth looks like đ on screen; old converters produced it.
const ETH_SMALL = /ð/g;
const ETH_CAPITAL = /Ð/g;

/** Canonical composed form: what is stored, compared and printed. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** A name as it is stored: NFC, single spaces, no invisible characters, a real Đ. Capitals stay as written. */
export function tidyName(text: string): string {
  return toNfc(text)
    .replace(INVISIBLE, '')
    .replace(ETH_CAPITAL, 'Đ')
    .replace(ETH_SMALL, 'đ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** For searching without accents: small letters, no marks, đ as d, single spaces. Folding twice changes nothing. */
export function foldForSearch(text: string): string {
  return tidyName(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/\s+/gu, ' ')
    .trim();
}

/*
 * Sort keys in ASCII, so that SQLite's BINARY collation and JavaScript's `<` agree byte for byte.
 * A letter with its own place in the alphabet (ă â đ ê ô ơ ư) is its base letter followed by "~", which
 * sorts after every letter: a < az < ă. Below every letter lie "-" (end of a word's letters, its tones
 * follow), "," (next word) and " " (next part of the name).
 */
const TONES = new Map([
  ['\u0300', '1'], // huyền
  ['\u0309', '2'], // hỏi
  ['\u0303', '3'], // ngã
  ['\u0301', '4'], // sắc
  ['\u0323', '5'], // nặng
]);
const SHAPED = new Map([
  ['a\u0306', 'a~'],
  ['a\u0302', 'a~~'],
  ['e\u0302', 'e~'],
  ['o\u0302', 'o~'],
  ['o\u031b', 'o~~'],
  ['u\u031b', 'u~'],
]);

/** Key for dictionary order from the first word to the last: units, places, titles. */
export function textSortKey(text: string): string {
  return wordsOf(text).map(wordKey).join(',');
}

/** Key for the order of a Vietnamese list of people: given name, then middle names, then family name. */
export function nameSortKey(fullName: string): string {
  const words = wordsOf(fullName).map(wordKey);
  const given = words.at(-1) ?? '';
  const family = words.length > 1 ? (words[0] ?? '') : '';
  return [given, words.slice(1, -1).join(','), family].join(' ');
}

/** Dictionary order of any text; letters first, then tones, word by word. Capitals do not count. */
export function compareVietnamese(a: string, b: string): number {
  return compareKeys(textSortKey(a), textSortKey(b));
}

/** Order of people by given name, as every list of this office has it. */
export function compareNames(a: string, b: string): number {
  return compareKeys(nameSortKey(a), nameSortKey(b));
}

/**
 * Equal in letters and tones, wherever in the word the tone mark was put ("Hoà" and "Hòa", "uý" and "úy"),
 * and whatever the capitals.
 */
export function sameVietnamese(a: string, b: string): boolean {
  return textSortKey(a) === textSortKey(b);
}

const compareKeys = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const wordsOf = (text: string) =>
  tidyName(text.toLowerCase())
    .split(' ')
    .filter((word) => word !== '');

function wordKey(word: string): string {
  let letters = '';
  let tones = '';
  for (const [, base = '', marks = ''] of word.normalize('NFD').matchAll(/(\P{M})(\p{M}*)/gu)) {
    const shape = [...marks].map((mark) => SHAPED.get(base + mark)).find((key) => key !== undefined);
    letters += shape ?? plainLetter(base);
    for (const mark of marks) tones += TONES.get(mark) ?? '';
  }
  return `${letters}-${tones}`;
}

function plainLetter(base: string): string {
  if (base === 'đ') return 'd~';
  if (/^[a-z0-9]$/.test(base)) return base;
  // Anything else after the alphabet, in the order of its code points.
  return `}${(base.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

/** As heads, titles and posts are written, whichever way they were typed. */
export const capitals = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');
