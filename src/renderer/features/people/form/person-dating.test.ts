import { expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { datingOf, readDating } from './person-dating.ts';
import { emptyDraft } from './person-draft.ts';

const today = '2026-09-01' as LocalDate;
const officer = { ...emptyDraft, fullName: 'Lê Thị Hoa', post: 'Cán bộ', rankCode: 'DAI_UY' };

test('a name corrected asks for no day', () => {
  expect(datingOf(officer, { ...officer, fullName: 'Lê Thị Hòa' }, {}, today)).toBeNull();
});

test('a new post begins today unless another day is given', () => {
  const dating = datingOf(officer, { ...officer, post: 'Đội trưởng' }, {}, today);
  expect(dating).toEqual({ mode: 'from', day: today });
  expect(readDating(dating)).toEqual({ refused: false, changeFrom: today });
});

test('a unit filled in where none stood corrects the record', () => {
  const dating = datingOf(officer, { ...officer, unitId: 'x' }, {}, today);
  expect(readDating(dating)).toEqual({ refused: false, changeFrom: null });
});

test('what was chosen stays chosen while more is typed', () => {
  const typed = { ...officer, post: 'Đội trưởng', unitId: 'x' };
  expect(datingOf(officer, typed, { mode: 'correct' }, today)).toEqual({ mode: 'correct', day: today });
});

test('a month alone is no day to begin on', () => {
  const dating = datingOf(officer, { ...officer, post: 'Đội trưởng' }, { day: '2026-08' }, today);
  expect(readDating(dating).refused).toBe(true);
});
