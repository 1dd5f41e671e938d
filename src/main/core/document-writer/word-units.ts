const TWIPS_PER_POINT = 20;
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** Word's unit of length (1/20 point), whole. */
export const twips = (points: number): number => Math.round(points * TWIPS_PER_POINT);
/** Font sizes count half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);
/** Line weights count eighths of a point. */
export const eighths = (points: number): number => Math.round(points * 8);
/** Pictures are measured in pixels of 1/96 inch; `docx` takes fractions. */
export const pixels = (millimetres: number): number => millimetres * PIXELS_PER_MILLIMETRE;
