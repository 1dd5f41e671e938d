import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { readSetting } from '../../../api/read-setting.ts';
import { clearedFilter, defaultView, isNarrowed, shownColumns, storedView } from './people-view.ts';

const readView = (stored: string | undefined) => readSetting(stored, storedView, defaultView);

describe('how an account looks at the list', () => {
  it('is the same after the program was closed', () => {
    const view = {
      ...defaultView,
      filter: { ...defaultView.filter, party: 'probationary' as const, search: 'dang thi' },
      sort: { by: 'birthDate' as const, descending: true },
    };
    expect(readView(JSON.stringify(view))).toEqual(view);
  });

  it.each([
    '',
    'null',
    '{"filter":1}',
    '{"filter":{},"sort":{"by":"salary","descending":false},"hidden":[]}',
  ])('what was kept and is no view (%s) gives the default one', (stored) => {
    expect(readView(stored)).toEqual(defaultView);
  });

  it('the name cannot be hidden', () => {
    expect(shownColumns(['fullName', 'sex']).slice(0, 2)).toEqual(['fullName', 'birthDate']);
  });

  it('clearing the filters of the bin stays in the bin', () => {
    const inBin = { ...defaultView.filter, binned: true, sex: 'female' as const };
    expect(clearedFilter(inBin)).toEqual({ ...defaultView.filter, binned: true });
  });

  it('spaces in the search box narrow nothing', () => {
    expect(isNarrowed({ ...defaultView.filter, search: '  ' })).toBe(false);
    expect(isNarrowed({ ...defaultView.filter, unitId: 'x' })).toBe(true);
  });

  it('those who left narrow the list, another day does not', () => {
    expect(isNarrowed({ ...defaultView.filter, service: 'left' })).toBe(true);
    expect(isNarrowed({ ...defaultView.filter, asOf: '2025-01-01' as LocalDate })).toBe(false);
  });

  it('a list kept by an earlier version shows who serves today', () => {
    const earlier = { filter: { search: '', binned: false }, sort: defaultView.sort, hidden: [] };
    expect(readView(JSON.stringify(earlier)).filter).toEqual(defaultView.filter);
  });
});
