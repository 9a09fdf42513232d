import { z } from 'zod';
import { doneCard } from '../../../cards/confirm.ts';
import { noteCard } from '../../../cards/note.ts';
import { quoted } from '../../../cards/parts.ts';
import { changeNote, removeNote } from '../../actions/change-note.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { writeNote } from '../../actions/write-note.ts';
import type { ItemId, MeetingId, NoteId } from '../../domain/ids.ts';
import { demand } from '../../domain/rights.ts';
import { seeNoteForm } from '../../domain/see-notes.ts';
import { Refusal } from '../../errors.ts';
import { notes as list } from '../lists/notes.ts';
import type { Scene, Shown } from '../scene.ts';
import { type Button, field, ids, type Press, readData } from './press.ts';
import { showItem, withRefusal } from './show.ts';

const typed = z.object({ note: field, shared: field });
const onItem = typed.extend({ meetingId: ids.meetingId, itemId: ids.itemId });

/** A new note to an item: opens its form, and keeps what comes back in it. */
export const note: Button = {
  press: async (press) => {
    const { scene, inDialog } = press;
    const { meetingId, itemId, note: text, shared } = readData(onItem, press.data);
    if (text === '' && press.kind !== 'form') return form(press, { meetingId, itemId });
    const wish = { boardId: scene.board.id, meeting: { id: meetingId }, item: { id: itemId } };
    const done = await writeNote(scene.outside, scene.by, { ...wish, text, shared: shared === 'true' });
    const said = scene.words.notes.saved(done.number, done.note.shared);
    return inDialog ? { kind: 'line', text: said } : showItem(scene, meetingId, itemId);
  },
  show: async (press, refusal) => {
    const { meetingId, itemId, note: text } = readData(onItem, press.data);
    if ((press.kind === 'form' || text !== '') && refusal) return form(press, { meetingId, itemId }, refusal);
    if (press.inDialog && refusal) return { kind: 'line', text: refusal };
    return withRefusal(await showItem(press.scene, meetingId, itemId), refusal);
  },
};

const own = z.object({ meetingId: ids.meetingId, noteId: ids.noteId });
const known = own.extend({ version: ids.version });

/** One's own note, to be changed or removed. */
export const openNote: Button = {
  press: (press) => form(press, readData(own, press.data)),
};

export const saveNote: Button = {
  press: async (press) => {
    const { scene } = press;
    const {
      meetingId,
      noteId,
      version,
      note: text,
      shared,
    } = readData(known.extend(typed.shape), press.data);
    const done = await changeNote(scene.outside, scene.by, {
      ...{ boardId: scene.board.id, note: { id: noteId, version } },
      ...{ text, shared: shared === 'true' },
    });
    return after(press, meetingId, scene.words.notes.changed(done.number, done.note.shared));
  },
  show: (press, refusal) => {
    const { meetingId, noteId } = readData(own, press.data);
    return refusal ? form(press, { meetingId, noteId }, refusal) : after(press, meetingId);
  },
};

export const dropNote: Button = {
  press: async (press) => {
    const { scene } = press;
    const { meetingId, noteId, version } = readData(known, press.data);
    const done = await removeNote(scene.outside, scene.by, {
      ...{ boardId: scene.board.id, note: { id: noteId, version } },
    });
    return after(press, meetingId, scene.words.notes.removed(done.number, done.note.text));
  },
  show: (press, refusal) =>
    after(press, readData(own, press.data).meetingId, refusal ?? press.scene.words.notes.alreadyRemoved),
};

type Which = { meetingId: MeetingId } & ({ itemId: ItemId } | { noteId: NoteId });

/** With what was typed, where it was refused. */
async function form(press: Press, which: Which, refusal?: string): Promise<Shown> {
  const { scene, data, inDialog } = press;
  demand(scene.me.roles, 'note');
  const { note: text, shared } = readData(typed, data);
  const values = refusal ? { values: { text, shared: shared === 'true' } } : {};
  const view = await readForm(scene, which, values);
  if (!view) throw new Refusal('outdated');
  const { words } = scene;
  const card = noteCard(view, { words, inDialog, ...(refusal ? { refusal } : {}) });
  if (!inDialog) return { kind: 'card', card };
  return { kind: 'dialog', title: view.note ? words.notes.edit : words.item.note, card };
}

function readForm(
  { outside, by, board, me, now }: Scene,
  which: Which,
  values: { values?: { text: string; shared: boolean } },
) {
  return outside.store.read(by.tenantId, async (db) => {
    const meeting = await findMeeting(db, { board, now }, { id: which.meetingId });
    const kept = 'noteId' in which ? await db.notes.get(which.noteId) : null;
    const itemId = 'itemId' in which ? which.itemId : kept?.itemId;
    const item = itemId && (await db.items.get(itemId));
    if (kept === undefined || item?.boardId !== board.id) return null;
    return seeNoteForm({ meeting, item, note: kept, ...values }, me);
  });
}

/** In a dialog a line, else the list of notes as it is now, with what was done above it. */
async function after(press: Press, meetingId: MeetingId, said?: string): Promise<Shown> {
  const { scene, inDialog } = press;
  const text = said ?? scene.words.itemForm.alreadyDone;
  if (inDialog) return { kind: 'line', text };
  const listed = await list(scene, { page: 1, meetingId, reader: scene.me });
  if ('text' in listed) return { kind: 'card', card: doneCard(text, scene.words), keeps: true };
  const card = { ...listed.card, body: [quoted(text, { weight: 'Bolder' }), ...listed.card.body] };
  return { kind: 'card', card, keeps: true };
}
