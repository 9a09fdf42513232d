import { dayIn } from '../../domain/day.ts';
import { deadlinesOf } from '../../domain/deadlines.ts';
import { isOver } from '../../domain/meeting.ts';
import type { Face } from './face.ts';

/** `/møder`: the meetings to come, ten at most. */
export const meetings: Face<'meetings'> = {
  right: 'see-agenda',
  answer: async ({ outside, by, board, now, words }) => {
    const all = await outside.store.read(by.tenantId, (db) => db.meetings.ofBoard(board.id));
    const toCome = all.filter((meeting) => meeting.end > now && !isOver(meeting)).slice(0, 10);
    if (toCome.length === 0) return [{ text: words.agenda.noMeetings(board.name) }];
    const lines = toCome.map((meeting) => {
      const [from, to] = [meeting.start, meeting.end].map((at) => words.dates.time(at, board.timeZone));
      const line = words.agenda.meetingLine(dayIn(board.timeZone, meeting.start), from ?? '', to ?? '');
      const { submission, publication } = deadlinesOf(board, meeting);
      const due = meeting.status === 'planned' ? words.deadlines.line(submission, publication) : null;
      return `• ${[line, meeting.place, words.statuses[meeting.status], due].filter(Boolean).join(' · ')}`;
    });
    return [{ text: [words.agenda.meetings(board.name), ...lines].join('\n') }];
  },
};
