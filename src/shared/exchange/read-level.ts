import { foldForSearch } from '../domain/vietnamese-text.ts';
import { found, type Reading, readCell } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

/** Levels of education as lists of this office write them, lowest first. */
export const educationLevels = [
  'Trung học phổ thông',
  'Sơ cấp',
  'Trung cấp',
  'Cao đẳng',
  'Đại học',
  'Thạc sĩ',
  'Tiến sĩ',
];
/** Levels of political theory, lowest first. */
export const politicalTheoryLevels = ['Sơ cấp', 'Trung cấp', 'Cao cấp', 'Cử nhân'];

const SHORT_FORMS = {
  education: new Map([
    ['thpt', 'Trung học phổ thông'],
    ['12/12', 'Trung học phổ thông'],
    ['tc', 'Trung cấp'],
    ['cd', 'Cao đẳng'],
    ['dh', 'Đại học'],
    ['ths', 'Thạc sĩ'],
    ['ts', 'Tiến sĩ'],
  ]),
  politicalTheory: new Map([
    ['sc', 'Sơ cấp'],
    ['tc', 'Trung cấp'],
    ['cc', 'Cao cấp'],
    ['cn', 'Cử nhân'],
  ]),
};
const LEVELS = { education: educationLevels, politicalTheory: politicalTheoryLevels };

/** A level in its usual spelling ("Thạc sỹ" and "ThS" -> "Thạc sĩ"); other text stays as the unit wrote it. */
export function readLevel(
  field: 'education' | 'politicalTheory',
  cell: WorkbookCell | null,
): Reading<string> {
  return readCell(field, cell, (_, text) => {
    const key = levelKey(text);
    const level = LEVELS[field].find((name) => levelKey(name) === key) ?? SHORT_FORMS[field].get(key);
    return found(level ?? text);
  });
}

const levelKey = (text: string) =>
  foldForSearch(text)
    .replaceAll('.', '')
    .replaceAll('y', 'i')
    .replace(/ (?:llct|ly luan chinh tri)$/, '');
