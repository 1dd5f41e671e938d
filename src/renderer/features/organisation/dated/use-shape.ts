import { useState } from 'react';
import { z } from 'zod';
import { useKeptState } from '../../../api/use-kept-state.ts';
import type { Side } from './side.ts';

const shapeKept = z.enum(['list', 'tree']);
export type Shape = z.output<typeof shapeKept>;

/** List or tree, as this account left it, and which branches are folded for now. */
export function useShape(side: Side) {
  const [shape, change] = useKeptState<Shape>(
    `${side}.shape`,
    shapeKept,
    side === 'units' ? 'list' : 'tree',
    0,
  );
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { shape, setShape: (to: Shape) => change(() => to), folded, toggle };
}
