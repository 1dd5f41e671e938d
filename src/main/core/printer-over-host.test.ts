import { expect, test } from 'vitest';
import { Refusal } from '#shared/contract/errors.ts';
import { noPdfPrinter, type PdfPrinter } from './pdf-printer.ts';
import { answerPrintings, createPrinterOverHost } from './printer-over-host.ts';
import type { HostMessage, WorkerMessage } from './worker-protocol.ts';

/** Both threads joined as they are by messages, which are copied on the way. */
function joined(door: PdfPrinter): PdfPrinter {
  const printer = createPrinterOverHost((message: WorkerMessage) => {
    const copy = structuredClone(message);
    if (copy.kind === 'print' || copy.kind === 'stopPrinting') void host.hear(copy);
  });
  const host = answerPrintings(door, (message: HostMessage) => {
    const copy = structuredClone(message);
    if (copy.kind === 'printing') printer.done(copy);
  });
  return printer;
}

/** Prints the text itself, the shortest first, and never a text that says so. */
const echo: PdfPrinter = {
  print: (html, signal) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      if (html.startsWith('never')) return;
      setTimeout(() => resolve(new TextEncoder().encode(html)), html.length);
    }),
  close: () => undefined,
};

test('each page of the core’s thread gets its own PDF, whichever is done first', async () => {
  const printer = joined(echo);
  const pages = ['trang thứ nhất, dài hơn', 'ngắn'];
  const pdfs = await Promise.all(pages.map((page) => printer.print(page)));
  expect(pdfs.map((pdf) => new TextDecoder().decode(pdf))).toEqual(pages);
});

test('a door without means refuses, and the core hears the same refusal', async () => {
  await expect(joined(noPdfPrinter).print('x')).rejects.toMatchObject({ code: 'PDF_NO_BROWSER' });
});

test('a defect of the door stays a defect', async () => {
  const broken: PdfPrinter = {
    print: async () => {
      throw new TypeError('defect');
    },
    close: () => undefined,
  };
  await expect(joined(broken).print('x')).rejects.toThrow('TypeError: defect');
});

test('a page that is no longer wanted is stopped at the door, too', async () => {
  let stopped: unknown = null;
  const stop = new AbortController();
  const printing = joined({
    ...echo,
    print: (html, signal) => {
      signal?.addEventListener('abort', () => {
        stopped = signal.reason;
      });
      return echo.print(html, signal);
    },
  }).print('never', stop.signal);
  stop.abort(new Refusal('CANCELLED'));
  await expect(printing).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(stopped).toMatchObject({ code: 'CANCELLED' });
  await expect(joined(echo).print('x', stop.signal)).rejects.toMatchObject({ code: 'CANCELLED' });
});

test('what still waits when the core closes is told so', async () => {
  const printer = joined(echo);
  const printing = printer.print('never');
  await Promise.all([
    expect(printing).rejects.toMatchObject({ code: 'CANCELLED' }),
    Promise.resolve().then(() => printer.close()),
  ]);
});
