import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createAccount,
  listAccounts,
  setSeesClassified,
  signIn,
} from '#shared/accounts/accounts.contract.ts';
import { getHistory } from '#shared/audit/audit.contract.ts';
import { changeUnit } from '#shared/organisation/organisation.contract.ts';
import { changePartyOrg } from '#shared/organisation/party-orgs.contract.ts';
import type { PersonDetails } from '#shared/people/histories.ts';
import { listPeople } from '#shared/people/people.contract.ts';
import * as record from '#shared/people/record.contract.ts';
import { setSecrecyApproval } from '#shared/people/secrecy.contract.ts';
import { codeOf, newAccount, newOffice, type Office, refusalOf } from '../../core/__fixtures__/office.ts';
import { keeperOf, rowOf } from './__fixtures__/record-keeping.ts';

let office: Office;
let keeper: ReturnType<typeof keeperOf>;
beforeEach(async () => {
  office = await newOffice();
  keeper = keeperOf(office);
});
afterEach(() => office.dispose());

const lastChange = async (id: string) =>
  (await office.call(getHistory, { entity: 'person', id })).entries[0]?.changes;
const remarksOf = async (id: string) =>
  (await keeper.recordOf(id)).remarks.map(({ code, params }) => [code, ...Object.values(params)]);

describe('the record', () => {
  test('of a new person holds what was entered as the first row of each history', async () => {
    const { id: unitId } = await keeper.unit('PX03', 'Phòng PX03');
    const { id } = await keeper.person('Nguyễn Văn Thử', { unitId, rankCode: 'DAI_UY', post: 'Cán bộ' });
    const { person, histories, unitNames, details } = await keeper.recordOf(id);
    expect([person.unitName, person.rankName, details.religion]).toEqual(['Phòng PX03', 'Đại úy', null]);
    expect(histories.rank).toMatchObject([{ rankCode: 'DAI_UY', from: null }]);
    expect(histories.assignment).toMatchObject([{ unitId, post: 'Cán bộ', from: null, to: null }]);
    expect(Object.values(unitNames)).toEqual(['Phòng PX03']);
  });

  test('of nobody is not found', async () => {
    const id = '01a20037-c500-7404-a587-7542c9ea4504';
    expect(await codeOf(office.call(record.getRecord, { id }))).toBe('RECORD_NOT_FOUND');
  });

  test('calls a unit that was renamed twice by its name of each time', async () => {
    const unit = await keeper.unit('PX03', 'Phòng Chính trị');
    const renamed = { id: unit.id, parentId: null, decision: null };
    const once = await office.call(changeUnit, {
      ...renamed,
      revision: unit.revision,
      from: '2018-08-06',
      name: 'Phòng PX03',
    });
    await office.call(changeUnit, {
      ...renamed,
      revision: once.revision,
      from: '2023-01-01',
      name: 'Phòng Công tác chính trị',
    });
    const { id } = await keeper.person();
    const spans = [
      [null, '2010-12-31'],
      ['2011-01-01', '2018-12-31'],
      ['2019', '2022'],
      ['2024-05-01', null],
    ] as const;
    for (const [from, to] of spans) await keeper.save(id, rowOf.assignment({ unitId: unit.id, from, to }));
    expect((await keeper.career(id)).map(([name]) => name)).toEqual([
      'Phòng Chính trị',
      'Phòng Chính trị',
      'Phòng PX03',
      'Phòng Công tác chính trị',
    ]);
  });

  test('calls a Party organisation by its name of the time', async () => {
    const org = await keeper.partyOrg('CB-PX03', 'Chi bộ Phòng Chính trị');
    await office.call(changePartyOrg, {
      id: org.id,
      revision: org.revision,
      from: '2020-01-01',
      name: 'Chi bộ PX03',
      superiorId: null,
      unitId: null,
      countsInProvince: true,
      decision: null,
    });
    const { id } = await keeper.person('Nguyễn Văn Thử', { partyAdmission: '2015-05-19' });
    await keeper.save(id, rowOf.membership({ partyOrgId: org.id, from: '2015-05-19', to: '2019-12-31' }));
    await keeper.save(id, rowOf.membership({ partyOrgId: org.id, from: '2020-01-01' }));
    const { partyOrgNames, histories } = await keeper.recordOf(id);
    const names = histories.membership.map((row) => partyOrgNames[row.id]);
    expect(names).toEqual(['Chi bộ PX03', 'Chi bộ Phòng Chính trị']);
  });
});

