import { expect, test } from 'vitest';
import { filterOptions } from './filter-options.ts';

const options = ['Công an phường Hạ Long', 'Công an phường Hà Tu', 'Công an xã Đầm Hà'].map((label) => ({
  value: label,
  label,
  disabled: false,
}));
const found = (search: string, limit = 10) =>
  filterOptions({ options, search, limit }).map((option) =>
    'label' in option ? option.label : option.group,
  );

test.each([
  ['ha long', ['Công an phường Hạ Long']],
  ['dam', ['Công an xã Đầm Hà']],
  ['HÀ phuong', ['Công an phường Hạ Long', 'Công an phường Hà Tu']],
  ['', ['Công an phường Hạ Long', 'Công an phường Hà Tu', 'Công an xã Đầm Hà']],
  ['móng cái', []],
])('"%s" finds %j in the order of the list', (search, labels) => {
  expect(found(search)).toEqual(labels);
});

test('no more than the limit is shown', () => {
  expect(found('', 2)).toHaveLength(2);
});
