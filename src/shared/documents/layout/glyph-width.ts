import { tinosSlanted } from '../tinos-slanted.ts';
import { tinosUpright } from '../tinos-upright.ts';

const tinosWidths = { ...tinosUpright, ...tinosSlanted };

export type FaceName = keyof typeof tinosWidths;
export const UNITS_PER_EM = 2048;

const readTable = (table: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(table).flatMap(([width, letters]) => [...letters].map((one) => [one, Number(width)])),
  );

const widths: Record<FaceName, ReadonlyMap<string, number>> = {
  regular: readTable(tinosWidths.regular),
  bold: readTable(tinosWidths.bold),
  italic: readTable(tinosWidths.italic),
  boldItalic: readTable(tinosWidths.boldItalic),
};

/** Advance of one character in 1/2048 em, without kerning; undefined when the typeface lacks it. */
export const glyphWidth = (letter: string, face: FaceName): number | undefined => widths[face].get(letter);
