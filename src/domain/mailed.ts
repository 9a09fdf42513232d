import type { Board } from './board.ts';
import type { Attendee, MeetingHead } from './meeting.ts';

/** Who gets Outlook's mail about the meeting's event: everybody with an address but the board's own mailbox. */
export function mailedOf(board: Board, { attendees }: Pick<MeetingHead, 'attendees'>): Attendee[] {
  return attendees.filter(({ email }) => email !== null && !isOwn(board, email));
}

/** Whom no mail can reach. */
export function unmailedOf({ attendees }: Pick<MeetingHead, 'attendees'>): Attendee[] {
  return attendees.filter(({ email }) => email === null);
}

function isOwn({ calendar }: Board, email: string): boolean {
  return email.toLowerCase() === calendar?.mailbox.toLowerCase();
}
