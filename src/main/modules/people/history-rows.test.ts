import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getHistory } from '#shared/audit/audit.contract.ts';
import * as record from '#shared/people/record.contract.ts';
import { codeOf, newOffice, type Office, refusalOf } from '../../core/__fixtures__/office.ts';
import { keeperOf, type Row, rowOf } from './__fixtures__/record-keeping.ts';

const NOBODY = '01a20037-c500-7404-a587-7542c9ea4504';
let office: Office;
let keeper: ReturnType<typeof keeperOf>;
beforeEach(async () => {
  office = await newOffice();
  keeper = keeperOf(office);
});
afterEach(() => office.dispose());

const lastChange = async (id: string) =>
  (await office.call(getHistory, { entity: 'person', id })).entries[0]?.changes;

describe('a row of a history', () => {
  test('is added, moves the revision by one, shows in the list and is told field by field', async () => {
    const { id, revision } = await keeper.person();
    const { person } = await keeper.save(id, rowOf.rank('DAI_UY', '2020-07'));
    expect([person.revision, person.rankName]).toEqual([revision + 1, 'Đại úy']);
    expect(await lastChange(id)).toEqual([
      { field: 'rank.rankCode', before: null, after: 'DAI_UY' },
      { field: 'rank.from', before: null, after: '2020-07' },
    ]);
  });

  test('is corrected in place, and saving it unchanged changes nothing', async () => {
    const { id } = await keeper.person();
    const row = await keeper.save(id, rowOf.rank('DAI_UY', '2020'));
    const { person } = await keeper.save(id, rowOf.rank('DAI_UY', '2021'), row.id);
    expect(await lastChange(id)).toEqual([{ field: 'rank.from', before: '2020', after: '2021' }]);
    const again = await keeper.save(id, rowOf.rank('DAI_UY', '2021'), row.id);
    expect(again.person.revision).toBe(person.revision);
    expect((await keeper.recordOf(id)).histories.rank).toHaveLength(1);
  });

  test('that takes effect later is kept, and counts from its day on', async () => {
    const { id } = await keeper.person('Nguyễn Văn Thử', { rankCode: 'TRUNG_UY' });
    const { person } = await keeper.save(id, rowOf.rank('THUONG_UY', '2999-01-01'));
    expect(person.rankName).toBe('Trung úy');
  });

  test('is taken out and brought back, and both are told', async () => {
    const { id } = await keeper.person();
    const row = await keeper.save(id, rowOf.rank('DAI_UY', '2020'));
    const without = await keeper.remove(id, 'rank', row.id);
    expect([without.rankName, (await keeper.recordOf(id)).histories.rank]).toEqual([null, []]);
    expect(await lastChange(id)).toEqual([
      { field: 'rank.rankCode', before: 'DAI_UY', after: null },
      { field: 'rank.from', before: '2020', after: null },
    ]);
    const restored = await keeper.restore(id, 'rank', row.id);
    expect([restored.rankName, restored.revision]).toEqual(['Đại úy', without.revision + 1]);
    expect(await lastChange(id)).toEqual([
      { field: 'rank.rankCode', before: null, after: 'DAI_UY' },
      { field: 'rank.from', before: null, after: '2020' },
    ]);
  });

  test('is not brought back twice, and not that of somebody else', async () => {
    const [mine, other] = [await keeper.person(), await keeper.person('Trần Văn Khác')];
    const row = await keeper.save(mine.id, rowOf.rank('DAI_UY', '2020'));
    const calls = [
      () => keeper.restore(mine.id, 'rank', row.id),
      () => keeper.remove(other.id, 'rank', row.id),
      () => keeper.save(other.id, rowOf.rank('DAI_UY', '2020'), row.id),
      () => keeper.remove(mine.id, 'leave', row.id),
    ];
    for (const call of calls) expect(await codeOf(call())).toBe('RECORD_NOT_FOUND');
  });

  test('of two who work on one record at once the second is refused, whatever they do', async () => {
    const { id, revision } = await keeper.person();
    const row = await keeper.save(id, rowOf.rank('DAI_UY', '2020'));
    const stale = { personId: id, revision };
    const calls = [
      () => office.call(record.saveHistoryRow, { ...stale, id: null, row: rowOf.evaluation(2024) }),
      () => office.call(record.removeHistoryRow, { ...stale, kind: 'rank', id: row.id }),
      () => office.call(record.restoreHistoryRow, { ...stale, kind: 'rank', id: row.id }),
      () => office.call(record.setPersonSecrecy, { ...stale, secrecy: 'normal' }),
    ];
    for (const call of calls) expect(await codeOf(call())).toBe('RECORD_CHANGED');
    expect((await keeper.recordOf(id)).histories.rank).toHaveLength(1);
  });

  test('is refused at its field where it cannot be', async () => {
    const { id } = await keeper.person('Nguyễn Văn Thử', { birthDate: '1985-03' });
    const wrong: [Row, string, string][] = [
      [rowOf.rank('NGUYEN_SOAI', '2020'), 'rankCode', 'choice'],
      [rowOf.rank('DAI_UY', '1984'), 'from', 'order'],
      [rowOf.assignment({ from: '2020' }), 'unitId', 'required'],
      [rowOf.assignment({ unitId: NOBODY }), 'unitId', 'choice'],
      [rowOf.assignment({ post: 'Cán bộ', from: '2020-05', to: '2020-04-30' }), 'to', 'order'],
      [rowOf.leave('2020-05-01', '2020-04'), 'returnedOn', 'order'],
      [rowOf.membership({ partyOrgId: NOBODY }), 'partyOrgId', 'choice'],
      [rowOf.membership({ endReason: 'expelled' }), 'to', 'required'],
      [rowOf.evaluation(1980), 'year', 'order'],
      [rowOf.evaluation(2999), 'year', 'dateInFuture'],
      [rowOf.travel('2999-01-01'), 'from', 'dateInFuture'],
      [rowOf.travel('2020-02-30'), 'from', 'date'],
    ];
    for (const [row, field, key] of wrong) {
      const { code, fieldErrors } = await refusalOf(keeper.save(id, row));
      expect([code, fieldErrors]).toEqual(['INPUT_INVALID', { [`row.fields.${field}`]: key }]);
    }
    expect((await keeper.recordOf(id)).person.revision).toBe(1);
  });
});

