import { randomUUID } from 'node:crypto';

/** What a printed page may bring: its own styles, and fonts and pictures inside itself. No script, no address. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const host = 'app://print/';

/** Not an address of the program's window: a printed page that found a way to speak would not be answered. */
export function isPrintAddress(address: string): boolean {
  return address.startsWith(host) || address.startsWith('data:');
}

export type PrintPages = {
  /** Keeps a page in memory; its address is good for one request. */
  add(html: string): string;
  /** Forgets a page that was never asked for. */
  drop(address: string): void;
  answer(request: { url: string; method: string }): Response;
};

/** The pages on their way into a hidden window: too large for a data: address, and no file may hold them. */
export function createPrintPages(): PrintPages {
  const pages = new Map<string, string>();
  return {
    add: (html) => {
      const address = `${host}${randomUUID()}`;
      pages.set(address, html);
      return address;
    },
    drop: (address) => {
      pages.delete(address);
    },
    answer: ({ url, method }) => {
      const html = method === 'GET' ? pages.get(url) : undefined;
      if (html === undefined) return new Response(null, { status: 404 });
      pages.delete(url);
      return new Response(html, {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Security-Policy': policy,
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'no-referrer',
        },
      });
    },
  };
}
