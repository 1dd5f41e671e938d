import type { LaidOutDocument } from './laid-out.ts';
import { escapeXml, pageToSvg } from './page-svg.ts';

/**
 * A whole HTML file that prints as these pages, for the print port. `fontFaceCss` holds the @font-face rules of Tinos
 * (data URLs, since the file stands alone).
 */
export function pagesToHtml(laidOut: LaidOutDocument, title: string, fontFaceCss: string): string {
  const first = laidOut.pages[0];
  const isWide = first !== undefined && first.width > first.height;
  const size = isWide ? 'A4 landscape' : 'A4 portrait';
  // Chromium rounds the height of paper down; what hangs over by a hair would take a page of its own.
  const height = `calc(${isWide ? 210 : 297}mm - 1px)`;
  const sheets = laidOut.pages.map((page) => `<section>${pageToSvg(page)}</section>`).join('\n');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escapeXml(title)}</title>
<style>
${fontFaceCss.replaceAll('</', '<\\/')}
@page { size: ${size}; margin: 0; }
html, body { margin: 0; padding: 0; background: #ffffff; }
section { height: ${height}; break-after: page; break-inside: avoid; overflow: hidden; }
section:last-child { break-after: auto; }
svg { display: block; font-kerning: none; font-variant-ligatures: none; }
</style>
</head>
<body>
${sheets}
</body>
</html>
`;
}
