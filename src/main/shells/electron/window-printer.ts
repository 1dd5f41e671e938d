import type { BrowserWindow, PrintToPDFOptions, WebContents } from 'electron';
import { Refusal } from '#shared/contract/errors.ts';
import type { PdfPrinter } from '../../core/pdf-printer.ts';
import type { PrintPages } from './print-pages.ts';

export type PrintWindow = Pick<BrowserWindow, 'loadURL' | 'destroy' | 'isDestroyed'> & {
  webContents: Pick<WebContents, 'printToPDF' | 'executeJavaScriptInIsolatedWorld' | 'once'>;
};

/** Sizes and margins of `@page` in the document; what it does not say has no margin. */
const paper: PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: false,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
};

/** Fonts are asked for by the layout, so it comes first. */
const fontsAreThere = { code: 'document.body.offsetHeight; document.fonts.ready.then(() => true)' };
/** A world of its own, for the page's policy lets no script into the page. */
const ownWorld = 1000;

/** Prints in a fresh hidden window for each page, destroyed afterwards; one that fails or takes too long is PDF_FAILED. */
export function createWindowPrinter(options: {
  pages: PrintPages;
  openWindow: () => Promise<PrintWindow>;
  limitMs?: number;
}): PdfPrinter {
  const { pages, openWindow, limitMs = 60_000 } = options;
  const closing = new AbortController();

  const printIn = async (window: PrintWindow, address: string): Promise<Uint8Array> => {
    const gone = Promise.withResolvers<never>();
    window.webContents.once('render-process-gone', () => gone.reject(new Refusal('PDF_FAILED')));
    const printed = async () => {
      await window.loadURL(address);
      await window.webContents.executeJavaScriptInIsolatedWorld(ownWorld, [fontsAreThere]);
      return window.webContents.printToPDF(paper);
    };
    return new Uint8Array(await Promise.race([gone.promise, printed()]));
  };

  return {
    print: async (html, signal) => {
      signal?.throwIfAborted();
      closing.signal.throwIfAborted();
      const stop = Promise.withResolvers<never>();
      const timer = setTimeout(() => stop.reject(new Refusal('PDF_FAILED')), limitMs);
      const stops = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
      const onAbort = () => stop.reject(stops.reason);
      stops.addEventListener('abort', onAbort);
      const address = pages.add(html);
      const opened = openWindow();
      try {
        return await Promise.race([stop.promise, opened.then((window) => printIn(window, address))]);
      } catch (error) {
        if (stops.aborted) throw stops.reason;
        throw error instanceof Refusal ? error : new Refusal('PDF_FAILED');
      } finally {
        clearTimeout(timer);
        stops.removeEventListener('abort', onAbort);
        pages.drop(address);
        opened.then((window) => window.isDestroyed() || window.destroy()).catch(() => undefined);
      }
    },
    close: () => closing.abort(new Refusal('CANCELLED')),
  };
}
