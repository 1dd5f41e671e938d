import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import { createUnit, listUnits, updateUnit } from '#shared/organisation/organisation.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { promotePeople, recordLeave, transferPeople } from '#shared/people/record.contract.ts';
import type { ReportDocument, ReportRow } from '#shared/reports/report-document.ts';
import { runReport } from '#shared/reports/reports.contract.ts';
import { newOffice, type Office, personNamed, refusalOf } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { reportDefinitions } from '../report-definitions.ts';
import { buildReport } from '../reports/reports.service.ts';

const TODAY = '2026-11-21' as LocalDate;
const day = (text: string) => text as PartialDate;

let office: Office;
let ward: string;
let department: string;
beforeEach(async () => {
  office = await newOffice({
    referenceUnits: true,
    clock: { now: () => `${TODAY}T03:00:00Z`, today: () => TODAY },
  });
  const { units } = await office.call(listUnits, {});
  const idOf = (code: string) => units.find((unit) => unit.code === code)?.id ?? '';
  ward = idOf('06652');
  department = idOf('PX03');
});
afterEach(() => office.dispose());

type Asked = { period?: string; asOf?: string; unitCode?: string };
function report(name: string, { period, asOf, unitCode }: Asked = {}): ReportDocument {
  return behindTheBack(office.folder, (db) =>
    buildReport(reportDefinitions, db, {
      name,
      period: period ?? null,
      asOf: (asOf ?? null) as LocalDate | null,
      unitCode: unitCode ?? null,
      today: TODAY,
    }),
  );
}
const rowsOf = (rows: readonly ReportRow[]) =>
  rows.flatMap((row) => (row.kind === 'data' ? [row.values] : []));
const lineOf = ({ rows }: ReportDocument, unit: string) =>
  rowsOf(rows).find((values) => values.unit === unit);
const disagreeing = ({ checks }: ReportDocument) => checks.filter(({ left, right }) => left !== right);
const add = async (name: string, known: Parameters<typeof personNamed>[1]) =>
  (await office.call(createPerson, personNamed(name, known))).id;
const hide = (id: string) =>
  behindTheBack(office.folder, (db) => db.run("UPDATE person SET secrecy = 'secret' WHERE id = ?", id));

