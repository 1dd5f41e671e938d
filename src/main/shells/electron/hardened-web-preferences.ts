import type { WebPreferences } from 'electron';

/** Every switch of Electron's security checklist, also where it is the default; for each window of the program. */
export const hardened = {
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
} as const satisfies WebPreferences;
