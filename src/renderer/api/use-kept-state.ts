import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import { useSetting } from './use-setting.ts';

/**
 * State of a screen that the account finds again at the next start. What is on screen leads: when it cannot be kept
 * (a full disk), the screen works on and the refusal is shown. `restMs`: how long it must rest to be written.
 */
export function useKeptState<T>(
  name: string,
  schema: z.ZodType<T>,
  fallback: T,
  restMs: number,
): [T, (change: (now: T) => T) => void] {
  const { value: kept, put } = useSetting(name, schema, fallback);
  const [changed, setChanged] = useState<{ to: T } | null>(null);
  const shown = changed === null ? kept : changed.to;
  // Two changes in one turn build upon each other.
  const latest = useRef<{ to: T } | null>(null);
  const write = useDebouncedCallback((value: T) => void put(value), { delay: restMs, flushOnUnmount: true });

  return [
    shown,
    (change) => {
      const next = { to: change(latest.current === null ? kept : latest.current.to) };
      latest.current = next;
      setChanged(next);
      write(next.to);
    },
  ];
}
