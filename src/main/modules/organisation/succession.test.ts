import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getHistory, verifyStore } from '#shared/audit/audit.contract.ts';
import type { InputOf } from '#shared/contract/define.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import * as contract from '#shared/organisation/organisation.contract.ts';
import { getPerson, listPeople } from '#shared/people/people.contract.ts';
import { getRecord, saveHistoryRow, transferPeople } from '#shared/people/record.contract.ts';
import { codeOf, refusalOf } from '../../core/__fixtures__/office.ts';
import { type DatedOffice, datedOffice } from './__fixtures__/dated-office.ts';

let office: DatedOffice;
beforeEach(async () => {
  office = await datedOffice();
});
afterEach(() => office.dispose());

const day = (text: string) => text as LocalDate;
const month = (text: string) => text as PartialDate;
const ON = day('2025-07-01');

type Named = { id: string };
const succeed = (
  from: readonly Named[],
  to: readonly Named[],
  more: { on?: string; peopleTo?: string | null; shares?: readonly (number | null)[] } = {},
) =>
  office.call(contract.succeedUnits, {
    from: from.map(({ id }) => id),
    to: to.map(({ id }, at) => ({ id, share: more.shares?.[at] ?? null })),
    on: day(more.on ?? ON),
    decision: 'Quyết định 100/QĐ-CAT',
    peopleTo: more.peopleTo ?? null,
  });
const historyOf = ({ id }: Named) => office.call(contract.getUnitHistory, { id });
const ward = (name: string, validFrom: string | null = null) =>
  office.unit(name, { kind: 'ward', validFrom: validFrom as LocalDate | null });
const unitNow = async ({ id }: Named) => (await office.unitsOn(null)).find((unit) => unit.id === id);

