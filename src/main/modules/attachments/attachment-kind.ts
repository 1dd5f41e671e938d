import { type AttachmentMediaType, attachmentKinds } from '#shared/people/attachment-kinds.ts';
import { readZipDirectory } from '../../core/workbook/zip-directory.ts';

const JPEG = Buffer.from('ffd8ff', 'hex');
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const PDF = Buffer.from('%PDF-', 'latin1');
const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** Container of .doc and .xls, and of files of Office with a password, which nobody could read later. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What a file is by its content, whatever it is called; null for anything that may not be attached. */
export function kindOf(bytes: Uint8Array): AttachmentMediaType | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begins = (magic: Buffer) => file.subarray(0, magic.length).equals(magic);
  if (begins(JPEG)) return 'image/jpeg';
  if (begins(PNG)) return 'image/png';
  if (file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP')
    return 'image/webp';
  // Some scanners write a few bytes before it; readers look through the first kilobyte.
  if (file.subarray(0, 1024).includes(PDF)) return 'application/pdf';
  if (begins(ZIP)) return officeKind(file);
  return begins(COMPOUND) ? oldOfficeKind(file) : null;
}

function officeKind(file: Buffer): AttachmentMediaType | null {
  const names = partNames(file);
  if (!names.has('[Content_Types].xml')) return null;
  if (names.has('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return names.has('xl/workbook.xml')
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : null;
}

function partNames(file: Buffer): Set<string> {
  try {
    return new Set(readZipDirectory(file).map((entry) => entry.name));
  } catch {
    // Cut off, or made to be read in two ways: of no use as a paper.
    return new Set();
  }
}

function oldOfficeKind(file: Buffer): AttachmentMediaType | null {
  if (holdsStream(file, 'EncryptedPackage')) return null;
  if (holdsStream(file, 'WordDocument')) return 'application/msword';
  return holdsStream(file, 'Workbook') || holdsStream(file, 'Book') ? 'application/vnd.ms-excel' : null;
}

// A compound file's directory entries are 128 bytes long; each begins with its name in UTF-16 and a zero.
function holdsStream(file: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

const LONGEST_NAME = 150;

/**
 * A name to save the file under: no folders, nothing that hides its ending (control and direction marks), and an
 * ending of its kind, so that a program called "ảnh.exe" is never one.
 */
export function fileNameFor(given: string, kind: AttachmentMediaType): string {
  const lastPart = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = lastPart
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  const endings: readonly string[] = attachmentKinds[kind];
  const dot = clean.lastIndexOf('.');
  const fits = dot > 0 && endings.includes(clean.slice(dot + 1).toLowerCase());
  const stem = (fits ? clean.slice(0, dot) : clean).slice(0, LONGEST_NAME).trim() || 'tep';
  return `${stem}.${fits ? clean.slice(dot + 1) : endings[0]}`;
}