describe('the details of the paper record', () => {
  const details: PersonDetails = {
    birthName: null,
    otherNames: null,
    birthplace: 'Hạ Long',
    permanentResidence: null,
    temporaryResidence: null,
    religion: 'không',
    generalEducation: '12/12',
    academicTitle: null,
    foreignLanguage: null,
    informatics: null,
    youthUnionDate: null,
    youthUnionPlace: null,
    partyDecision: null,
    partyFileNumber: '123456AB',
    partyCardNumber: '12345678',
    healthClass: null,
    deferredUntil: null,
    assetsDeclared: false,
  };

  test('are saved, told field by field, and saving them again changes nothing', async () => {
    const { id, revision } = await keeper.person();
    const saved = await office.call(record.updateDetails, { personId: id, revision, ...details });
    expect([saved.revision, (await keeper.recordOf(id)).details]).toEqual([revision + 1, details]);
    expect(await lastChange(id)).toEqual([
      { field: 'birthplace', before: null, after: 'Hạ Long' },
      { field: 'religion', before: null, after: 'không' },
      { field: 'generalEducation', before: null, after: '12/12' },
      { field: 'partyFileNumber', before: null, after: '123456AB' },
      { field: 'partyCardNumber', before: null, after: '12345678' },
      { field: 'assetsDeclared', before: null, after: 0 },
    ]);
    const again = await office.call(record.updateDetails, {
      personId: id,
      revision: saved.revision,
      ...details,
    });
    expect(again.revision).toBe(saved.revision);
  });

  test.each([
    ['a file number of five digits', { partyFileNumber: '12345AB' }, { partyFileNumber: 'partyFileNumber' }],
    [
      'a card number of nine digits',
      { partyCardNumber: '123456789' },
      { partyCardNumber: 'partyCardNumber' },
    ],
    ['the youth union before birth', { youthUnionDate: '1980' }, { youthUnionDate: 'order' }],
    ['an admission decided in days to come', { partyDecision: '2999' }, { partyDecision: 'dateInFuture' }],
  ])('%s is refused at its field', async (_, wrong, fieldErrors) => {
    const { id, revision } = await keeper.person('Nguyễn Văn Thử', { birthDate: '1985' });
    const refusal = await refusalOf(
      office.call(record.updateDetails, { personId: id, revision, ...details, ...wrong }),
    );
    expect([refusal.code, refusal.fieldErrors]).toEqual(['INPUT_INVALID', fieldErrors]);
  });

  test('of two who edit one record the second is refused and told whose it is', async () => {
    const { id, revision } = await keeper.person();
    await keeper.save(id, rowOf.rank('DAI_UY', '2020'));
    const refusal = await refusalOf(
      office.call(record.updateDetails, { personId: id, revision, ...details }),
    );
    expect([refusal.code, refusal.params]).toEqual(['RECORD_CHANGED', { name: 'Nguyễn Văn Thử' }]);
  });
});