test('an assignment until the last year of the calendar, as other programs write "without end", is kept', async () => {
  const { id } = await keeper.person();
  const row = rowOf.assignment({ post: 'Cán bộ', from: '2020', to: '9999-12-31' });
  expect((await keeper.save(id, row)).person.post).toBe('Cán bộ');
});

describe('a new assignment without an end', () => {
  const twoUnits = async () => [
    (await keeper.unit('PX03', 'Phòng PX03')).id,
    (await keeper.unit('PC02', 'Phòng PC02')).id,
  ];

  test('ends the one before it the day before, in one save', async () => {
    const [first = '', second = ''] = await twoUnits();
    const { id } = await keeper.person('Nguyễn Văn Thử', { unitId: first });
    const { person } = await keeper.save(id, rowOf.assignment({ unitId: second, from: '2024-05-01' }));
    expect([person.unitName, person.revision]).toEqual(['Phòng PC02', 2]);
    expect(await keeper.career(id)).toEqual([
      ['Phòng PX03', null, '2024-04-30'],
      ['Phòng PC02', '2024-05-01', null],
    ]);
    expect(await lastChange(id)).toEqual([
      { field: 'assignment.to', before: null, after: '2024-04-30' },
      { field: 'assignment.unitId', before: null, after: second },
      { field: 'assignment.kind', before: null, after: 'official' },
      { field: 'assignment.from', before: null, after: '2024-05-01' },
    ]);
  });

  test.each(['seconded', 'concurrent'] as const)('ends nothing when it is %s', async (kind) => {
    const [first = '', second = ''] = await twoUnits();
    const { id } = await keeper.person();
    await keeper.save(id, rowOf.assignment({ unitId: first, from: '2020-01-01' }));
    await keeper.save(id, rowOf.assignment({ unitId: second, from: '2024-05-01', kind }));
    expect((await keeper.career(id)).map(([, , to]) => to)).toEqual([null, null]);
    expect((await keeper.recordOf(id)).remarks).toEqual([]);
  });

  test('ends nothing when it has an end of its own, and a correction ends nothing either', async () => {
    const [first = '', second = ''] = await twoUnits();
    const { id } = await keeper.person();
    const open = await keeper.save(id, rowOf.assignment({ unitId: first, from: '2020-01-01' }));
    await keeper.save(id, rowOf.assignment({ unitId: second, from: '2022-01-01', to: '2022-12-31' }));
    await keeper.save(id, rowOf.assignment({ unitId: first, from: '2019-01-01' }), open.id);
    expect(await keeper.career(id)).toEqual([
      ['Phòng PX03', '2019-01-01', null],
      ['Phòng PC02', '2022-01-01', '2022-12-31'],
    ]);
  });

  test('entered backwards gives the same career as entered forwards', async () => {
    const [first = '', second = ''] = await twoUnits();
    const rows = [
      rowOf.assignment({ unitId: first, from: '2010-09-01' }),
      rowOf.assignment({ unitId: second, from: '2015-03' }),
      rowOf.assignment({ unitId: first, from: '2021' }),
    ];
    const careers = [];
    for (const order of [rows, rows.toReversed()]) {
      const { id } = await keeper.person();
      for (const row of order) await keeper.save(id, row);
      careers.push(await keeper.career(id));
    }
    expect(careers[0]).toEqual([
      ['Phòng PX03', '2010-09-01', '2015-02'],
      ['Phòng PC02', '2015-03', '2020'],
      ['Phòng PX03', '2021', null],
    ]);
    expect(careers[1]).toEqual(careers[0]);
  });
});

