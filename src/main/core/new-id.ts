import { randomBytes } from 'node:crypto';

/** UUIDv7: sorted by time of creation, unique across stores, so that stores can be merged later. */
export function newId(milliseconds: number = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return withDashes(bytes.toString('hex'));
}

/**
 * An id that sorts behind `last` although the clock of the computer was set back since: for rows of which the last one
 * counts. `last` null: any.
 */
export function idAfter(last: string | null, fresh: string = newId()): string {
  if (last === null || fresh > last) return fresh;
  const next = BigInt(`0x${last.replaceAll('-', '')}`) + 1n;
  return withDashes(next.toString(16).padStart(32, '0'));
}

const withDashes = (hex: string) =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
