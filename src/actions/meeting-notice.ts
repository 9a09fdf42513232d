import { dayIn } from '../domain/day.ts';
import { deadlinesOf } from '../domain/deadlines.ts';
import type { ItemId, MeetingId } from '../domain/ids.ts';
import type { NoticeAbout } from '../domain/notice.ts';
import { isEditor, type PersonReader } from '../domain/reader.ts';
import { seeUnread } from '../domain/see-unread.ts';
import { loadMatter } from './load-matter.ts';
import { proposalView } from './load-proposals.ts';
import { newsLine } from './meeting-news.ts';
import type { Making } from './notice-message.ts';
import type { Message, Reading } from './outside.ts';

/** A reminder is read at a glance. */
const mostUnread = 10;

/** Where and when the meeting is and what is due when, or that it is not held; nothing of its items. */
export async function meetingMessage(
  db: Reading,
  { board, words }: Making,
  meetingId: MeetingId,
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  if (!meeting) return null;
  const what = meeting.status === 'cancelled' ? 'meeting-cancelled' : 'meeting-stands';
  const { submission, publication } = deadlinesOf(board, meeting);
  const due = meeting.status === 'planned' ? [`${words.deadlines.line(submission, publication)}.`] : [];
  return { text: [`${board.name}: ${newsLine(board, meeting, what)}`, ...due].join(' ') };
}

/** That the agenda is to go out; null once it has. */
export async function publicationDueMessage(
  db: Reading,
  { board, words }: Making,
  { meetingId, reader }: { meetingId: MeetingId; reader: PersonReader },
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  if (meeting?.status !== 'planned' || !isEditor(reader)) return null;
  const waiting = await db.items.proposed(board.id);
  const day = dayIn(board.timeZone, meeting.start);
  return { text: words.deadlines.publishNow(day, meeting.places.length, waiting.length) };
}

/** What is still to be read, and nothing else; null where that is nothing. */
export async function readingDueMessage(
  db: Reading,
  { board, words }: Making,
  { meetingId, reader }: { meetingId: MeetingId; reader: PersonReader },
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  if (meeting?.status !== 'published') return null;
  const view = seeUnread(await loadMatter(db, board, meeting), reader);
  if (!view) return null;
  const [shown, rest] = [view.items.slice(0, mostUnread), view.items.slice(mostUnread)];
  return { text: words.deadlines.readNow(view.day, shown, rest.length) };
}

/** That a proposal sent back is to come again; null once it did, or the meeting is off. */
export async function proposalDueMessage(
  db: Reading,
  { board, words, now }: Making,
  { itemId, meetingId, reader }: { itemId: ItemId; meetingId: MeetingId; reader: PersonReader },
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  const view = await proposalView(db, { board, itemId, now }, reader);
  if (meeting?.status !== 'planned' || view?.state.kind !== 'returned') return null;
  return { text: words.deadlines.sendAgain(dayIn(board.timeZone, meeting.start), view.title) };
}

/** That something does not stand in Outlook as it should, and why. */
export async function writingMessage(
  db: Reading,
  { board, words }: Making,
  { meetingId, what, why }: Extract<NoticeAbout, { kind: 'event-not-written' }>,
): Promise<Message | null> {
  const meeting = await db.meetings.get(meetingId);
  if (!meeting) return null;
  const { notWritten, why: reasons } = words.calendar;
  const reason = reasons[why] ?? reasons.unknown ?? '';
  return { text: notWritten[what](dayIn(board.timeZone, meeting.start), reason) };
}