describe('an assignment added by mistake', () => {
  const twoRows = async () => {
    const [first, second] = [
      await keeper.unit('PX03', 'Phòng PX03'),
      await keeper.unit('PC02', 'Phòng PC02'),
    ];
    const { id } = await keeper.person('Nguyễn Văn Thử', { unitId: first.id });
    const added = await keeper.save(id, rowOf.assignment({ unitId: second.id, from: '2024-05-01' }));
    return { id, second: second.id, rowId: added.id };
  };

  test('gives back what it had ended when it is taken out, and takes it again when it returns', async () => {
    const { id, second, rowId } = await twoRows();
    const before = await keeper.career(id);
    const without = await keeper.remove(id, 'assignment', rowId);
    expect(without.unitName).toBe('Phòng PX03');
    expect(await keeper.career(id)).toEqual([['Phòng PX03', null, null]]);
    expect(await lastChange(id)).toEqual([
      { field: 'assignment.unitId', before: second, after: null },
      { field: 'assignment.kind', before: 'official', after: null },
      { field: 'assignment.from', before: '2024-05-01', after: null },
      { field: 'assignment.to', before: '2024-04-30', after: null },
    ]);
    const back = await keeper.restore(id, 'assignment', rowId);
    expect([back.unitName, back.revision]).toEqual(['Phòng PC02', without.revision + 1]);
    expect(await keeper.career(id)).toEqual(before);
    expect((await lastChange(id))?.[0]).toEqual({
      field: 'assignment.to',
      before: null,
      after: '2024-04-30',
    });
  });

  test('opens nothing while another one follows', async () => {
    const { id, second, rowId } = await twoRows();
    await keeper.save(id, rowOf.assignment({ unitId: second, post: 'Đội trưởng', from: '2026-01-01' }));
    await keeper.remove(id, 'assignment', rowId);
    const ends = (await keeper.career(id)).map(([, , to]) => to);
    expect(ends).toEqual(['2024-04-30', null]);
    await keeper.restore(id, 'assignment', rowId);
    expect((await keeper.career(id)).map(([, , to]) => to)).toEqual(['2024-04-30', '2025-12-31', null]);
  });

  test('twice for one day is one row, corrected', async () => {
    const { id, second, rowId } = await twoRows();
    const again = rowOf.assignment({ unitId: second, post: 'Đội trưởng', from: '2024-05-01' });
    const saved = await keeper.save(id, again);
    expect([saved.id, saved.person.post]).toEqual([rowId, 'Đội trưởng']);
    expect(await lastChange(id)).toEqual([{ field: 'assignment.post', before: null, after: 'Đội trưởng' }]);
    expect((await keeper.save(id, again)).person.revision).toBe(saved.person.revision);
  });
});

