import type { BrowserWindowConstructorOptions } from 'electron';
import { hardened } from './hardened-web-preferences.ts';

/** In memory only, and apart from the program's window. */
export const printPartition = 'dang-vu-print';

/** A window nobody sees, for one page; without preload script it has no way to speak to the program. */
export const printWindowOptions: BrowserWindowConstructorOptions = {
  show: false,
  skipTaskbar: true,
  focusable: false,
  webPreferences: {
    partition: printPartition,
    ...hardened,
    devTools: false,
    // A hidden page is slowed down otherwise.
    backgroundThrottling: false,
  },
};
