import type { Day } from '../domain/day.ts';
import type { PutOff } from '../domain/postponements.ts';

/** Of an item that was put off again and again, as many as are read. */
const mostTimes = 3;

/** From day to day: 10. nov. → 24. nov. → 8. dec. */
export function chainOf(
  times: readonly PutOff[],
  { brief, nowhere }: { brief: (day: Day) => string; nowhere: string },
): string {
  const shown = times.slice(-mostTimes);
  const parts = shown.map(({ from, to }, at) => {
    const where = ` → ${to ? brief(to) : nowhere}`;
    const goesOn = shown[at - 1]?.to === from;
    return goesOn ? where : `${at === 0 ? '' : ', '}${brief(from)}${where}`;
  });
  return `${times.length > shown.length ? '… ' : ''}${parts.join('')}`;
}
