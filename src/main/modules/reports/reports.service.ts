import { Refusal } from '#shared/contract/errors.ts';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { existsDuring } from '#shared/organisation/dated-tree.ts';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import type { ReportDocument } from '#shared/reports/report-document.ts';
import { parseReportPeriod, type ReportPeriod } from '#shared/reports/report-period.ts';
import type { ReportSummary } from '#shared/reports/reports.contract.ts';
import type { ReportDefinition } from '../../core/report.ts';
import type { Db } from '../../db/open.ts';
import { findUnitByCode, unitTree } from '../organisation/units.service.ts';

export type ReportAsked = {
  name: string;
  period: string | null;
  asOf: LocalDate | null;
  unitCode: string | null;
  today: LocalDate;
};

export function summaries(reports: readonly ReportDefinition[]): ReportSummary[] {
  return reports.map(({ name, title, description, byUnit, time, ahead }) => ({
    name,
    title,
    description,
    byUnit,
    time,
    ahead,
  }));
}

/** Rows and sources of one report; refuses an unknown name, a period or day that cannot be, an unknown unit. */
export function buildReport(
  reports: readonly ReportDefinition[],
  db: Db,
  { name, today, ...asked }: ReportAsked,
): ReportDocument {
  const report = reports.find((one) => one.name === name);
  if (!report) throw new Refusal('REPORT_UNKNOWN', { name });
  const period = periodOf(report, asked.period, today);
  const end = dayOf(report, asked.asOf, period, today);
  const found = asked.unitCode === null ? null : unitIn(db, asked.unitCode, period?.from ?? end, end);
  // What counts the people of one day counts those of a dissolved unit on its last day.
  const asOf = report.time === 'period' || asked.asOf !== null ? end : (found?.day ?? end);
  return report.build(db, { period, asOf, unit: found?.unit ?? null, today });
}

/** A file of a past day or of a period says so in its name: `people-list-2024-12-31-06652`. */
export function fileStem(
  document: string,
  { period, asOf, unitCode }: Omit<ReportAsked, 'name' | 'today'>,
): string {
  return [document, period, asOf, unitCode].filter(Boolean).join('-');
}

function periodOf(report: ReportDefinition, text: string | null, today: LocalDate): ReportPeriod | null {
  const period = text === null ? null : parseReportPeriod(text);
  const needed = report.time === 'period' || text !== null;
  if (needed && !period) throw new Refusal('REPORT_PERIOD_INVALID', { period: text ?? '' });
  if (period && !report.ahead && period.from > today)
    throw new Refusal('INPUT_INVALID', {}, { period: 'dateInFuture' });
  return period;
}

/** Nobody knows how things will stand: only what will be due is asked for a day to come. */
function dayOf(
  report: ReportDefinition,
  asked: LocalDate | null,
  period: ReportPeriod | null,
  today: LocalDate,
): LocalDate {
  if (report.ahead) return asked ?? period?.to ?? today;
  if (asked !== null && asked > today) throw new Refusal('INPUT_INVALID', {}, { asOf: 'dateInFuture' });
  return asked ?? (period && period.to < today ? period.to : today);
}

/**
 * The unit that carries the code on the last day, else the one that carried it last within the period, as it was on
 * its own last day; a code may have passed from one unit to another.
 */
function unitIn(db: Db, code: string, from: LocalDate, to: LocalDate): { unit: Unit; day: LocalDate } {
  const day = lastDayOfCode(db, code, from, to);
  const unit = day && findUnitByCode(db, code, { day, classified: false });
  if (!unit) throw new Refusal('UNIT_UNKNOWN', { code });
  return { unit, day };
}

/** The last day from `from` to `to` (ends inclusive) on which a unit bears a code; null: on none of them. */
function lastDayOfCode(db: Db, code: string, from: LocalDate, to: LocalDate): LocalDate | null {
  const ends = [...unitTree(db).values()]
    .filter((unit) => unit.code === code && existsDuring(unit, from, addDays(to, 1)))
    .map(({ validTo }) => (validTo === null || validTo > to ? to : addDays(validTo, -1)));
  return ends.toSorted().at(-1) ?? null;
}
