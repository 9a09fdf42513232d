import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/domain/day.ts';
import { asId, type ItemId, type MeetingId, type NoteId, type PersonId } from '../../src/domain/ids.ts';
import type { Note } from '../../src/domain/reaction.ts';
import { readerFor } from '../../src/domain/reader.ts';
import type { Matter } from '../../src/domain/see-agenda.ts';
import { seeNoteForm, seeNotes } from '../../src/domain/see-notes.ts';
import { aBoard, aMeeting, aMorning, anItem, people, published } from '../support/builders.ts';

const first = anItem();
const second = anItem({ id: asId<ItemId>('item-2'), text: { title: 'Ny bro' } });
const meeting = published(aMeeting({ items: [first, second] }));
const note = (id: string, personId: PersonId, more: Partial<Note> = {}): Note => ({
  ...{ id: asId<NoteId>(id), meetingId: meeting.id, itemId: first.id, personId, text: id, shared: false },
  ...{ at: aMorning, version: 1, ...more },
});
const notes = [
  note('own of the second', people.director, { itemId: second.id }),
  note('own', people.director),
  note('shared', people.chair, { shared: true }),
  note('own and shared', people.director, { shared: true }),
  note('of another', people.chair),
];
const reader = (person: PersonId) => readerFor(aBoard(), person, '2026-11-24' as Day);

function listed(person: PersonId, more: Partial<Matter> = {}) {
  const nothing = { decisions: [], reactions: [], questions: [], sawPost: [] };
  const matter = { board: aBoard(), meeting, items: [first, second], notes, ...nothing, ...more };
  return seeNotes(matter, reader(person)).map(({ number, nth, text }) => [number, nth, text]);
}

describe('the notes to an agenda', () => {
  test('are one’s own, numbered item by item, and what others share', () => {
    expect(listed(people.director)).toEqual([
      [1, 1, 'own'],
      [1, null, 'shared'],
      [1, 2, 'own and shared'],
      [2, 1, 'own of the second'],
    ]);
  });

  test('are to the secretary those that are shared', () => {
    expect(listed(people.secretary).map(([, , text]) => text)).toEqual(['shared', 'own and shared']);
  });

  test.each([people.chief, people.guest, people.stranger])('are none to %s', (person) => {
    expect(listed(person, { items: [{ ...first, guests: [people.guest] }, second] })).toEqual([]);
  });

  test('are none where the reader is disqualified, nor of an agenda that is not out', () => {
    const disqualified = { ...first, disqualified: [people.director] };
    expect(listed(people.director, { items: [disqualified, second] })).toEqual([[2, 1, 'own of the second']]);
    expect(listed(people.director, { meeting: aMeeting({ items: [first, second] }) })).toEqual([]);
  });

  test('come along from an earlier meeting', () => {
    const earlier = note('earlier', people.director, { meetingId: asId<MeetingId>('before') });
    expect(listed(people.director, { notes: [earlier] })).toEqual([[1, 1, 'earlier']]);
  });
});

describe('the form of a note', () => {
  const form = (person: PersonId, kept: Note | null, values?: { text: string; shared: boolean }) =>
    seeNoteForm({ meeting, item: first, note: kept, ...(values ? { values } : {}) }, reader(person));

  test('holds one’s own note, or what was typed where that was refused', () => {
    const own = note('own', people.director, { shared: true, version: 3 });
    expect(form(people.director, own)).toMatchObject({
      ...{ text: 'own', shared: true, note: { id: 'own', version: 3 }, number: 1 },
    });
    expect(form(people.director, own, { text: '', shared: false })).toMatchObject({
      text: '',
      shared: false,
    });
    expect(form(people.director, null)).toMatchObject({ note: null, text: '', shared: false });
  });

  test('is not that of another’s note, shared or not, nor for whoever writes none', () => {
    const shared = note('shared', people.chair, { shared: true });
    expect(form(people.director, shared)).toBeNull();
    for (const person of [people.secretary, people.chief, people.guest, people.stranger])
      expect(form(person, null)).toBeNull();
  });
});
