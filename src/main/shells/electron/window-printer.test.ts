import { describe, expect, test } from 'vitest';
import { Refusal } from '#shared/contract/errors.ts';
import { isOwnSender } from './answer-window.ts';
import { createPrintPages, isPrintAddress, type PrintPages } from './print-pages.ts';
import { printPartition, printWindowOptions } from './print-window-options.ts';
import { windowPartition } from './window-options.ts';
import { createWindowPrinter, type PrintWindow } from './window-printer.ts';

/** The part of a BrowserWindow that printing uses; its "PDF" is the page it was given. */
function newWindow(pages: PrintPages, changed: { load?: () => Promise<void> } = {}) {
  const done: string[] = [];
  let page = '';
  let whenGone: () => void = () => undefined;
  const window = {
    loadURL: async (url: string) => {
      await changed.load?.();
      page = await pages.answer({ url, method: 'GET' }).text();
      done.push('load');
    },
    isDestroyed: () => done.includes('destroy'),
    destroy: () => done.push('destroy'),
    webContents: {
      once: (_name: string, listener: () => void) => {
        whenGone = listener;
      },
      executeJavaScriptInIsolatedWorld: async () => done.push('fonts'),
      printToPDF: async () => {
        done.push('print');
        return Buffer.from(page);
      },
    },
  };
  return { window: window as unknown as PrintWindow, done, crash: () => whenGone() };
}

const never = () => new Promise<void>(() => undefined);
/** What is tidied without being waited for. */
const soon = () => new Promise(setImmediate);

describe('a page on its way into a hidden window', () => {
  test('is handed out once, without a way to run or fetch anything', async () => {
    const pages = createPrintPages();
    const url = pages.add('<p>Nghị quyết</p>');
    const first = pages.answer({ url, method: 'GET' });
    expect(await first.text()).toBe('<p>Nghị quyết</p>');
    expect(first.headers.get('cache-control')).toBe('no-store');
    const policy = first.headers.get('content-security-policy');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri/,
    );
    expect(policy).not.toContain('script-src');
    expect(pages.answer({ url, method: 'GET' }).status).toBe(404);
  });

  test('is handed out to nobody who guesses, and not after it was dropped', () => {
    const pages = createPrintPages();
    const url = pages.add('x');
    expect(pages.answer({ url: 'app://print/', method: 'GET' }).status).toBe(404);
    expect(pages.answer({ url, method: 'POST' }).status).toBe(404);
    pages.drop(url);
    expect(pages.answer({ url, method: 'GET' }).status).toBe(404);
  });

  test('lies at an address the core does not listen to, and reaches no other', () => {
    const url = createPrintPages().add('x');
    expect(isOwnSender({ url, parent: null })).toBe(false);
    expect([url, 'data:font/woff2;base64,AA'].map(isPrintAddress)).toEqual([true, true]);
    const others = ['app://dang-vu/', 'app://print.example/', 'https://a.example/', 'file:///etc/passwd'];
    expect(others.filter(isPrintAddress)).toEqual([]);
  });
});

describe('printing in a hidden window', () => {
  test('waits for the fonts, and the window is gone afterwards', async () => {
    const pages = createPrintPages();
    const { window, done } = newWindow(pages);
    const printer = createWindowPrinter({ pages, openWindow: async () => window });
    expect(new TextDecoder().decode(await printer.print('Kính gửi'))).toBe('Kính gửi');
    await soon();
    expect(done).toEqual(['load', 'fonts', 'print', 'destroy']);
  });

  test('each page has a window of its own', async () => {
    const pages = createPrintPages();
    let opened = 0;
    const openWindow = async () => {
      opened += 1;
      return newWindow(pages).window;
    };
    const printer = createWindowPrinter({ pages, openWindow });
    const pdfs = await Promise.all(['a', 'b'].map((page) => printer.print(page)));
    expect([opened, pdfs.map((pdf) => new TextDecoder().decode(pdf))]).toEqual([2, ['a', 'b']]);
  });

  test.each([
    ['does not load', async () => Promise.reject(new Error('ERR_FAILED'))],
    ['takes too long', never],
  ])('a page that %s is refused, and its window is gone', async (_, load) => {
    const pages = createPrintPages();
    const { window, done } = newWindow(pages, { load });
    const printer = createWindowPrinter({ pages, openWindow: async () => window, limitMs: 50 });
    await expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_FAILED' });
    await soon();
    expect(done).toEqual(['destroy']);
  });

  test('a page whose process crashes is refused', async () => {
    const pages = createPrintPages();
    const { window, crash } = newWindow(pages, { load: never });
    const printer = createWindowPrinter({ pages, openWindow: async () => window });
    const printing = expect(printer.print('x')).rejects.toMatchObject({ code: 'PDF_FAILED' });
    await soon();
    crash();
    await printing;
  });

  test('who cancels is let go at once, and so is everybody when the program closes', async () => {
    const pages = createPrintPages();
    const { window, done } = newWindow(pages, { load: never });
    const printer = createWindowPrinter({ pages, openWindow: async () => window });
    const stop = new AbortController();
    const cancelled = expect(printer.print('x', stop.signal)).rejects.toMatchObject({ code: 'CANCELLED' });
    const closed = expect(printer.print('y')).rejects.toMatchObject({ code: 'CANCELLED' });
    stop.abort(new Refusal('CANCELLED'));
    await cancelled;
    await printer.close();
    await closed;
    await soon();
    expect(done).toContain('destroy');
  });

  test('the window is hidden, sandboxed, without Node or preload, and its page stays in memory', () => {
    expect(printWindowOptions.show).toBe(false);
    expect(printWindowOptions.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    });
    expect(printWindowOptions.webPreferences).not.toHaveProperty('preload');
    expect(printPartition).not.toBe(windowPartition);
    expect(printPartition).not.toMatch(/^persist:/);
  });
});
