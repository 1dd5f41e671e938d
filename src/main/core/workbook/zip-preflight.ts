import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from './workbook-limits.ts';
import { WorkbookRefusal } from './workbook-refusal.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const ZIP_MAGIC = Buffer.from('PK\x03\x04', 'latin1');
/** Container of .xls files, and of .xlsx files with a password. */
const COMPOUND_MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const STORED = 0;
const DEFLATED = 8;
const REQUIRED_PARTS = ['[Content_Types].xml', 'xl/workbook.xml'];

/**
 * Looks at a file before the Excel library may see it: what it is, how large it becomes, whether it is whole.
 * Costs milliseconds; throws WorkbookRefusal.
 */
export function preflightXlsx(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) throw new WorkbookRefusal('FILE_EMPTY');
  if (file.length > limits.fileBytes) throw new WorkbookRefusal('FILE_TOO_LARGE');
  if (startsWith(file, COMPOUND_MAGIC)) throw new WorkbookRefusal(compoundFault(file));
  if (!startsWith(file, ZIP_MAGIC)) throw new WorkbookRefusal('FILE_NOT_EXCEL');

  const entries = readZipDirectory(file);
  checkSizes(entries);
  const names = new Set(entries.map((entry) => entry.name));
  if (!REQUIRED_PARTS.every((part) => names.has(part))) throw new WorkbookRefusal('FILE_NOT_EXCEL');
  for (const entry of entries) checkContent(entry);
}

const startsWith = (file: Buffer, magic: Buffer) => file.subarray(0, magic.length).equals(magic);

function compoundFault(file: Buffer): 'FILE_ENCRYPTED' | 'FILE_OLD_EXCEL' | 'FILE_NOT_EXCEL' {
  if (holdsStream(file, 'EncryptedPackage')) return 'FILE_ENCRYPTED';
  return holdsStream(file, 'Workbook') || holdsStream(file, 'Book') ? 'FILE_OLD_EXCEL' : 'FILE_NOT_EXCEL';
}

// A compound file's directory entries are 128 bytes long, each begins with its name in UTF-16 and a zero.
function holdsStream(file: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

function checkSizes(entries: ZipEntry[]): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const tooLarge = entries.some(
    (entry) =>
      entry.size > limits.entryBytes ||
      (entry.size > limits.ratioAppliesAbove && entry.size > entry.packed.length * limits.ratio),
  );
  if (tooLarge || total > limits.totalBytes) throw new WorkbookRefusal('FILE_TOO_LARGE');
}

// The declared sizes were acceptable; a part that unpacks to anything else lied about them.
function checkContent(entry: ZipEntry): void {
  const content = unpack(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new WorkbookRefusal('FILE_DAMAGED');
}

function unpack(entry: ZipEntry): Buffer {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new WorkbookRefusal('FILE_DAMAGED');
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch {
    throw new WorkbookRefusal('FILE_DAMAGED');
  }
}
