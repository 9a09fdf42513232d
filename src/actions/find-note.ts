import type { Instant } from '../domain/day.ts';
import type { Note } from '../domain/reaction.ts';
import { Refusal } from '../errors.ts';
import { type Doer, enter } from './enter.ts';
import { demandItem, findMeeting, findPlace } from './load-matter.ts';
import type { Reading } from './outside.ts';
import type { OnItem } from './react-to-item.ts';
import { demandSight } from './take-part.ts';

/** One's own note to an item: the last, or the one with the place among them that `/noter` shows. */
export async function findOwnNote(
  db: Reading,
  { by, wish, nth, now }: { by: Doer; wish: OnItem; nth: number | null; now: Instant },
): Promise<Note> {
  const { board, me } = await enter(db, { by, boardId: wish.boardId, now }, 'note');
  const meeting = await findMeeting(db, { board, now }, wish.meeting);
  const place = findPlace(meeting, wish.item);
  const number = meeting.places.indexOf(place) + 1;
  demandSight(me, await demandItem(db, place.itemId), number);
  const own = (await db.notes.ofItems([place.itemId])).filter(({ personId }) => personId === by.personId);
  const note = nth === null ? own.at(-1) : own[nth - 1];
  if (!note) throw new Refusal('no-such-note', { number, last: own.length });
  return note;
}
