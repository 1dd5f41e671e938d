import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { partialDateOf } from '#shared/domain/partial-date.ts';
import * as contract from '#shared/organisation/party-orgs.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { getRecord, saveHistoryRow } from '#shared/people/record.contract.ts';
import { codeOf, personNamed, refusalOf } from '../../core/__fixtures__/office.ts';
import { type DatedOffice, datedOffice } from './__fixtures__/dated-office.ts';

let office: DatedOffice;
beforeEach(async () => {
  office = await datedOffice();
});
afterEach(() => office.dispose());

const day = (text: string) => text as LocalDate;
const create = (name: string, known: Partial<contract.PartyOrg> = {}) =>
  office.call(contract.createPartyOrg, {
    code: name,
    name,
    kind: 'branch',
    superiorId: null,
    unitId: null,
    countsInProvince: true,
    validFrom: null,
    validTo: null,
    ...known,
  });
const onDay = async (asOf: string | null) => {
  const { partyOrgs } = await office.call(contract.listPartyOrgs, { asOf: asOf as LocalDate | null });
  return new Map(partyOrgs.map((one) => [one.id, one]));
};

/** A member of the organisation from a year on. */
async function member(fullName: string, partyOrgId: string, year: number): Promise<string> {
  const since = partialDateOf(year, 1, 1);
  const person = await office.call(createPerson, personNamed(fullName, { partyAdmission: since }));
  const fields = { partyOrgId, from: since, to: null, endReason: null, decision: null, note: null };
  const { id, revision } = person;
  await office.call(saveHistoryRow, {
    personId: id,
    revision,
    id: null,
    row: { kind: 'membership', fields },
  });
  return id;
}

test('a branch that changes its superior counts in the figures of the old one until the day before', async () => {
  const [first, second] = [await create('Đảng bộ A'), await create('Đảng bộ B')];
  const branch = await create('Chi bộ 1', { superiorId: first.id });
  await member('Nguyễn Văn Thử', branch.id, 2015);
  const { id, revision, name, unitId } = branch;
  await office.call(contract.changePartyOrg, {
    id,
    revision,
    from: day('2025-07-01'),
    name,
    superiorId: second.id,
    unitId,
    countsInProvince: false,
    decision: 'Quyết định 5-QĐ/ĐU',
  });
  const told = async (asOf: string) => {
    const orgs = await onDay(asOf);
    const one = orgs.get(id);
    return [
      one?.superiorId,
      one?.countsInProvince,
      orgs.get(first.id)?.members,
      orgs.get(second.id)?.members,
    ];
  };
  expect(await told('2025-06-30')).toEqual([first.id, true, 1, 0]);
  expect(await told('2025-07-01')).toEqual([second.id, false, 0, 1]);
  const { states } = await office.call(contract.getPartyOrgHistory, { id });
  expect(states.map(({ from, superiorName, decision }) => [from, superiorName, decision])).toEqual([
    [null, 'Đảng bộ A', null],
    ['2025-07-01', 'Đảng bộ B', 'Quyết định 5-QĐ/ĐU'],
  ]);
});

test('only members of the Party are counted, from the day they entered it', async () => {
  const branch = await create('Chi bộ 1');
  await member('Nguyễn Văn Thử', branch.id, 2015);
  const members = async (asOf: string | null) => (await onDay(asOf)).get(branch.id)?.members;
  expect([await members('2014-12-31'), await members('2015-01-01'), await members(null)]).toEqual([0, 1, 1]);
});

test('organisations stand in no circle, and no symbol is used twice at a time', async () => {
  const above = await create('Đảng bộ A');
  const below = await create('Chi bộ 1', { superiorId: above.id });
  const circle = office.call(contract.updatePartyOrg, { ...above, superiorId: below.id });
  expect((await refusalOf(circle)).fieldErrors).toEqual({ superiorId: 'choice' });
  expect(await codeOf(create('Đảng bộ A'))).toBe('PARTY_ORG_CODE_TAKEN');
});

test('an organisation of a unit exists while that unit exists', async () => {
  const unit = await office.unit('Công an phường Hà Tu', { validFrom: day('2025-07-01') });
  const early = create('Chi bộ Hà Tu', { unitId: unit.id, validFrom: day('2025-06-01') });
  const { code, fieldErrors } = await refusalOf(early);
  expect([code, fieldErrors]).toEqual(['UNIT_NOT_THEN', { unitId: 'choice' }]);
  expect((await create('Chi bộ Hà Tu', { unitId: unit.id, validFrom: day('2025-07-01') })).unitId).toBe(
    unit.id,
  );
});

test('an organisation that ends hands its members on, who stay members', async () => {
  const [old, fresh] = [await create('Chi bộ 1'), await create('Chi bộ 2')];
  const person = await member('Nguyễn Văn Thử', old.id, 2015);
  const succeed = (membersTo: string | null) =>
    office.call(contract.succeedPartyOrgs, {
      from: [old.id],
      to: [{ id: fresh.id, share: null }],
      on: day('2025-07-01'),
      decision: null,
      membersTo,
    });
  expect((await refusalOf(succeed(null))).code).toBe('PARTY_ORG_HAS_MEMBERS');
  expect(await succeed(fresh.id)).toEqual({ moved: 1 });
  const { histories } = await office.call(getRecord, { id: person });
  expect(histories.membership.map(({ partyOrgId, to, endReason }) => [partyOrgId, to, endReason])).toEqual([
    [fresh.id, null, null],
    [old.id, '2025-06-30', 'moved'],
  ]);
  const { successors } = await office.call(contract.getPartyOrgHistory, { id: old.id });
  expect(successors).toMatchObject([{ name: 'Chi bộ 2', on: '2025-07-01' }]);
});

test('a member who would come later comes into the organisation it goes on in', async () => {
  const [old, fresh] = [await create('Chi bộ 1'), await create('Chi bộ 2')];
  const person = await member('Nguyễn Văn Thử', old.id, 2026);
  const to = [{ id: fresh.id, share: null }];
  const asked = { from: [old.id], to, on: day('2025-07-01'), decision: null, membersTo: fresh.id };
  expect(await office.call(contract.succeedPartyOrgs, asked)).toEqual({ moved: 1 });
  const { histories } = await office.call(getRecord, { id: person });
  expect(histories.membership.map(({ partyOrgId }) => partyOrgId)).toEqual([fresh.id]);
});

test('an organisation does not end while it has members', async () => {
  const branch = await create('Chi bộ 1');
  await member('Nguyễn Văn Thử', branch.id, 2015);
  const close = office.call(contract.updatePartyOrg, { ...branch, validTo: day('2026-01-01') });
  expect((await refusalOf(close)).params).toEqual({ name: 'Chi bộ 1', members: 1 });
});
