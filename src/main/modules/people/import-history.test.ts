import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyStore } from '#shared/audit/audit.contract.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { applyRoster, previewRoster, undoImport } from '#shared/exchange/exchange.contract.ts';
import { createUnit } from '#shared/organisation/organisation.contract.ts';
import * as people from '#shared/people/people.contract.ts';
import { codeOf, newOffice, type Office, personNamed } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { makeXlsx, textCell } from '../../core/workbook/__fixtures__/make-xlsx.ts';
import { keeperOf } from './__fixtures__/record-keeping.ts';
import { historyRows } from './history.repository.ts';
import { keptStandings } from './standing.repository.ts';

const clock = { now: () => new Date().toISOString(), today: () => '2026-11-21' as LocalDate };
let office: Office;
let keeper: ReturnType<typeof keeperOf>;
let units: Record<'PX03' | 'PC02', string>;
beforeEach(async () => {
  office = await newOffice({ clock });
  keeper = keeperOf(office);
  units = {
    PX03: (await keeper.unit('PX03', 'Phòng Tham mưu')).id,
    PC02: (await keeper.unit('PC02', 'Phòng Hậu cần')).id,
  };
});
afterEach(() => office.dispose());

const TITLES = ['Họ và tên', 'Số hiệu', 'Cấp bậc', 'Chức vụ', 'Đơn vị'];
type Line = readonly [name: string, number: string, rank: string, post: string, unit: string];

