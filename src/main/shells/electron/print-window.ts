import { app, BrowserWindow } from 'electron';
import { type GuardedSession, guardSession } from './guard-session.ts';
import { isPrintAddress } from './print-pages.ts';
import { printWindowOptions } from './print-window-options.ts';

/** Printed pages reach nothing but themselves. */
export function guardPrintSession(session: GuardedSession): void {
  guardSession(session, isPrintAddress);
}

export async function openPrintWindow(): Promise<BrowserWindow> {
  await app.whenReady();
  return new BrowserWindow(printWindowOptions);
}
