import type { AttendanceWish, Command, Problem } from './command.ts';
import { dayOrNone } from './read-date.ts';
import { onlyMeeting } from './read-meeting-command.ts';
import { numberAtStart } from './read-number.ts';
import { foldLetters } from './typed-text.ts';

/** `/start`, `/start mødet`, and `/start 25. februar`. */
export function readStart(text: string): Extract<Command, { name: 'start' }> | Problem {
  const said = onlyMeeting('start')(text);
  if (!('kind' in said) || said.kind !== 'not-understood') return said;
  const day = dayOrNone(text);
  return 'kind' in day ? said : { name: 'start', meeting: day.day };
}

/** `/næste` and `/næste 5`. "Næste møde" and "næste tirsdag" are no wish to go on. */
export function readNext(text: string): Extract<Command, { name: 'next' }> | Problem {
  if (text === '') return { name: 'next', number: null };
  const found = numberAtStart(text);
  return found?.rest === '' ? { name: 'next', number: found.number } : { kind: 'not-understood', text };
}

/** `/slut`, and `/slut alligevel` where something lacks a decision. */
export function readEnd(text: string): Extract<Command, { name: 'end' }> | Problem {
  const rest = text.replace(/^(?:alligevel|anyway)(?=\s|$)/i, '').trim();
  const said = onlyMeeting('end')(rest);
  return 'kind' in said ? said : { ...said, anyway: rest !== text };
}

const longestWish = 200;
const seats: readonly [RegExp, Omit<AttendanceWish & { kind: 'move' }, 'kind' | 'person'>][] = [
  [/ (?:afbud|kom ikke|kommer ikke|absent)$/i, { what: 'left', from: 'start' }],
  [/ (?:(?:er )?til stede|present)$/i, { what: 'came', from: 'start' }],
  [/ (?:er gået|gik|går|forlod mødet|has left|left)$/i, { what: 'left', from: null }],
  [/ (?:er kommet|kom|kommer|has come|came)$/i, { what: 'came', from: null }],
];
const fromItem = / (?:fra |ved |from |at )?(?:punkt|pkt\.?|item) ?(\d{1,4})$/i;

/** `/fremmøde`, `/fremmøde bekræft`, `/fremmøde Anna gik [fra punkt 4]`, `/fremmøde Anna afbud`. */
export function readAttendance(text: string): Extract<Command, { name: 'attendance' }> | Problem {
  const name = 'attendance';
  if (text === '') return { name, wish: { kind: 'show' } };
  if (['bekræft', 'confirm'].includes(foldLetters(text))) return { name, wish: { kind: 'confirm' } };
  if (text.length > longestWish) return { kind: 'not-understood', text: text.slice(0, longestWish) };
  const line = ` ${text.replace(/\s+/g, ' ')}`;
  const item = fromItem.exec(line);
  const said = item ? line.slice(0, item.index) : line;
  const found = seats.find(([verb]) => verb.test(said));
  if (!found) return { kind: 'not-understood', text };
  const [verb, { what, from }] = found;
  const person = said.replace(verb, '').trim().replace(/^@ ?/, '').replace(/[,:]$/, '').trim();
  if (person === '') return { kind: 'person-missing' };
  if (item && from === 'start') return { kind: 'not-understood', text };
  return { name, wish: { kind: 'move', person, what, from: item ? Number(item[1]) : from } };
}
