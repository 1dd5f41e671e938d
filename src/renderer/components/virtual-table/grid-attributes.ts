type Grid = { label: string; rows: number; columns: number; tree: boolean; activeRowId: string | undefined };

/**
 * Makes a table the widget that ARIA calls a grid (ARIA in HTML allows it): one stop of the Tab key, arrows move
 * inside it, and a screen reader hears how many rows there are although only those in sight exist.
 */
export function gridAttributes({ label, rows, columns, tree, activeRowId }: Grid) {
  return {
    role: tree ? 'treegrid' : 'grid',
    tabIndex: 0,
    'aria-label': label,
    // The line of titles and the STT column count.
    'aria-rowcount': rows + 1,
    'aria-colcount': columns + 1,
    'aria-multiselectable': true,
    'aria-activedescendant': activeRowId,
  } as const;
}
