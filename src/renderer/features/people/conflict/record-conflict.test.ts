import { describe, expect, it } from 'vitest';
import { emptyDraft, type PersonDraft } from '../form/person-draft.ts';
import { foreignChanges, keepMine } from './record-conflict.ts';

const opened: PersonDraft = { ...emptyDraft, fullName: 'Trần Thị Bình', post: 'Cán bộ', home: 'Hạ Long' };
const theirs: PersonDraft = { ...opened, post: 'Đội trưởng', home: 'Cẩm Phả' };

describe('two people edit one record at once', () => {
  it('shows what the other one changed and where both touched the same field', () => {
    const mine = { ...opened, post: 'Phó đội trưởng', note: 'đã gọi' };
    expect(foreignChanges(opened, theirs, mine)).toEqual([
      { field: 'post', before: 'Cán bộ', theirs: 'Đội trưởng', mine: 'Phó đội trưởng' },
      { field: 'home', before: 'Hạ Long', theirs: 'Cẩm Phả', mine: null },
    ]);
  });

  it('the same change made twice is no quarrel', () => {
    expect(foreignChanges(opened, theirs, theirs).every((change) => change.mine === null)).toBe(true);
  });

  it('keeping what was typed here keeps the rest of the other one', () => {
    const mine = { ...opened, note: 'đã gọi' };
    expect(keepMine(opened, theirs, mine)).toEqual({ ...theirs, note: 'đã gọi' });
  });
});
