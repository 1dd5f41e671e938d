import type { PointerEvent } from 'react';
import { remPixels } from './use-rem-pixels.ts';
import classes from './virtual-table.module.css';

type Props = { onResize: (width: number) => void; onReset: () => void };

/** The right edge of a column title: dragged it sets the width, a double click gives back the first width. */
export function ColumnEdge({ onResize, onReset }: Props) {
  function start(event: PointerEvent<HTMLSpanElement>) {
    const edge = event.currentTarget;
    const cell = edge.closest('th');
    if (cell === null || event.button !== 0) return;
    event.preventDefault();
    edge.setPointerCapture(event.pointerId);
    const from = event.clientX;
    const width = cell.getBoundingClientRect().width;
    const drag = (move: globalThis.PointerEvent) =>
      onResize(((width + move.clientX - from) * 16) / remPixels());
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), {
      once: true,
    });
  }

  return <span aria-hidden className={classes.edge} onPointerDown={start} onDoubleClick={onReset} />;
}
