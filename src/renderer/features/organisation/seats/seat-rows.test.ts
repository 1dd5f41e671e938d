import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '#shared/domain/vietnamese-text.ts';
import type { Seat } from '#shared/organisation/seats.contract.ts';
import { countState, everySeat, filterSeats, seatState, seatTotals, sortSeats } from './seat-rows.ts';

function seat(
  unitName: string,
  postName: string,
  level: Seat['level'],
  places: number,
  names: string[],
): Seat {
  return {
    id: `${unitName} ${postName}`,
    unitId: unitName,
    unitName,
    postId: postName,
    postName,
    level,
    places,
    validFrom: null,
    validTo: null,
    decision: null,
    revision: 1,
    holders: names.map((fullName) => ({
      personId: fullName,
      fullName,
      rankName: null,
      kind: 'official',
      since: null,
    })),
    vacant: places - names.length,
  };
}

const seats = [
  seat('Phòng Tham mưu', 'Phó Trưởng phòng', 'unitDeputy', 3, ['Lê Văn Bình']),
  seat('Phòng Tham mưu', 'Trưởng phòng', 'unitLeader', 1, ['Đặng Thị An']),
  seat('Phòng Hậu cần', 'Trưởng phòng', 'unitLeader', 1, ['Vũ An', 'Hồ Bắc']),
];
const shown = (filter: Partial<typeof everySeat>) =>
  filterSeats(seats, { ...everySeat, ...filter }).map(({ id }) => id);

describe('the table of seats', () => {
  it('a seat is vacant, filled or over-filled by its number of places', () => {
    expect(seats.map(seatState)).toEqual(['vacant', 'full', 'over']);
  });

  it.each([
    [{ search: 'dang thi' }, ['Phòng Tham mưu Trưởng phòng']],
    [{ search: 'hau can' }, ['Phòng Hậu cần Trưởng phòng']],
    [{ state: 'vacant' as const }, ['Phòng Tham mưu Phó Trưởng phòng']],
    [{ state: 'over' as const, search: 'tham muu' }, []],
    [{ level: 'unitLeader' as const }, ['Phòng Tham mưu Trưởng phòng', 'Phòng Hậu cần Trưởng phòng']],
  ])('%j shows %j', (filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it('a holder too many in one seat fills no place of another', () => {
    expect(seatTotals(seats)).toEqual({ places: 5, vacant: 2 });
  });

  it('the chips count within what is looked for', () => {
    expect(countState(seats, everySeat, 'vacant')).toBe(1);
    expect(countState(seats, { ...everySeat, search: 'hau can', state: 'over' }, 'vacant')).toBe(0);
  });

  it('heads stand before deputies, units in Vietnamese order', () => {
    const by = (key: 'post' | 'unit') =>
      sortSeats(seats, { by: key, descending: false }, compareVietnamese).map(({ id }) => id);
    expect(by('post').at(-1)).toBe('Phòng Tham mưu Phó Trưởng phòng');
    expect(by('unit')[0]).toBe('Phòng Hậu cần Trưởng phòng');
  });
});
