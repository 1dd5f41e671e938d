import { tidyName } from '../domain/vietnamese-text.ts';

/** A text prepared for comparing accents; each part has a space before and after. */
export type AccentedText = {
  /** Small letters as they are written. */
  written: string;
  /** Each word's tone behind its letters, so that "hoà" and "hòa" are one. */
  toned: string;
  /** Without tones: what a word looks like before its tone is typed. */
  shaped: string;
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function accentedText(text: string): AccentedText {
  const words = wordsOf(text);
  const around = (parts: readonly string[]) => ` ${parts.join(' ')} `;
  return {
    written: around(words),
    toned: around(words.map(toned)),
    shaped: around(words.map(shaped)),
  };
}

/** The typed words that carry accents: only these say that accents matter. */
export function wordsWithMarks(typed: string): AccentedText[] {
  return wordsOf(typed)
    .filter((word) => /[\p{M}đ]/u.test(word.normalize('NFD')))
    .map((word) => ({ written: word, toned: ` ${toned(word)} `, shaped: shaped(word) }));
}

/** How far a text is from the accents typed: per word 0 the same, 1 the same but for a tone not typed yet, 2 others. */
export function accentDistance(typed: readonly AccentedText[], text: AccentedText): number {
  let distance = 0;
  for (const word of typed) {
    if (text.written.includes(word.written) || text.toned.includes(word.toned)) continue;
    distance += word.written === word.shaped && text.shaped.includes(word.shaped) ? 1 : 2;
  }
  return distance;
}

function wordsOf(text: string): string[] {
  return tidyName(text.toLowerCase())
    .split(' ')
    .filter((word) => word !== '');
}

function shaped(word: string): string {
  return word.normalize('NFD').replace(TONES, '').normalize('NFC');
}

function toned(word: string): string {
  return shaped(word) + (word.normalize('NFD').match(TONES) ?? []).join('');
}
