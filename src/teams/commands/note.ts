import { changeNote as change, removeNote as remove } from '../../actions/change-note.ts';
import { findOwnNote } from '../../actions/find-note.ts';
import { findMeeting } from '../../actions/load-matter.ts';
import { writeNote } from '../../actions/write-note.ts';
import { notes as list } from '../lists/notes.ts';
import { isPrivate, type Say, type Scene } from '../scene.ts';
import { type Face, meetingSaid, privately } from './face.ts';

/** `/note 3 Husk tallene`: a note for oneself; `/note 3 delt Husk tallene` is for the board. */
export const note: Face<'note'> = {
  right: 'note',
  answer: async (scene, { number, text, shared, meeting }) => {
    const { outside, by, board, words } = scene;
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number }, text, shared };
    const done = await writeNote(outside, by, wish);
    return [saying(scene, words.notes.saved(done.number, shared))];
  },
};

/** `/noter`: one's own, and those that others share. */
export const notes: Face<'notes'> = {
  right: 'note',
  or: 'edit-agenda',
  answer: async (scene, { meeting: said, page }) => {
    const { outside, by, board, now } = scene;
    const { id: meetingId } = await outside.store.read(by.tenantId, (db) =>
      findMeeting(db, { board, now }, meetingSaid(said)),
    );
    return privately(scene, [await list(scene, { page, meetingId, reader: scene.me })]);
  },
};

/** `/ret note 3 [nr. 2] [delt|privat] Husk tallene`: the last of one's own to the item, or the one named. */
export const changeNote: Face<'change-note'> = {
  right: 'note',
  answer: async (scene, { text, shared, ...which }) => {
    const { outside, by, board, words } = scene;
    const own = await ownNote(scene, which);
    const done = await change(outside, by, { boardId: board.id, note: own, text, shared });
    return [saying(scene, words.notes.changed(which.number, done.note.shared))];
  },
};

/** `/slet note 3 [nr. 2]`. What it said is read back to its writer alone. */
export const removeNote: Face<'remove-note'> = {
  right: 'note',
  answer: async (scene, which) => {
    const { outside, by, board, words } = scene;
    const done = await remove(outside, by, { boardId: board.id, note: await ownNote(scene, which) });
    return privately(scene, [{ text: words.notes.removed(which.number, done.note.text) }]);
  },
};

type Which = { number: number; nth: number | null; meeting: Parameters<typeof meetingSaid>[0] };

function ownNote({ outside, by, board, now }: Scene, { number, nth, meeting }: Which) {
  const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number } };
  return outside.store.read(by.tenantId, (db) => findOwnNote(db, { by, wish, nth, now }));
}

function saying({ turn, words }: Scene, text: string): Say {
  return { text: isPrivate(turn) ? text : `${text} ${words.notes.inChannel}` };
}
