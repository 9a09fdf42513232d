import type { Command, Problem } from './command.ts';
import { meetingAtEnd } from './read-date.ts';
import { readPage } from './read-list-command.ts';
import { ofItem } from './read-number.ts';

/** `delt Husk tallene` is for the board; a note that says nothing else than `delt` is a note. */
export const readNote = ofItem<Extract<Command, { name: 'note' }>>((which, text) => {
  const { shared, rest } = readSharing(text);
  if (text === '') return { kind: 'text-missing' };
  return { name: 'note', ...which, text: rest || text, shared: rest !== '' && shared === true };
});

/** `nr. 2 delt Husk tallene`: which of one's own, whom for, and what it says, each where it is to change. */
export const readChangeNote = ofItem<Extract<Command, { name: 'change-note' }>>((which, text) => {
  const { nth, rest: change } = readNth(text);
  const { shared, rest } = readSharing(change);
  if (shared === null && rest === '') return { kind: 'text-missing' };
  return { name: 'change-note', ...which, nth, shared, text: rest || null };
});

export const readRemoveNote = ofItem<Extract<Command, { name: 'remove-note' }>>((which, text) => {
  const { nth, rest } = readNth(text);
  return rest === '' ? { name: 'remove-note', ...which, nth } : { kind: 'not-understood', text: rest };
});

/** `/noter`, `/noter møde 25. februar`, `/noter side 2`. */
export function readNotes(text: string): Extract<Command, { name: 'notes' }> | Problem {
  const [, page = ''] = /(?:^| )((?:side|page|s\.) ?\d{1,3})$/i.exec(text) ?? [];
  const end = meetingAtEnd(text.slice(0, text.length - page.length).trim());
  if ('kind' in end) return end;
  if (end.rest !== '') return { kind: 'not-understood', text: end.rest };
  return { name: 'notes', meeting: end.meeting, page: readPage(page) ?? 1 };
}

function readNth(text: string): { nth: number | null; rest: string } {
  const found = /^(?:nr\.?|nummer|no\.?|note) ?(\d{1,2})[.:,]?(?=\s|$)/i.exec(text);
  return found
    ? { nth: Number(found[1]), rest: text.slice(found[0].length).trim() }
    : { nth: null, rest: text };
}

function readSharing(text: string): { shared: boolean | null; rest: string } {
  const found = /^(delt|shared|privat|private):?(?=\s|$)/i.exec(text);
  if (!found) return { shared: null, rest: text };
  const word = found[1]?.toLowerCase() ?? '';
  return { shared: ['delt', 'shared'].includes(word), rest: text.slice(found[0].length).trim() };
}
