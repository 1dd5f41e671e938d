import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '#shared/contract/define.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { PartialDate } from '#shared/domain/partial-date.ts';
import { listUnits } from '#shared/organisation/organisation.contract.ts';
import { createPerson } from '#shared/people/people.contract.ts';
import { addRule, listRules } from '#shared/rulebook/rulebook.contract.ts';
import { newOffice, type Office, personNamed } from '../../core/__fixtures__/office.ts';
import { behindTheBack } from '../../core/__fixtures__/raw-store.ts';
import { reportDefinitions } from '../report-definitions.ts';
import { buildReport } from '../reports/reports.service.ts';

const TODAY = '2026-11-21' as LocalDate;
let office: Office;
beforeEach(async () => {
  office = await newOffice({ clock: { now: () => `${TODAY}T03:00:00Z`, today: () => TODAY } });
  const { units } = await office.call(listUnits, {});
  await office.call(
    createPerson,
    personNamed('Đại Úy', {
      unitId: units[0]?.id ?? null,
      rankCode: 'DAI_UY',
      since: '2022-10-01' as PartialDate,
      birthDate: '1991-05-05' as PartialDate,
    }),
  );
});
afterEach(() => office.dispose());

const report = (name: string, asOf: string) =>
  behindTheBack(office.folder, (db) => {
    const asked = { name, period: null, asOf: asOf as LocalDate, unitCode: null, today: TODAY };
    return buildReport(reportDefinitions, db, asked);
  });
const dataOf = (made: ReturnType<typeof report>) =>
  made.rows.flatMap((row) => (row.kind === 'data' ? [row.values] : []));
const rule = (changed: Pick<InputOf<typeof addRule>, 'code' | 'value'>): InputOf<typeof addRule> => ({
  name: 'Quy định thử',
  unit: null,
  severity: 'info',
  citation: 'Luật sửa đổi',
  effectiveFrom: '2027-01-01',
  note: null,
  ...changed,
});

test('years in a rank follow the rule of the day the list is made for, and the list says its basis', async () => {
  const years = [{ from: 'DAI_UY', to: 'THIEU_TA', years: 5 }];
  await office.call(addRule, rule({ code: 'PER_RANK_YEARS', value: years }));
  const before = report('due-list', '2026-12-31');
  expect(dataOf(before).map(({ on }) => on)).toEqual(['2026-10-01']);
  expect(JSON.stringify(before)).toContain('Luật Công an nhân dân 2018');
  expect(dataOf(report('due-list', '2027-09-30'))).toEqual([]);
  const after = report('due-list', '2027-10-01');
  expect(dataOf(after).map(({ arithmetic }) => arithmetic)).toEqual([
    'Đại úy từ 01/10/2022 + 5 năm = 01/10/2027',
  ]);
  expect(JSON.stringify(after)).toContain('Căn cứ: Luật sửa đổi');
});

test('a list without a citation says that the original has to be looked up', async () => {
  const years = [{ from: 'DAI_UY', to: 'THIEU_TA', years: 5 }];
  await office.call(addRule, { ...rule({ code: 'PER_RANK_YEARS', value: years }), citation: null });
  expect(JSON.stringify(report('due-list', '2027-10-01'))).toContain('cần đối chiếu văn bản gốc');
});

test('people are grouped by the ages of the rule, column by column', async () => {
  const added = { ...rule({ code: 'PER_AGE_BANDS', value: { bounds: [36] } }), effectiveFrom: TODAY };
  expect(dataOf(report('quality-statistics', TODAY))[0]).toMatchObject({ from30: 1 });
  await office.call(addRule, added);
  const made = report('quality-statistics', TODAY);
  expect(JSON.stringify(made.columns)).toContain('Dưới 36');
  expect(dataOf(made)[0]).toMatchObject({ under36: 1, from36: null });
  expect(made.checks.filter(({ left, right }) => left !== right)).toEqual([]);
});

test('a report that follows from rules names the version of the rulebook', async () => {
  const { version } = await office.call(listRules, {});
  expect(report('due-list', TODAY).rulebookVersion).toBe(version);
  expect(report('quality-statistics', TODAY).rulebookVersion).toBe(version);
  await office.call(addRule, rule({ code: 'PER_AGE_BANDS', value: { bounds: [36] } }));
  expect(report('quality-statistics', TODAY).rulebookVersion).toBe(version + 1);
});
