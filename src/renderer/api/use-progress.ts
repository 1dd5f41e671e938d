import { useEffect, useState } from 'react';
import { transport } from './own-transport.ts';

export type Progress = { done: number; total: number };

/** How far a long call is; null before its first word and for a call that does not run. */
export function useProgress(callId: string | null): Progress | null {
  const [heard, setHeard] = useState<(Progress & { callId: string }) | null>(null);
  useEffect(() => {
    if (callId === null) return;
    return transport.listen((event) => {
      if (event.kind === 'progress' && event.callId === callId) setHeard(event);
    });
  }, [callId]);
  return heard !== null && heard.callId === callId ? heard : null;
}
