import { useEffect, useEffectEvent } from 'react';

/**
 * Takes what another screen asked for: `navigate('/units', { state: { openUnitId } })`. Read once, so that going
 * back later does not open it again; a link to the view that is already on screen is heard as well.
 */
export function useLinked(key: string, onAsked: (value: string) => void): void {
  const take = useEffectEvent(() => {
    const state: unknown = history.state;
    if (typeof state !== 'object' || state === null || !(key in state)) return;
    const value: unknown = (state as Record<string, unknown>)[key];
    if (typeof value !== 'string') return;
    history.replaceState(null, '');
    onAsked(value);
  });
  useEffect(() => {
    const listen = () => take();
    listen();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
  }, []);
}
