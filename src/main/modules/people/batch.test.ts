import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getHistory, listAudit } from '#shared/audit/audit.contract.ts';
import { binPeople, listPeople } from '#shared/people/people.contract.ts';
import * as record from '#shared/people/record.contract.ts';
import { codeOf, newOffice, type Office, refusalOf } from '../../core/__fixtures__/office.ts';
import { keeperOf, rowOf } from './__fixtures__/record-keeping.ts';

let office: Office;
let keeper: ReturnType<typeof keeperOf>;
beforeEach(async () => {
  office = await newOffice();
  keeper = keeperOf(office);
});
afterEach(() => office.dispose());

const ON = '2025-07-01';
const idsOf = (people: readonly { id: string }[]) => people.map(({ id }) => id);
const decided = (people: readonly { id: string }[]) => ({
  ids: idsOf(people),
  from: ON,
  decision: '12/QĐ-CAT',
});
const stood = async (asOf: string, field: 'rankCode' | 'unitName' | 'serving') => {
  const { rows } = await office.call(listPeople, { filter: { asOf, service: 'all' } });
  return Object.fromEntries(rows.map((row) => [row.fullName, row[field]]));
};

describe('a list of promotions', () => {
  const promote = (people: readonly { id: string }[], rankCode: string | null = null) =>
    office.call(record.promotePeople, { ...decided(people), rankCode });

  test('gives everybody the next rank from its day on, as one act of the audit', async () => {
    const people = [
      await keeper.person('Lê Văn An', { rankCode: 'THUONG_SI' }),
      await keeper.person('Cao Văn Y', { rankCode: 'DAI_UY' }),
    ];
    expect(await promote(people)).toEqual({ changed: 2 });
    expect(await stood('2025-06-30', 'rankCode')).toEqual({
      'Lê Văn An': 'THUONG_SI',
      'Cao Văn Y': 'DAI_UY',
    });
    expect(await stood(ON, 'rankCode')).toEqual({ 'Lê Văn An': 'THIEU_UY', 'Cao Văn Y': 'THIEU_TA' });
    const [entry] = (await office.call(listAudit, {})).entries;
    expect([entry?.procedure, entry?.subjects]).toEqual(['people.promote', 2]);
    const { entries } = await office.call(getHistory, { entity: 'person', id: people[0]?.id ?? '' });
    expect(entries[0]?.changes).toEqual([
      { field: 'rank.rankCode', before: 'THUONG_SI', after: 'THIEU_UY' },
      { field: 'rank.from', before: null, after: ON },
      { field: 'rank.decision', before: null, after: '12/QĐ-CAT' },
    ]);
  });

  test('pressed twice promotes once', async () => {
    const people = [await keeper.person('Lê Văn An', { rankCode: 'DAI_UY' })];
    await promote(people);
    expect(await promote(people)).toEqual({ changed: 0 });
    expect(await stood(ON, 'rankCode')).toEqual({ 'Lê Văn An': 'THIEU_TA' });
  });

  test('to one rank does not count those who hold it', async () => {
    const people = [
      await keeper.person('Lê Văn An', { rankCode: 'DAI_UY' }),
      await keeper.person('Cao Văn Y', { rankCode: 'THIEU_TA' }),
      await keeper.person('Phạm Văn Dũng'),
    ];
    expect(await promote(people, 'THIEU_TA')).toEqual({ changed: 2 });
    expect(Object.values(await stood(ON, 'rankCode'))).toEqual(['THIEU_TA', 'THIEU_TA', 'THIEU_TA']);
  });

  test.each([
    ['has no rank', null],
    ['holds the highest', 'DAI_TUONG'],
  ])('promotes nobody when somebody in it %s, who is named', async (_, rankCode) => {
    const people = [
      await keeper.person('Lê Văn An', { rankCode: 'DAI_UY' }),
      await keeper.person('Cao Văn Y', { rankCode }),
    ];
    const { code, params } = await refusalOf(promote(people));
    expect([code, params]).toEqual(['RANK_HIGHEST', { name: 'Cao Văn Y' }]);
    expect(await stood(ON, 'rankCode')).toEqual({ 'Lê Văn An': 'DAI_UY', 'Cao Văn Y': rankCode });
  });

  test('from the first day there is is refused at its field', async () => {
    const [person, unit] = [await keeper.person(), await keeper.unit('PX03', 'Phòng PX03')];
    const input = { ids: [person.id], from: '0001-01-01', decision: null };
    const calls = [
      office.call(record.promotePeople, { ...input, rankCode: 'DAI_UY' }),
      office.call(record.transferPeople, { ...input, unitId: unit.id, post: null, kind: 'official' }),
      office.call(record.recordLeave, { ...input, reason: 'retired' }),
    ];
    for (const call of calls) expect((await refusalOf(call)).fieldErrors).toEqual({ from: 'date' });
  });

  test('of a rank that is not there, or before somebody was born, is refused at its field', async () => {
    const people = [await keeper.person('Lê Văn An', { birthDate: '2025-08', rankCode: 'DAI_UY' })];
    expect((await refusalOf(promote(people, 'NGUYEN_SOAI'))).fieldErrors).toEqual({ rankCode: 'choice' });
    expect((await refusalOf(promote(people))).fieldErrors).toEqual({ from: 'order' });
  });
});

