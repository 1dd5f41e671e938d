import type { DoorEvent } from '#shared/contract/bridge.ts';
import type { Topic } from '#shared/contract/define.ts';
import { readDoorEvent } from './door-event.ts';

const everything: Topic[] = [
  'session',
  'organisation',
  'people',
  'attachments',
  'imports',
  'accounts',
  'settings',
  'rulebook',
  'calendar',
  'tasks',
  'documents',
  'backups',
  'audit',
];

/**
 * The core's events over `GET /events`. A broken stream is mended by the browser; what was said meanwhile is lost,
 * so every screen asks again. `onBroken` finds out whether the program is still there.
 */
export function openEventStream(tell: (event: DoorEvent) => void, onBroken: () => void): EventSource {
  const stream = new EventSource('/events');
  let broken = false;
  stream.addEventListener('message', (message: MessageEvent<string>) => {
    const event = readDoorEvent(JSON.parse(message.data));
    if (event !== null) tell(event);
  });
  stream.addEventListener('error', () => {
    broken = true;
    onBroken();
  });
  stream.addEventListener('open', () => {
    if (broken) tell({ kind: 'changed', topics: everything });
    broken = false;
  });
  return stream;
}
