import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAccounts, setSeesClassified } from '#shared/accounts/accounts.contract.ts';
import { parseLocalDate } from '#shared/domain/local-date.ts';
import { changeUnit, createUnit } from '#shared/organisation/organisation.contract.ts';
import { createPartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import { binPeople, createPerson, restorePeople, updatePerson } from '#shared/people/people.contract.ts';
import { findEverywhere, recallFound } from '#shared/search/search.contract.ts';
import { newOffice, type Office, personNamed } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';

let office: Office;
beforeEach(async () => {
  office = await newOffice();
});
afterEach(async () => {
  await office.dispose();
});

const find = async (text: string, limit = 20) => (await office.call(findEverywhere, { text, limit })).found;
const titles = async (text: string) => (await find(text)).map(({ title }) => title);
const enter = (name: string, known = {}) => office.call(createPerson, personNamed(name, known));
const day = (text: string) => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
};

describe('people', () => {
  test('are found without accents, those spelt as typed first', async () => {
    await enter('Đăng Thị Lan');
    await enter('Đặng Thị Lan', { policeNumber: '123-456', post: 'Đội trưởng' });
    expect(await titles('dang thi')).toEqual(['Đăng Thị Lan', 'Đặng Thị Lan']);
    expect(await find('Đặng Thị', 1)).toEqual([
      {
        kind: 'person',
        id: expect.any(String),
        title: 'Đặng Thị Lan',
        detail: '123-456 · Đội trưởng',
        formerName: null,
        past: false,
      },
    ]);
  });

  test('are found by the beginning of a number, with or without its hyphen', async () => {
    await enter('Vũ Hải', { policeNumber: '123-456', citizenId: '022099001234' });
    await enter('Lê Hải', { policeNumber: '998-123', citizenId: '034099005678' });
    expect(await titles('123-4')).toEqual(['Vũ Hải']);
    expect(await titles('12-3')).toEqual(['Vũ Hải', 'Lê Hải']);
    expect(await titles('022099')).toEqual(['Vũ Hải']);
    expect(await titles('hai 034')).toEqual(['Lê Hải']);
  });

  test('a new name, the bin and coming back from it are known at once', async () => {
    const { updatedAt: _, ...person } = await enter('Lê An');
    expect(await titles('le an')).toEqual(['Lê An']);
    await office.call(updatePerson, { ...person, fullName: 'Lê Bình' });
    expect([await titles('le an'), await titles('binh')]).toEqual([[], ['Lê Bình']]);
    await office.call(binPeople, { ids: [person.id] });
    expect(await titles('binh')).toEqual([]);
    await office.call(restorePeople, { ids: [person.id] });
    expect(await titles('binh')).toEqual(['Lê Bình']);
  });

  test('who does not serve any more comes after those who do and is marked', async () => {
    const left = await enter('Trần Văn Hải');
    await enter('Vũ Văn Hải');
    behindTheBack(office.folder, (db) => {
      db.run('DELETE FROM person_standing WHERE person_id = ?', left.id);
      for (const [from, until, serving] of [
        ['0001-01-01', '2020-05-01', 1],
        ['2020-05-01', '9999-12-31', 0],
      ] as const)
        db.run(
          'INSERT INTO person_standing (person_id, from_date, until_date, serving) VALUES (?, ?, ?, ?)',
          left.id,
          from,
          until,
          serving,
        );
    });
    expect((await find('van hai')).map(({ title, past }) => [title, past])).toEqual([
      ['Vũ Văn Hải', false],
      ['Trần Văn Hải', true],
    ]);
  });

  test('classified ones are found by those who may see them only', async () => {
    const { id } = await enter('Đỗ Kín Đáo');
    behindTheBack(office.folder, (db) => db.run("UPDATE person SET secrecy = 'secret' WHERE id = ?", id));
    const things = [{ kind: 'person' as const, id }];
    expect(await titles('kin dao')).toEqual([]);
    expect((await office.call(recallFound, { things })).found).toEqual([]);
    const { accounts } = await office.call(listAccounts, {});
    await office.call(setSeesClassified, { id: accounts[0]?.id ?? '', seesClassified: true });
    expect(await titles('kin dao')).toEqual(['Đỗ Kín Đáo']);
    expect((await office.call(recallFound, { things })).found.map(({ title }) => title)).toEqual([
      'Đỗ Kín Đáo',
    ]);
  });
});

describe('units and Party organisations', () => {
  const ward = {
    code: '06712',
    name: 'Công an phường Hà Tu',
    kind: 'ward' as const,
    parentId: null,
    validFrom: null,
    validTo: null,
  };

  test('a unit is found by its present name, by its code and by the name it had', async () => {
    const { id, revision } = await office.call(createUnit, ward);
    await office.call(changeUnit, {
      id,
      revision,
      from: day('2025-07-01'),
      name: 'Công an phường Hà Phong',
      parentId: null,
      decision: null,
    });
    const found = { kind: 'unit', id, title: 'Công an phường Hà Phong', detail: '06712', past: false };
    expect(await find('ha phong')).toEqual([{ ...found, formerName: null }]);
    expect(await find('0671')).toEqual([{ ...found, formerName: null }]);
    expect(await find('Hà Tu')).toEqual([{ ...found, formerName: 'Công an phường Hà Tu' }]);
  });

  test('a dissolved one is marked', async () => {
    await office.call(createUnit, { ...ward, validTo: day('2025-03-01') });
    expect((await find('ha tu')).map(({ past }) => past)).toEqual([true]);
  });

  test('people come before units, units before Party organisations', async () => {
    await enter('Hà Tu Hà');
    const { id } = await office.call(createUnit, ward);
    await office.call(createPartyOrg, {
      code: 'CB-HT',
      name: 'Chi bộ phường Hà Tu',
      kind: 'branch',
      superiorId: null,
      unitId: id,
      countsInProvince: true,
      validFrom: null,
      validTo: null,
    });
    expect((await find('hà tu')).map(({ kind }) => kind)).toEqual(['person', 'unit', 'partyOrg']);
  });
});

test('what was opened before comes in the order asked and without what is gone', async () => {
  const first = await enter('Lê An');
  const second = await enter('Vũ Bình');
  const gone = await enter('Đỗ Cường');
  await office.call(binPeople, { ids: [gone.id] });
  const things = [second, gone, first].map(({ id }) => ({ kind: 'person' as const, id }));
  const { found } = await office.call(recallFound, { things });
  expect(found.map(({ title }) => title)).toEqual(['Vũ Bình', 'Lê An']);
});
