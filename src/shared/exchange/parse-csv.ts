/**
 * Rows of a reference table as objects by column title (RFC 4180: commas, quotes doubled inside quotes).
 * For the program's own files in resources/reference; foreign CSV needs decoding first.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [titles = [], ...lines] = splitCsv(text);
  return lines.map((cells) => Object.fromEntries(titles.map((title, i) => [title, cells[i] ?? ''])));
}

function splitCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // Each match is one cell, quoted or plain, and what ends it; the last cell ends with the text.
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
