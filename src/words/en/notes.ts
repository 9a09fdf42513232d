import type { Day } from '../../domain/day.ts';
import { dates } from './common.ts';

/** Notes to items: for oneself, or shared with the board. */
export const notes = {
  title: (day: Day) => `Notes for the meeting on ${dates.long(day)}`,
  none: (day: Day) =>
    `There are no notes for the meeting on ${dates.long(day)}. Write one with /note, the item's number and the text.`,
  row: (number: number, title: string, nth: number | null) =>
    `${number}. ${title}${nth === null ? '' : ` · note no. ${nth}`}`,
  own: 'Your note',
  ownShared: 'Your note, shared with the board',
  shared: (name: string) => `${name} (shared)`,
  from: (name: string, day: Day) => `${name} on ${dates.short(day)}`,
  line: (who: string, text: string) => `${who}: ${text}`,
  saved: (number: number, shared: boolean) =>
    shared
      ? `The note to item ${number} is saved and shared with the board. If it was for you alone, type /edit note ${number} private.`
      : `The note to item ${number} is saved. Only you can see it.`,
  changed: (number: number | null, shared: boolean) =>
    `The note${on(number)} has been changed. ${shared ? 'It is shared with the board.' : 'Only you can see it.'}`,
  removed: (number: number | null, text: string) =>
    `The note${on(number)} has been removed: “${text}” You can bring it back with /undo.`,
  alreadyRemoved: 'The note has been removed.',
  text: 'Your note',
  share: 'Share the note with the board',
  save: 'Save',
  remove: 'Remove the note',
  edit: 'Edit the note',
  inChannel:
    'Note that the message itself stands here in the channel. Write notes in our private chat if they are for you alone.',
};

function on(number: number | null): string {
  return number === null ? '' : ` to item ${number}`;
}
