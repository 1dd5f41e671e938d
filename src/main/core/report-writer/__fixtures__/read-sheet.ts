import * as XLSX from 'xlsx';

export type ReadSheet = {
  /** What the cell holds, by address. */
  cell(address: string): XLSX.CellObject | undefined;
  /** Address of the first cell with exactly this text. */
  find(text: string): string;
  texts: string[];
  merges: string[];
  lastRow: number;
};

export function readWorkbook(bytes: Uint8Array): XLSX.WorkBook {
  return XLSX.read(bytes, { type: 'array', cellDates: true, UTC: true, cellNF: true, cellFormula: true });
}

/** The sheet at a place (0 is the report) as another program reads it. */
export function readSheet(bytes: Uint8Array, index = 0): ReadSheet {
  const book = readWorkbook(bytes);
  const sheet = book.Sheets[book.SheetNames[index] ?? ''] ?? {};
  const addresses = Object.keys(sheet).filter((key) => !key.startsWith('!'));
  const cell = (address: string): XLSX.CellObject | undefined => sheet[address];
  const range = XLSX.utils.decode_range(sheet['!ref'] ?? 'A1');
  return {
    cell,
    find(text) {
      const address = addresses.find((key) => cell(key)?.v === text);
      if (address === undefined) throw new Error(`no cell holds "${text}"`);
      return address;
    },
    texts: addresses.map((key) => cell(key)?.v).filter((value) => typeof value === 'string'),
    merges: (sheet['!merges'] ?? []).map((merge) => XLSX.utils.encode_range(merge)),
    lastRow: range.e.r + 1,
  };
}

export const rowOf = (address: string): number => Number(address.replace(/\D/g, ''));
