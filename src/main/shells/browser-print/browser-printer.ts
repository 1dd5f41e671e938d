import { Refusal } from '#shared/contract/errors.ts';
import type { PdfPrinter } from '../../core/pdf-printer.ts';
import { removeAbandonedProfiles } from '../loopback/browser-profile.ts';
import { findBrowser } from '../loopback/find-browser.ts';
import { type PrintBrowser, startPrintBrowser } from './print-browser.ts';

export type BrowserPrinterOptions = {
  find?: () => string | null;
  /** From the call to the PDF, the start of the browser included. */
  limitMs?: number;
  /** How long an unused browser waits for the next page. */
  idleMs?: number;
  /** Folder of the browser's profile. */
  base?: string;
  /** Told of every browser that was started. */
  started?: (browser: PrintBrowser) => void;
};

/**
 * Prints through the Chromium, Chrome or Edge of this computer, started when first needed and kept for the next page.
 * After a page that failed or took too long the next one meets a fresh browser.
 */
export function createBrowserPrinter(options: BrowserPrinterOptions = {}): PdfPrinter {
  const { find = findBrowser, limitMs = 60_000, idleMs = 3 * 60_000, base, started } = options;
  const closing = new AbortController();
  const ending = new Set<Promise<void>>();
  let warm: Promise<PrintBrowser> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let running = 0;

  const start = async () => {
    const executable = find();
    if (executable === null) throw new Refusal('PDF_NO_BROWSER');
    await removeAbandonedProfiles(base);
    const browser = await startPrintBrowser(executable, base);
    started?.(browser);
    return browser;
  };
  const take = () => {
    if (warm !== null) return warm;
    const browser = start();
    // One that ended while nobody printed, or never began, is not met by the next page.
    browser
      .then(({ ended }) => ended)
      .then(
        () => letGo(browser, 'atOnce'),
        () => letGo(browser, 'atOnce'),
      );
    warm = browser;
    return browser;
  };
  const letGo = (browser: Promise<PrintBrowser> | null, how: 'orderly' | 'atOnce') => {
    if (browser === null) return;
    if (warm === browser) warm = null;
    const ended = browser.then((one) => one.end(how)).catch(() => undefined);
    ending.add(ended);
    ended.then(() => ending.delete(ended));
  };

  return {
    print: async (html, signal) => {
      signal?.throwIfAborted();
      closing.signal.throwIfAborted();
      clearTimeout(idle);
      running += 1;
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(new Refusal('PDF_FAILED')), limitMs);
      const stop = AbortSignal.any([limit.signal, closing.signal, ...(signal ? [signal] : [])]);
      const browser = take();
      try {
        const { pages } = await unless(stop, browser);
        return await pages.print(html, stop);
      } catch (error) {
        const wasStopped = stop.aborted && !limit.signal.aborted;
        if (!wasStopped) letGo(browser, 'atOnce');
        if (stop.aborted) throw stop.reason;
        throw error instanceof Refusal ? error : new Refusal('PDF_FAILED');
      } finally {
        clearTimeout(timer);
        running -= 1;
        if (running === 0) idle = setTimeout(() => letGo(warm, 'orderly'), idleMs).unref();
      }
    },
    close: async () => {
      closing.abort(new Refusal('CANCELLED'));
      clearTimeout(idle);
      letGo(warm, 'orderly');
      await Promise.all(ending);
    },
  };
}

/** What `awaited` brings, unless `stop` comes first. */
async function unless<T>(stop: AbortSignal, awaited: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(stop.reason);
  if (stop.aborted) onAbort();
  stop.addEventListener('abort', onAbort);
  try {
    return await Promise.race([promise, awaited]);
  } finally {
    stop.removeEventListener('abort', onAbort);
  }
}
