import { useEffect, useRef, useState } from 'react';
import { type Clock, clockAfter } from './clock.ts';

const often = 5_000;

/** The server's clock going on. The device's own is never asked what time it is, only how much has passed. */
export function useClock(clock: Clock, planned: number | null, again: () => void): Clock {
  const told = useRef({ at: clock.at, when: performance.now() });
  const [now, tick] = useState(() => performance.now());
  if (told.current.at !== clock.at) told.current = { at: clock.at, when: performance.now() };
  const ask = useRef(again);
  ask.current = again;
  useEffect(() => {
    const ticking = setInterval(() => tick(performance.now()), often);
    // A machine that slept does not count what passed meanwhile.
    const woken = () => document.visibilityState === 'visible' && ask.current();
    document.addEventListener('visibilitychange', woken);
    return () => {
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', woken);
    };
  }, []);
  return clockAfter(clock, planned, now - told.current.when);
}
