import { z } from 'zod';
import { useKeptState } from '../../api/use-kept-state.ts';
import { allowedWidth } from './column-layout.ts';

type Widths = Readonly<Record<string, number>>;

const widthsKept: z.ZodType<Widths> = z.record(z.string(), z.number().transform(allowedWidth));
const none: Widths = {};
/** An edge that is dragged changes with every pixel. */
const REST_MILLISECONDS = 400;

/** Widths this account dragged, by list. */
export function useColumnWidths(list: string) {
  const [widths, change] = useKeptState(`widths.${list}`, widthsKept, none, REST_MILLISECONDS);
  return {
    widths,
    setWidth: (column: string, width: number) => change((now) => ({ ...now, [column]: allowedWidth(width) })),
    resetWidth: (column: string) =>
      change((now) => Object.fromEntries(Object.entries(now).filter(([key]) => key !== column))),
  };
}
