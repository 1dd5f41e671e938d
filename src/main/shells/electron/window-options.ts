import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** No `persist:` in the name: what a page keeps lives in memory and ends with the window. */
export const windowPartition = 'dang-vu';

/** How the window is made. Every switch of Electron's security checklist is written out, also where it is the default. */
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
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The spelling dictionary would be fetched from the network.
      spellcheck: false,
      devTools: place.developing,
    },
  };
}
