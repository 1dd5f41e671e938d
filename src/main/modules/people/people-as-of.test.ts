import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { setSeesClassified, signIn } from '#shared/accounts/accounts.contract.ts';
import { getHistory } from '#shared/audit/audit.contract.ts';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import { changeUnit, createUnit, updateUnit } from '#shared/organisation/organisation.contract.ts';
import { createPartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import { getRecord, recordLeave } from '#shared/people/record.contract.ts';
import {
  ADMINISTRATOR,
  codeOf,
  newOffice,
  type Office,
  personNamed,
  refusalOf,
} from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { keeperOf, rowOf } from './__fixtures__/record-keeping.ts';
import { countWrongStandings } from './standing.repository.ts';

let office: Office;
let keeper: ReturnType<typeof keeperOf>;
const clock = { now: () => new Date().toISOString(), today: () => '2026-11-21' as LocalDate };
beforeEach(async () => {
  office = await newOffice({ clock });
  keeper = keeperOf(office);
});
afterEach(() => office.dispose());

const day = (text: string) => text as LocalDate;
const date = (text: string) => text as PartialDate;
const create = (...person: Parameters<typeof personNamed>) =>
  office.call(people.createPerson, personNamed(...person));
type Filter = Partial<people.PeopleFilter>;
const list = (filter: Filter = {}) => office.call(people.listPeople, { filter });
const namesOf = async (filter: Filter = {}) => (await list(filter)).rows.map((row) => row.fullName);
const asOf = async (text: string) => (await list({ asOf: day(text), service: 'all' })).rows[0];
const placesOn = async (...days: string[]) =>
  Promise.all(
    days.map(async (text) => {
      const row = await asOf(text);
      return [row?.unitCode ?? null, row?.post ?? null, row?.rankCode ?? null];
    }),
  );

describe('another rank, post or unit', () => {
  test('without a day corrects what was written down', async () => {
    const [px03, pc02] = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
    const person = await create('Nguyễn Văn Thử', {
      unitId: px03.id,
      rankCode: 'DAI_UY',
      since: date('2019'),
    });
    await office.call(people.updatePerson, { ...person, unitId: pc02.id, rankCode: 'THIEU_TA' });
    expect(await placesOn('2018-12-31', '2019-01-01', '2026-11-21')).toEqual([
      [null, null, null],
      ['PC02', null, 'THIEU_TA'],
      ['PC02', null, 'THIEU_TA'],
    ]);
  });

  test('from a day on leaves the days before as they were, and moves the revision once', async () => {
    const [px03, pc02] = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
    const person = await create('Nguyễn Văn Thử', { unitId: px03.id, post: 'Cán bộ', rankCode: 'DAI_UY' });
    const changed = await office.call(people.updatePerson, {
      ...person,
      unitId: pc02.id,
      rankCode: 'THIEU_TA',
      changeFrom: day('2024-03-01'),
    });
    expect([changed.revision, changed.unitCode]).toEqual([person.revision + 1, 'PC02']);
    expect(await placesOn('2024-02-29', '2024-03-01')).toEqual([
      ['PX03', 'Cán bộ', 'DAI_UY'],
      ['PC02', 'Cán bộ', 'THIEU_TA'],
    ]);
    const { entries } = await office.call(getHistory, { entity: 'person', id: person.id });
    expect(entries[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'rank.rankCode', before: 'DAI_UY', after: 'THIEU_TA' },
        { field: 'rank.from', before: null, after: '2024-03-01' },
        { field: 'assignment.unitId', before: px03.id, after: pc02.id },
        { field: 'assignment.to', before: null, after: '2024-02-29' },
      ]),
    );
  });

  test('from a day of before the present one is entered as the earlier stretch; today stays as it is', async () => {
    const [px03, pc02] = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
    const person = await create('Nguyễn Văn Thử', {
      unitId: px03.id,
      post: 'Đội trưởng',
      since: date('2022-05'),
    });
    const changed = await office.call(people.updatePerson, {
      ...person,
      unitId: pc02.id,
      post: 'Cán bộ',
      changeFrom: day('2015-01-01'),
    });
    expect([changed.unitCode, changed.post]).toEqual(['PX03', 'Đội trưởng']);
    expect(await placesOn('2014-12-31', '2015-01-01', '2022-04-30', '2022-05-01')).toEqual([
      [null, null, null],
      ['PC02', 'Cán bộ', null],
      ['PC02', 'Cán bộ', null],
      ['PX03', 'Đội trưởng', null],
    ]);
  });

  test('cleared without a day takes the row out, and the one before it holds again', async () => {
    const person = await create('Nguyễn Văn Thử', { rankCode: 'DAI_UY' });
    const promoted = await office.call(people.updatePerson, {
      ...person,
      rankCode: 'THIEU_TA',
      changeFrom: day('2024-03-01'),
    });
    const once = await office.call(people.updatePerson, { ...promoted, rankCode: null });
    expect(once.rankCode).toBe('DAI_UY');
    expect((await office.call(people.updatePerson, { ...once, rankCode: null })).rankCode).toBeNull();
  });

  test.each(['0001-01-01', '9999-12-31'])(
    'from %s, an end of the calendar, is refused at its day',
    async (from) => {
      const person = await create('Nguyễn Văn Thử', { post: 'Cán bộ' });
      const change = { ...person, post: 'Đội trưởng', rankCode: 'DAI_UY', changeFrom: day(from) };
      const { code, fieldErrors } = await refusalOf(office.call(people.updatePerson, change));
      expect([code, fieldErrors]).toEqual(['INPUT_INVALID', { changeFrom: 'date' }]);
    },
  );

  test('in a unit that was not there on the day is refused and says which and when', async () => {
    const unit = await keeper.unit('PX03', 'Phòng PX03');
    const young = await keeper.unit('PA09', 'Phòng PA09', { validFrom: '2025-03-01' });
    const person = await create('Nguyễn Văn Thử', { unitId: unit.id });
    const move = { ...person, unitId: young.id, changeFrom: day('2025-02-28') };
    const { code, params, fieldErrors } = await refusalOf(office.call(people.updatePerson, move));
    expect([code, params, fieldErrors]).toEqual([
      'UNIT_NOT_THEN',
      { name: 'Phòng PA09', date: '28/02/2025' },
      { unitId: 'choice' },
    ]);
    await office.call(people.updatePerson, { ...move, changeFrom: day('2025-03-01') });
    expect(await codeOf(create('Trần Văn Khác', { unitId: young.id, since: date('2024') }))).toBe(
      'UNIT_NOT_THEN',
    );
    await create('Trần Văn Khác', { unitId: young.id, since: date('2025') });
  });
});

