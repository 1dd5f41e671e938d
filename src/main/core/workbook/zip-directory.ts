import { limits } from './workbook-limits.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';

export type ZipEntry = {
  name: string;
  method: number;
  crc: number;
  /** Packed bytes, a view into the file. */
  packed: Buffer;
  /** Unpacked size the directory declares. */
  size: number;
};

const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED_FLAGS = 0x2041;
const ZIP64_MARK = 0xffff_ffff;

/**
 * Lists the parts of a zip package as its central directory has them, and refuses a package in which the
 * header before a part says something else: the Excel library believes those headers.
 * Throws WorkbookRefusal.
 */
export function readZipDirectory(file: Buffer): ZipEntry[] {
  const end = file.lastIndexOf(END_SIGNATURE);
  if (end < 0 || end + END_LENGTH > file.length) throw new WorkbookRefusal('FILE_DAMAGED');
  const count = file.readUInt16LE(end + 10);
  if (count > limits.entries) throw new WorkbookRefusal('FILE_TOO_LARGE');

  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_LENGTH > end || file.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      throw new WorkbookRefusal('FILE_DAMAGED');
    }
    entries.push(readEntry(file, at, end));
    at +=
      CENTRAL_LENGTH + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  refuseDuplicates(entries);
  return entries;
}

function readEntry(file: Buffer, at: number, end: number): ZipEntry {
  const flags = file.readUInt16LE(at + 8);
  if ((flags & ENCRYPTED_FLAGS) !== 0) throw new WorkbookRefusal('FILE_ENCRYPTED');
  const method = file.readUInt16LE(at + 10);
  const packedSize = file.readUInt32LE(at + 20);
  const size = file.readUInt32LE(at + 24);
  const nameLength = file.readUInt16LE(at + 28);
  const local = file.readUInt32LE(at + 42);
  if (packedSize === ZIP64_MARK || size === ZIP64_MARK) throw new WorkbookRefusal('FILE_TOO_LARGE');

  const name = file.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
  if (local + LOCAL_LENGTH > end || file.readUInt32LE(local) !== LOCAL_SIGNATURE) {
    throw new WorkbookRefusal('FILE_DAMAGED');
  }
  const localNameLength = file.readUInt16LE(local + 26);
  const localName = file.subarray(local + LOCAL_LENGTH, local + LOCAL_LENGTH + localNameLength);
  const start = local + LOCAL_LENGTH + localNameLength + file.readUInt16LE(local + 28);
  const agrees = file.readUInt16LE(local + 8) === method && localName.equals(name);
  if (!agrees || start + packedSize > end) throw new WorkbookRefusal('FILE_DAMAGED');

  return {
    name: name.toString('utf8'),
    method,
    crc: file.readUInt32LE(at + 16),
    packed: file.subarray(start, start + packedSize),
    size,
  };
}

// Of two parts with one name every reader picks another one; nobody could say what was imported.
function refuseDuplicates(entries: ZipEntry[]): void {
  const names = new Set(entries.map((entry) => entry.name.replaceAll('\\', '/').toLowerCase()));
  if (names.size !== entries.length) throw new WorkbookRefusal('FILE_DAMAGED');
}
