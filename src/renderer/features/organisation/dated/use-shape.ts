import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import { useSession } from '../../../api/use-session.ts';
import type { Side } from './side.ts';

export type Shape = 'list' | 'tree';

/** List or tree, as this account left it on this computer, and which branches are folded for now. */
export function useShape(side: Side) {
  const { accountId } = useSession();
  const [shape, setShape] = useLocalStorage<Shape>({
    key: `dang-vu.${side}-shape.${accountId}`,
    defaultValue: side === 'units' ? 'list' : 'tree',
    getInitialValueInEffect: false,
    deserialize: (stored) => (stored === 'tree' || stored === 'list' ? stored : 'list'),
    serialize: (value) => value,
  });
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return { shape, setShape, folded, toggle };
}
