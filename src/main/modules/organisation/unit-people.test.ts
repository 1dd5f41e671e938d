import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUnit, listUnits } from '#shared/organisation/organisation.contract.ts';
import { createPerson, listPeople } from '#shared/people/people.contract.ts';
import { newOffice, type Office, personNamed } from '../../core/__fixtures__/office.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice({ referenceUnits: true });
});
afterEach(() => office.dispose());

test('the number of people of a unit is the number of rows its list shows, teams and all', async () => {
  const { units } = await office.call(listUnits, {});
  const department = units.find((unit) => unit.code === 'PC02');
  const parentId = department?.id ?? null;
  const team = {
    code: 'PC02-1',
    name: 'Đội 1',
    kind: 'team' as const,
    parentId,
    validFrom: null,
    validTo: null,
  };
  const { id } = await office.call(createUnit, team);
  await office.call(createPerson, personNamed('Ở Phòng', { unitId: parentId }));
  await office.call(createPerson, personNamed('Ở Đội', { unitId: id }));
  await office.call(createPerson, personNamed('Chưa Có Đơn Vị'));

  const { units: after } = await office.call(listUnits, {});
  for (const unit of after) {
    const { total } = await office.call(listPeople, { filter: { unitId: unit.id } });
    expect([unit.code, unit.people]).toEqual([unit.code, total]);
  }
  expect(after.find((unit) => unit.code === 'PC02')?.people).toBe(2);
  expect(after.find((unit) => unit.kind === 'province')?.people).toBe(2);
});
