import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';

/** Ctrl+K from wherever the cursor stands; not behind the lock, and not over a question that waits for its answer. */
export function useQuickFind(unlocked: boolean) {
  const [wanted, setWanted] = useState(false);
  // Locking takes the dialog away with what it shows; it does not come back by itself.
  if (wanted && !unlocked) setWanted(false);
  const open = () => {
    if (unlocked && document.querySelector('[role=dialog][aria-modal=true]') === null) setWanted(true);
  };
  useHotkeys([['mod+K', open]], []);
  return { opened: wanted && unlocked, open, close: () => setWanted(false) };
}
