import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { z } from 'zod';
import { useSetting } from '../../api/use-setting.ts';
import { allowedWidth } from './column-layout.ts';

type Widths = Readonly<Record<string, number>>;

const widthsKept: z.ZodType<Widths> = z.record(z.string(), z.number().transform(allowedWidth));
const none: Widths = {};
/** An edge that is dragged changes with every pixel. */
const REST_MILLISECONDS = 400;

/** Widths this account dragged, by list. */
export function useColumnWidths(list: string) {
  const { value: kept, put } = useSetting(`widths.${list}`, widthsKept, none);
  const [dragged, setDragged] = useState<Widths | null>(null);
  const keep = useDebouncedCallback((widths: Widths) => void put(widths), {
    delay: REST_MILLISECONDS,
    flushOnUnmount: true,
  });
  const widths = dragged ?? kept;

  function change(next: Widths) {
    setDragged(next);
    keep(next);
  }

  return {
    widths,
    setWidth: (column: string, width: number) => change({ ...widths, [column]: allowedWidth(width) }),
    resetWidth: (column: string) =>
      change(Object.fromEntries(Object.entries(widths).filter(([key]) => key !== column))),
  };
}
