import type { Board } from '../domain/board.ts';
import { clockIn, dayIn } from '../domain/day.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import { type Words, wordsFor } from '../words/words.ts';

/** One line on what became of a meeting, with its day, times and place as they are now. */
export function newsLine(board: Board, meeting: MeetingHead, what: keyof Words['meetingNews']): string {
  const { start, end, allDay, place } = meeting;
  const times = allDay ? null : { from: clockIn(board.timeZone, start), to: clockIn(board.timeZone, end) };
  return wordsFor(board.language).meetingNews[what](dayIn(board.timeZone, start), times, place);
}
