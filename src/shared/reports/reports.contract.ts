import { z } from 'zod';
import { defineProcedure } from '../contract/define.ts';
import { localDate, nothing, producedFile } from '../contract/values.ts';

export const reportSummary = z.object({
  name: z.string(),
  title: z.object({ vi: z.string(), en: z.string() }),
  description: z.object({ vi: z.string(), en: z.string() }),
  /** Takes a unit to narrow it. */
  byUnit: z.boolean(),
  /** What it is about: a day, a stretch of time, or either. */
  time: z.enum(['day', 'period', 'either']),
  /** Takes days and periods to come: what will be due. All other reports end today at the latest. */
  ahead: z.boolean(),
});
export type ReportSummary = z.output<typeof reportSummary>;

export const listReports = defineProcedure({
  name: 'reports.list',
  kind: 'query',
  input: nothing,
  output: z.object({ reports: z.array(reportSummary) }),
  permission: 'reports.run',
});

/** Year `2024`, half `2024-H1`, quarter `2024-Q3` or month `2024-05`. */
export const reportPeriod = z.string().regex(/^\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/, { error: 'invalid' });

/** sent = "Bản gửi", kept = "Bản lưu" with its proof sheets. */
const reportCopy = z.enum(['sent', 'kept']);

/** Makes a report as "Bản gửi" and "Bản lưu"; the files are fetched once through the files port. */
export const runReport = defineProcedure({
  name: 'reports.run',
  kind: 'query',
  input: z.object({
    name: z.string(),
    /** REPORT_PERIOD_INVALID when the report is about a stretch of time and none is given. */
    period: reportPeriod.nullable().default(null),
    /** Organisation and people as they stood on that day; null: at the end of the period, or today. */
    asOf: localDate.nullable().default(null),
    unitCode: z.string().nullable().default(null),
    copies: z
      .array(z.enum(['sent', 'kept']))
      .min(1)
      .default(['sent', 'kept']),
  }),
  output: z.object({ files: z.array(producedFile.extend({ copy: reportCopy })), rows: z.int() }),
  permission: 'reports.run',
  audited: true,
  long: 'cancellable',
});
