import { sessionCard } from '../../cards/session.ts';
import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { ItemId, MeetingId } from '../domain/ids.ts';
import type { GuestNews } from '../domain/notice.ts';
import type { PersonReader } from '../domain/reader.ts';
import { seeGuestItem } from '../domain/see-guest.ts';
import { seeSession } from '../domain/see-session.ts';
import type { Words } from '../words/words.ts';
import { loadMatter } from './load-matter.ts';
import type { Message, Reading } from './outside.ts';

type Making = { board: Board; now: Instant; words: Words; reader: PersonReader };

/** Where the meeting has come to; a line where it has not begun, or is not this person's to lead. */
export async function sessionMessage(
  db: Reading,
  { board, now, words, reader, said }: Making & { said?: string },
  meetingId: MeetingId,
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  if (meeting?.boardId !== board.id) return null;
  const view = seeSession(await loadMatter(db, board, meeting), reader, now);
  if (!view) return { text: words.session.notRunning };
  const card = sessionCard(view, { words, now, ...(said ? { said } : {}) });
  return { card, summary: card.fallbackText ?? words.session.title(view.day) };
}

/** What a guest is told of their item; null where it is theirs no longer, is decided, or its turn has passed. */
export async function guestMessage(
  db: Reading,
  { board, now, words, reader }: Making,
  { kind, meetingId, itemId }: { kind: GuestNews; meetingId: MeetingId; itemId: ItemId },
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  const view = meeting && seeGuestItem(await loadMatter(db, board, meeting), { itemId, now }, reader);
  if (!view) return null;
  const { guests, dates } = words;
  const { number, title, boardName, place } = view;
  const clock = (at: Instant) => dates.time(at, board.timeZone);
  switch (kind) {
    case 'guest-invited': {
      const when = meeting.allDay ? null : { from: clock(meeting.start), to: clock(meeting.end) };
      const about = { number, title, board: boardName, day: dayIn(board.timeZone, meeting.start), place };
      const at = view.at && { clock: clock(view.at), isSaid: view.isSaid };
      return { text: guests.invited(about, when, at) };
    }
    case 'guest-next':
      return view.turn === 'next' ? { text: guests.isNext(number, title, view.at && clock(view.at)) } : null;
    case 'guest-called':
      return view.turn === 'now' ? { text: guests.comeIn(number, title, boardName, place) } : null;
    default:
      return kind satisfies never;
  }
}
