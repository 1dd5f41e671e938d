import { expect, test } from 'vitest';
import type { Person } from '#shared/people/people.contract.ts';
import { type BatchDraft, batchLines } from './batch-plan.ts';

const words = {
  ranks: [
    { code: 'THUONG_UY', name: 'Thượng úy' },
    { code: 'DAI_UY', name: 'Đại úy' },
    { code: 'THIEU_TA', name: 'Thiếu tá' },
  ],
  unitName: () => 'Công an phường Hà Tu',
  reasonName: () => 'Nghỉ hưu',
  kindName: () => 'Biệt phái',
};
const draft: BatchDraft = {
  from: '2026-09-01',
  decision: '',
  rankCode: '',
  unitId: '',
  post: '',
  kind: 'official',
  reason: 'retired',
};
const officer = {
  id: '1',
  fullName: 'Lê Thị Hoa',
  rankCode: 'DAI_UY',
  rankName: 'Đại úy',
  post: 'Cán bộ',
  unitName: 'Phòng PX03',
} as Person;
const after = (...input: Parameters<typeof batchLines>) => batchLines(...input).map((line) => line.after);

test('a promotion without a chosen rank gives each one the next', () => {
  const people = [officer, { ...officer, rankCode: 'THUONG_UY' }];
  expect(after('promote', people, draft, words)).toEqual(['Thiếu tá', 'Đại úy']);
});

test('somebody with the highest rank or with none has no next one', () => {
  const people = [
    { ...officer, rankCode: 'THIEU_TA' },
    { ...officer, rankCode: null },
  ];
  expect(after('promote', people, draft, words)).toEqual([null, null]);
  expect(after('promote', people, { ...draft, rankCode: 'DAI_UY' }, words)).toEqual(['Đại úy', 'Đại úy']);
});

test('a transfer keeps the post of each unless another is written', () => {
  const move = { ...draft, unitId: 'x' };
  expect(batchLines('transfer', [officer], move, words)).toEqual([
    { person: officer, before: 'Cán bộ, Phòng PX03', after: 'Cán bộ, Công an phường Hà Tu' },
  ]);
  expect(after('transfer', [officer], { ...move, post: 'Đội trưởng', kind: 'seconded' }, words)).toEqual([
    'Đội trưởng, Công an phường Hà Tu (biệt phái)',
  ]);
});

test('leaving says why', () => {
  expect(after('leave', [officer], draft, words)).toEqual(['Nghỉ hưu']);
});
