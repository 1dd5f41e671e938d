import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as exchange from '#shared/exchange/exchange.contract.ts';
import type { Case } from './case.ts';

const roster = resolve(
  import.meta.dirname,
  '../../../../shared/exchange/__fixtures__/roster-department.xlsx',
);

/** A roster comes in and goes out again. */
export const importChapter: readonly Case[] = [
  {
    of: exchange.previewRoster,
    says: 'a roster is previewed',
    file: () => ({ fileName: 'roster-department.xlsx', bytes: readFileSync(roster) }),
  },
  {
    of: exchange.previewRoster,
    says: 'a file that is no workbook is refused',
    file: () => ({ fileName: 'a.xlsx', bytes: Buffer.from('không phải Excel') }),
    refused: 'FILE_NOT_EXCEL',
  },
  {
    of: exchange.applyRoster,
    says: 'its clear rows are written',
    input: (seen) => ({ previewId: seen.last(exchange.previewRoster).previewId }),
  },
  { of: exchange.listImports, says: 'the import is in the list' },
  {
    of: exchange.undoImport,
    says: 'the import is taken back',
    input: (seen) => ({ importId: seen.last(exchange.applyRoster).importId }),
  },
  { of: exchange.getRosterTemplate, says: 'the template is made' },
];
