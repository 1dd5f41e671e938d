import { useEffect, useState } from 'react';
import type { CallError } from '#shared/contract/errors.ts';
import { secondsToWait } from './wait-clock.ts';

/** Counts down the seconds a slowed-down sign-in asks to wait; 0 when an attempt may be made. */
export function useWaitSeconds(error: CallError | null): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = performance.now();
    setSeconds(secondsToWait(error, 0));
    if (secondsToWait(error, 0) === 0) return;
    const ticking = setInterval(() => setSeconds(secondsToWait(error, performance.now() - start)), 250);
    return () => clearInterval(ticking);
  }, [error]);
  return seconds;
}
