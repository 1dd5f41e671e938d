import { foldForSearch } from '../domain/vietnamese-text.ts';
import { type AccentedText, accentDistance, accentedText, wordsWithMarks } from './accents.ts';
import type { Found } from './search.contract.ts';

/** Something that can be found, with its texts as they are searched; made once, by `searchable`. */
export type Searchable = {
  kind: Found['kind'];
  id: string;
  past: boolean;
  present: SearchedName;
  former: readonly SearchedName[];
  /** Folded numbers and codes without hyphens, each after a space. */
  numbers: string;
  /** Order among equals. */
  sortKey: string;
};
type SearchedName = {
  name: string;
  /** Folded, with a space before and after. */
  folded: string;
  /** Made when somebody first searches with accents. */
  accented: AccentedText | null;
};

/** `formerName` is the one that held the words; null when the present one does. */
export type Ranked = { found: Searchable; formerName: string | null };

/** `numbers`: police number, personal ID, code. `folded`: the name, where it is kept folded; that costs most of all. */
export function searchable(
  what: Pick<Searchable, 'kind' | 'id' | 'past' | 'sortKey'> & {
    name: string;
    folded?: string;
    former?: readonly string[];
    numbers: readonly (string | null)[];
  },
): Searchable {
  const { kind, id, past, sortKey, name, folded, former = [], numbers } = what;
  return {
    kind,
    id,
    past,
    sortKey,
    present: searchedName(name, folded),
    former: former.map((one) => searchedName(one)),
    numbers: numbers.map((number) => (number === null ? '' : ` ${numberText(number)}`)).join(''),
  };
}

function searchedName(name: string, folded = foldForSearch(name)): SearchedName {
  return { name, folded: ` ${folded} `, accented: null };
}

/**
 * Those that hold every typed word, in any order, with or without accents; best first, at most `limit`. The order in
 * which they are given does not matter.
 */
export function rankFound(all: Iterable<Searchable>, text: string, limit: number): Ranked[] {
  const typed = readTyped(text);
  if (typed.words.length === 0) return [];
  const best: Placed[] = [];
  for (const one of all) {
    const placed = place(one, typed);
    if (placed !== null) keepBest(best, placed, limit);
  }
  return best.map(({ found, formerName }) => ({ found, formerName }));
}

type TypedWord = {
  folded: string;
  /** With a space before, and with one on both sides. */
  begins: string;
  whole: string;
  number: string;
  isNumber: boolean;
};
type Typed = { words: readonly TypedWord[]; phrase: string; marked: ReturnType<typeof wordsWithMarks> };

function readTyped(text: string): Typed {
  const words = foldForSearch(text)
    .split(' ')
    // A dash between two names is nothing to search for.
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map(typedWord);
  return { words, phrase: words.map(({ folded }) => folded).join(' '), marked: wordsWithMarks(text) };
}

function typedWord(folded: string): TypedWord {
  const number = numberText(folded);
  return { folded, begins: ` ${folded}`, whole: ` ${folded} `, number, isNumber: /^\d+$/.test(number) };
}

function numberText(number: string): string {
  return number.toLowerCase().replaceAll('-', '');
}

type Placed = Ranked & { score: number };

function place(found: Searchable, typed: Typed): Placed | null {
  const score = scoreOf(found, found.present, typed, false);
  if (score !== null) return { found, formerName: null, score };
  for (const name of found.former) {
    const score = scoreOf(found, name, typed, true);
    if (score !== null) return { found, formerName: name.name, score };
  }
  return null;
}

const KINDS: Record<Found['kind'], number> = { person: 0, unit: 1, partyOrg: 2 };

/**
 * One number, lower is better, that orders by: accents as typed; how the worst word is held; how all of them are held;
 * the words side by side; present before former names; present before past; people, units, Party organisations.
 */
function scoreOf(found: Searchable, name: SearchedName, typed: Typed, former: boolean): number | null {
  let worst = 0;
  let sum = 0;
  for (const word of typed.words) {
    const held = heldAs(word, name.folded, found.numbers, found.kind === 'person');
    if (held === null) return null;
    worst = Math.max(worst, held);
    sum += held;
  }
  let accents = 0;
  if (typed.marked.length > 0) {
    name.accented ??= accentedText(name.name);
    accents = accentDistance(typed.marked, name.accented);
  }
  const apart = name.folded.includes(typed.phrase) ? 0 : 1;
  const ends = ((apart * 2 + (former ? 1 : 0)) * 2 + (found.past ? 1 : 0)) * 3 + KINDS[found.kind];
  return ((accents * 8 + worst) * 1024 + Math.min(sum, 1023)) * 24 + ends;
}

/**
 * 0 the whole given name, 1 its beginning, 2 another whole word, 3 the beginning of one, 4 the beginning of a number or
 * code, 5 anywhere inside; null: not at all. Of a person the last word is the given name and numbers are digits.
 */
function heldAs(word: TypedWord, name: string, numbers: string, isPerson: boolean): number | null {
  const inside = name.includes(word.folded);
  if (inside && name.includes(word.begins)) {
    if (isPerson && name.endsWith(word.whole)) return 0;
    if (isPerson && name.lastIndexOf(word.begins) === name.lastIndexOf(' ', name.length - 2)) return 1;
    return name.includes(word.whole) ? 2 : 3;
  }
  if (word.number !== '' && (word.isNumber || !isPerson)) {
    if (numbers.includes(` ${word.number}`)) return 4;
    if (numbers.includes(word.number)) return 5;
  }
  return inside ? 5 : null;
}

/** `best` stays in order and no longer than `limit`. */
function keepBest(best: Placed[], placed: Placed, limit: number): void {
  const last = best.at(-1);
  if (best.length === limit && last !== undefined && compare(placed, last) >= 0) return;
  let at = best.length;
  for (let before = best[at - 1]; before !== undefined && compare(placed, before) < 0; before = best[at - 1])
    at--;
  best.splice(at, 0, placed);
  if (best.length > limit) best.pop();
}

function compare(a: Placed, b: Placed): number {
  return a.score - b.score || byText(a.found.sortKey, b.found.sortKey) || byText(a.found.id, b.found.id);
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
