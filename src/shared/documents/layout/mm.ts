/** Points of a length in millimetres. */
export const points = (millimetres: number): number => (millimetres * 72) / 25.4;
