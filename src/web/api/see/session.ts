import { loadMatter } from '../../../actions/load-matter.ts';
import type { Routes } from '../../../api/v1/routes.ts';
import { seeAgenda } from '../../../domain/see-agenda.ts';
import { seeCourse } from '../../../domain/see-course.ts';
import {
  type AttendanceView,
  type SessionView,
  seeAttendance,
  seeSession,
  seeUndecided,
} from '../../../domain/see-session.ts';
import type { See } from '../ask.ts';
import { enterMeeting } from '../asking.ts';

export const seeMeetingSession: See<Routes['session']> = async (db, { asking, params }) => {
  const { board, me, meeting } = await enterMeeting(db, asking, params.meetingId);
  const matter = await loadMatter(db, board, meeting);
  const { day, rows } = seeAgenda(matter, me);
  const row = rows.find(({ isNow }) => isNow);
  const view = seeSession(matter, me, asking.now);
  return {
    ...{ meetingId: meeting.id, boardId: board.id, boardName: board.name, timeZone: board.timeZone, day },
    isRunning: meeting.status === 'inSession',
    now: row ? { number: row.number, itemId: 'itemId' in row ? (row.itemId ?? null) : null } : null,
    course: seeCourse(matter, me, asking.now),
    leading: view && {
      ...view,
      undecided: seeUndecided(matter, me),
      attendance: seatsOf(seeAttendance(matter, me, asking.now)),
      clock: clockOf(view, asking.now),
    },
  };
};

function seatsOf(view: AttendanceView | null) {
  return view && { confirmed: view.confirmed, seats: view.seats, moves: view.moves };
}

function clockOf({ used, current, expectedEnd, behind }: SessionView, at: SessionView['startedAt']) {
  return { at, used, usedOnCurrent: current?.used ?? null, expectedEnd, behind };
}
