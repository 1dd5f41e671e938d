import { describe, expect, test } from 'vitest';
import { draft } from '#shared/documents/documents.contract.ts';
import { keepMine, quarrels } from './draft-conflict.ts';

const opened = draft.parse({
  issuerId: '01900000-0000-7000-8000-000000000001',
  typeCode: 'BC',
  summary: 'Kết quả quý I',
  body: 'Nội dung.',
  recipients: ['Lưu: VT'],
  signatures: [],
});

describe('two people write one draft', () => {
  test('in different places: both stay, and nothing has to be decided', () => {
    const theirs = { ...opened, recipients: ['Tỉnh ủy', 'Lưu: VT'] };
    const mine = { ...opened, body: 'Nội dung mới.' };
    expect(quarrels(opened, theirs, mine)).toEqual([]);
    expect(keepMine(opened, theirs, mine)).toEqual({ ...theirs, body: 'Nội dung mới.' });
  });

  test('in the same place: it is named', () => {
    const theirs = { ...opened, body: 'Của người kia.', summary: 'Kết quả quý II' };
    const mine = { ...opened, body: 'Của tôi.' };
    expect(quarrels(opened, theirs, mine)).toEqual(['body']);
    expect(keepMine(opened, theirs, mine)).toEqual({ ...theirs, body: 'Của tôi.' });
  });

  test('the same change made twice is no quarrel', () => {
    const theirs = { ...opened, recipients: ['Tỉnh ủy'] };
    expect(quarrels(opened, theirs, { ...opened, recipients: ['Tỉnh ủy'] })).toEqual([]);
  });
});
