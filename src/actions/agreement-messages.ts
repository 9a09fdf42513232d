import { consentCard } from '../../cards/consent.ts';
import type { Card } from '../../cards/parts.ts';
import type { Board } from '../domain/board.ts';
import type { ItemId, MeetingId } from '../domain/ids.ts';
import { isPublished, numberOf, placeOf } from '../domain/meeting.ts';
import { type PersonReader, sightOf } from '../domain/reader.ts';
import { seeConsent } from '../domain/see-consent.ts';
import type { Words } from '../words/words.ts';
import { loadMatter } from './load-matter.ts';
import type { Message, Reading } from './outside.ts';
import { minutesToUndo } from './undo-change.ts';

type Making = { words: Words; reader: PersonReader };

/** What can be decided together at the meeting, as it stands now; null for whoever does not record decisions. */
export async function consentMessage(
  db: Reading,
  { board, words, reader, said }: Making & { board: Board; said?: string },
  meetingId: MeetingId,
): Promise<{ card: Card; summary: string } | null> {
  const meeting = await db.meetings.get(meetingId);
  if (meeting?.boardId !== board.id) return null;
  const view = seeConsent(await loadMatter(db, board, meeting), reader);
  if (!view) return null;
  const offers = view.agreed.length;
  const card = consentCard(view, { words, minutes: minutesToUndo, ...(said ? { said } : {}) });
  return { card, summary: offers > 0 ? words.consent.offer(offers) : words.consent.none };
}

/** Null for whoever may not see the item, or has answered to the new recommendation already. */
export async function changedMessage(
  db: Reading,
  { words, reader }: Making,
  { meetingId, itemId }: { meetingId: MeetingId; itemId: ItemId },
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  const item = await db.items.get(itemId);
  const place = meeting && placeOf(meeting, itemId);
  if (!item || !place || sightOf(reader, item, isPublished(meeting)) !== 'full') return null;
  const reactions = await db.reactions.ofMeeting(meetingId);
  if (reactions.some((one) => one.itemId === itemId && one.personId === reader.personId)) return null;
  const number = numberOf(meeting, itemId) ?? 0;
  return { text: words.notice.recommendationChanged(number, place.text.title) };
}
