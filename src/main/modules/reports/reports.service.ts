import { Refusal } from '#shared/contract/errors.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { ReportDocument } from '#shared/reports/report-document.ts';
import { parseReportPeriod } from '#shared/reports/report-period.ts';
import type { ReportSummary } from '#shared/reports/reports.contract.ts';
import type { ReportDefinition } from '../../core/report.ts';
import type { Db } from '../../db/open.ts';
import { findOpenUnitByCode } from '../organisation/organisation.service.ts';

export function summaries(reports: readonly ReportDefinition[]): ReportSummary[] {
  return reports.map(({ name, title, description, byUnit }) => ({ name, title, description, byUnit }));
}

/** Rows and sources of one report; refuses an unknown name, period or unit. */
export function buildReport(
  reports: readonly ReportDefinition[],
  db: Db,
  asked: { name: string; period: string | null; unitCode: string | null; today: LocalDate },
): ReportDocument {
  const report = reports.find((one) => one.name === asked.name);
  if (!report) throw new Refusal('REPORT_UNKNOWN', { name: asked.name });
  const period = asked.period === null ? null : parseReportPeriod(asked.period);
  if (asked.period !== null && !period) throw new Refusal('REPORT_PERIOD_INVALID', { period: asked.period });
  const unit = asked.unitCode === null ? null : findOpenUnitByCode(db, asked.unitCode);
  if (asked.unitCode !== null && !unit) throw new Refusal('UNIT_UNKNOWN', { code: asked.unitCode });
  return report.build(db, { period, unit, today: asked.today });
}
