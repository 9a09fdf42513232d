import type { Board } from './board.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import type { BoardId, MeetingId } from './ids.ts';
import { isPublished, type MeetingHead, type MeetingStatus } from './meeting.ts';
import type { PersonReader } from './reader.ts';
import { may } from './rights.ts';
import { type Seen, seen } from './seen.ts';

/** A meeting among many: what stands in the calendar, and nothing of its agenda. */
export type MeetingHeadView = {
  meetingId: MeetingId;
  boardId: BoardId;
  boardName: string;
  timeZone: string;
  subject: string;
  day: Day;
  start: Instant;
  end: Instant;
  allDay: boolean;
  place: string | null;
  status: MeetingStatus;
  published: boolean;
};

/** For everybody with a role on the board. */
export function seeMeetings(
  board: Board,
  meetings: readonly MeetingHead[],
  reader: PersonReader,
): Seen<MeetingHeadView>[] {
  if (!may(reader.roles, 'see-agenda')) return [];
  return meetings.map((meeting) => {
    const { id: meetingId, subject, start, end, allDay, place, status } = meeting;
    return seen({
      ...{ meetingId, boardId: board.id, boardName: board.name, timeZone: board.timeZone },
      ...{ subject, start, end, allDay, place, status },
      day: dayIn(board.timeZone, start),
      published: isPublished(meeting),
    });
  });
}
