import type { LaidOutPage, PageItem, PlacedPicture, Stroke, TextPiece } from './laid-out.ts';

/**
 * One page as SVG, drawn the same by window, printer and PDF. Presentation attributes only: the content security
 * policy of the window allows no `style`. Each piece of text says how long it is, so that a renderer which rounds
 * letters, or has another typeface of that name, still puts every word in its place.
 */
export function pageToSvg(page: LaidOutPage): string {
  const width = millimetres(page.width);
  const height = millimetres(page.height);
  const items = page.items.map(drawItem).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${short(page.width)} ${short(page.height)}" fill="#000000" stroke="none" font-family="Tinos, 'Times New Roman', serif" text-rendering="geometricPrecision">
${items}
</svg>`;
}

const millimetres = (points: number) => short((points * 25.4) / 72);
// Thousandths of a point are finer than any printer.
const short = (value: number) => String(Math.round(value * 1000) / 1000);

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Text for XML, without the characters XML cannot hold. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu, '')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

function drawItem(item: PageItem): string {
  if (item.kind === 'stroke') return drawStroke(item);
  if (item.kind === 'picture') return drawPicture(item);
  return item.pieces.map((piece) => drawPiece(piece, item.baseline)).join('');
}

function drawPiece(piece: TextPiece, baseline: number): string {
  if (piece.text.trim() === '' && !piece.underline) return '';
  const attributes = [
    `x="${short(piece.x)}" y="${short(baseline)}" font-size="${short(piece.size)}"`,
    `textLength="${short(piece.width)}" lengthAdjust="spacing" xml:space="preserve"`,
  ];
  if (piece.bold) attributes.push('font-weight="700"');
  if (piece.italic) attributes.push('font-style="italic"');
  if (piece.underline) attributes.push('text-decoration="underline"');
  if (piece.wordSpacing !== 0) attributes.push(`word-spacing="${short(piece.wordSpacing)}"`);
  return `<text ${attributes.join(' ')}>${escapeXml(piece.text)}</text>`;
}

function drawStroke({ x1, y1, x2, y2, weight, dotted }: Stroke): string {
  const dots = dotted ? ` stroke-linecap="round" stroke-dasharray="0 ${short(weight * 3.5)}"` : '';
  return `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="#000000" stroke-width="${short(weight)}"${dots}/>`;
}

/** A picture fills its frame, as a portrait does; anything but a picture inside the document is left out. */
function drawPicture({ x, y, width, height, source }: PlacedPicture): string {
  if (!/^(data:image\/(png|jpeg|webp);base64,|blob:)/.test(source)) return '';
  const place = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
  return `<image ${place} preserveAspectRatio="xMidYMid slice" href="${escapeXml(source)}"/>`;
}
