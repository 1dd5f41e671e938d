import { foldForSearch, textSortKey } from '../domain/vietnamese-text.ts';
import type { RosterChoice, RosterReference } from './roster.ts';
import { found, notTaken, type Reading, readCell } from './roster-reading.ts';
import { type PlaceKind, unitWords } from './unit-words.ts';
import type { WorkbookCell } from './workbook.ts';

export type UnitFinder = {
  /** Reads a unit's name as text; null when the text is no name of a unit at all. */
  find(text: string): Reading<string> | null;
  /** Whether the text says that it is a unit, known or not; the bare name of a place does not, people bear such names. */
  isUnitName(text: string): boolean;
  readUnit(cell: WorkbookCell | null): Reading<string>;
};

type Named = { kind: PlaceKind | null; place: string; codes: string[] };
type Index = { current: Named[]; abolished: Named[]; byCode: Map<string, string> };

const UNIT_BEGINS =
  /^(?:công an|phường|xã|đặc khu|thị trấn|thành phố|thị xã|huyện|phòng|văn phòng|thanh tra|trại|p[a-z]\d{2})(?![\p{L}\p{M}])/iu;
/** Only in capitals: "Ca" and "Cát" are family names. */
const SHORT_UNIT_BEGINS = /^(?:CA|CAP|CAX|CAH|CATP|CATX|CATT|CAĐK)[ .-]/u;
const DEPARTMENT_CODE = /\bP[A-Z]\d{2}\b/i;
const PROVINCE = /^(?:công an |ca )?tỉnh |^quảng ninh$/iu;
const PART_SEPARATOR = /\s*[,;]\s*|\s+[-–]\s+/u;

/**
 * Finds units by any name a roster gives them. What no longer exists, or could be two units, is asked about
 * and never guessed; `find` remembers, a list repeats few names.
 */
export function createUnitFinder(reference: Pick<RosterReference, 'units' | 'abolished'>): UnitFinder {
  const index: Index = {
    current: reference.units.map(({ code, name }) => ({ ...placeOf(name), codes: [code] })),
    abolished: reference.abolished.map(({ name, successors }) => ({ ...placeOf(name), codes: successors })),
    byCode: new Map(reference.units.map(({ code }) => [code.toUpperCase(), code])),
  };
  const nameByCode = new Map(reference.units.map(({ code, name }) => [code, name]));
  const choicesOf = (codes: Iterable<string>): RosterChoice[] =>
    [...new Set(codes)].flatMap((code) => ({ value: code, label: nameByCode.get(code) ?? code }));

  const remembered = new Map<string, Reading<string> | null>();
  const find = (text: string) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const answer = lookUp(text, index, choicesOf) ?? lookUpParts(text, index, choicesOf);
    remembered.set(text, answer);
    return answer;
  };
  return {
    find,
    isUnitName: (text) => UNIT_BEGINS.test(text) || SHORT_UNIT_BEGINS.test(text),
    readUnit: (cell) =>
      readCell(
        'unitCode',
        cell,
        (_, text) => find(text) ?? notTaken('unitCode', 'UNIT_UNKNOWN', { value: text }),
      ),
  };
}

function placeOf(name: string) {
  const { kind, place } = unitWords(name);
  return { kind, place: textSortKey(place) };
}

function lookUp(
  text: string,
  index: Index,
  choicesOf: (codes: Iterable<string>) => RosterChoice[],
): Reading<string> | null {
  const department = index.byCode.get(DEPARTMENT_CODE.exec(text)?.[0].toUpperCase() ?? '');
  if (department !== undefined) return found(department);

  const wanted = placeOf(text);
  if (wanted.place === textSortKey('')) return null;
  const here = index.current.filter(({ place }) => place === wanted.place);
  const gone = index.abolished.filter(({ place }) => place === wanted.place);
  const exact = here.find(({ kind }) => kind === wanted.kind);
  if (exact) return found(exact.codes[0] ?? null);

  const goneExactly = gone.filter(({ kind }) => kind === wanted.kind);
  if (wanted.kind !== null && goneExactly.length > 0) {
    return notTaken(
      'unitCode',
      'UNIT_ABOLISHED',
      { value: text },
      choicesOf(goneExactly.flatMap(({ codes }) => codes)),
    );
  }
  // Only the place is said, and only one unit ever had that name.
  const only = here.length === 1 && gone.every(({ kind }) => kind === here[0]?.kind);
  if (wanted.kind === null && only) return found(here[0]?.codes[0] ?? null);

  const possible = choicesOf([...here, ...gone].flatMap(({ codes }) => codes));
  if (possible.length > 0) return notTaken('unitCode', 'UNIT_UNCLEAR', { value: text }, possible);
  return lookUpWithoutAccents(text, index, choicesOf);
}

// Typed without any accent is a habit; typed with another accent is another name until someone says so.
function lookUpWithoutAccents(
  text: string,
  { current }: Index,
  choicesOf: (codes: Iterable<string>) => RosterChoice[],
): Reading<string> | null {
  const { kind, place } = unitWords(text);
  const plain = lettersOnly(textSortKey(place));
  const similar = current.filter((unit) => lettersOnly(unit.place) === plain);
  const exact = similar.filter((unit) => unit.kind === kind || kind === null);
  if (exact.length === 1 && foldForSearch(text) === text.toLowerCase())
    return found(exact[0]?.codes[0] ?? null);
  if (similar.length === 0) return null;
  return notTaken(
    'unitCode',
    'UNIT_UNCLEAR',
    { value: text },
    choicesOf(similar.flatMap(({ codes }) => codes)),
  );
}

/** A sort key without its accents: "ha-5,lo~ng-0" and "ha-,long-" alike. */
const lettersOnly = (key: string) => key.replace(/~|-\d*/g, '');

/** "Đội 2 - Công an phường Hà Tu", "Công an phường Hà Tu, tỉnh Quảng Ninh". */
function lookUpParts(
  text: string,
  index: Index,
  choicesOf: (codes: Iterable<string>) => RosterChoice[],
): Reading<string> | null {
  const parts = text.split(PART_SEPARATOR).filter((part) => part !== '' && !PROVINCE.test(part));
  const readings = parts.map((part) => lookUp(part, index, choicesOf));
  const known = readings.filter((reading) => reading !== null);
  const [first] = known;
  if (first === undefined) return null;
  if (parts.length === 1) return first;
  const codes = known.flatMap(
    ({ value, issues }) => value ?? issues.flatMap(({ choices = [] }) => choices.map((c) => c.value)),
  );
  return notTaken('unitCode', 'UNIT_UNCLEAR', { value: text }, choicesOf(codes));
}
