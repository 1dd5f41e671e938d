import type { PageItem } from '../laid-out.ts';
import type { Picture } from '../printed-document.ts';
import type { FamilyStyle, Frame } from './document-style.ts';
import { type BlockPart, bottomOf, type DrawnStrip, frameStrokes, moved, stripsOfBlock } from './drawing.ts';
import { points } from './mm.ts';
import { drawnLines } from './paragraph.ts';
import { faceOfSize, textParts } from './text-parts.ts';

/** Between the picture and the text beside it. */
export const PICTURE_GAP = points(6);
export const LABEL_SIZE = 12;

/** The picture (or an empty frame with its label) at the left, paragraphs at its right. */
export function pictureStrips(picture: Picture, frame: Frame, style: FamilyStyle): DrawnStrip[] {
  const width = Math.min(points(picture.width), frame.textWidth);
  const height = Math.min(points(picture.height), frame.textHeight);
  const parts: BlockPart[] = [
    { top: 0, bottom: height, items: pictureItems(picture, frame.left, width, height) },
  ];
  const column = {
    x: frame.left + width + PICTURE_GAP,
    width: Math.max(frame.textWidth - width - PICTURE_GAP, 1),
  };
  let top = 0;
  for (const [index, paragraph] of picture.beside.entries()) {
    if (index > 0) top += paragraph.before ?? style.between;
    for (const line of drawnLines(paragraph, column, style)) {
      const from = top;
      parts.push({ top, bottom: top + line.height, items: line.items.map((item) => moved(item, from)) });
      top += line.height;
    }
  }
  const strips = stripsOfBlock(parts, bottomOf(parts, 0), 'body', frame.textHeight);
  const first = strips[0];
  if (first) first.before = style.between;
  return strips;
}

function pictureItems(picture: Picture, x: number, width: number, height: number): PageItem[] {
  if (picture.source !== null) return [{ kind: 'picture', x, y: 0, width, height, source: picture.source }];
  const border = frameStrokes(x, 0, x + width, height);
  if (picture.label.trim() === '') return border;
  const face = faceOfSize(LABEL_SIZE, { italic: true });
  const label = textParts(picture.label, face, { x: x + 3, width: width - 6, top: 0, align: 'center' });
  const shift = (height - bottomOf(label, 0)) / 2;
  return [...border, ...label.flatMap((line) => line.items.map((item) => moved(item, shift)))];
}
