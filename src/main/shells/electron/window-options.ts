import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { hardened } from './hardened-web-preferences.ts';

/** No `persist:` in the name: what a page keeps lives in memory and ends with the window. */
export const windowPartition = 'dang-vu';

/** How the window is made. */
export function windowOptions(place: {
  preload: string;
  bounds: Rectangle | null;
  developing: boolean;
}): BrowserWindowConstructorOptions {
  return {
    ...(place.bounds ?? { width: 1366, height: 768 }),
    minWidth: 1024,
    minHeight: 640,
    title: 'Đảng vụ',
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: place.preload,
      partition: windowPartition,
      ...hardened,
      devTools: place.developing,
    },
  };
}
