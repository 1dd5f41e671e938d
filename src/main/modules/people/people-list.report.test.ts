import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalDate, parseLocalDate } from '#shared/domain/local-date.ts';
import { partialFromLocal } from '#shared/domain/partial-date.ts';
import { createUnit, listUnits } from '#shared/organisation/organisation.contract.ts';
import { binPeople, createPerson } from '#shared/people/people.contract.ts';
import { promotePeople } from '#shared/people/record.contract.ts';
import { newOffice, type Office, personNamed } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { checksOf, peopleListReport } from './people-list.report.ts';

const today = parseLocalDate('2026-11-21') as LocalDate;
const day = (text: string) => partialFromLocal(parseLocalDate(text) as LocalDate);

let office: Office;
let ward: string;
beforeEach(async () => {
  office = await newOffice({ referenceUnits: true });
  const { units } = await office.call(listUnits, {});
  ward = units.find((unit) => unit.code === '06652')?.id ?? '';
});
afterEach(() => office.dispose());

const build = (asOf: string = today) =>
  behindTheBack(office.folder, (db) =>
    peopleListReport.build(db, {
      period: null,
      asOf: asOf as LocalDate,
      unit: null,
      today,
    }),
  );
const shown = (asOf?: string) => build(asOf).rows.flatMap((row) => (row.kind === 'data' ? [row.values] : []));

test('the list has a section for each unit, the highest rank first, and leaves out the bin', async () => {
  await office.call(createPerson, personNamed('Trần Văn Bình', { unitId: ward, rankCode: 'DAI_UY' }));
  await office.call(
    createPerson,
    personNamed('Lê Thị Cúc', { unitId: ward, rankCode: 'TRUNG_TA', sex: 'female' }),
  );
  const { id } = await office.call(createPerson, personNamed('Người Trong Thùng', { unitId: ward }));
  await office.call(binPeople, { ids: [id] });
  const { rows, period } = build();
  expect(rows.map((row) => (row.kind === 'data' ? row.values.fullName : row.title))).toEqual([
    'CÔNG AN PHƯỜNG HÀ TU (2 đồng chí)',
    'Lê Thị Cúc',
    'Trần Văn Bình',
    'Tổng số: 2 đồng chí',
  ]);
  expect(period).toBe('(Tính đến ngày 21/11/2026)');
});

test('a list of a past day shows who served then, with the rank, unit and Party standing of then', async () => {
  const { units } = await office.call(listUnits, {});
  const department = units.find((unit) => unit.code === 'PX03')?.id ?? '';
  const { id } = await office.call(
    createPerson,
    personNamed('Trần Văn Bình', {
      unitId: department,
      rankCode: 'THUONG_UY',
      joinedForce: day('2015-06-01'),
      partyAdmission: day('2023-02-03'),
      partyOfficial: day('2024-02-03'),
      since: day('2020-01-01'),
    }),
  );
  await office.call(promotePeople, { ids: [id], rankCode: 'DAI_UY', from: '2026-01-01', decision: null });
  await office.call(createPerson, personNamed('Vào Năm Sau', { joinedForce: day('2025-02-01') }));
  expect(shown('2024-01-01')).toMatchObject([
    { fullName: 'Trần Văn Bình', rankName: 'Thượng úy', partyAdmission: '2023-02-03', partyOfficial: null },
  ]);
  expect(shown().map(({ fullName, rankName }) => [fullName, rankName])).toEqual([
    ['Trần Văn Bình', 'Đại úy'],
    ['Vào Năm Sau', null],
  ]);
  const { period, checks } = build('2024-01-01');
  expect(period).toBe('(Tính đến ngày 01/01/2024)');
  expect(checks.every((check) => check.left === check.right)).toBe(true);
});

test('a classified record is in no list; the kept copy says how many there are', async () => {
  const { id } = await office.call(createPerson, personNamed('Người Mật', { unitId: ward }));
  await office.call(createPerson, personNamed('Người Thường', { unitId: ward }));
  behindTheBack(office.folder, (db) => {
    db.run("UPDATE person SET secrecy = 'confidential' WHERE id = ?", id);
  });
  const { rows, sources, checks } = build();
  expect(JSON.stringify([rows, sources])).not.toContain('Người Mật');
  expect(sources.at(-1)).toMatchObject({ figure: 'Ngoài danh sách', value: 1, records: [], withheld: 1 });
  expect(checks.every((check) => check.left === check.right)).toBe(true);
});

test('a birth date without a known sex stands in the first column with the question beside it', async () => {
  await office.call(createPerson, personNamed('Chưa Rõ', { birthDate: day('1990-03-01') }));
  const row = build().rows.find((one) => one.kind === 'data');
  expect(row?.kind === 'data' && row.values).toMatchObject({
    bornMale: '1990-03-01',
    bornFemale: null,
    note: 'chưa rõ giới tính',
  });
});

test('teams of two departments that are called the same stay two sections', async () => {
  const { units } = await office.call(listUnits, {});
  for (const code of ['PC02', 'PC04']) {
    const parentId = units.find((unit) => unit.code === code)?.id ?? null;
    const team = { name: 'Đội 1', kind: 'team' as const, parentId, validFrom: null, validTo: null };
    const { id } = await office.call(createUnit, { code: `${code}-1`, ...team });
    await office.call(createPerson, personNamed(`Người ${code}`, { unitId: id }));
  }
  expect(build().rows.filter((row) => row.kind === 'section')).toHaveLength(2);
});

test('the cross-check shows a difference between the list and what the store counts', async () => {
  await office.call(createPerson, personNamed('Một Người', { sex: 'female' }));
  const checks = checksOf([], { all: 1, women: 1, official: 0, probationary: 0 });
  expect(checks.map((check) => check.left === check.right)).toEqual([false, false, true]);
  expect(build().checks.every((check) => check.left === check.right)).toBe(true);
});
