/** Rows of a CSV text (RFC 4180, comma, quotes doubled) as records by the names of its first line. */
export function parseCsv(text: string): Record<string, string>[] {
  const [names, ...rows] = csvRows(text.replace(/^\uFEFF/, ''));
  if (!names) return [];
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // Each match is one field and what ends it: a comma, the end of a line or the end of the text.
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}