describe('what cannot be quite right is told and refuses nothing', () => {
  test('a person in two units on the same day, naming both', async () => {
    const [first, second] = [
      await keeper.unit('PX03', 'Phòng PX03'),
      await keeper.unit('PC02', 'Phòng PC02'),
    ];
    const { id } = await keeper.person('Nguyễn Văn Thử', { birthDate: '1985-03-01' });
    await keeper.save(id, rowOf.assignment({ unitId: first.id, from: '2015-01-01', to: '2020-06-30' }));
    await keeper.save(id, rowOf.assignment({ unitId: second.id, from: '2020-06-30' }));
    expect(await remarksOf(id)).toEqual([
      ['twoUnitsAtOnce', 'Phòng PC02', 'Phòng PX03', '2020-06-30', '2020-06-30'],
    ]);
  });

  test('a rank older than the day of entry', async () => {
    const { id } = await keeper.person('Nguyễn Văn Thử', { joinedForce: '2006-09-01' });
    await keeper.save(id, rowOf.rank('THIEU_UY', '2005'));
    expect(await remarksOf(id)).toEqual([['rankBeforeEntry', 'Thiếu úy', '2005', '2006-09-01']]);
  });

  test('an assignment to a unit before it was there', async () => {
    const unit = await keeper.unit('HT', 'Công an phường Hà Tu', { validFrom: '2025-07-01' });
    const { id } = await keeper.person();
    await keeper.save(id, rowOf.assignment({ unitId: unit.id, from: '2024-01-01' }));
    expect(await remarksOf(id)).toEqual([['unitNotThen', 'Công an phường Hà Tu', '2025-07-01', '']]);
  });

  test('a birth year without its day', async () => {
    const { id } = await keeper.person('Nguyễn Văn Thử', { birthDate: '1985' });
    expect(await remarksOf(id)).toEqual([['birthYearOnly', '1985']]);
  });

  test('but not that somebody retired, came back and was assigned again', async () => {
    const { id: unitId } = await keeper.unit('PX03', 'Phòng PX03');
    const { id } = await keeper.person('Nguyễn Văn Thử', { joinedForce: '2000-09-01' });
    await keeper.save(id, rowOf.assignment({ unitId, from: '2000-09-01' }));
    const gone = await keeper.save(id, rowOf.leave('2020-01-01'));
    expect(gone.person.serving).toBe(false);
    const back = await keeper.save(id, rowOf.leave('2020-01-01', '2023-01-01'), gone.id);
    await keeper.save(id, rowOf.assignment({ unitId, post: 'Cán bộ', from: '2023-01-01' }));
    expect([back.person.serving, await remarksOf(id)]).toEqual([true, []]);
    const servingOn = async (asOf: string) =>
      (await office.call(listPeople, { filter: { asOf, service: 'serving' } })).total;
    expect([
      await servingOn('2019-12-31'),
      await servingOn('2021-06-01'),
      await servingOn('2023-01-01'),
    ]).toEqual([1, 0, 1]);
  });
});

describe('a classified record', () => {
  const classify = (id: string, revision: number) =>
    office.call(record.setPersonSecrecy, { personId: id, revision, secrecy: 'secret' });

  /** The administrator may see classified records; an officer, who signs in at another session, may not. */
  async function approved() {
    const { account } = await office.call(createAccount, newAccount('canbo', 'officer'));
    const { accounts } = await office.call(listAccounts, {});
    const administrator = accounts.find(({ id }) => id !== account.id);
    await office.call(setSeesClassified, { id: administrator?.id ?? '', seesClassified: true });
    await office.call(setSecrecyApproval, { document: '12/QĐ-BCA' });
    const officer = office.callAs('officer');
    await officer(signIn, { signInName: 'canbo', password: newAccount('canbo', 'officer').password });
    return { officer, officerKeeper: keeperOf({ call: officer }) };
  }

  test('is refused while the computer is not approved for it', async () => {
    const { id, revision } = await keeper.person();
    expect(await codeOf(classify(id, revision))).toBe('SECRECY_NOT_APPROVED');
    expect((await keeper.recordOf(id)).person.secrecy).toBe('normal');
  });

  test('is no record at all for an account that may not see it', async () => {
    const { officer, officerKeeper } = await approved();
    const { id, revision } = await keeper.person();
    expect((await classify(id, revision)).secrecy).toBe('secret');
    expect(await codeOf(officer(getHistory, { entity: 'person', id }))).toBe('RECORD_NOT_FOUND');
    expect(await lastChange(id)).toEqual([{ field: 'secrecy', before: 'normal', after: 'secret' }]);
    expect(await codeOf(officerKeeper.recordOf(id))).toBe('RECORD_NOT_FOUND');
    const row = rowOf.rank('DAI_UY', '2020');
    const calls = [
      officer(record.saveHistoryRow, { personId: id, revision: revision + 1, id: null, row }),
      officer(record.recordLeave, { ids: [id], reason: 'retired', from: '2026-01-01', decision: null }),
      officer(record.setPersonSecrecy, { personId: id, revision: revision + 1, secrecy: 'normal' }),
    ];
    expect(await Promise.all(calls.map(codeOf))).toEqual(calls.map(() => 'RECORD_NOT_FOUND'));
    expect((await keeper.recordOf(id)).histories.rank).toEqual([]);
  });

  test('is not made by an account that could not see it afterwards', async () => {
    const { officer } = await approved();
    const { id, revision } = await keeper.person();
    const call = officer(record.setPersonSecrecy, { personId: id, revision, secrecy: 'confidential' });
    expect(await codeOf(call)).toBe('FORBIDDEN');
  });
});
