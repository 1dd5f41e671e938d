import type { WorkbookFault } from '#shared/exchange/workbook.ts';

/** Thrown while a foreign file is read; the reader process answers with its code. */
export class WorkbookRefusal extends Error {
  readonly code: WorkbookFault;

  constructor(code: WorkbookFault) {
    super(code);
    this.code = code;
  }
}
