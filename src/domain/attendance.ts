import type { Board } from './board.ts';
import { type Attendee, isOver, type MeetingHead } from './meeting.ts';

/** What the people expected at a meeting have answered. */
export type Answers = {
  coming: number;
  maybe: number;
  /** By name. */
  declined: readonly string[];
  silent: number;
};

/** The people of a meeting. The board's own mailbox calls its meetings, and is nobody. */
export function peopleAt({ calendar, members }: Board, { attendees }: MeetingHead): Attendee[] {
  const mailbox = calendar?.mailbox.toLowerCase();
  const isMember = members.some(({ email }) => email?.toLowerCase() === mailbox);
  return attendees.filter(({ email }) => isMember || !mailbox || email?.toLowerCase() !== mailbox);
}

/** Null where nobody is asked: the meeting stands in no calendar, is over or was cancelled. */
export function answersTo(board: Board, meeting: MeetingHead): Answers | null {
  if (!meeting.event || isOver(meeting) || meeting.status === 'cancelled') return null;
  const said = Map.groupBy(peopleAt(board, meeting), answerOf);
  const count = (answer: Answer) => said.get(answer)?.length ?? 0;
  return {
    coming: count('coming'),
    maybe: count('maybe'),
    declined: (said.get('declined') ?? []).map(({ name }) => name),
    silent: count('silent'),
  };
}

type Answer = 'coming' | 'maybe' | 'declined' | 'silent';

/** By the words of Graph, whatever their case. */
export function answerOf({ response }: Attendee): Answer {
  switch (response.toLowerCase()) {
    case 'organizer':
    case 'accepted':
      return 'coming';
    case 'tentativelyaccepted':
      return 'maybe';
    case 'declined':
      return 'declined';
    default:
      return 'silent';
  }
}
