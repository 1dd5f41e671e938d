import type { Session } from 'electron';
import { isAppAddress } from './app-address.ts';

export type GuardedSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler' | 'on'
> & { webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> };

/** Copying rows into Excel is all a page may do outside itself. */
const granted: readonly string[] = ['clipboard-sanitized-write'];

/** Denies devices, location, camera and the like, and every request for something that is not `own`. */
export function guardSession(
  session: GuardedSession,
  own: (address: string) => boolean = isAppAddress,
): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(granted.includes(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => granted.includes(permission));
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !own(request.url) }));
  // Files leave the program by its own dialog, never as a download of the page.
  session.on('will-download', (event) => event.preventDefault());
}

/** Switches of Chromium given before it starts: no traffic of its own, no name and no proxy to ask. */
export const networkSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
  ['no-proxy-server'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
];
