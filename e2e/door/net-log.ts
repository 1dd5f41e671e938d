import { readFileSync } from 'node:fs';

type NetEvent = { type: number; source: { id: number }; params?: { address?: unknown } };

/**
 * The addresses a browser connected to or sent a packet to, by its own log (`--log-net-log`), without repetition.
 * A UDP socket that was bound to an address and never sent anything does not count: Chromium asks the routing table
 * so whether IPv6 is there.
 */
export function reachedAddresses(file: string): string[] {
  const { types, events } = readNetLog(file);
  const ofType = (name: string) => events.filter(({ type }) => type === types[name]);
  const senders = new Set(ofType('UDP_BYTES_SENT').map(({ source }) => source.id));
  const reached = [
    ...ofType('TCP_CONNECT_ATTEMPT'),
    ...ofType('UDP_CONNECT').filter(({ source }) => senders.has(source.id)),
  ];
  return [
    ...new Set(reached.map(({ params }) => params?.address).filter((address) => typeof address === 'string')),
  ];
}

/** One line of constants, then one line for each event; it may end anywhere when the browser was ended. */
function readNetLog(file: string): { types: Record<string, number>; events: NetEvent[] } {
  const [first = '', , ...lines] = readFileSync(file, 'utf8').split('\n');
  const { constants } = JSON.parse(`${first.replace(/,$/, '')}}`);
  return { types: constants.logEventTypes, events: lines.map(readEvent).filter((event) => event !== null) };
}

function readEvent(line: string): NetEvent | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line.replace(/\]?,$/, ''));
  } catch {
    return null;
  }
}
