import type { Board } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { MeetingHead } from './meeting.ts';
import { addWorkingDays } from './working-days.ts';

/** The last day for each thing, calculated back from the meeting in the board's working days. */
export type Deadlines = {
  /** For proposals and the texts of items. */
  submission: Day;
  /** By which the agenda is to be sent out. */
  publication: Day;
  /** On which the members are reminded of what they have not read. */
  reminder: Day;
};

export function deadlinesOf(board: Board, meeting: Pick<MeetingHead, 'start'>): Deadlines {
  const day = dayIn(board.timeZone, meeting.start);
  const before = (days: number) => addWorkingDays(day, -days, board.closedDays);
  const { submission, publication, reminder } = board.deadlines;
  return { submission: before(submission), publication: before(publication), reminder: before(reminder) };
}

/** The last day on which what was sent on `told`, a decision or minutes, is to be answered. */
export function answerBy(board: Board, told: Day): Day {
  return addWorkingDays(told, board.deadlines.answer, board.closedDays);
}

/** Whether a proposal made on `made` came after the meeting's deadline: it is marked, never refused. */
export function isLate(board: Board, meeting: Pick<MeetingHead, 'start'>, made: Day): boolean {
  return made > deadlinesOf(board, meeting).submission;
}
