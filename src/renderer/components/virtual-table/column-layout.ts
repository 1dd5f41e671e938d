/** All lengths are pixels at 100 % text size. Nineteen rows and the header fit the list of a 1366x768 screen. */
export const ROW_HEIGHT = 28;
export const HEADER_HEIGHT = 32;

/** The same length at whatever text size the reader chose. */
export function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}

const NARROWEST = 40;
const WIDEST = 800;

type Measured = { key: string; width: number; grow?: boolean; frozen?: boolean };

export type ColumnLayout = {
  /** Value of `grid-template-columns`, the STT column first. */
  template: string;
  /** Least width of a row. */
  minWidth: number;
  /** Distance from the left edge at which a frozen column stays. */
  frozenLeft: ReadonlyMap<string, number>;
};

/** Where the columns of a list lie; `widths` are those the reader dragged. */
export function columnLayout(
  columns: readonly Measured[],
  ordinalWidth: number,
  widths: Readonly<Record<string, number>>,
): ColumnLayout {
  const frozenLeft = new Map<string, number>();
  const tracks = [rem(ordinalWidth)];
  let minWidth = ordinalWidth;
  for (const column of columns) {
    const dragged = widths[column.key];
    const width = dragged ?? column.width;
    // Only columns before the first loose one can stay: behind it nothing has a fixed place.
    if (column.frozen && tracks.length === frozenLeft.size + 1) frozenLeft.set(column.key, minWidth);
    tracks.push(column.grow && dragged === undefined ? `minmax(${rem(width)}, 1fr)` : rem(width));
    minWidth += width;
  }
  // Without a growing column the last one would leave a ragged edge: an empty track takes the rest.
  if (!columns.some((column) => column.grow && widths[column.key] === undefined)) tracks.push('1fr');
  return { template: tracks.join(' '), minWidth, frozenLeft };
}

export function allowedWidth(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** Wide enough for the number of the last row. */
export function ordinalWidth(total: number): number {
  return Math.max(44, 22 + String(total).length * 9);
}
