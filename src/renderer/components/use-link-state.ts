import { useEffect, useRef } from 'react';
import type { z } from 'zod';

/**
 * What another screen asked this one to show: `navigate('/people', { state: { personId } })`. `follow` gets it once,
 * when the screen opens and when a link leads to it while it is open; a state of another shape is left alone.
 */
export function useLinkState<T>(schema: z.ZodType<T>, follow: (asked: T) => void): void {
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });

  useEffect(() => {
    function read() {
      const asked = schema.safeParse(history.state);
      if (!asked.success) return;
      // Going back to this screen later must not ask again.
      history.replaceState(null, '');
      latest.current(asked.data);
    }
    read();
    // The router announces every navigation by this event, also one to the place that is shown already.
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [schema]);
}
