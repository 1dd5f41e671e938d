/** A sign the typeface lacks, drawn with straight lines: em, from the left end of its baseline, y downwards. */
export type Sign = { width: number; strokes: readonly SignStroke[]; weight: number };
export type SignStroke = readonly [x1: number, y1: number, x2: number, y2: number];

const BOX: readonly SignStroke[] = [
  [0.08, -0.68, 0.76, -0.68],
  [0.76, -0.68, 0.76, 0],
  [0.76, 0, 0.08, 0],
  [0.08, 0, 0.08, -0.68],
];
const tick: readonly SignStroke[] = [
  [0.2, -0.34, 0.36, -0.14],
  [0.36, -0.14, 0.66, -0.58],
];
const cross: readonly SignStroke[] = [
  [0.22, -0.54, 0.62, -0.14],
  [0.62, -0.54, 0.22, -0.14],
];
const shaft: SignStroke = [0.06, -0.25, 0.94, -0.25];
const toRight: readonly SignStroke[] = [
  [0.94, -0.25, 0.78, -0.36],
  [0.94, -0.25, 0.78, -0.14],
];
const toLeft: readonly SignStroke[] = [
  [0.06, -0.25, 0.22, -0.36],
  [0.06, -0.25, 0.22, -0.14],
];
const doubled: readonly SignStroke[] = [
  [0.06, -0.3, 0.88, -0.3],
  [0.06, -0.2, 0.88, -0.2],
];
const less: readonly SignStroke[] = [
  [0.5, -0.56, 0.06, -0.34],
  [0.06, -0.34, 0.5, -0.12],
];
const more: readonly SignStroke[] = [
  [0.06, -0.56, 0.5, -0.34],
  [0.5, -0.34, 0.06, -0.12],
];
const under: SignStroke = [0.06, -0.02, 0.5, -0.02];
const equal: readonly SignStroke[] = [
  [0.05, -0.36, 0.51, -0.36],
  [0.05, -0.18, 0.51, -0.18],
];
const thin = (width: number, ...strokes: readonly SignStroke[]): Sign => ({ width, strokes, weight: 0.045 });

const box = thin(0.84, ...BOX);
const square: Sign = { width: 0.7, strokes: [[0.1, -0.3, 0.6, -0.3]], weight: 0.5 };

const signs: Readonly<Record<string, Sign>> = {
  '☐': box,
  '□': box,
  '▢': box,
  '☑': thin(0.84, ...BOX, ...tick),
  '☒': thin(0.84, ...BOX, ...cross),
  '✓': { width: 0.7, strokes: tick, weight: 0.07 },
  '✔': { width: 0.7, strokes: tick, weight: 0.1 },
  '✗': { width: 0.7, strokes: cross, weight: 0.07 },
  '✘': { width: 0.7, strokes: cross, weight: 0.1 },
  '■': square,
  '▪': { width: 0.5, strokes: [[0.1, -0.3, 0.4, -0.3]], weight: 0.3 },
  '→': thin(1, shaft, ...toRight),
  '←': thin(1, shaft, ...toLeft),
  '↔': thin(1, shaft, ...toLeft, ...toRight),
  '⇒': thin(1, ...doubled, [0.96, -0.25, 0.78, -0.4], [0.96, -0.25, 0.78, -0.1]),
  '≤': thin(0.56, ...less, under),
  '≥': thin(0.56, ...more, under),
  '≠': thin(0.56, ...equal, [0.4, -0.54, 0.16, 0]),
};

/** How to draw `letter`; undefined for letters of the typeface. */
export const signOf = (letter: string): Sign | undefined =>
  Object.hasOwn(signs, letter) ? signs[letter] : undefined;

const anySign = new RegExp(`[${Object.keys(signs).join('')}]`, 'u');
export const hasSign = (text: string): boolean => anySign.test(text);
