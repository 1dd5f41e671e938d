import { describe, expect, it } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import {
  countKinds,
  type DatedItem,
  type DatedSort,
  everything,
  filterItems,
  lastDayText,
  listRows,
  positionOfParent,
  possibleParents,
  treeRows,
} from './dated-rows.ts';

const day = (iso: string) => parseLocalDate(iso) ?? ('' as LocalDate);
const today = day('2026-11-22');
const kinds = ['province', 'department', 'district', 'team', 'ward'] as const;

function item(
  id: string,
  name: string,
  kind: string,
  parentId: string | null,
  more: Partial<DatedItem> = {},
): DatedItem {
  return {
    id,
    code: id,
    name,
    kind,
    parentId,
    validFrom: null,
    validTo: null,
    revision: 1,
    count: 0,
    ...more,
  };
}
const items = [
  item('CAT', 'Công an tỉnh Quảng Ninh', 'province', null, { count: 45 }),
  item('PX03', 'Phòng Công tác đảng và công tác chính trị', 'department', 'CAT', { count: 21 }),
  item('PX03-D1', 'Đội Tổ chức đảng', 'team', 'PX03', { count: 6 }),
  item('06658', 'Công an phường Hạ Long', 'ward', 'CAT', { count: 12 }),
  item('06652', 'Công an phường Đông Mai', 'ward', 'CAT', { count: 9 }),
  item('193', 'Công an thành phố Hạ Long', 'district', 'CAT', { validTo: day('2025-03-01') }),
];
const ids = (found: readonly DatedItem[]) => found.map(({ id }) => id);
const listed = (sort: DatedSort | null) =>
  listRows(filterItems(items, everything, today), sort, kinds, compareVietnamese).map((row) => row.item.id);
const tree = (filter = everything, folded: string[] = []) =>
  treeRows(items, filter, today, new Set(folded)).map(
    ({ item: { id }, level, branch }) =>
      `${'  '.repeat(level)}${id}${branch === undefined ? '' : branch === 'open' ? ' -' : ' +'}`,
  );

describe('the list of units', () => {
  it.each([
    ['ha long', ['06658']],
    ['dong', ['06652']],
    ['px03', ['PX03', 'PX03-D1']],
    ['cong an phuong', ['06658', '06652']],
  ])('"%s" is found without accents, in name or code', (search, expected) => {
    expect(ids(filterItems(items, { ...everything, search }, today))).toEqual(expected);
  });

  it('a dissolved unit is shown only where dissolved ones are asked for', () => {
    expect(listed(null)).not.toContain('193');
    expect(ids(filterItems(items, { ...everything, closed: true }, today))).toEqual(['193']);
  });

  it('the first day without a unit ends its time the day before', () => {
    expect(lastDayText(day('2025-03-01'))).toBe('28/02/2025');
  });

  it('the chips count what the search leaves, and a chosen kind stays when nothing of it is left', () => {
    const ofWards = { ...everything, search: 'cong an', kind: 'ward' };
    expect(countKinds(items, kinds, ofWards, today)).toEqual([
      ['province', 1],
      ['department', 1],
      ['ward', 2],
    ]);
    expect(countKinds(items, kinds, { ...ofWards, search: 'doi to chuc' }, today)).toEqual([
      ['team', 1],
      ['ward', 0],
    ]);
  });

  it('names are ordered as a Vietnamese dictionary orders them, Đ after C', () => {
    expect(listed({ by: 'name', descending: false }).slice(0, 2)).toEqual(['06652', '06658']);
    expect(listed({ by: 'count', descending: true })[0]).toBe('CAT');
    expect(listed(null)).toEqual(['CAT', 'PX03', 'PX03-D1', '06658', '06652']);
  });
});

describe('the tree of units', () => {
  it('every unit stands below its superior, in the office order', () => {
    expect(tree()).toEqual(['CAT -', '  PX03 -', '    PX03-D1', '  06658', '  06652']);
  });

  it('a folded branch shows its first line only', () => {
    expect(tree(everything, ['PX03'])).toEqual(['CAT -', '  PX03 +', '  06658', '  06652']);
    expect(tree(everything, ['CAT', 'PX03'])).toEqual(['CAT +']);
  });

  it('what was looked for is shown with everything above it, folded or not', () => {
    expect(tree({ ...everything, search: 'doi to chuc' }, ['CAT'])).toEqual([
      'CAT -',
      '  PX03 -',
      '    PX03-D1',
    ]);
  });

  it('a unit whose superior is not in the tree stands at the root', () => {
    expect(tree({ ...everything, closed: true })).toEqual(['193']);
  });

  it('the arrow to the left goes to the line above a unit', () => {
    const rows = treeRows(items, everything, today, new Set());
    expect(positionOfParent(rows, 'PX03-D1')).toBe(1);
    expect(positionOfParent(rows, 'CAT')).toBeNull();
  });
});

it('nothing stands below itself, below its own branch or below something dissolved', () => {
  expect(ids(possibleParents(items, 'PX03', today))).toEqual(['CAT', '06658', '06652']);
  expect(ids(possibleParents(items, 'CAT', today))).toEqual([]);
});
