import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { partialDateOf } from '#shared/domain/partial-date.ts';
import { getCatalogues, type Unit, updateUnit } from '#shared/organisation/organisation.contract.ts';
import * as contract from '#shared/organisation/seats.contract.ts';
import { getUnitFigures } from '#shared/organisation/unit-figures.contract.ts';
import type { AssignmentKind } from '#shared/people/histories.ts';
import { createPerson, getPerson } from '#shared/people/people.contract.ts';
import { recordLeave, saveHistoryRow } from '#shared/people/record.contract.ts';
import { codeOf, personNamed, refusalOf } from '../../core/__fixtures__/office.ts';
import { type DatedOffice, datedOffice } from './__fixtures__/dated-office.ts';

let office: DatedOffice;
let unit: Unit;
beforeEach(async () => {
  office = await datedOffice();
  unit = await office.unit('Công an phường Hà Tu', { kind: 'ward' });
});
afterEach(() => office.dispose());

const day = (text: string) => text as LocalDate;

async function postNamed(name: string): Promise<contract.Post> {
  const { posts } = await office.call(contract.listPosts, {});
  const post = posts.find((one) => one.name === name);
  if (!post) throw new Error(`no post ${name}`);
  return post;
}

async function seatOf(postName: string, places: number, known: Partial<contract.Seat> = {}): Promise<string> {
  const { id } = await office.call(contract.saveSeat, {
    id: null,
    unitId: unit.id,
    postId: (await postNamed(postName)).id,
    places,
    validFrom: null,
    validTo: null,
    decision: null,
    ...known,
  });
  return id;
}

async function assigned(fullName: string, post: string, kind: AssignmentKind, year = 2020): Promise<string> {
  const { id, revision } = await office.call(createPerson, personNamed(fullName));
  const fields = {
    unitId: unit.id,
    post,
    kind,
    from: partialDateOf(year),
    to: null,
    decision: null,
    note: null,
  };
  await office.call(saveHistoryRow, {
    personId: id,
    revision,
    id: null,
    row: { kind: 'assignment', fields },
  });
  return id;
}

const seats = async (asOf: string | null = null, unitId: string | null = null) =>
  (await office.call(contract.listSeats, { asOf: asOf as LocalDate | null, unitId })).seats;
const told = (all: readonly contract.Seat[]) =>
  all.map(({ postName, places, vacant, holders }) => [
    postName,
    places,
    vacant,
    holders.map(({ fullName, kind }) => `${fullName} ${kind}`),
  ]);

