import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getHistory, listAudit } from '#shared/audit/audit.contract.ts';
import { createUnit, listUnits, updateUnit } from '#shared/organisation/organisation.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import { codeOf, newOffice, type Office, personNamed, refusalOf } from '../../core/__fixtures__/office.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(() => office.dispose());

const create = (...person: Parameters<typeof personNamed>) =>
  office.call(people.createPerson, personNamed(...person));
const namesOf = async (asked: Parameters<typeof office.call<typeof people.listPeople>>[1]) =>
  (await office.call(people.listPeople, asked)).rows.map((row) => row.fullName);

describe('saving a person', () => {
  test('of two people who edit one record at once the second is refused and told whose it is', async () => {
    const opened = await create('Nguyễn Văn Thử');
    await office.call(people.updatePerson, { ...opened, post: 'Đội trưởng' });
    const refusal = await refusalOf(office.call(people.updatePerson, { ...opened, post: 'Cán bộ' }));
    expect([refusal.code, refusal.params]).toEqual(['RECORD_CHANGED', { name: 'Nguyễn Văn Thử' }]);
    expect((await office.call(people.getPerson, { id: opened.id })).post).toBe('Đội trưởng');
  });

  test('saving without a change adds nothing to the history', async () => {
    const person = await create('Nguyễn Văn Thử');
    expect(await office.call(people.updatePerson, person)).toEqual(person);
    expect((await office.call(getHistory, { entity: 'person', id: person.id })).entries).toHaveLength(1);
  });

  test.each([
    ['a name that begins as a formula', { fullName: '=1+1' }, { fullName: 'formula' }],
    ['a police number of five digits', { policeNumber: '123-45' }, { policeNumber: 'policeNumber' }],
    ['a personal ID with a letter', { citizenId: '02208500123A' }, { citizenId: 'citizenId' }],
    ['a day that does not exist', { birthDate: '1990-02-30' }, { birthDate: 'date' }],
    ['a birth in the future', { birthDate: '2999' }, { birthDate: 'dateInFuture' }],
    ['joining before being born', { birthDate: '1990-05-01', joinedForce: '1985' }, { joinedForce: 'order' }],
    [
      'an official member who was never admitted',
      { partyOfficial: '2010-05-19' },
      { partyAdmission: 'required' },
    ],
    [
      'an official member before the admission',
      { partyAdmission: '2010-05-19', partyOfficial: '2009' },
      { partyOfficial: 'order' },
    ],
  ])('%s is refused at its field', async (_, fields, fieldErrors) => {
    const refusal = await refusalOf(create('Nguyễn Văn Thử', fields));
    expect([refusal.code, refusal.fieldErrors]).toEqual(['INPUT_INVALID', fieldErrors]);
    expect((await office.call(people.listPeople, {})).total).toBe(0);
  });

  test('text is stored composed, on one line, with single spaces', async () => {
    const saved = await create('  Nguyễn  Văn\nThử '.normalize('NFD'));
    expect(saved.fullName).toBe('Nguyễn Văn Thử'.normalize('NFC'));
  });

  test.each([
    ['POLICE_NUMBER_TAKEN', { policeNumber: '123-456' }],
    ['CITIZEN_ID_TAKEN', { citizenId: '022085001234' }],
  ])('a number that somebody has is refused and names the holder: %s', async (code, number) => {
    await create('Nguyễn Văn Trước', number);
    const refusal = await refusalOf(create('Trần Văn Sau', number));
    expect([refusal.code, refusal.params.holder]).toEqual([code, 'Nguyễn Văn Trước']);
  });
});

describe('the bin', () => {
  test('takes a person out of the list and its number with it, and gives the person back', async () => {
    const person = await create('Nguyễn Văn Thử', { policeNumber: '123-456' });
    await office.call(people.binPeople, { ids: [person.id] });
    expect([await namesOf({}), await namesOf({ filter: { binned: true } })]).toEqual([
      [],
      ['Nguyễn Văn Thử'],
    ]);
    const other = await create('Trần Văn Khác', { policeNumber: '123-456' });
    expect(await codeOf(office.call(people.restorePeople, { ids: [person.id] }))).toBe('BINNED_NUMBER_TAKEN');
    await office.call(people.binPeople, { ids: [other.id] });
    await office.call(people.restorePeople, { ids: [person.id] });
    expect(await namesOf({})).toEqual(['Nguyễn Văn Thử']);
    const { entries } = await office.call(getHistory, { entity: 'person', id: person.id });
    expect(entries.map((entry) => entry.action)).toEqual(['restored', 'binned', 'created']);
  });
});

describe('many people at once', () => {
  const idsOf = (chosen: readonly { id: string }[]) => chosen.map(({ id }) => id);

  test('go to the bin and come back as one act of the audit', async () => {
    const ids = idsOf([await create('Lê Văn An'), await create('Cao Văn Y')]);
    await office.call(people.binPeople, { ids });
    expect(await namesOf({})).toEqual([]);
    await office.call(people.restorePeople, { ids });
    expect(await namesOf({})).toEqual(['Lê Văn An', 'Cao Văn Y']);
    const { entries } = await office.call(listAudit, {});
    expect(entries.slice(0, 2).map(({ procedure, subjects }) => [procedure, subjects])).toEqual([
      ['people.restore', 2],
      ['people.bin', 2],
    ]);
  });

  test('stay in the bin together when the number of one of them is taken, and that one is named', async () => {
    const free = await create('Lê Văn An');
    const holder = await create('Cao Văn Y', { policeNumber: '123-456' });
    const ids = idsOf([free, holder]);
    await office.call(people.binPeople, { ids });
    await create('Trần Văn Khác', { policeNumber: '123-456' });
    const { code, params } = await refusalOf(office.call(people.restorePeople, { ids }));
    expect([code, params.person, params.holder]).toEqual([
      'BINNED_NUMBER_TAKEN',
      'Cao Văn Y',
      'Trần Văn Khác',
    ]);
    expect(await namesOf({ filter: { binned: true } })).toEqual(['Lê Văn An', 'Cao Văn Y']);
  });
});

