import { nameOf } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { ItemId, MeetingId, NoteId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, type Meeting, numberOf } from './meeting.ts';
import type { Note } from './reaction.ts';
import { isOnBoard, type PersonReader, sightOf } from './reader.ts';
import { may } from './rights.ts';
import type { Matter } from './see-agenda.ts';
import { type Seen, seen } from './seen.ts';

/** A note in the list of those to an agenda's items. */
export type NoteRowView = {
  noteId: NoteId;
  number: number;
  title: string;
  name: string;
  text: string;
  shared: boolean;
  /** Its place among the reader's own notes to the item; null for another's. */
  nth: number | null;
  day: Day;
};

/** One's own notes, and what others of the board share with it, by the items' numbers. */
export function seeNotes(matter: Matter, reader: PersonReader): Seen<NoteRowView>[] {
  const { board, meeting } = matter;
  return meeting.places.flatMap(({ itemId, text: { title } }, at) => {
    const item = matter.items.find(({ id }) => id === itemId);
    if (!item || sightOf(reader, item, isPublished(meeting)) !== 'full') return [];
    const ofItem = matter.notes.filter((note) => note.itemId === itemId && mayRead(note, reader));
    const own = ofItem.filter((note) => isOwn(note, reader));
    return ofItem.map((note) =>
      seen({
        ...{ noteId: note.id, number: at + 1, title, name: nameOf(board, note.personId) },
        ...{ text: note.text, shared: note.shared, day: dayIn(board.timeZone, note.at) },
        nth: isOwn(note, reader) ? own.indexOf(note) + 1 : null,
      }),
    );
  });
}

/** A note as it is written or changed. */
export type NoteFormView = {
  meetingId: MeetingId;
  itemId: ItemId;
  /** Null for a new one. */
  note: { id: NoteId; version: number } | null;
  number: number | null;
  text: string;
  shared: boolean;
};

/** The form of a new note, or of one's own; `values` are what was typed where it was refused. Null for all others. */
export function seeNoteForm(
  {
    meeting,
    item,
    note,
    values,
  }: { meeting: Meeting; item: Item; note: Note | null; values?: { text: string; shared: boolean } },
  reader: PersonReader,
): Seen<NoteFormView> | null {
  if (!may(reader.roles, 'note') || sightOf(reader, item, isPublished(meeting)) !== 'full') return null;
  if (note && !isOwn(note, reader)) return null;
  return seen({
    ...{ meetingId: meeting.id, itemId: item.id, number: numberOf(meeting, item.id) ?? null },
    note: note && { id: note.id, version: note.version },
    text: values?.text ?? note?.text ?? '',
    shared: values?.shared ?? note?.shared ?? false,
  });
}

function isOwn(note: Note, reader: PersonReader): boolean {
  return note.personId === reader.personId;
}

/** Whether the note is the reader's, or shared with a board that they are on; the item's sight is asked besides. */
export function mayRead(note: Note, reader: PersonReader): boolean {
  return isOwn(note, reader) || (note.shared && isOnBoard(reader));
}
