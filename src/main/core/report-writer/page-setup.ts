import type { PageSetup, Worksheet } from 'exceljs';

const POINTS_PER_MM = 72 / 25.4;
const INCHES_PER_MM = 1 / 25.4;
/** Decree 30/2020/ND-CP: 20, 20, 30, 15 mm; the page number stands in the middle of the top margin. */
const MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 };
const A4_MM = { short: 210, long: 297 };
const PORTRAIT_COLUMNS = 8;

export type Page = {
  orientation: 'portrait' | 'landscape';
  /** Printable points at 100 %. */
  width: number;
  height: number;
};

/** A4 upright up to 8 columns (STT among them), lying above. */
export function pageFor(columnCount: number): Page {
  const landscape = columnCount > PORTRAIT_COLUMNS;
  const [across, down] = landscape ? [A4_MM.long, A4_MM.short] : [A4_MM.short, A4_MM.long];
  return {
    orientation: landscape ? 'landscape' : 'portrait',
    width: (across - MARGINS_MM.left - MARGINS_MM.right) * POINTS_PER_MM,
    height: (down - MARGINS_MM.top - MARGINS_MM.bottom) * POINTS_PER_MM,
  };
}

export type PrintedSheet = {
  page: Page;
  columnCount: number;
  lastRow: number;
  /** Rows printed again on every page and frozen on screen, first and last. */
  headerRows: [number, number];
  frozenHeight: number;
};

// About the rows Excel shows at 1366x768; a taller frozen part would leave nothing to scroll.
const TALLEST_FROZEN = 300;
/** Not on the first page, as Decree 30 and the Party guideline want it. */
const PAGE_NUMBER = '&C&"Times New Roman,Regular"&13&P';

/** A4, margins, one page wide, repeated header rows, print area, page number from page 2, frozen header. */
export function setUpPage(sheet: Worksheet, printed: PrintedSheet): void {
  const [firstHeader, lastHeader] = printed.headerRows;
  const inches = (mm: number) => mm * INCHES_PER_MM;
  const lastColumn = sheet.getColumn(printed.columnCount).letter;
  const setup: Partial<PageSetup> = {
    paperSize: 9,
    orientation: printed.page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: inches(MARGINS_MM.top),
      bottom: inches(MARGINS_MM.bottom),
      left: inches(MARGINS_MM.left),
      right: inches(MARGINS_MM.right),
      header: inches(MARGINS_MM.header),
      footer: inches(MARGINS_MM.footer),
    },
    printTitlesRow: `${firstHeader}:${lastHeader}`,
    // exceljs puts a $ before each half only; without the one in the middle LibreOffice ignores the area.
    printArea: `A$1:${lastColumn}$${printed.lastRow}`,
  };
  sheet.pageSetup = { ...sheet.pageSetup, ...setup };
  sheet.headerFooter = { differentFirst: true, oddHeader: PAGE_NUMBER };
  if (printed.frozenHeight <= TALLEST_FROZEN) {
    sheet.views = [{ state: 'frozen', ySplit: lastHeader, showGridLines: false }];
  } else {
    sheet.views = [{ state: 'normal', showGridLines: false }];
  }
}

/** Characters Excel refuses in a tab, and the apostrophe, which exceljs does not escape in print areas. */
export function sheetTab(name: string): string {
  const clean = name.replace(/[[\]:*?/\\']/g, ' ').trim();
  return (clean === '' ? 'Báo cáo' : clean).slice(0, 31).trim();
}