describe('a seat', () => {
  test('is held by the one appointed; somebody acting leaves its place vacant', async () => {
    await seatOf('Trưởng Công an phường', 1);
    await seatOf('Phó Trưởng Công an phường', 2);
    await assigned('Nguyễn Văn Quyền', 'Trưởng Công an phường', 'acting');
    await assigned('Trần Văn Phó', 'Phó Trưởng Công an phường', 'official');
    expect(told(await seats())).toEqual([
      ['Trưởng Công an phường', 1, 1, ['Nguyễn Văn Quyền acting']],
      ['Phó Trưởng Công an phường', 2, 1, ['Trần Văn Phó official']],
    ]);
  });

  test('held by more than its places shows how many too many', async () => {
    await seatOf('Trưởng Công an phường', 1);
    await assigned('Nguyễn Văn Một', 'Trưởng Công an phường', 'official');
    await assigned('Trần Văn Hai', 'Trưởng Công an phường', 'official');
    expect((await seats())[0]?.vacant).toBe(-1);
  });

  test('knows its holder whatever the capitals and wherever the tone mark stands', async () => {
    await office.call(contract.savePost, {
      id: null,
      name: 'Cán bộ văn hóa',
      level: 'officer',
      active: true,
    });
    await seatOf('Cán bộ văn hóa', 1);
    await assigned('Nguyễn Văn Thử', 'cán bộ văn hoá', 'official');
    await assigned('Trần Văn Khác', 'Cán bộ văn hỏa', 'official');
    expect((await seats())[0]?.holders.map(({ fullName }) => fullName)).toEqual(['Nguyễn Văn Thử']);
  });

  test('counts who held it on that day, one of concurrent duties too, and nobody who has left or lies in the bin', async () => {
    await seatOf('Đội trưởng', 3);
    await assigned('Kiêm Nhiệm', 'Đội trưởng', 'concurrent', 2021);
    const left = await assigned('Nghỉ Hưu', 'Đội trưởng', 'official', 2019);
    await office.call(recordLeave, {
      ids: [left],
      reason: 'retired',
      from: day('2024-06-01'),
      decision: null,
    });
    expect(told(await seats('2020-06-01'))).toEqual([['Đội trưởng', 3, 2, ['Nghỉ Hưu official']]]);
    expect(told(await seats('2022-06-01'))).toEqual([
      ['Đội trưởng', 3, 2, ['Nghỉ Hưu official', 'Kiêm Nhiệm concurrent']],
    ]);
    expect(told(await seats())).toEqual([['Đội trưởng', 3, 3, ['Kiêm Nhiệm concurrent']]]);
  });

  test('is asked for with those of the units below', async () => {
    const team = await office.unit('Đội 1', { kind: 'team', parentId: unit.id });
    await seatOf('Đội trưởng', 1, { unitId: team.id });
    expect([(await seats(null, unit.id)).length, (await seats(null, team.id)).length]).toEqual([1, 1]);
    const other = await office.unit('Phòng A');
    expect(await seats(null, other.id)).toEqual([]);
  });

  test('stands only from its first day until the day before its end', async () => {
    const life = { validFrom: day('2020-01-01'), validTo: day('2025-01-01') };
    await seatOf('Đội trưởng', 1, life);
    const there = async (asOf: string | null) => (await seats(asOf)).length;
    expect([await there('2019-12-31'), await there('2020-01-01')]).toEqual([0, 1]);
    expect([await there('2024-12-31'), await there('2025-01-01'), await there(null)]).toEqual([1, 0, 0]);
    const never = seatOf('Cán bộ', 1, { validTo: day('0001-01-01') });
    expect((await refusalOf(never)).fieldErrors).toEqual({ validTo: 'order' });
  });

  test('is not vacant in a unit that has ended', async () => {
    await seatOf('Đội trưởng', 2);
    await office.call(updateUnit, { ...unit, validTo: day('2025-07-01') });
    expect(told(await seats('2025-06-30'))).toEqual([['Đội trưởng', 2, 2, []]]);
    expect(await seats()).toEqual([]);
    const { figures } = await office.call(getUnitFigures, {});
    expect(figures.every(({ vacant }) => vacant === 0)).toBe(true);
  });

  test('is there once for a unit and a post at a time, and never without its unit', async () => {
    await seatOf('Đội trưởng', 1, { validTo: day('2025-01-01') });
    const refusal = await refusalOf(seatOf('Đội trưởng', 2, { validFrom: day('2024-12-31') }));
    expect([refusal.code, refusal.params]).toEqual([
      'SEAT_EXISTS',
      { unit: 'Công an phường Hà Tu', post: 'Đội trưởng' },
    ]);
    await seatOf('Đội trưởng', 2, { validFrom: day('2025-01-01') });
    const later = await office.unit('Phòng Mới', { validFrom: day('2025-07-01') });
    const early = seatOf('Trưởng phòng', 1, { unitId: later.id, validFrom: day('2025-01-01') });
    expect(await codeOf(early)).toBe('UNIT_NOT_THEN');
  });

  test('is not saved over what somebody else saved meanwhile', async () => {
    const id = await seatOf('Đội trưởng', 1);
    const [seat] = await seats();
    if (!seat) throw new Error('no seat');
    await office.call(contract.saveSeat, { ...seat, places: 2 });
    expect(await codeOf(office.call(contract.saveSeat, { ...seat, id, places: 3 }))).toBe('RECORD_CHANGED');
  });
});

describe('posts', () => {
  test('are refused twice under one name, in whatever spelling', async () => {
    const again = { id: null, name: 'CÁN BỘ', level: 'officer' as const, active: true };
    const { code, params } = await refusalOf(office.call(contract.savePost, again));
    expect([code, params.name]).toEqual(['POST_TAKEN', 'Cán bộ']);
  });

  test('of the catalogue are offered first, then what else people are; one no longer used is not offered', async () => {
    const officer = await postNamed('Cán bộ');
    await office.call(contract.savePost, { ...officer, active: false });
    const id = await assigned('Nguyễn Văn Thử', 'Lái xe', 'official');
    await assigned('Trần Văn Khác', 'đội trưởng', 'official');
    const { posts } = await office.call(getCatalogues, {});
    expect(posts.slice(0, 2)).toEqual(['Giám đốc', 'Phó Giám đốc']);
    expect([posts.at(-1), posts.includes('Cán bộ'), posts.includes('đội trưởng')]).toEqual([
      'Lái xe',
      false,
      false,
    ]);
    expect((await office.call(getPerson, { id })).post).toBe('Lái xe');
  });
});