describe('units that are merged', () => {
  test('end on the day, and their people serve in the new one from then on, each as what he or she is', async () => {
    const [haPhong, haTuOld] = [await ward('Công an phường Hà Phong'), await ward('Công an phường Hà Tu')];
    const haTu = await ward('Công an phường Hà Tu', ON);
    const officer = await office.person('Nguyễn Văn Thử', haPhong.id, '2020-01-01', 'Cán bộ');
    const head = await office.person('Trần Văn Trưởng', haTuOld.id, '2022-01-01', 'Trưởng Công an phường');
    expect(await succeed([haPhong, haTuOld], [haTu], { peopleTo: haTu.id })).toEqual({ moved: 2 });

    expect((await unitNow(haPhong))?.validTo).toBe(ON);
    expect((await unitNow(haTu))?.people).toBe(2);
    const before = await office.unitsOn('2025-06-30');
    expect(before.filter(({ people, kind }) => kind === 'ward' && people === 1)).toHaveLength(2);
    for (const [id, post] of [
      [officer, 'Cán bộ'],
      [head, 'Trưởng Công an phường'],
    ] as const) {
      const { histories } = await office.call(getRecord, { id });
      expect(histories.assignment[0]).toMatchObject({
        unitId: haTu.id,
        post,
        from: ON,
        decision: 'Quyết định 100/QĐ-CAT',
      });
      expect(histories.assignment[1]?.to).toBe('2025-06-30');
    }
  });

  test('do not end while somebody would be left without a unit, and nothing is half done', async () => {
    const [old, fresh] = [await ward('Công an phường Cũ'), await ward('Công an phường Mới')];
    await office.person('Nguyễn Văn Thử', old.id);
    const refusal = await refusalOf(succeed([old], [fresh]));
    expect([refusal.code, refusal.params, refusal.fieldErrors]).toEqual([
      'UNIT_HAS_PEOPLE',
      { name: 'Công an phường Cũ', people: 1 },
      { peopleTo: 'choice' },
    ]);
    expect([(await unitNow(old))?.validTo, (await historyOf(old)).successors]).toEqual([null, []]);
  });

  test('hand on whoever would come later: by a decision, from a secondment, back to service', async () => {
    const [old, fresh] = [await ward('Công an phường Cũ'), await ward('Công an phường Mới')];
    const other = await office.unit('Phòng A');
    const on = day('2026-12-01');
    const decided = await office.person('Người Được Điều', other.id, '2020-01-01');
    await office.call(transferPeople, {
      ...{ ids: [decided], unitId: old.id, post: null, kind: 'official', from: day('2026-12-15') },
      decision: '7/QĐ',
    });
    const seconded = await office.person('Người Biệt Phái', old.id, '2020-01-01');
    const away = await office.person('Người Tạm Nghỉ', old.id, '2020-01-01');
    const paper = { decision: null, note: null };
    const save = async (personId: string, row: InputOf<typeof saveHistoryRow>['row']) => {
      const { revision } = await office.call(getPerson, { id: personId });
      await office.call(saveHistoryRow, { personId, revision, id: null, row });
    };
    const months = { from: month('2026-01'), to: month('2026-12') };
    const elsewhere = { unitId: other.id, post: null, kind: 'seconded' as const, ...months, ...paper };
    await save(seconded, { kind: 'assignment', fields: elsewhere });
    const absence = { from: month('2026-01'), returnedOn: month('2027-02'), reason: 'other' as const };
    await save(away, { kind: 'leave', fields: { ...absence, ...paper } });

    expect(await succeed([old], [fresh], { on, peopleTo: fresh.id })).toEqual({ moved: 3 });
    const placesOn = async (asOf: string) => {
      const { rows } = await office.call(listPeople, { filter: { asOf: day(asOf) } });
      return Object.fromEntries(rows.map(({ fullName, unitName }) => [fullName, unitName]));
    };
    expect(await placesOn('2026-12-14')).toEqual({
      'Người Được Điều': 'Phòng A',
      'Người Biệt Phái': 'Phòng A',
    });
    expect(await placesOn('2027-02-01')).toEqual({
      'Người Được Điều': 'Công an phường Mới',
      'Người Biệt Phái': 'Công an phường Mới',
      'Người Tạm Nghỉ': 'Công an phường Mới',
    });
    expect(await office.call(verifyStore, {})).toMatchObject({ sound: true });
  });

  test('take the teams below them along', async () => {
    const [old, fresh] = [await office.unit('Phòng A'), await office.unit('Phòng B')];
    const team = await office.unit('Đội 1', { kind: 'team', parentId: old.id });
    await office.person('Nguyễn Văn Thử', team.id);
    await succeed([old], [fresh]);
    expect([(await unitNow(team))?.parentId, (await unitNow(fresh))?.people]).toEqual([fresh.id, 1]);
    const then = (await office.unitsOn('2025-06-30')).find(({ id }) => id === team.id);
    expect(then?.parentId).toBe(old.id);
  });
});

describe('a unit that is split', () => {
  test('goes on in several with their shares', async () => {
    const old = await ward('Công an phường Hà Khẩu');
    const [vietHung, tuanChau] = [
      await ward('Công an phường Việt Hưng'),
      await ward('Công an phường Tuần Châu'),
    ];
    await succeed([old], [vietHung, tuanChau], { shares: [6000, 4000] });
    const { successors } = await historyOf(old);
    expect(successors.map(({ name, share, on }) => [name, share, on]).toSorted()).toEqual([
      ['Công an phường Tuần Châu', 4000, ON],
      ['Công an phường Việt Hưng', 6000, ON],
    ]);
    expect((await historyOf(tuanChau)).predecessors).toMatchObject([{ name: 'Công an phường Hà Khẩu' }]);
  });

  test('goes on in no more than the whole of it', async () => {
    const [old, a, b] = [await ward('Cũ'), await ward('Mới 1'), await ward('Mới 2')];
    const { fieldErrors } = await refusalOf(succeed([old], [a, b], { shares: [6000, 4001] }));
    expect(fieldErrors).toEqual({ to: 'invalid' });
  });

  test('sends its people to one of the new units only', async () => {
    const [old, fresh, other] = [await ward('Cũ'), await ward('Mới'), await ward('Khác')];
    const { fieldErrors } = await refusalOf(succeed([old], [fresh], { peopleTo: other.id }));
    expect(fieldErrors).toEqual({ peopleTo: 'choice' });
  });
});

