import { readFileSync } from 'node:fs';
import type { PrintedItem, PrintedMinutes } from '../../src/domain/printed-minutes.ts';
import { readMinutes } from '../../src/minutes/read-minutes.ts';

export const head = 'REFERAT Direktionen d. 10-03-2026\n\nMødedato Tirsdag d. 10. marts 2026 kl. 08:30\n';

/** The text of one of our made-up minutes. */
export function sample(name: string): string {
  return readFileSync(`test/minutes/samples/${name}.txt`, 'utf8');
}

export function minutesIn(text: string): PrintedMinutes {
  const read = readMinutes(text);
  if (read.kind === 'minutes') return read.minutes;
  throw new Error(read.why);
}

/** Minutes' only item, of which the text is all but its heading. */
export function itemIn(body: string): PrintedItem {
  const item = minutesIn(`${head}\nPunkt 1: Fællesdrev\n\n26/5\n\n${body}`).items[0];
  if (!item) throw new Error('no item');
  return item;
}
