import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getHistory } from '#shared/audit/audit.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import * as contract from '#shared/organisation/organisation.contract.ts';
import { transferPeople } from '#shared/people/record.contract.ts';
import { codeOf, refusalOf } from '../../core/__fixtures__/office.ts';
import { type DatedOffice, datedOffice } from './__fixtures__/dated-office.ts';

let office: DatedOffice;
beforeEach(async () => {
  office = await datedOffice();
});
afterEach(() => office.dispose());

const day = (text: string) => text as LocalDate;
const nameOn = async (id: string, asOf: string | null) =>
  (await office.unitsOn(asOf)).find((unit) => unit.id === id)?.name;
const change = (unit: contract.Unit, from: string, name: string, parentId = unit.parentId) =>
  office.call(contract.changeUnit, {
    id: unit.id,
    revision: unit.revision,
    from,
    name,
    parentId,
    decision: null,
  });

describe('a unit renamed twice', () => {
  test('bears the name of its time on each day, whichever change was entered first', async () => {
    const unit = await office.unit('Phòng Công tác chính trị');
    const last = await change(unit, '2025-03-01', 'Phòng Công tác đảng và công tác chính trị');
    await change(last, '2018-08-06', 'Phòng Công tác đảng');
    expect(await nameOn(unit.id, '2018-08-05')).toBe('Phòng Công tác chính trị');
    expect(await nameOn(unit.id, '2018-08-06')).toBe('Phòng Công tác đảng');
    expect(await nameOn(unit.id, '2025-02-28')).toBe('Phòng Công tác đảng');
    expect(await nameOn(unit.id, null)).toBe('Phòng Công tác đảng và công tác chính trị');
    const { states } = await office.call(contract.getUnitHistory, { id: unit.id });
    expect(states.map(({ from, name }) => [from, name])).toEqual([
      [null, 'Phòng Công tác chính trị'],
      ['2018-08-06', 'Phòng Công tác đảng'],
      ['2025-03-01', 'Phòng Công tác đảng và công tác chính trị'],
    ]);
  });

  test('gets the name of a day corrected where that day has one already', async () => {
    const unit = await office.unit('Phòng A');
    const renamed = await change(unit, '2025-03-01', 'Phòng Bê');
    await change(renamed, '2025-03-01', 'Phòng B');
    expect((await office.call(contract.getUnitHistory, { id: unit.id })).states).toHaveLength(2);
    expect(await nameOn(unit.id, null)).toBe('Phòng B');
  });

  test('a name for a day to come is not yet the present one, and a correction leaves it alone', async () => {
    const unit = await office.unit('Phòng A');
    const planned = await change(unit, '2027-01-01', 'Phòng C');
    expect(planned.name).toBe('Phòng A');
    await office.call(contract.updateUnit, { ...planned, name: 'Phòng Á' });
    expect([await nameOn(unit.id, null), await nameOn(unit.id, '2027-01-01')]).toEqual([
      'Phòng Á',
      'Phòng C',
    ]);
  });

  test('bears the name before where one is taken back, but never the first one', async () => {
    const unit = await office.unit('Phòng A', { validFrom: day('2010-01-01') });
    const { revision } = await change(unit, '2025-03-01', 'Phòng B');
    const remove = (from: string, at: number) =>
      office.call(contract.removeUnitState, { id: unit.id, revision: at, from: day(from) });
    expect(await codeOf(remove('2010-01-01', revision))).toBe('UNIT_STATE_FIRST');
    expect((await remove('2025-03-01', revision)).name).toBe('Phòng A');
    expect(await codeOf(remove('2025-03-01', revision + 1))).toBe('RECORD_NOT_FOUND');
  });

  test('says in its history of changes what it was called from when', async () => {
    const unit = await office.unit('Phòng A');
    await change(unit, '2025-03-01', 'Phòng B');
    const { entries } = await office.call(getHistory, { entity: 'unit', id: unit.id });
    expect(entries[0]).toMatchObject({
      action: 'changed',
      changes: [
        { field: 'from', before: null, after: '2025-03-01' },
        { field: 'name', before: 'Phòng A', after: 'Phòng B' },
      ],
    });
  });

  test('is not changed by a form that was opened before somebody else saved', async () => {
    const unit = await office.unit('Phòng A');
    await change(unit, '2025-03-01', 'Phòng B');
    expect(await codeOf(change(unit, '2025-03-01', 'Phòng C'))).toBe('RECORD_CHANGED');
  });
});

describe('a day on which a unit does not exist', () => {
  test('shows no such unit, neither before it nor after it', async () => {
    const unit = await office.unit('Phòng A', { validFrom: day('2010-01-01'), validTo: day('2020-01-01') });
    const there = async (asOf: string) => (await nameOn(unit.id, asOf)) !== undefined;
    expect([await there('2009-12-31'), await there('2010-01-01')]).toEqual([false, true]);
    expect([await there('2019-12-31'), await there('2020-01-01')]).toEqual([true, false]);
    expect(await nameOn(unit.id, null)).toBe('Phòng A');
  });

  test('takes no new name, and the refusal says the day', async () => {
    const unit = await office.unit('Phòng A', { validFrom: day('2010-01-01'), validTo: day('2020-01-01') });
    for (const from of ['2009-12-31', '2020-01-01']) {
      const { code, params } = await refusalOf(change(unit, from, 'Phòng B'));
      expect([code, params.name, params.date]).toEqual([
        'UNIT_NOT_THEN',
        'Phòng A',
        from === '2009-12-31' ? '31/12/2009' : '01/01/2020',
      ]);
    }
  });

  test('is no day for another unit to come under it', async () => {
    const district = await office.unit('Công an huyện', { kind: 'district', validTo: day('2025-03-01') });
    const team = await office.unit('Đội 1');
    const { code, fieldErrors } = await refusalOf(change(team, '2025-03-01', 'Đội 1', district.id));
    expect([code, fieldErrors]).toEqual(['UNIT_NOT_THEN', { parentId: 'choice' }]);
    const under = office.unit('Đội 2', { parentId: district.id, validFrom: day('2025-06-01') });
    expect(await codeOf(under)).toBe('UNIT_NOT_THEN');
    // Nobody knows when the team began; it may have stood under the district.
    expect((await office.unit('Đội 3', { parentId: district.id })).parentId).toBe(district.id);
  });
});

