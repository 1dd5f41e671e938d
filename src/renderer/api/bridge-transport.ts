import type { Bridge, ShellCalls } from '#shared/contract/bridge.ts';
import type { Envelope } from '#shared/contract/errors.ts';
import { readDoorEvent } from './door-event.ts';
import type { Transport } from './transport.ts';

/** The Electron window: everything goes over the preload's bridge, files through native dialogs. */
export function bridgeTransport(bridge: Bridge): Transport {
  async function shell<Name extends keyof ShellCalls>(name: Name, input: ShellCalls[Name]['input']) {
    return (await bridge.call(name, input, crypto.randomUUID())) as Envelope<ShellCalls[Name]['output']>;
  }

  return {
    send: (name, input, callId) => bridge.call(name, input, callId),
    listen(listener) {
      const pass = (payload: unknown) => {
        const event = readDoorEvent(payload);
        if (event !== null) listener(event);
      };
      const stops = [bridge.on('change', pass), bridge.on('progress', pass), bridge.on('close', pass)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    pickFile: (accept) => shell('shell.openFile', { accept }),
    putFile: null,
    async saveFile({ fileId, fileName }) {
      const answer = await shell('shell.saveFile', { fileId, fileName });
      return answer.ok ? { ok: true, value: answer.value !== null } : answer;
    },
  };
}
