import type { PrintedMinutes } from '../../src/domain/printed-minutes.ts';
import { readMinutes } from '../../src/minutes/read-minutes.ts';

/** The demo's minutes, as the trial reads them. */
export function readDemoMinutes(text: string): PrintedMinutes {
  const read = readMinutes(text);
  if (read.kind !== 'minutes') throw new Error(read.why);
  return read.minutes;
}
