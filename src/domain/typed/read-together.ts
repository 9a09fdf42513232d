import type { Command, Problem } from './command.ts';
import { dateAtStart, meetingAtEnd } from './read-date.ts';
import { numbersAlone, ofItem } from './read-number.ts';

type Linking = 'link-items' | 'unlink-items';

/** `3 4`, `3, 4 og 5`, `3 med 4`, and the meeting at the end. */
export function readLinking<N extends Linking>(name: N) {
  return (text: string): Extract<Command, { name: N }> | Problem => {
    const end = meetingAtEnd(text);
    if ('kind' in end) return end;
    const numbers = numbersAlone(end.rest);
    if (numbers === null) return { kind: 'not-understood', text: end.rest };
    if (numbers.length === 0) return { kind: 'number-missing' };
    return { name, numbers, meeting: end.meeting } as Extract<Command, { name: N }>;
  };
}

/** `til CFE: afklar prisen senest 15. januar`; without a colon all of it says to whom. */
export const readDelegate = ofItem<Extract<Command, { name: 'delegate' }>>((which, text) => {
  const said = text.replace(/^(?:til|to)(?=\s|$)/i, '').trim();
  const late = /(?:^|\s)(?:senest|inden|by)\s{1,3}(?:den\s{1,3}|d\.\s{0,3})?(\d.{0,40})$/i.exec(said);
  const due = late?.[1] ? dateAtStart(late[1]) : null;
  if (due !== null && 'kind' in due) return due;
  const isDue = late !== null && due !== null && due.rest === '';
  const whole = isDue ? said.slice(0, late.index).trim() : said;
  const colon = whole.indexOf(':');
  const to = (colon === -1 ? whole : whole.slice(0, colon)).trim();
  if (to === '') return { kind: 'text-missing' };
  const order = colon === -1 ? '' : whole.slice(colon + 1).trim();
  return { name: 'delegate', ...which, to, order, due: isDue ? due.day : null };
});
