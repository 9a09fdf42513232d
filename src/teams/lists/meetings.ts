import { listCard } from '../../../cards/list.ts';
import { dayIn } from '../../domain/day.ts';
import { deadlinesOf } from '../../domain/deadlines.ts';
import { isOver, type MeetingHead } from '../../domain/meeting.ts';
import { type List, turnOf, typedAs } from './list.ts';

/** The meetings to come, cancelled ones among them; pressing one opens its agenda. */
export const meetings: List = async (scene, { page }) => {
  const { outside, by, board, now, words } = scene;
  const all = await outside.store.read(by.tenantId, (db) => db.meetings.ofBoard(board.id));
  const toCome = all.filter((meeting) => meeting.end > now && !isOver(meeting));
  if (toCome.length === 0) return { text: words.agenda.noMeetings(board.name) };
  const title = words.agenda.meetings(board.name);
  const rowOf = (meeting: MeetingHead) => {
    const [from = '', to = ''] = [meeting.start, meeting.end].map((at) =>
      words.dates.time(at, board.timeZone),
    );
    const { submission, publication } = deadlinesOf(board, meeting);
    const due = meeting.status === 'planned' ? words.deadlines.line(submission, publication) : null;
    const unsure = meeting.event?.hasUnknownZone ? words.calendar.unsureTime : null;
    return {
      title: words.agenda.meetingLine(dayIn(board.timeZone, meeting.start), from, to),
      about: [unsure, meeting.place, words.statuses[meeting.status], due].filter(Boolean).join(' · '),
      press: { verb: 'agenda.refresh', data: { meetingId: meeting.id, page: 1 } },
    };
  };
  const shown = { words, page, turn: turnOf('meetings', scene), typed: typedAs('meetings', scene) };
  return { card: listCard({ title, rows: toCome.map(rowOf) }, shown), summary: title };
};
