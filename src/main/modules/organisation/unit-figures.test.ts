import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUnit, listUnits } from '#shared/organisation/organisation.contract.ts';
import { listPosts, saveSeat } from '#shared/organisation/seats.contract.ts';
import { getUnitFigures } from '#shared/organisation/unit-figures.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { newOffice, type Office, personNamed } from '../../core/__fixtures__/office.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice({ referenceUnits: true });
});
afterEach(() => office.dispose());

async function unitId(code: string): Promise<string> {
  const { units } = await office.call(listUnits, {});
  return units.find((unit) => unit.code === code)?.id ?? '';
}

async function figuresOf(id: string, asOf: string | null = null) {
  const { figures } = await office.call(getUnitFigures, { asOf });
  const { unitId: _, ...numbers } = figures.find((one) => one.unitId === id) ?? { unitId: '' };
  return numbers;
}

test('people, women, members and vacant places of a department are those of its teams too', async () => {
  const department = await unitId('PX03');
  const { id: team } = await office.call(createUnit, {
    code: 'PX03-D1',
    name: 'Đội 1',
    kind: 'team',
    parentId: department,
    validFrom: null,
    validTo: null,
  });
  const member = { partyAdmission: '2015-05-19', partyOfficial: '2016-05-19' };
  await office.call(createPerson, personNamed('Lê Thị An', { unitId: team, sex: 'female', ...member }));
  await office.call(createPerson, personNamed('Vũ Văn Bình', { unitId: department, sex: 'male' }));
  const { posts } = await office.call(listPosts, {});
  const postId = posts[0]?.id ?? '';
  const seat = { id: null, postId, validFrom: null, validTo: null, decision: null };
  await office.call(saveSeat, { ...seat, unitId: team, places: 2 });

  expect(await figuresOf(department)).toEqual({ people: 2, women: 1, members: 1, vacant: 2 });
  expect(await figuresOf(team)).toEqual({ people: 1, women: 1, members: 1, vacant: 2 });
});

test('a day before the communes of today has no figures of theirs', async () => {
  const ward = await unitId('06652');
  expect(await figuresOf(ward, '2025-06-30')).toEqual({});
  expect(await figuresOf(ward, '2025-07-01')).toEqual({ people: 0, women: 0, members: 0, vacant: 0 });
});
