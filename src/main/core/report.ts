import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Unit } from '#shared/organisation/organisation.contract.ts';
import type { ReportDocument } from '#shared/reports/report-document.ts';
import type { ReportPeriod } from '#shared/reports/report-period.ts';
import type { ReportSummary } from '#shared/reports/reports.contract.ts';
import type { Db } from '../db/open.ts';

/** What a report is asked for: as things stood on `asOf` (the end of the period, or today), dated `today`. */
export type ReportRequest = {
  period: ReportPeriod | null;
  asOf: LocalDate;
  unit: Unit | null;
  today: LocalDate;
};

/** A report of a module: rows and sources; layout comes from the shared writer. */
export type ReportDefinition = ReportSummary & {
  build(db: Db, request: ReportRequest): ReportDocument;
};
