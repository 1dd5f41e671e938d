import { bridgeTransport } from './bridge-transport.ts';
import { httpTransport } from './http-transport.ts';
import type { Transport } from './transport.ts';

/** The way of the door this window was opened by. */
export const transport: Transport =
  window.dangvu === undefined ? httpTransport() : bridgeTransport(window.dangvu);
