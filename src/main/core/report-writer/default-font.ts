import type { Workbook } from 'exceljs';

const CALIBRI_11 =
  '<font><color theme="1"/><family val="2"/><scheme val="minor"/><sz val="11"/><name val="Calibri"/></font>';
const TIMES_12 =
  '<font><color theme="1"/><family val="1"/><sz val="12"/><name val="Times New Roman"/></font>';

/**
 * Points of one unit of column width: the width of a digit of the default font. Times New Roman 12 has
 * digits of exactly 6 points, 8 pixels at 96 dpi and whole pixels at 125 and 150 %, so that Excel and
 * LibreOffice agree; those of Calibri 11, which exceljs always sets, differ between them by 6 %.
 */
export const POINTS_PER_WIDTH = 6;

/** Makes Times New Roman 12 the font of cells nobody has styled. Throws when exceljs writes another one. */
export function setTimesAsDefault(workbook: Workbook): void {
  workbook.xlsx.addStyles = async (zip, model) => {
    const { xml } = model.styles;
    if (!xml.includes(CALIBRI_11)) throw new Error('exceljs no longer writes the default font expected here');
    zip.append(xml.replace(CALIBRI_11, TIMES_12), { name: 'xl/styles.xml' });
  };
}
