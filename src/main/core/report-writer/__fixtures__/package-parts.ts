import { inflateRawSync } from 'node:zlib';

/** The parts of a zip package by name, as text. Only what exceljs writes: deflated or stored, no zip64. */
export function packageParts(bytes: Uint8Array): Map<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.length - 22;
  const parts = new Map<string, string>();
  let at = buffer.readUInt32LE(end + 16);
  for (let entry = buffer.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    const method = buffer.readUInt16LE(at + 10);
    const size = buffer.readUInt32LE(at + 20);
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const content = buffer.subarray(start, start + size);
    if (!name.endsWith('/')) {
      parts.set(name, (method === 8 ? inflateRawSync(content) : content).toString('utf8'));
    }
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return parts;
}

export const partOf = (bytes: Uint8Array, name: string): string => packageParts(bytes).get(name) ?? '';