describe('a list of transfers', () => {
  const transfer = (
    people: readonly { id: string }[],
    unitId: string,
    kind: 'official' | 'concurrent' = 'official',
  ) => office.call(record.transferPeople, { ...decided(people), unitId, post: null, kind });

  test('puts everybody into the unit from its day on, with the post each had', async () => {
    const [old, next] = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
    const people = [
      await keeper.person('Lê Văn An', { unitId: old.id, post: 'Cán bộ' }),
      await keeper.person('Cao Văn Y'),
      await keeper.person('Phạm Văn Dũng', { unitId: next.id }),
    ];
    expect(await transfer(people, next.id)).toEqual({ changed: 2 });
    expect(await stood('2025-06-30', 'unitName')).toMatchObject({
      'Lê Văn An': 'Phòng PX03',
      'Cao Văn Y': null,
    });
    expect(new Set(Object.values(await stood(ON, 'unitName')))).toEqual(new Set(['Phòng PC02']));
    const { person, histories, remarks } = await keeper.recordOf(people[0]?.id ?? '');
    expect([person.post, person.revision, remarks]).toEqual(['Cán bộ', 2, []]);
    expect(histories.assignment).toMatchObject([
      { unitId: next.id, from: ON, to: null, decision: '12/QĐ-CAT' },
      { unitId: old.id, from: null, to: '2025-06-30' },
    ]);
    expect(await transfer(people, next.id)).toEqual({ changed: 0 });
  });

  test('moves nobody to a unit that was not there on that day', async () => {
    const closed = await keeper.unit('CP', 'Công an thành phố Cẩm Phả', { validTo: '2025-03-01' });
    const { code, params } = await refusalOf(transfer([await keeper.person()], closed.id));
    expect([code, params]).toEqual([
      'UNIT_NOT_THEN',
      { name: 'Công an thành phố Cẩm Phả', date: '01/07/2025' },
    ]);
  });

  test('moves nobody when one of them is in the bin or not there', async () => {
    const unit = await keeper.unit('PX03', 'Phòng PX03');
    const person = await keeper.person();
    const nobody = { id: '01a20037-c500-7404-a587-7542c9ea4504' };
    const binned = await keeper.person('Trần Văn Khác');
    await office.call(binPeople, { ids: [binned.id] });
    for (const other of [nobody, binned])
      expect(await codeOf(transfer([person, other], unit.id))).toBe('RECORD_NOT_FOUND');
    expect(await stood(ON, 'unitName')).toEqual({ 'Nguyễn Văn Thử': null });
  });

  test('to a concurrent assignment leaves everybody where they are', async () => {
    const [old, next] = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
    const person = await keeper.person('Lê Văn An', { unitId: old.id });
    expect(await transfer([person], next.id, 'concurrent')).toEqual({ changed: 1 });
    expect(await stood(ON, 'unitName')).toEqual({ 'Lê Văn An': 'Phòng PX03' });
  });
});

describe('leaving', () => {
  const leave = (people: readonly { id: string }[], reason: 'retired' | 'died' = 'retired') =>
    office.call(record.recordLeave, { ...decided(people), reason });

  test('takes people out of service from its day on, and back on the day they return', async () => {
    const person = await keeper.person('Lê Văn An', { joinedForce: '1990' });
    expect([await leave([person]), await leave([person])]).toEqual([{ changed: 1 }, { changed: 0 }]);
    expect([await stood('2025-06-30', 'serving'), await stood(ON, 'serving')]).toEqual([
      { 'Lê Văn An': true },
      { 'Lê Văn An': false },
    ]);
    const [row] = (await keeper.recordOf(person.id)).histories.leave;
    await keeper.save(person.id, rowOf.leave(ON, '2026-01-01'), row?.id);
    expect(await stood('2026-01-01', 'serving')).toEqual({ 'Lê Văn An': true });
  });

  test('for another reason on that very day corrects the first', async () => {
    const person = await keeper.person('Lê Văn An');
    await leave([person]);
    expect(await leave([person], 'died')).toEqual({ changed: 1 });
    expect((await keeper.recordOf(person.id)).histories.leave).toMatchObject([{ reason: 'died', from: ON }]);
  });
});
