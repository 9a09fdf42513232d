import { mailboxOf } from '../domain/board.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { follow } from '../domain/follow-event.ts';
import type { MeetingId } from '../domain/ids.ts';
import { type Following, followInto } from './follow-events.ts';
import { type Knowledge, knowledgeOf } from './known-of.ts';
import { readLater } from './put-off-reading.ts';

/**
 * Lets the meeting follow its event as it came back from being written. Where something was read or written since
 * `known`, that may be newer than what came back, and the calendar is read instead. A reading that is under way begins
 * anew: it may have passed the event before it was written.
 */
export async function followWritten(
  following: Following,
  { meetingId, event, known }: { meetingId: MeetingId; event: CalendarEvent; known: Knowledge },
): Promise<void> {
  const { tx, board, now } = following;
  const { tenantId, id } = await tx.boards.lock(board.id);
  const state = await tx.calendars.get(id);
  const mailbox = mailboxOf(board);
  if (knowledgeOf(state) !== known) {
    if (mailbox) await readLater(tx, { tenantId, mailbox }, now);
    return;
  }
  await followInto(following, meetingId, (meeting) => follow(board, meeting, event));
  if (state) await tx.calendars.save(id, { ...state, writes: (state.writes ?? 0) + 1 });
}
