import type { Measured } from './measurement.ts';

/** The measurements as a table for a terminal; the words are those of the issue that set the targets. */
export function measuredTable(all: readonly Measured[]): string {
  const rows = all.map(({ title, median, target, unit, runs, ok }) => [
    title,
    `${median} ${unit}`,
    target === null ? '-' : `<= ${target} ${unit}`,
    String(runs.length),
    ok === null ? '' : ok ? 'ok' : 'OVER',
  ]);
  const table = [['measurement', 'median', 'target', 'runs', ''], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
