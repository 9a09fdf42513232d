import type { Board } from './board.ts';
import { isMeetingOf } from './follow-event.ts';
import type { MeetingHead } from './meeting.ts';

/**
 * What a meeting is called in Outlook so that the board's rule takes it for one: the board's name, else as the latest
 * such meeting is called, else the words of the rule. Null where none of them fits.
 */
export function subjectFor(board: Board, meetings: readonly MeetingHead[]): string | null {
  const { subject: pattern, category } = board.calendar?.rule ?? {};
  const usual = meetings.filter(({ origin }) => origin === 'calendar' || origin === 'written').at(-1);
  const words = pattern?.replace(/^\^|\$$/g, '').trim();
  const categories = category === undefined ? [] : [category];
  const subjects = [board.name, usual?.subject, words].filter((subject) => subject !== undefined);
  return subjects.find((subject) => subject !== '' && isMeetingOf(board, { subject, categories })) ?? null;
}
