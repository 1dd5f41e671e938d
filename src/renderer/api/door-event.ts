import type { DoorEvent } from '#shared/contract/bridge.ts';

/** Anything that is not one of the known events is dropped: a window never acts on what it does not understand. */
export function readDoorEvent(raw: unknown): DoorEvent | null {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw)) return null;
  switch (raw.kind) {
    case 'changed':
      return 'topics' in raw && Array.isArray(raw.topics) ? { kind: 'changed', topics: raw.topics } : null;
    case 'progress':
      return readProgress(raw);
    case 'close':
      return { kind: 'close' };
    default:
      return null;
  }
}

function readProgress(raw: object): DoorEvent | null {
  if (!('callId' in raw && 'done' in raw && 'total' in raw)) return null;
  const { callId, done, total } = raw;
  if (typeof callId !== 'string' || typeof done !== 'number' || typeof total !== 'number') return null;
  return { kind: 'progress', callId, done, total };
}
