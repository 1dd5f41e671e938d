import type { Event, WebContents } from 'electron';
import { isAppAddress } from './app-address.ts';

type GuardedContents = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** Keeps a page on the program's own address: no other site, no second window, no embedded browser. */
export function guardContents(contents: GuardedContents): void {
  const stay = (event: Event<{ url: string }>) => {
    if (!isAppAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
