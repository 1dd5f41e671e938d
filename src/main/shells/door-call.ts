import type { DoorCall } from '#shared/contract/bridge.ts';
import type { Envelope } from '#shared/contract/errors.ts';
import type { Core } from '../core/core.ts';

const longestName = 100;

/** The call in a message from a window, or null when the message has another shape. The input stays unchecked. */
export function parseDoorCall(message: unknown): DoorCall | null {
  if (typeof message !== 'object' || message === null) return null;
  if (!('callId' in message) || !('name' in message)) return null;
  const { callId, name } = message;
  if (!isName(callId) || !isName(name)) return null;
  return { callId, name, input: 'input' in message ? message.input : undefined };
}

/** Answers `shell.cancel`, which concerns a call and not the store; null for every other call. */
export function cancelled(core: Pick<Core, 'cancel'>, { name, input }: DoorCall): Envelope<unknown> | null {
  if (name !== 'shell.cancel') return null;
  if (typeof input === 'object' && input !== null && 'callId' in input && isName(input.callId))
    core.cancel(input.callId);
  return { ok: true, value: {} };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longestName;
}
