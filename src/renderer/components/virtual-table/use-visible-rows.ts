import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { HEADER_HEIGHT, ROW_HEIGHT } from './column-layout.ts';
import type { RowSource } from './row-source.ts';
import { useRemPixels } from './use-rem-pixels.ts';

/** Which rows of a list are in sight, and how to get to others. Another `scope` starts again at the top. */
export function useVisibleRows<Row>(source: RowSource<Row>, scope: string) {
  const scroll = useRef<HTMLDivElement>(null);
  const scale = useRemPixels() / 16;
  const rowHeight = ROW_HEIGHT * scale;
  const headerHeight = HEADER_HEIGHT * scale;
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: source.total,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight,
    overscan: 8,
  });

  // Sizes are remembered by the virtualizer; another text size makes all of them wrong.
  useEffect(() => {
    if (rowHeight > 0) virtualizer.measure();
  }, [virtualizer, rowHeight]);

  const items = virtualizer.getVirtualItems();
  const first = items.at(0)?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const { show } = source;
  useEffect(() => show(first, last), [show, first, last]);

  // As many slots as rows were ever in sight together: a row that scrolls out lends its elements to one that
  // scrolls in, and the browser changes text instead of building lines.
  const [slots, setSlots] = useState(1);
  if (items.length > slots) setSlots(items.length);

  const shownScope = useRef(scope);
  useEffect(() => {
    if (shownScope.current === scope) return;
    shownScope.current = scope;
    scroll.current?.scrollTo({ top: 0 });
  }, [scope]);

  return {
    scroll,
    rows: items.map((item) => ({
      index: item.index,
      top: item.start - headerHeight,
      slot: item.index % Math.max(slots, items.length),
    })),
    height: virtualizer.getTotalSize() - headerHeight,
    /** Whole rows that fit, for PageUp and PageDown. */
    pageRows: Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 0) - headerHeight) / rowHeight) - 1),
    reveal: (index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}
