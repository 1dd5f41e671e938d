import { foldForSearch, tidyName } from '../domain/vietnamese-text.ts';

/** Level of a place in a unit's name; the last four were dissolved or renamed in 2025. */
export type PlaceKind = 'phường' | 'xã' | 'đặc khu' | 'thị trấn' | 'thành phố' | 'thị xã' | 'huyện' | 'tỉnh';

/** A unit's name taken apart: "CAP Liên Hòa" -> phường, "Liên Hòa". Departments have no kind. */
export type UnitWords = { kind: PlaceKind | null; place: string };

// Longest first: "thị xã" before "xã", "ca" only when nothing longer fits.
const AGENCIES = ['cong an', 'ca'];
const KINDS: [string, PlaceKind][] = [
  ['dac khu', 'đặc khu'],
  ['thi tran', 'thị trấn'],
  ['thanh pho', 'thành phố'],
  ['thi xa', 'thị xã'],
  ['phuong', 'phường'],
  ['huyen', 'huyện'],
  ['tinh', 'tỉnh'],
  ['xa', 'xã'],
  ['dk', 'đặc khu'],
  ['tt', 'thị trấn'],
  ['tp', 'thành phố'],
  ['tx', 'thị xã'],
  ['p', 'phường'],
  ['x', 'xã'],
  ['h', 'huyện'],
];
const JOINED: [string, PlaceKind][] = [
  ['cadk', 'đặc khu'],
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
  // "P.Hà Tu" and "CA-P Hà Tu" are written without spaces; folding keeps the number of words.
  const words = tidyName(text.replace(/[._-]/g, ' ')).split(' ');
  const folded = words.map(foldForSearch);
  const joined = matchAt(folded, 0, JOINED);
  if (joined) return { kind: joined.kind, place: words.slice(joined.next).join(' ') };

  const agency = AGENCIES.find((name) => startsAt(folded, 0, name));
  const start = agency === undefined ? 0 : agency.split(' ').length;
  const kind = matchAt(folded, start, KINDS);
  // A kind without a place after it is the place: "Xã" alone, "Công an tỉnh".
  if (kind && kind.next < words.length) return { kind: kind.kind, place: words.slice(kind.next).join(' ') };
  return { kind: null, place: words.slice(start).join(' ') };
}

function matchAt(folded: string[], at: number, table: [string, PlaceKind][]) {
  const entry = table.find(([name]) => startsAt(folded, at, name));
  return entry ? { kind: entry[1], next: at + entry[0].split(' ').length } : null;
}

const startsAt = (folded: string[], at: number, name: string) =>
  name.split(' ').every((word, i) => folded[at + i] === word);