describe('a long history', () => {
  test('leads back to the predecessor of a predecessor, although it was entered backwards', async () => {
    const hoanhBo = await office.unit('Công an huyện Hoành Bồ', { kind: 'district' });
    const haLong = await office.unit('Công an thành phố Hạ Long', { kind: 'district' });
    const ward2025 = await ward('Công an phường Hoành Bồ');
    await succeed([haLong], [ward2025], { on: '2025-03-01' });
    await succeed([hoanhBo], [haLong], { on: '2020-01-01' });
    const { predecessors } = await historyOf(ward2025);
    expect(predecessors).toMatchObject([
      {
        name: 'Công an thành phố Hạ Long',
        on: '2025-03-01',
        validTo: '2025-03-01',
        steps: [{ name: 'Công an huyện Hoành Bồ', on: '2020-01-01', steps: [] }],
      },
    ]);
    const { successors } = await historyOf(hoanhBo);
    expect(successors[0]?.steps.map(({ name }) => name)).toEqual(['Công an phường Hoành Bồ']);
  });

  test('a further successor of the same day is added to a unit that has ended; another day is refused', async () => {
    const [old, a, b] = [await ward('Cũ'), await ward('Mới 1'), await ward('Mới 2')];
    await succeed([old], [a]);
    await succeed([old], [b]);
    expect((await historyOf(old)).successors).toHaveLength(2);
    expect(await codeOf(succeed([old], [b], { on: '2025-08-01' }))).toBe('UNIT_NOT_THEN');
    expect(await codeOf(succeed([old], [b], { on: '2025-06-01' }))).toBe('UNIT_NOT_THEN');
  });

  test('follows a corrected day of the end', async () => {
    const [old, fresh] = [await ward('Cũ'), await ward('Mới')];
    await succeed([old], [fresh], { on: '2020-01-01' });
    const ended = await unitNow(old);
    if (ended) await office.call(contract.updateUnit, { ...ended, validTo: day('2019-12-01') });
    expect((await historyOf(fresh)).predecessors[0]?.on).toBe('2019-12-01');
  });

  test('is taken back by a unit that did not end after all, which may end otherwise then', async () => {
    const [old, wrong, right] = [await ward('Cũ'), await ward('Nhầm'), await ward('Đúng')];
    await succeed([old], [wrong], { on: '2020-01-01' });
    const ended = await unitNow(old);
    if (ended) await office.call(contract.updateUnit, { ...ended, validTo: null });
    expect((await historyOf(old)).successors).toEqual([]);
    expect((await historyOf(wrong)).predecessors).toEqual([]);
    const { entries } = await office.call(getHistory, { entity: 'unit', id: old.id });
    expect(entries[0]?.changes).toContainEqual({ field: 'succeededBy', before: 'Nhầm', after: null });
    await succeed([old], [right]);
    expect((await historyOf(old)).successors.map(({ name }) => name)).toEqual(['Đúng']);
  });

  test('never leads a unit back to itself', async () => {
    const [a, b] = [await ward('A'), await ward('B')];
    expect(await codeOf(succeed([a], [a]))).toBe('SUCCESSION_CIRCLE');
    await succeed([a], [b]);
    expect(await codeOf(succeed([b], [a], { on: '2020-01-01' }))).toBe('SUCCESSION_CIRCLE');
  });

  test('goes on in nothing that did not exist by then', async () => {
    const [old, later] = [await ward('Cũ'), await ward('Mới', '2025-07-02')];
    const { code, params } = await refusalOf(succeed([old], [later]));
    expect([code, params.date]).toEqual(['UNIT_NOT_THEN', '01/07/2025']);
  });
});
