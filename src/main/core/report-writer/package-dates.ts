const LOCAL_HEADER_DATE = 10;
const CENTRAL_HEADER_DATE = 12;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
/** 1 January 1980, 00:00: the first moment a zip can hold, and what Excel itself writes. */
const DOS_EPOCH = 0x0021_0000;

/**
 * Sets the time of every part of a zip package to 1980-01-01, in place, so that the same report gives the
 * same bytes. Throws when the package does not end as exceljs ends it (no comment, no zip64).
 */
export function fixPackageDates(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END_SIGNATURE) throw new Error('not a plain zip package');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw new Error('broken zip directory');
    view.setUint32(at + CENTRAL_HEADER_DATE, DOS_EPOCH, true);
    view.setUint32(view.getUint32(at + 42, true) + LOCAL_HEADER_DATE, DOS_EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
