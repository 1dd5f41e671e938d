import { foldForSearch, tidyName } from '../domain/vietnamese-text.ts';

/** Level of a place in a unit's name; the last four were dissolved or renamed in 2025. */
export type PlaceKind = 'phường' | 'xã' | 'đặc khu' | 'thị trấn' | 'thành phố' | 'thị xã' | 'huyện' | 'tỉnh';

/** A unit's name taken apart: "CAP Liên Hòa" -> phường, "Liên Hòa". Departments have no kind. */
export type UnitWords = { kind: PlaceKind | null; place: string };

// Longest first: "thị xã" before "xã", "ca" only when nothing longer fits.
const AGENCIES = ['công an', 'ca'];
const KINDS: [string, PlaceKind][] = [
  ['đặc khu', 'đặc khu'],
  ['thị trấn', 'thị trấn'],
  ['thành phố', 'thành phố'],
  ['thị xã', 'thị xã'],
  ['phường', 'phường'],
  ['huyện', 'huyện'],
  ['tỉnh', 'tỉnh'],
  ['xã', 'xã'],
  ['đk', 'đặc khu'],
  ['tt', 'thị trấn'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['p', 'phường'],
  ['x', 'xã'],
  ['h', 'huyện'],
];
const JOINED: [string, PlaceKind][] = [
  ['cađk', 'đặc khu'],
  ['catt', 'thị trấn'],
  ['catp', 'thành phố'],
  ['catx', 'thị xã'],
  ['cap', 'phường'],
  ['cax', 'xã'],
  ['cah', 'huyện'],
  ['cat', 'tỉnh'],
];

/** Takes "Công an phường X", "CA phường X", "CAP X", "P. X", "Phường X" and plain "X" apart. */
export function unitWords(text: string): UnitWords {
  // "P.Hà Tu" and "CA-P Hà Tu" are written without spaces.
  const words = tidyName(text.replace(/[._-]/g, ' ')).split(' ');
  const joined = matchAt(words, 0, JOINED);
  if (joined) return { kind: joined.kind, place: words.slice(joined.next).join(' ') };

  const agency = AGENCIES.find((name) => startsAt(words, 0, name));
  const start = agency === undefined ? 0 : agency.split(' ').length;
  const kind = matchAt(words, start, KINDS);
  // A kind without a place after it is the place: "Xã" alone, "Công an tỉnh".
  if (kind && kind.next < words.length) return { kind: kind.kind, place: words.slice(kind.next).join(' ') };
  return { kind: null, place: words.slice(start).join(' ') };
}

function matchAt(words: string[], at: number, table: [string, PlaceKind][]) {
  const entry = table.find(([name]) => startsAt(words, at, name));
  return entry ? { kind: entry[1], next: at + entry[0].split(' ').length } : null;
}

const startsAt = (words: string[], at: number, name: string) =>
  name.split(' ').every((wanted, i) => isWord(words[at + i]?.toLowerCase(), wanted));

const unaccented = new Map(
  [...AGENCIES, ...[...KINDS, ...JOINED].map(([name]) => name)]
    .flatMap((name) => name.split(' '))
    .map((word) => [word, foldForSearch(word)]),
);

/** With its accents, or typed without any: "Phương" is a name, "phường" and "phuong" are a level. */
const isWord = (word: string | undefined, wanted: string) =>
  word === wanted || word === unaccented.get(wanted);
