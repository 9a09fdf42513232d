import type { Answer } from '../../api/v1/route.ts';
import type { Routes } from '../../api/v1/routes.ts';

export type Session = Answer<Routes['session']>;
export type Leading = NonNullable<Session['leading']>;
export type Clock = Leading['clock'];

/**
 * The clock so many milliseconds after the server told it, while the board stays at its item. The meeting ends later
 * only by what that item takes beyond its minutes.
 */
export function clockAfter(clock: Clock, planned: number | null, passed: number): Clock {
  const more = Math.floor(Math.max(0, passed) / 60_000);
  const used = clock.usedOnCurrent ?? 0;
  const spare = planned === null ? 0 : Math.max(0, planned - used);
  const late = Math.max(0, more - spare);
  return {
    at: new Date(Date.parse(clock.at) + more * 60_000).toISOString(),
    used: clock.used + more,
    usedOnCurrent: clock.usedOnCurrent === null ? null : used + more,
    expectedEnd: clock.expectedEnd && new Date(Date.parse(clock.expectedEnd) + late * 60_000).toISOString(),
    behind: clock.behind + late,
  };
}