/** A roster as a unit sends it; `asOf` "31/12/2024" stands in its title. */
async function importRoster(asOf: string | null, lines: readonly Line[]) {
  const title = asOf === null ? 'DANH SÁCH CÁN BỘ' : `DANH SÁCH CÁN BỘ (Tính đến ngày ${asOf})`;
  const rows = [[title], TITLES, ...lines];
  const xml = rows.map((cells, row) => {
    const written = cells.map((text, column) => textCell(`${'ABCDE'[column]}${row + 1}`, text));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const bytes = makeXlsx(`<sheetData>${xml.join('')}</sheetData>`);
  const fileId = await office.core.putFile('administrator', { fileName: 'ds.xlsx', bytes });
  const { previewId, counts } = await office.call(previewRoster, { fileId });
  return { counts, ...(await office.call(applyRoster, { previewId })) };
}
const an = (rank: string, post: string, unit: string): Line => ['Lê Văn An', '111-111', rank, post, unit];
const only = async () => (await office.call(people.listPeople, { filter: { service: 'all' } })).rows[0];
const recordOf = (id: string) =>
  behindTheBack(office.folder, (db) => ({
    rank: historyRows(db, 'rank', id),
    assignment: historyRows(db, 'assignment', id),
    standings: keptStandings(db, id),
  }));
const careerOf = (id: string) =>
  recordOf(id)
    .assignment.map(({ unitId, from, to }) => [unitId === units.PX03 ? 'PX03' : 'PC02', from, to])
    .reverse();

describe('a roster', () => {
  test('gives new people rows without a beginning, whatever day it speaks of', async () => {
    await importRoster('31/12/2024', [an('Đại úy', 'Cán bộ', 'Phòng Tham mưu')]);
    const person = await only();
    expect(careerOf(person?.id ?? '')).toEqual([['PX03', null, null]]);
    expect(recordOf(person?.id ?? '').rank).toMatchObject([{ rankCode: 'DAI_UY', from: null }]);
  });

  test.each([
    ['31/12/2024', '2024-12-30', '2024-12-31'],
    [null, '2026-11-20', '2026-11-21'],
    ['31/12/2026', '2026-11-20', '2026-11-21'],
  ])('as of %s begins what changed on that day, at the latest today', async (asOf, end, begin) => {
    await importRoster(null, [an('Đại úy', 'Cán bộ', 'Phòng Tham mưu')]);
    const { changed } = await importRoster(asOf, [an('Thiếu tá', 'Cán bộ', 'Phòng Hậu cần')]);
    const id = (await only())?.id ?? '';
    expect([changed, careerOf(id)]).toEqual([
      1,
      [
        ['PX03', null, end],
        ['PC02', begin, null],
      ],
    ]);
    expect(recordOf(id).rank.map(({ rankCode, from }) => [rankCode, from])).toEqual([
      ['THIEU_TA', begin],
      ['DAI_UY', null],
    ]);
  });

  test('older than the present assignment is entered as the stretch before it; today stays as it is', async () => {
    const person = await office.call(
      people.createPerson,
      personNamed('Lê Văn An', {
        policeNumber: '111-111',
        unitId: units.PX03,
        post: 'Cán bộ',
        since: '2023-05-01',
      }),
    );
    await importRoster('31/12/2020', [an('', 'Cán bộ', 'Phòng Hậu cần')]);
    expect(careerOf(person.id)).toEqual([
      ['PC02', '2020-12-31', '2023-04-30'],
      ['PX03', '2023-05-01', null],
    ]);
    expect((await only())?.unitCode).toBe('PX03');
    const { id, revision } = (await only()) ?? person;
    await importRoster('31/12/2020', [an('', 'Cán bộ', 'Phòng Hậu cần')]);
    expect(await only()).toMatchObject({ id, revision });
  });

  test('older than the unit it names moves people there on the day the unit begins', async () => {
    const { id: young } = await office.call(createUnit, {
      code: 'PA09',
      name: 'Phòng Ngoại vụ',
      kind: 'department',
      parentId: null,
      validFrom: '2025-03-01',
      validTo: null,
    });
    await importRoster(null, [an('Đại úy', 'Cán bộ', 'Phòng Tham mưu')]);
    await importRoster('31/12/2024', [an('Đại úy', 'Cán bộ', 'Phòng Ngoại vụ')]);
    const { assignment } = recordOf((await only())?.id ?? '');
    expect(assignment.map(({ unitId, from }) => [unitId, from])).toEqual([
      [young, '2025-03-01'],
      [units.PX03, null],
    ]);
  });

  test('refuses the row of a number that a record nobody here may see has, and takes the others', async () => {
    await importRoster(null, [an('Đại úy', 'Cán bộ', 'Phòng Tham mưu')]);
    behindTheBack(office.folder, (db) => db.run("UPDATE person SET secrecy = 'secret'"));
    const { counts, created } = await importRoster(null, [
      an('Đại úy', 'Cán bộ', 'Phòng Tham mưu'),
      ['Trần Văn Bình', '222-222', '', '', 'Phòng Tham mưu'],
    ]);
    expect([counts.refused, created]).toEqual([1, 1]);
  });
});

describe('taking an import back', () => {
  test('brings a person back with values and histories exactly as they were, whatever was there', async () => {
    const unit = fc.constantFrom('Phòng Tham mưu', 'Phòng Hậu cần');
    const rank = fc.constantFrom('Đại úy', 'Thiếu tá', '');
    const asOf = fc.constantFrom(null, '31/12/2018', '15/06/2021', '01/03/2025');
    const roster = fc.record({ unit, rank, post: fc.constantFrom('Cán bộ', 'Đội trưởng', ''), asOf });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(roster, { maxLength: 3 }),
        roster,
        fc.constantFrom('2019', '2022-05-01', null),
        async (earlier, last, since) => {
          number += 1;
          const policeNumber = `333-${String(number).padStart(3, '0')}`;
          const line = (one: typeof last): Line => ['Lê Văn An', policeNumber, one.rank, one.post, one.unit];
          const created = { policeNumber, unitId: units.PX03, rankCode: 'DAI_UY', post: 'Cán bộ', since };
          const { id } = await office.call(people.createPerson, personNamed('Lê Văn An', created));
          for (const one of earlier) await importRoster(one.asOf, [line(one)]);
          const before = { ...recordOf(id), person: await office.call(people.getPerson, { id }) };
          const { importId } = await importRoster(last.asOf, [line(last)]);
          if (importId === null) return;
          await office.call(undoImport, { importId });
          const { revision: _r, updatedAt: _u, ...person } = await office.call(people.getPerson, { id });
          expect(recordOf(id)).toEqual({
            rank: before.rank,
            assignment: before.assignment,
            standings: before.standings,
          });
          expect(before.person).toMatchObject(person);
        },
      ),
      { numRuns: 6 },
    );
    expect(await office.call(verifyStore, {})).toMatchObject({ sound: true, standings: 0 });
  }, 120_000);

  test('is not for an account that may not see one of its people any more', async () => {
    const { importId } = await importRoster(null, [an('Đại úy', 'Cán bộ', 'Phòng Tham mưu')]);
    behindTheBack(office.folder, (db) => db.run("UPDATE person SET secrecy = 'secret'"));
    expect(await codeOf(office.call(undoImport, { importId: importId ?? '' }))).toBe('FORBIDDEN');
  });

  test('of before there were histories corrects what is in force today', async () => {
    await importRoster(null, [an('Đại úy', 'Cán bộ', 'Phòng Tham mưu')]);
    const { importId } = await importRoster('31/12/2024', [an('Thiếu tá', 'Cán bộ', 'Phòng Hậu cần')]);
    const { id } = (await only()) ?? { id: '' };
    behindTheBack(office.folder, (db) =>
      db.run(
        "UPDATE import_row SET before_json = json_extract(before_json, '$.fields') WHERE import_id = ?",
        importId,
      ),
    );
    await office.call(undoImport, { importId: importId ?? '' });
    expect(await only()).toMatchObject({ rankCode: 'DAI_UY', unitCode: 'PX03' });
    expect(careerOf(id)).toEqual([
      ['PX03', null, '2024-12-30'],
      ['PX03', '2024-12-31', null],
    ]);
  });
});