describe('the first and the last day', () => {
  test('a new first day moves the first name along, but not past the second', async () => {
    const unit = await office.unit('Phòng A', { validFrom: day('2010-01-01') });
    const renamed = await change(unit, '2015-01-01', 'Phòng B');
    const save = (validFrom: string | null, revision: number) =>
      office.call(contract.updateUnit, { ...renamed, revision, validFrom: validFrom as LocalDate | null });
    await save('2005-01-01', renamed.revision);
    expect(await nameOn(unit.id, '2005-01-01')).toBe('Phòng A');
    expect((await refusalOf(save('2015-01-01', renamed.revision + 1))).fieldErrors).toEqual({
      validFrom: 'order',
    });
    await save(null, renamed.revision + 1);
    expect(await nameOn(unit.id, '1990-01-01')).toBe('Phòng A');
  });

  test('an end before the beginning, or before the last name, is refused', async () => {
    const unit = await office.unit('Phòng A', { validFrom: day('2010-01-01') });
    const close = (of: contract.Unit, validTo: string) =>
      office.call(contract.updateUnit, { ...of, validTo: day(validTo) });
    expect((await refusalOf(close(unit, '2009-01-01'))).fieldErrors).toEqual({ validTo: 'order' });
    const ever = await office.unit('Phòng C');
    expect((await refusalOf(close(ever, '0001-01-01'))).fieldErrors).toEqual({ validTo: 'order' });
    const renamed = await change(unit, '2015-01-01', 'Phòng B');
    expect((await refusalOf(close(renamed, '2015-01-01'))).fieldErrors).toEqual({ validTo: 'order' });
  });

  test('a unit with people ends on no day on which they still serve, seen or not', async () => {
    const unit = await office.unit('Phòng A');
    const other = await office.unit('Phòng B');
    const id = await office.person('Nguyễn Văn Thử', unit.id, '2020-01-01');
    const close = (validTo: string) => office.call(contract.updateUnit, { ...unit, validTo: day(validTo) });
    expect((await refusalOf(close('2027-01-01'))).params).toEqual({ name: 'Phòng A', people: 1 });
    await office.call(transferPeople, {
      ids: [id],
      unitId: other.id,
      post: null,
      kind: 'official',
      from: day('2026-06-01'),
      decision: null,
    });
    expect(await codeOf(close('2026-05-01'))).toBe('UNIT_HAS_PEOPLE');
    expect((await close('2026-06-01')).validTo).toBe('2026-06-01');
  });
});

describe('superiors', () => {
  test('two units change places on a day, but never stand under each other', async () => {
    const above = await office.unit('Phòng A');
    const below = await office.unit('Phòng B', { parentId: above.id });
    const { code, fieldErrors } = await refusalOf(change(above, '2020-01-01', 'Phòng A', below.id));
    expect([code, fieldErrors]).toEqual(['INPUT_INVALID', { parentId: 'choice' }]);
    await change(below, '2020-01-01', 'Phòng B', null);
    await change(above, '2020-01-01', 'Phòng A', below.id);
    const parentOn = async (id: string, asOf: string) =>
      (await office.unitsOn(asOf)).find((unit) => unit.id === id)?.parentId;
    expect([await parentOn(below.id, '2019-12-31'), await parentOn(above.id, '2020-01-01')]).toEqual([
      above.id,
      below.id,
    ]);
  });

  test('taking a state back that kept two units apart is refused', async () => {
    const above = await office.unit('Phòng A');
    const below = await office.unit('Phòng B', { parentId: above.id });
    const apart = await change(below, '2020-01-01', 'Phòng B', null);
    await change(above, '2020-01-01', 'Phòng A', below.id);
    const remove = { id: below.id, revision: apart.revision, from: day('2020-01-01') };
    expect(await codeOf(office.call(contract.removeUnitState, remove))).toBe('INPUT_INVALID');
  });

  test('people are counted where they served on that day, with those of the units below it then', async () => {
    const first = await office.unit('Phòng A');
    const second = await office.unit('Phòng B');
    const team = await office.unit('Đội 1', { kind: 'team', parentId: first.id });
    await change(team, '2024-01-01', 'Đội 1', second.id);
    await office.person('Ở Đội', team.id, '2020-01-01');
    await office.person('Vào Sau', first.id, '2023-01-01');
    const counts = async (asOf: string | null) => {
      const units = await office.unitsOn(asOf);
      return [first, second, team].map(({ id }) => units.find((unit) => unit.id === id)?.people);
    };
    expect(await counts('2019-12-31')).toEqual([0, 0, 0]);
    expect(await counts('2022-01-01')).toEqual([1, 0, 1]);
    expect(await counts('2023-12-31')).toEqual([2, 0, 1]);
    expect(await counts(null)).toEqual([1, 1, 1]);
  });
});