describe('the list of a day', () => {
  test('has who serves on it, who had left by then, and leaves out who had not joined yet', async () => {
    const { id } = await create('Nguyễn Văn Hưu', { joinedForce: date('1990') });
    await create('Trần Văn Trẻ', { joinedForce: date('2020-09-01') });
    await office.call(recordLeave, { ids: [id], reason: 'retired', from: day('2022-07-01'), decision: null });
    const of = (service: people.PeopleFilter['service'], on: string) => namesOf({ service, asOf: day(on) });
    expect(await of('serving', '2019-01-01')).toEqual(['Nguyễn Văn Hưu']);
    expect(await of('left', '2019-01-01')).toEqual([]);
    expect(await of('all', '2019-01-01')).toHaveLength(2);
    expect(await of('serving', '2023-01-01')).toEqual(['Trần Văn Trẻ']);
    expect(await of('left', '2023-01-01')).toEqual(['Nguyễn Văn Hưu']);
    await office.call(people.binPeople, { ids: [id] });
    expect(await namesOf({ binned: true })).toEqual(['Nguyễn Văn Hưu']);
  });

  test('who retired and came back serves before and after, not between', async () => {
    const { id } = await create('Nguyễn Văn Về', { joinedForce: date('2000') });
    await keeper.save(id, rowOf.leave('2010-03-01', '2012-05-15'));
    const serving = async (on: string) => (await asOf(on))?.serving;
    expect(await Promise.all(['2010-02-28', '2010-03-01', '2012-05-14', '2012-05-15'].map(serving))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  test('narrows to a unit as the tree stood on that day', async () => {
    const [above, other] = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
    const team = await office.call(createUnit, {
      code: 'D1',
      name: 'Đội 1',
      kind: 'team',
      parentId: above.id,
      validFrom: null,
      validTo: null,
    });
    await create('Nguyễn Văn Đội', { unitId: team.id });
    await office.call(changeUnit, {
      id: team.id,
      revision: team.revision,
      from: day('2024-01-01'),
      name: 'Đội Một',
      parentId: other.id,
      decision: null,
    });
    const of = (unitId: string, on: string) => namesOf({ unitId, asOf: day(on) });
    expect([await of(above.id, '2023-12-31'), await of(other.id, '2023-12-31')]).toEqual([
      ['Nguyễn Văn Đội'],
      [],
    ]);
    expect([await of(above.id, '2024-01-01'), await of(other.id, '2024-01-01')]).toEqual([
      [],
      ['Nguyễn Văn Đội'],
    ]);
    expect((await asOf('2023-12-31'))?.unitName).toBe('Đội 1');
    expect((await asOf('2024-01-01'))?.unitName).toBe('Đội Một');
  });

  test('of before the unit existed calls it by its first name', async () => {
    const unit = await keeper.unit('PA09', 'Phòng PA09', { validFrom: '2025-03-01' });
    await create('Nguyễn Văn Thử', { unitId: unit.id });
    expect((await asOf('1990-01-01'))?.unitName).toBe('Phòng PA09');
    expect(await namesOf({ unitId: unit.id, asOf: day('1990-01-01') })).toEqual(['Nguyễn Văn Thử']);
  });

  test('narrows to members of a Party organisation and of those below it', async () => {
    const above = await keeper.partyOrg('DB-PX03', 'Đảng bộ Phòng PX03');
    const below = await office.call(createPartyOrg, {
      code: 'CB-1',
      name: 'Chi bộ 1',
      kind: 'branch',
      superiorId: above.id,
      unitId: null,
      countsInProvince: true,
      validFrom: null,
      validTo: null,
    });
    const { id } = await create('Nguyễn Văn Đảng', {
      partyAdmission: date('2010'),
      partyOfficial: date('2011'),
    });
    await keeper.save(id, rowOf.membership({ partyOrgId: below.id, from: '2015' }));
    const of = (on: string) => namesOf({ partyOrgId: above.id, asOf: day(on) });
    expect([await of('2014-12-31'), await of('2015-01-01')]).toEqual([[], ['Nguyễn Văn Đảng']]);
    expect(await asOf('2010-06-01')).toMatchObject({ party: 'probationary', partyOrgName: null });
    expect(await asOf('2016-06-01')).toMatchObject({ party: 'official', partyOrgName: 'Chi bộ 1' });
    const party = (standing: people.PeopleFilter['party'], on: string) =>
      namesOf({ party: standing, asOf: day(on) });
    expect([await party('none', '2009-01-01'), await party('none', '2016-01-01')]).toEqual([
      ['Nguyễn Văn Đảng'],
      [],
    ]);
  });

  test('narrows by ethnic group, education and political theory', async () => {
    await create('Nguyễn Văn Một', { ethnicity: 'Tày', education: 'Đại học', politicalTheory: 'Trung cấp' });
    await create('Nguyễn Văn Hai', { ethnicity: 'Kinh', education: 'Thạc sĩ', politicalTheory: 'Cao cấp' });
    expect(await namesOf({ ethnicity: 'Tày' })).toEqual(['Nguyễn Văn Một']);
    expect(await namesOf({ education: 'Thạc sĩ' })).toEqual(['Nguyễn Văn Hai']);
    expect(await namesOf({ politicalTheory: 'Cao cấp', ethnicity: 'Tày' })).toEqual([]);
  });

  test('says how many there are on every page, behind the last one too', async () => {
    for (const name of ['Lê Văn An', 'Lê Văn Bình', 'Lê Văn Cường']) await create(name);
    const page = (offset: number) => office.call(people.listPeople, { offset, limit: 2 });
    expect([(await page(0)).total, (await page(2)).total, (await page(50)).total]).toEqual([3, 3, 3]);
    expect((await page(2)).rows.map(({ fullName }) => fullName)).toEqual(['Lê Văn Cường']);
  });
});

describe('what cannot be quite right is saved all the same', () => {
  test('two people of the same name and birth date are two people', async () => {
    const one = await create('Nguyễn Văn An', { birthDate: date('1985-03-01') });
    const similar = await office.call(people.findSimilarPeople, {
      fullName: 'Nguyễn Văn An',
      birthDate: '1985-03-01',
      policeNumber: null,
      citizenId: null,
      exceptId: null,
    });
    expect(similar.similar.map(({ person, because }) => [person.id, because])).toEqual([
      [one.id, 'nameAndBirthDate'],
    ]);
    await create('Nguyễn Văn An', { birthDate: date('1985-03-01') });
    expect((await list()).total).toBe(2);
  });

  test('a birth year alone, and a rank older than the entry', async () => {
    const { id } = await create('Nguyễn Văn Thử', {
      birthDate: date('1985'),
      joinedForce: date('2005-09-01'),
      rankCode: 'DAI_UY',
      since: date('2001'),
    });
    expect((await asOf('2026-11-21'))?.birthDate).toBe('1985');
    const { remarks } = await office.call(getRecord, { id });
    expect(remarks.map(({ code }) => code).sort()).toEqual(['birthYearOnly', 'rankBeforeEntry']);
  });

  test('of two units on the same day the one begun last counts', async () => {
    const [px03, pc02] = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
    const { id } = await create('Nguyễn Văn Thử', { unitId: px03.id, since: date('2015') });
    await keeper.save(id, rowOf.assignment({ unitId: pc02.id, from: '2018-01-01', to: '2019-12-31' }));
    expect((await placesOn('2018-06-01', '2020-01-01')).map(([unit]) => unit)).toEqual(['PC02', 'PX03']);
  });
});

describe('classified records', () => {
  test('are neither listed, found, opened nor named to those who may not see them, and never exported', async () => {
    await create('Nguyễn Văn Thường');
    const { id } = await create('Trần Văn Mật', { policeNumber: '123-456', birthDate: date('1985') });
    behindTheBack(office.folder, (db) => db.run("UPDATE person SET secrecy = 'secret' WHERE id = ?", id));
    expect(await namesOf()).toEqual(['Nguyễn Văn Thường']);
    expect(await codeOf(office.call(people.getPerson, { id }))).toBe('RECORD_NOT_FOUND');
    const described = {
      fullName: 'Trần Văn Mật',
      birthDate: '1985',
      policeNumber: '123-456',
      citizenId: null,
    };
    const find = () => office.call(people.findSimilarPeople, { ...described, exceptId: null });
    expect((await find()).similar).toEqual([]);
    const taken = await refusalOf(create('Lê Văn Khác', { policeNumber: '123-456' }));
    expect(taken).toMatchObject({ code: 'NUMBER_TAKEN_UNSEEN', params: { number: '123-456' } });
    expect(await office.call(people.exportPeopleRecords, {})).toMatchObject({ records: [{}], withheld: 1 });
    const exportFound = () =>
      office.call(people.exportPeopleList, { filter: { search: '123-456' }, columns: ['fullName'] });
    expect(await exportFound()).toMatchObject({ rows: 0, withheld: 0 });

    const { account } = await office.call(signIn, ADMINISTRATOR);
    await office.call(setSeesClassified, { id: account.id, seesClassified: true });
    await office.call(signIn, ADMINISTRATOR);
    expect(await namesOf()).toEqual(['Trần Văn Mật', 'Nguyễn Văn Thường']);
    expect((await find()).similar).toHaveLength(1);
    expect(await exportFound()).toMatchObject({ rows: 0, withheld: 1 });
    expect(await office.call(people.exportPeopleRecords, {})).toMatchObject({ records: [{}], withheld: 1 });
  });
});

test('whatever is done one after the other, the kept standings are those the histories give', async () => {
  const units = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
  const someDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(day('2015-01-01'), days));
  const step = fc.record({
    rankCode: fc.constantFrom('DAI_UY', 'THIEU_TA', null),
    unitId: fc.constantFrom(units[0]?.id ?? null, units[1]?.id ?? null, null),
    post: fc.constantFrom('Cán bộ', 'Đội trưởng', null),
    joinedForce: fc.constantFrom(date('2014-09'), date('2016'), null),
    changeFrom: fc.option(someDay),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      let person = await create('Nguyễn Văn Thử', { since: date('2015') });
      for (const change of steps) person = await office.call(people.updatePerson, { ...person, ...change });
      expect(behindTheBack(office.folder, countWrongStandings)).toBe(0);
    }),
    { numRuns: 15 },
  );
});

test('a unit that closes keeps whoever is in it on the days before', async () => {
  const unit = await keeper.unit('PX03', 'Phòng PX03');
  const other = await keeper.unit('PC02', 'Phòng PC02');
  const person = await create('Nguyễn Văn Thử', { unitId: unit.id });
  await office.call(people.updatePerson, { ...person, unitId: other.id, changeFrom: day('2025-07-01') });
  await office.call(updateUnit, { ...unit, validTo: day('2025-07-01') });
  expect(await codeOf(create('Trần Văn Sau', { unitId: unit.id }))).toBe('INPUT_INVALID');
  expect((await placesOn('2025-06-30', '2025-07-01')).map(([code]) => code)).toEqual(['PX03', 'PC02']);
});
