import type { CustomScheme } from 'electron';

/** The program's own pages live under an address of their own, not under file://, which may read the whole disk. */
export const appScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

export const appAddress = 'app://dang-vu/';

/** True for an address of the program's own pages. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === 'app:' && url.host === 'dang-vu';
}
