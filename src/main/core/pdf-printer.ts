import { Refusal } from '#shared/contract/errors.ts';

/** Turns pages into PDF. What does it depends on the door: a browser of the computer, or a hidden window. */
export type PdfPrinter = {
  /**
   * The PDF of a whole HTML page that brings its fonts and pictures as data: URLs; sizes and margins come from its
   * `@page`. Rejects with PDF_NO_BROWSER, PDF_FAILED, or the reason of `signal`.
   */
  print(html: string, signal?: AbortSignal): Promise<Uint8Array>;
  close(): void | Promise<void>;
};

/** Where nothing can print: tests, measurements and stores made by scripts. */
export const noPdfPrinter: PdfPrinter = {
  print: async () => {
    throw new Refusal('PDF_NO_BROWSER');
  },
  close: () => undefined,
};
