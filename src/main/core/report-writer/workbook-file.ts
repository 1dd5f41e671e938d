import ExcelJS, { type Workbook } from 'exceljs';
import type { FileOrigin } from '#shared/reports/report-document.ts';
import { cleanText } from './cell-values.ts';
import { setTimesAsDefault } from './default-font.ts';
import { fixPackageDates } from './package-dates.ts';

/** An empty workbook whose properties name the organisation and nobody else. */
export function newWorkbook(title: string, origin: FileOrigin): Workbook {
  const created = new Date(origin.created);
  if (Number.isNaN(created.getTime())) throw new RangeError(`not an instant: ${origin.created}`);
  // Left empty, exceljs signs with its own name.
  const organisation = cleanText(origin.organisation).trim() || '-';
  const workbook = new ExcelJS.Workbook();
  setTimesAsDefault(workbook);
  workbook.title = cleanText(title).replace(/\s+/g, ' ');
  workbook.company = organisation;
  workbook.creator = organisation;
  workbook.lastModifiedBy = organisation;
  workbook.created = created;
  workbook.modified = created;
  return workbook;
}

// A tenth larger than the default level 6, in half its time.
const FAST_COMPRESSION = 3;

/** The bytes of the .xlsx file; equal for equal content. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const zip = { compression: 'DEFLATE', compressionOptions: { level: FAST_COMPRESSION } } as const;
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer({ zip }));
  fixPackageDates(bytes);
  return bytes;
}