test('a new secondment ends the one before it, and an official assignment ends both', async () => {
  const units = [await keeper.unit('PX03', 'Phòng PX03'), await keeper.unit('PC02', 'Phòng PC02')];
  const [home, away] = units.map(({ id }) => id);
  const { id } = await keeper.person();
  await keeper.save(id, rowOf.assignment({ unitId: home, from: '2010' }));
  await keeper.save(id, rowOf.assignment({ unitId: away, from: '2015', kind: 'seconded' }));
  await keeper.save(id, rowOf.assignment({ unitId: away, from: '2018', kind: 'seconded' }));
  await keeper.save(id, rowOf.assignment({ unitId: away, from: '2020-03-01' }));
  expect(await keeper.career(id)).toEqual([
    ['Phòng PX03', '2010', '2020-02-29'],
    ['Phòng PC02', '2015', '2017'],
    ['Phòng PC02', '2018', '2020-02-29'],
    ['Phòng PC02', '2020-03-01', null],
  ]);
});

describe('a new membership without an end', () => {
  test('ends the one before it as moved, the member stays a member, and taken out it gives it back', async () => {
    const [first, second] = [
      await keeper.partyOrg('CB1', 'Chi bộ 1'),
      await keeper.partyOrg('CB2', 'Chi bộ 2'),
    ];
    const { id } = await keeper.person('Nguyễn Văn Thử', { partyAdmission: '2015-05-19' });
    await keeper.save(id, rowOf.membership({ partyOrgId: first.id, from: '2015-05-19' }));
    const { person } = await keeper.save(id, rowOf.membership({ partyOrgId: second.id, from: '2024-05-01' }));
    expect([person.partyOrgName, person.party]).toEqual(['Chi bộ 2', 'probationary']);
    expect((await keeper.recordOf(id)).histories.membership).toMatchObject([
      { partyOrgId: second.id, from: '2024-05-01', to: null, endReason: null },
      { partyOrgId: first.id, from: '2015-05-19', to: '2024-04-30', endReason: 'moved' },
    ]);
    const [added] = (await keeper.recordOf(id)).histories.membership;
    const before = await keeper.remove(id, 'membership', added?.id ?? '');
    expect([before.partyOrgName, before.party]).toEqual(['Chi bộ 1', 'probationary']);
    expect((await keeper.recordOf(id)).histories.membership).toMatchObject([{ to: null, endReason: null }]);
    expect((await keeper.restore(id, 'membership', added?.id ?? '')).partyOrgName).toBe('Chi bộ 2');
    expect((await keeper.recordOf(id)).histories.membership).toMatchObject([
      { to: null },
      { to: '2024-04-30', endReason: 'moved' },
    ]);
  });
});

test('saving rows in any order gives the same standings and the same remarks', async () => {
  const units = [(await keeper.unit('PX03', 'Phòng PX03')).id, (await keeper.unit('PC02', 'Phòng PC02')).id];
  const orgs = [(await keeper.partyOrg('CB1', 'Chi bộ 1')).id, (await keeper.partyOrg('CB2', 'Chi bộ 2')).id];
  const dates = ['2008', '2010-03', '2012-05-19', '2016', '2018-01-01', '2022-12'];
  const from = fc.constantFrom(...dates, null);
  const rows: fc.Arbitrary<Row> = fc.oneof(
    fc
      .tuple(fc.constantFrom('THIEU_UY', 'TRUNG_UY', 'DAI_UY'), from)
      .map(([code, day]) => rowOf.rank(code, day)),
    fc
      .record({ unitId: fc.constantFrom(...units), from, to: fc.constantFrom('2023', '2024-06-30') })
      .map(rowOf.assignment),
    fc
      .record({ partyOrgId: fc.constantFrom(...orgs), from, to: fc.constantFrom('2023', '2024-06-30') })
      .map(rowOf.membership),
    fc.constantFrom('2014', '2019-07-01').map((day) => rowOf.leave(day, '2021-01-01')),
    fc.constantFrom(2020, 2021).map(rowOf.evaluation),
  );
  const inTwoOrders = fc
    .array(rows, { maxLength: 6 })
    .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));

  const told = async (some: readonly Row[]) => {
    const { id } = await keeper.person('Nguyễn Văn Thử', {
      joinedForce: '2009',
      partyAdmission: '2012',
      birthDate: '1985',
    });
    for (const row of some) await keeper.save(id, row);
    const { remarks } = await keeper.recordOf(id);
    const standings = await keeper.standings(id);
    return [standings, remarks.map(({ code, params }) => JSON.stringify([code, params])).sort()];
  };
  await fc.assert(
    fc.asyncProperty(inTwoOrders, async ([some, mixed]) => {
      expect(await told(mixed)).toEqual(await told(some));
    }),
    { numRuns: 20 },
  );
});
