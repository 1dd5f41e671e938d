import { found, issueOf, notTaken, type Reading, readCell } from './roster-reading.ts';
import type { WorkbookCell } from './workbook.ts';

const POLICE_NUMBER_DIGITS = 6;
const CITIZEN_ID_DIGITS = 12;

/** `123-456`, with the hyphen put in where it is missing. A number cell of five digits may have lost a zero: asked. */
export function readPoliceNumber(cell: WorkbookCell | null): Reading<string> {
  return readCell('policeNumber', cell, (plain, text) => {
    const digits = text.replace(/[\s.–-]/g, '');
    if (!/^\d+$/.test(digits)) return notTaken('policeNumber', 'POLICE_NUMBER_INVALID', { value: text });
    if (plain.kind === 'number' && digits.length === POLICE_NUMBER_DIGITS - 1) {
      const number = hyphenated(digits.padStart(POLICE_NUMBER_DIGITS, '0'));
      return notTaken('policeNumber', 'POLICE_NUMBER_SHORT', { value: text }, [
        { value: number, label: number },
      ]);
    }
    if (digits.length !== POLICE_NUMBER_DIGITS) {
      return notTaken('policeNumber', 'POLICE_NUMBER_INVALID', { value: text });
    }
    const number = hyphenated(digits);
    return number === text
      ? found(number)
      : found(number, issueOf('policeNumber', 'POLICE_NUMBER_HYPHEN', { value: text, number }));
  });
}

const hyphenated = (digits: string) => `${digits.slice(0, 3)}-${digits.slice(3)}`;

/** Twelve digits. Every number begins with 0, which Excel drops from a number cell: put back, and said so. */
export function readCitizenId(cell: WorkbookCell | null): Reading<string> {
  return readCell('citizenId', cell, (plain, text) => {
    const digits = text.replace(/[\s.]/g, '');
    if (plain.kind === 'number' && /^\d{11}$/.test(digits)) {
      return found(`0${digits}`, issueOf('citizenId', 'CITIZEN_ID_ZERO', { value: text }));
    }
    if (!/^\d+$/.test(digits) || digits.length !== CITIZEN_ID_DIGITS) {
      return notTaken('citizenId', 'CITIZEN_ID_INVALID', {
        value: text,
        digits: digits.replace(/\D/g, '').length,
      });
    }
    return found(digits);
  });
}
