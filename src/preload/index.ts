import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, BridgeChannel, DoorCall, DoorEvent } from '#shared/contract/bridge.ts';

const callChannel: BridgeChannel = 'dangvu:call';
const eventChannel: BridgeChannel = 'dangvu:event';

/** The kinds of the door's events, by the name a window listens to. */
const kinds = { change: 'changed', progress: 'progress', close: 'close' } as const;

const bridge: Bridge = {
  call(name, input, callId) {
    const message: DoorCall = { callId, name, input };
    return ipcRenderer.invoke(callChannel, message);
  },
  on(event, listener) {
    // Electron's own event object stays here: it would hand the page a way to the sender.
    const pass = (_event: unknown, payload: DoorEvent) => {
      if (payload.kind === kinds[event]) listener(payload);
    };
    ipcRenderer.on(eventChannel, pass);
    return () => ipcRenderer.off(eventChannel, pass);
  },
};

contextBridge.exposeInMainWorld('dangvu', bridge);
