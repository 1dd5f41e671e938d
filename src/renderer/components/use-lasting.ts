import { useEffect, useState } from 'react';

const PATIENCE_MILLISECONDS = 300;

/** True once `running` has lasted long enough to be worth a dialog; what is quickly done does not flash one. */
export function useLasting(running: boolean): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!running) return;
    const timer = setTimeout(() => setLasting(true), PATIENCE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [running]);
  return lasting;
}
