import { shortened } from '../../../cards/fit.ts';
import { listCard } from '../../../cards/list.ts';
import { findMeeting, loadMatter } from '../../actions/load-matter.ts';
import { dayIn } from '../../domain/day.ts';
import { demand, may } from '../../domain/rights.ts';
import { type NoteRowView, seeNotes } from '../../domain/see-notes.ts';
import { Refusal } from '../../errors.ts';
import type { Words } from '../../words/words.ts';
import { type List, turnOf } from './list.ts';

/** Of a note, in bytes: the rest stands in its own form, or on the item. */
const mostShown = 800;

/** One's own notes to a meeting's items, and those that others share; pressing one's own opens it for change. */
export const notes: List = async (scene, { page, meetingId }) => {
  const { outside, by, board, me, now, words } = scene;
  if (!meetingId) throw new Refusal('outdated');
  if (!may(me.roles, 'edit-agenda')) demand(me.roles, 'note');
  const { meeting, views } = await outside.store.read(by.tenantId, async (db) => {
    const found = await findMeeting(db, { board, now }, { id: meetingId });
    return { meeting: found, views: seeNotes(await loadMatter(db, board, found), me) };
  });
  const day = dayIn(board.timeZone, meeting.start);
  if (views.length === 0) return { text: words.notes.none(day) };
  const rows = views.map((view) => ({
    title: words.notes.row(view.number, view.title, view.nth),
    about: words.notes.line(whoseOf(view, words), shortened(view.text, mostShown)),
    press: view.nth === null ? null : { verb: 'note.open', data: { meetingId, noteId: view.noteId } },
  }));
  const title = words.notes.title(day);
  const typed = `/noter møde ${words.dates.date(day)}`;
  const shown = { words, page, turn: { ...turnOf('notes', scene), meetingId }, typed };
  return { card: listCard({ title, rows }, shown), summary: title };
};

function whoseOf({ nth, shared, name }: NoteRowView, { notes: said }: Words): string {
  if (nth === null) return said.shared(name);
  return shared ? said.ownShared : said.own;
}
