import { measure } from './measure.ts';
import { type Fragment, fragmentOf, type Token } from './tokens.ts';

const tokenOf = (fragments: Fragment[]): Token => ({
  fragments,
  width: fragments.reduce((sum, fragment) => sum + fragment.width, 0),
  isSpace: false,
});

/**
 * The beginning of a word that fits into `room` points, and the rest. It ends after a hyphen or slash; where none fits
 * and `anywhere` is true, after as many letters as fit, at least one. Null when there is no such place.
 */
export function splitWord(word: Token, room: number, anywhere: boolean): [Token, Token] | null {
  let used = 0;
  let atHyphen: Place | null = null;
  let atLetter: Place | null = null;
  scan: for (const [index, { text, face }] of word.fragments.entries()) {
    let end = 0;
    for (const letter of text) {
      used += measure(letter, face);
      end += letter.length;
      if (used > room && atLetter !== null) break scan;
      const place = { index, end };
      if (isLastLetter(word, place)) break scan;
      // Marks that were not composed stay on their letter.
      if (/^\p{M}/u.test(text.slice(end))) continue;
      if (used > room && !anywhere) break scan;
      atLetter = place;
      if (used <= room && (letter === '-' || letter === '/' || letter === '–')) atHyphen = place;
      if (used > room) break scan;
    }
  }
  const place = atHyphen ?? (anywhere ? atLetter : null);
  return place === null ? null : cut(word, place);
}

type Place = { index: number; end: number };

const isLastLetter = (word: Token, { index, end }: Place) =>
  index === word.fragments.length - 1 && end >= (word.fragments[index]?.text.length ?? 0);

function cut(word: Token, { index, end }: Place): [Token, Token] {
  const before = word.fragments.slice(0, index);
  const after = word.fragments.slice(index + 1);
  const split = word.fragments[index];
  if (split !== undefined) {
    before.push(fragmentOf(split.text.slice(0, end), split.face));
    if (end < split.text.length) after.unshift(fragmentOf(split.text.slice(end), split.face));
  }
  return [tokenOf(before), tokenOf(after)];
}
