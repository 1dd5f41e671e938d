/**
 * Pages with everything in its place: points (1/72 inch) from the upper left corner of the page. Screen, printer and
 * PDF draw exactly this.
 */
export type LaidOutDocument = { pages: LaidOutPage[] };
export type LaidOutPage = { width: number; height: number; items: PageItem[] };

export type PageItem = TextLine | Stroke | PlacedPicture;

/** One line of text; its pieces stand from left to right on one baseline. */
export type TextLine = { kind: 'text'; baseline: number; pieces: TextPiece[] };
/** `width` is what the piece takes as printed; `wordSpacing` is added to every space of it (justified lines). */
export type TextPiece = {
  text: string;
  x: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  wordSpacing: number;
};

/** A straight line: table borders, the rules under heads. */
export type Stroke = {
  kind: 'stroke';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  weight: number;
  dotted: boolean;
};
export type PlacedPicture = {
  kind: 'picture';
  x: number;
  y: number;
  width: number;
  height: number;
  source: string;
};
