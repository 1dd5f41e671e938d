import type { ReportRow } from '#shared/reports/report-document.ts';

/** Body rows to add up, 0-based, ends inclusive; null where there is nothing to add. */
export type SumRange = { from: number; to: number } | null;
export type SumPlan = {
  ranges: Map<number, SumRange>;
  /** Some sums stand inside the range of others, which must not count them twice. */
  nested: boolean;
};

/**
 * For each row that holds sums, the rows it adds up. Throws when a grand total stands between data rows:
 * its formula would contain itself.
 */
export function planSums(rows: readonly ReportRow[]): SumPlan {
  const ranges = new Map<number, SumRange>();
  const first = rows.findIndex((row) => row.kind === 'data');
  const last = rows.findLastIndex((row) => row.kind === 'data');
  const whole = first === -1 ? null : { from: first, to: last };
  let nested = false;
  rows.forEach((row, index) => {
    if (row.kind === 'section' && row.sums) {
      ranges.set(index, dataRun(rows, index + 1, 1));
      nested = true;
    } else if (row.kind === 'total' && row.of === 'section') {
      ranges.set(index, dataRun(rows, index - 1, -1));
      nested = true;
    } else if (row.kind === 'total') {
      if (whole && index > whole.from && index < whole.to) {
        throw new RangeError(`total "${row.title}" of the whole table stands between data rows`);
      }
      ranges.set(index, whole);
    }
  });
  return { ranges, nested };
}

function dataRun(rows: readonly ReportRow[], start: number, step: 1 | -1): SumRange {
  let end = start;
  while (rows[end]?.kind === 'data') end += step;
  end -= step;
  if (rows[start]?.kind !== 'data') return null;
  return step === 1 ? { from: start, to: end } : { from: end, to: start };
}

const SIGNIFICANT_DIGITS = 15;
const MOST_DECIMALS = 10;

/**
 * The sum a person finds on paper, to the 15 significant digits Excel keeps of the largest number in it.
 * Rounding errors are carried along (Neumaier): added one by one, 240 marks with one decimal end in ...99.
 */
export function addUp(values: readonly (number | null)[]): number {
  let sum = 0;
  let lost = 0;
  let largest = 1;
  for (const value of values) {
    if (value === null) continue;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
    largest = Math.max(largest, Math.abs(value), Math.abs(sum));
  }
  const decimals = SIGNIFICANT_DIGITS - 1 - Math.floor(Math.log10(largest));
  return Number((sum + lost).toFixed(Math.min(Math.max(decimals, 0), MOST_DECIMALS))) + 0;
}

/** SUBTOTAL passes over other SUBTOTALs in its range, SUM does not. */
export function sumFormula(column: string, firstRow: number, lastRow: number, nested: boolean): string {
  const range = `${column}${firstRow}:${column}${lastRow}`;
  return nested ? `SUBTOTAL(9,${range})` : `SUM(${range})`;
}
