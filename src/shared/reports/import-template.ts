/**
 * A workbook that a unit fills in and sends back. Row 1 title, row 2 how to fill it in, then the column
 * titles, one line of guidance per column, one example row, and empty rows.
 */
export type ImportTemplate = {
  /** File name stem. */
  name: string;
  /** Sheet tab, at most 31 characters. */
  sheetName: string;
  title: string;
  guidance: string;
  /** Without STT, which the writer adds as the first column. */
  columns: TemplateColumn[];
  /** Ready-made empty rows with borders; more may be typed below them. */
  emptyRows: number;
};

export type TemplateColumn = {
  title: string;
  required?: boolean;
  /** What to write here, one sentence. */
  guidance: string;
  example: string;
  /** Width in characters. */
  width: number;
  align?: 'left' | 'center';
  /** Values offered as a list; `strict` refuses any other, else Excel only warns. */
  choices?: { listTitle: string; values: string[]; strict: boolean };
};

/** What STT holds in rows of a template that are not data: the example and the guidance under the titles. */
export const TEMPLATE_MARKS = { example: 'VD', guidance: 'HD' } as const;
/** Sheet with the lists behind the choices. */
export const TEMPLATE_LISTS_SHEET = 'Danh mục';
