import { useRef, useState } from 'react';
import { askBeforeLeaving } from './unsaved-changes.ts';

/** The panel is open on one to be added. */
export const ADDED = 'new';

/** Which row of a list the panel beside it shows, and whether the keyboard is in the panel. */
export function useOpenedRow() {
  const [open, setOpen] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const grid = useRef<HTMLTableElement>(null);
  const focusGrid = () => grid.current?.focus({ preventScroll: true });

  return {
    /** Null: no panel. */
    open,
    setOpen,
    working,
    grid,
    focusGrid,
    /** `toWork`: the keyboard goes into the panel. Asks first when something typed there would be lost. */
    openRow: (id: string, toWork: boolean) => {
      if (id === open) return setWorking(working || toWork);
      askBeforeLeaving(() => {
        setWorking(toWork);
        setOpen(id);
      });
    },
    close: () => {
      setWorking(false);
      setOpen(null);
      focusGrid();
    },
  };
}
