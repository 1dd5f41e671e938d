import { useEffect, useEffectEvent } from 'react';
import { idleClock } from './idle-clock.ts';

const LOOK_EVERY_MILLISECONDS = 5_000;
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/**
 * Locks when nobody has touched the window for the store's idle time. The core measures by calls; a person who
 * types a long form makes none, so `tellCore` makes one now and then while somebody works.
 */
export function useIdleLock(minutes: number, active: boolean, lock: () => void, tellCore: () => void): void {
  const tell = useEffectEvent(tellCore);

  useEffect(() => {
    if (!active || minutes <= 0) return;
    const clock = idleClock(minutes, Date.now());
    let worked = false;
    const touch = () => {
      worked = true;
      clock.touch(Date.now());
    };
    const look = () => {
      if (clock.expired(Date.now())) lock();
    };
    const sayAlive = () => {
      if (worked) tell();
      worked = false;
    };
    for (const sign of SIGNS_OF_LIFE) document.addEventListener(sign, touch, { passive: true });
    document.addEventListener('visibilitychange', look);
    const looking = setInterval(look, LOOK_EVERY_MILLISECONDS);
    const telling = setInterval(sayAlive, (minutes * 60_000) / 4);
    return () => {
      for (const sign of SIGNS_OF_LIFE) document.removeEventListener(sign, touch);
      document.removeEventListener('visibilitychange', look);
      clearInterval(looking);
      clearInterval(telling);
    };
  }, [minutes, active, lock]);
}