describe('"Thống kê chất lượng"', () => {
  test('counts people in their unit, those of a team in what it stands under, and names who is behind', async () => {
    const { id: team } = await office.call(createUnit, {
      code: 'PX03-1',
      name: 'Đội 1',
      kind: 'team',
      parentId: department,
      validFrom: null,
      validTo: null,
    });
    await add('Lê Thị Cúc', {
      unitId: team,
      sex: 'female',
      birthDate: day('1990'),
      ethnicity: 'Tày',
      education: 'Thạc sĩ',
      politicalTheory: 'Cao cấp',
      partyAdmission: day('2015-02-03'),
      partyOfficial: day('2016-02-03'),
    });
    hide(await add('Người Mật', { unitId: department, birthDate: day('1971-01-01') }));
    const made = report('quality-statistics');
    expect(lineOf(made, 'Phòng Công tác đảng và công tác chính trị')).toMatchObject({
      total: 2,
      women: 1,
      minority: 1,
      from30: 1,
      from50: 1,
      under30: null,
      averageAge: 45.5,
      'education.postgraduate': 1,
      'education.other': 1,
      'theory.advanced': 1,
      official: 1,
    });
    expect(disagreeing(made)).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('Người Mật');
    expect(made.sources.find(({ figure }) => figure === 'Tổng số')).toMatchObject({
      value: 2,
      records: ['Lê Thị Cúc'],
      withheld: 1,
    });
    const narrowed = report('quality-statistics', { unitCode: 'PX03' });
    expect(rowsOf(narrowed.rows).map(({ unit, total }) => [unit, total])).toEqual([
      ['Phòng Công tác đảng và công tác chính trị', 1],
      ['Đội 1', 1],
    ]);
  });

  test('refuses a day nobody knows yet', () => {
    expect(() => report('quality-statistics', { asOf: '2027-01-01' })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('"Biến động"', () => {
  test('tells who came, went, moved and was promoted; before and after agree in every unit', async () => {
    const since = day('2010-01-01');
    const old = { joinedForce: since, since };
    const moved = await add('Đi Phường', { unitId: department, rankCode: 'DAI_UY', ...old });
    await office.call(transferPeople, {
      ids: [moved],
      unitId: ward,
      post: null,
      kind: 'official',
      from: '2026-03-01',
      decision: '12/QĐ',
    });
    await office.call(promotePeople, {
      ids: [moved],
      rankCode: 'THIEU_TA',
      from: '2026-05-01',
      decision: null,
    });
    const inWard = { ...old, unitId: ward, since: day('2025-08-01') };
    const left = await add('Nghỉ Hưu', { ...inWard, partyAdmission: day('2012') });
    await office.call(recordLeave, { ids: [left], reason: 'retired', from: '2026-06-01', decision: null });
    await add('Mới Vào', { unitId: ward, joinedForce: day('2026-09-01'), since: day('2026-09-01') });
    hide(await add('Người Mật', { unitId: ward, joinedForce: day('2026-09-01'), since: day('2026-09-01') }));

    const made = report('changes', { period: '2026' });
    expect(lineOf(made, 'Công an phường Hà Tu')).toMatchObject({
      opening: 1,
      joined: 2,
      movedIn: 1,
      retired: 1,
      closing: 3,
      promoted: 1,
    });
    expect(lineOf(made, 'Phòng Công tác đảng và công tác chính trị')).toMatchObject({
      opening: 1,
      movedOut: 1,
      closing: 0,
    });
    expect(disagreeing(made)).toEqual([]);
    const [months, names] = made.annexes ?? [];
    const june = rowsOf(months?.rows ?? []).find(({ month }) => month === 'Tháng 06/2026');
    expect(june).toMatchObject({ opening: 1, leftForce: 1, closing: 0 });
    expect(
      rowsOf(names?.rows ?? []).map(({ fullName, day: on, what, decision }) => [
        fullName,
        on,
        what,
        decision,
      ]),
    ).toEqual([
      ['Mới Vào', '2026-09-01', 'Vào ngành', null],
      ['Nghỉ Hưu', '2026-06-01', 'Nghỉ hưu', null],
      ['Đi Phường', '2026-03-01', 'Từ: Phòng Công tác đảng và công tác chính trị', '12/QĐ'],
      ['Đi Phường', '2026-05-01', 'Đại úy lên Thiếu tá', null],
      ['Nghỉ Hưu', '2026-06-01', 'Ra khỏi ngành', null],
    ]);
    expect(JSON.stringify(made)).not.toContain('Người Mật');
    expect(made.period).toBe('(Năm 2026, số liệu đến ngày 21/11/2026)');
  });

  test('is refused without a period, and for one before all records', async () => {
    for (const period of [null, '0001', '0001-01'])
      expect(await refusalOf(office.call(runReport, { name: 'changes', period }))).toMatchObject({
        code: 'REPORT_PERIOD_INVALID',
      });
  });
});

describe('a unit dissolved within the period', () => {
  let dissolved: { id: string; code: string };
  beforeEach(async () => {
    dissolved = await office.call(createUnit, {
      code: 'H-01',
      name: 'Công an huyện Cũ',
      kind: 'district',
      parentId: null,
      validFrom: null,
      validTo: null,
    });
    const since = day('2010-01-01');
    const id = await add('Đi Phường', { unitId: dissolved.id, joinedForce: since, since });
    await office.call(transferPeople, {
      ids: [id],
      unitId: ward,
      post: null,
      kind: 'official',
      from: '2026-07-01',
      decision: null,
    });
    const unit = (await office.call(listUnits, {})).units.find((one) => one.id === dissolved.id);
    if (!unit) throw new Error('the unit is not there');
    await office.call(updateUnit, { ...unit, validTo: '2026-07-01' });
  });

  test('has its changes until its people went, also after its end', () => {
    const made = report('changes', { period: '2026', unitCode: dissolved.code });
    expect(lineOf(made, 'Công an huyện Cũ (đến 30/06/2026)')).toMatchObject({
      opening: 1,
      movedOut: 1,
      closing: 0,
    });
    expect(disagreeing(made)).toEqual([]);
    expect(made.period).toBe('(Công an huyện Cũ, năm 2026, số liệu đến ngày 21/11/2026)');
  });

  test('is counted and listed as of its last day', () => {
    const asked = { period: '2026', unitCode: dissolved.code };
    const counted = report('quality-statistics', asked);
    expect(lineOf(counted, 'Công an huyện Cũ')).toMatchObject({ total: 1 });
    expect(counted.period).toBe('(Công an huyện Cũ, tính đến ngày 30/06/2026)');
    expect(rowsOf(report('people-list', asked).rows)).toMatchObject([{ fullName: 'Đi Phường' }]);
  });

  test('is not there on a day after its end, nor in a later period', () => {
    const asked = { unitCode: dissolved.code };
    for (const when of [{ asOf: '2026-07-01' }, { period: '2026-Q3' }, {}]) {
      expect(() => report('quality-statistics', { ...asked, ...when })).toThrow(
        expect.objectContaining({ code: 'UNIT_UNKNOWN' }),
      );
    }
  });
});

describe('"Danh sách đủ niên hạn"', () => {
  test('names a team with its department, once', async () => {
    const team = { kind: 'team', parentId: department, validFrom: null, validTo: null } as const;
    const named = ['Đội 1', 'Đội Tổng hợp Phòng công tác Đảng và công tác chính trị'];
    for (const [index, name] of named.entries()) {
      const { id } = await office.call(createUnit, { ...team, code: `PX03-${index}`, name });
      const known = { unitId: id, rankCode: 'DAI_UY', since: day('2022-10-01') };
      await add(`Người ${index}`, { ...known, joinedForce: day('2020') });
    }
    expect(rowsOf(report('due-list').rows).map(({ unit }) => unit)).toEqual([
      'Đội 1, Phòng Công tác đảng và công tác chính trị',
      'Đội Tổng hợp Phòng công tác Đảng và công tác chính trị',
    ]);
  });

  test('gives the arithmetic, also of a day to come, and sets apart what it cannot work out', async () => {
    const known = { unitId: department, rankCode: 'DAI_UY', joinedForce: day('2017-01-01') };
    await add('Đủ Năm', { ...known, since: day('2022-10-01') });
    await add('Chưa Rõ', known);
    hide(await add('Người Mật', { ...known, since: day('2022-10-01') }));
    const made = report('due-list', { asOf: '2026-12-31' });
    expect(rowsOf(made.rows)).toMatchObject([
      {
        fullName: 'Đủ Năm',
        what: 'Thăng Thiếu tá',
        on: '2026-10-01',
        arithmetic: 'Đại úy từ 01/10/2022 + 4 năm = 01/10/2026',
      },
    ]);
    const [apart] = made.annexes ?? [];
    expect(apart).toMatchObject({ keptOnly: true });
    expect(rowsOf(apart?.rows ?? [])).toMatchObject([
      { fullName: 'Chưa Rõ', reason: 'chưa có ngày nhận cấp bậc Đại úy' },
    ]);
    expect(disagreeing(made)).toEqual([]);
    expect(JSON.stringify(made)).not.toContain('Người Mật');
    const later = report('due-list', { period: '2027' });
    expect(rowsOf(later.rows).map(({ fullName, what }) => [fullName, what])).toEqual([
      ['Đủ Năm', 'Huy chương Chiến sĩ vẻ vang hạng Ba'],
      ['Chưa Rõ', 'Huy chương Chiến sĩ vẻ vang hạng Ba'],
    ]);
  });
});