describe('the list', () => {
  test('is ordered by given name, then middle name, then family name, by the Vietnamese alphabet', async () => {
    const inOrder = [
      'Lê Văn An',
      'Trần Văn Ân',
      'Nguyễn Thị Bình',
      'Nguyễn Văn Bình',
      'Phạm Văn Dũng',
      'Phạm Văn Đức',
      'Cao Văn Y',
    ];
    for (const name of inOrder.toReversed()) await create(name);
    expect(await namesOf({})).toEqual(inOrder);
    expect(await namesOf({ sort: { by: 'name', descending: true } })).toEqual(inOrder.toReversed());
  });

  test.each([
    ['duc', ['Đặng Minh Đức']],
    ['ĐỨC', ['Đặng Minh Đức']],
    ['hai nguyen', ['Nguyễn Văn Hải']],
    ['456', ['Nguyễn Văn Hải']],
    ['%', []],
    ['_', []],
    ["' OR 1=1", []],
  ])('a search for %j finds %j', async (search, found) => {
    await create('Đặng Minh Đức');
    await create('Nguyễn Văn Hải', { policeNumber: '123-456' });
    expect(await namesOf({ filter: { search } })).toEqual(found);
  });

  test('pages of a list with equal names never overlap', async () => {
    for (let number = 0; number < 7; number++) await create('Nguyễn Văn An');
    const ids: string[] = [];
    for (let offset = 0; offset < 7; offset += 2) {
      const { rows } = await office.call(people.listPeople, { offset, limit: 2 });
      ids.push(...rows.map((row) => row.id));
    }
    expect(new Set(ids).size).toBe(7);
  });

  test('of a unit holds the people of its teams', async () => {
    const unit = { kind: 'department' as const, parentId: null, validFrom: null, validTo: null };
    const department = await office.call(createUnit, { ...unit, code: 'PX03', name: 'Phòng' });
    const team = await office.call(createUnit, {
      ...unit,
      code: 'D1',
      name: 'Đội',
      kind: 'team',
      parentId: department.id,
    });
    await create('Trong Đội', { unitId: team.id });
    await create('Ngoài Phòng');
    expect(await namesOf({ filter: { unitId: department.id } })).toEqual(['Trong Đội']);
  });
});

describe('people who may be the same', () => {
  test('are found by number, and by name with a year that fits', async () => {
    await create('Nguyễn Văn Thử', { birthDate: '1985-03-01', policeNumber: '123-456' });
    const similar = async (birthDate: string | null, policeNumber: string | null) =>
      (
        await office.call(people.findSimilarPeople, {
          fullName: 'nguyễn văn thử',
          birthDate,
          policeNumber,
          citizenId: null,
          exceptId: null,
        })
      ).similar.map((one) => one.because);
    expect(await similar('1985', null)).toEqual(['nameAndBirthDate']);
    expect(await similar('1986', null)).toEqual([]);
    expect(await similar('1986', '123-456')).toEqual(['policeNumber']);
  });
});

describe('units', () => {
  const team = {
    code: 'D1',
    name: 'Đội 1',
    kind: 'team' as const,
    parentId: null,
    validFrom: null,
    validTo: null,
  };

  test('a unit with people cannot be closed, an empty one can, and its code is free again', async () => {
    const unit = await office.call(createUnit, team);
    const person = await create('Nguyễn Văn Thử', { unitId: unit.id });
    const close = () => office.call(updateUnit, { ...unit, validTo: '2025-06-30' });
    expect((await refusalOf(close())).code).toBe('UNIT_HAS_PEOPLE');
    expect((await refusalOf(office.call(createUnit, team))).code).toBe('UNIT_CODE_TAKEN');
    await office.call(people.binPeople, { ids: [person.id] });
    await close();
    expect((await office.call(createUnit, team)).code).toBe('D1');
  });

  test('a unit is never put under itself', async () => {
    const above = await office.call(createUnit, team);
    const below = await office.call(createUnit, { ...team, code: 'D2', parentId: above.id });
    expect((await refusalOf(office.call(updateUnit, { ...above, parentId: below.id }))).fieldErrors).toEqual({
      parentId: 'choice',
    });
    expect((await office.call(listUnits, {})).units.find((one) => one.id === above.id)?.parentId).toBeNull();
  });

  test('a person of a unit that is not there is refused', async () => {
    expect(await codeOf(create('Nguyễn Văn Thử', { unitId: '01a20037-c500-7404-a587-7542c9ea4504' }))).toBe(
      'INPUT_INVALID',
    );
  });

  test('a person of a rank that is not there is refused', async () => {
    expect(await codeOf(create('Nguyễn Văn Thử', { rankCode: 'NGUYEN_SOAI' }))).toBe('INPUT_INVALID');
  });
});
