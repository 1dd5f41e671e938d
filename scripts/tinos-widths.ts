import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { projectDir } from './project-dir.ts';

/**
 * Writes src/shared/documents/tinos-upright.ts and tinos-slanted.ts from the fonts of @fontsource/tinos; run again when
 * that package changes: `node scripts/tinos-widths.ts`.
 */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'];
const files = {
  upright: { regular: '400-normal', bold: '700-normal' },
  slanted: { italic: '400-italic', boldItalic: '700-italic' },
};
// Latin with all its marks, Greek and Russian letters, punctuation and money. A soft hyphen is invisible.
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x1a0, 0x1b0],
  [0x1cd, 0x1dc],
  [0x300, 0x36f],
  [0x391, 0x3c9],
  [0x401, 0x451],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x22ff],
] as const;
const wanted = (code: number) => ranges.some(([first, last]) => code >= first && code <= last);

/** Tables of a WOFF 1.0 file, unpacked. */
function readTables(file: string): Map<string, Buffer> {
  const woff = readFileSync(file);
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const content = woff.subarray(offset, offset + packed);
    const isPacked = packed < woff.readUInt32BE(entry + 12);
    tables.set(woff.toString('latin1', entry, entry + 4), isPacked ? inflateSync(content) : content);
  }
  return tables;
}

const table = (tables: Map<string, Buffer>, tag: string): Buffer => {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no table ${tag}.`);
  return found;
};

/** Glyph of each character, from the format 4 part (BMP) of `cmap`. */
function readGlyphs(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const part = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (part.readUInt16BE(0) !== 4) continue;
    const doubled = part.readUInt16BE(6);
    for (let at = 0; at < doubled; at += 2) {
      const end = part.readUInt16BE(14 + at);
      const start = part.readUInt16BE(16 + doubled + at);
      const delta = part.readUInt16BE(16 + doubled * 2 + at);
      const place = 16 + doubled * 3 + at;
      const range = part.readUInt16BE(place);
      for (let code = start; code <= end && code < 0xffff; code += 1) {
        const raw = range === 0 ? code : part.readUInt16BE(place + range + (code - start) * 2);
        const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
  }
  return glyphs;
}

/** Characters of one style, by advance width in 1/2048 em. */
function readStyle(style: string): Map<number, string> {
  const widthOf = new Map<number, number>();
  for (const subset of subsets) {
    const folder = join(projectDir, 'node_modules', '@fontsource', 'tinos', 'files');
    const tables = readTables(join(folder, `tinos-${subset}-${style}.woff`));
    if (table(tables, 'head').readUInt16BE(18) !== 2048) throw new Error('Not 2048 units to the em.');
    const metrics = table(tables, 'hhea').readUInt16BE(34);
    const advances = table(tables, 'hmtx');
    for (const [code, glyph] of readGlyphs(table(tables, 'cmap'))) {
      if (wanted(code)) widthOf.set(code, advances.readUInt16BE(Math.min(glyph, metrics - 1) * 4));
    }
  }
  const characters = new Map<number, string>();
  for (const [code, width] of [...widthOf].sort(([a], [b]) => a - b)) {
    characters.set(width, (characters.get(width) ?? '') + String.fromCharCode(code));
  }
  return new Map([...characters].sort(([a], [b]) => a - b));
}

// Signs that look like another or join the one before are written by their number.
const quoted = (text: string) =>
  `'${text.replace(/['\\]|[\u00a0\p{M}]/gu, (sign) =>
    sign === "'" || sign === '\\' ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}'`;

for (const [file, styles] of Object.entries(files)) {
  const parts = Object.entries(styles).map(([name, style]) => {
    const lines = [...readStyle(style)].map(([width, text]) => `    ${width}: ${quoted(text)},\n`);
    return `  ${name}: {\n${lines.join('')}  },\n`;
  });
  writeFileSync(
    join(projectDir, 'src', 'shared', 'documents', `tinos-${file}.ts`),
    `/**
 * Advance widths of Tinos ${file}, which are those of Times New Roman: characters by width in 1/2048 em.
 * Written by scripts/tinos-widths.ts.
 */
export const tinos${file === 'upright' ? 'Upright' : 'Slanted'} = {
${parts.join('')}} as const satisfies Record<string, Readonly<Record<number, string>>>;
`,
  );
}
