import { agendaCard } from '../../cards/agenda.ts';
import { attendanceCard } from '../../cards/attendance.ts';
import { sessionCard, undecidedCard } from '../../cards/session.ts';
import { addMinutes } from '../../src/domain/day.ts';
import type { ItemId, PersonId } from '../../src/domain/ids.ts';
import { asId } from '../../src/domain/ids.ts';
import type { Meeting } from '../../src/domain/meeting.ts';
import type { Seat } from '../../src/domain/present.ts';
import { channelReader, readerFor } from '../../src/domain/reader.ts';
import { seeAgenda } from '../../src/domain/see-agenda.ts';
import { seeAttendance, seeSession, seeUndecided } from '../../src/domain/see-session.ts';
import { beginSession, endSession, goToItem } from '../../src/domain/session.ts';
import type { Words } from '../../src/words/words.ts';
import { people } from '../support/builders.ts';
import {
  after,
  before,
  board,
  demandView,
  type Everything,
  items,
  meeting,
  today,
} from './a-board-meeting.ts';

const as = (person: PersonId) => readerFor(board, person, today);
const minute = (minutes: number) => addMinutes(meeting.start, minutes);
const held: Meeting = { ...meeting, status: 'inSession' };
const begun = beginSession(
  { ...meeting, places: meeting.places.filter(({ itemId }) => itemId !== items.path.id) },
  meeting.start,
);
const at = (itemId: ItemId, minutes: number) => goToItem(begun, itemId, minute(minutes));

/** At the budget, of which more is used than planned; Dan Krog left on the way. */
const running: Everything = {
  ...before,
  meeting: held,
  session: {
    ...at(items.budget.id, 20),
    attendance: {
      present: ['chair', 'director', 'director-2', 'secretary'].map((id) => asId<Seat>(id)),
      moves: [{ seat: asId<Seat>('director-2'), what: 'left', at: minute(25) }],
    },
  },
};
const first: Everything = { ...running, session: begun };
const added: Everything = { ...running, session: at(items.path.id, 100) };
const ended: Everything = { ...after, session: endSession(at(items.path.id, 20), minute(95)) };

export function sessionCards(words: Words) {
  const card = (matter: Everything, person: PersonId, now = minute(60)) =>
    sessionCard(demandView(seeSession(matter, as(person), now)), { words, now });
  const seats = (matter: Everything) => demandView(seeAttendance(matter, as(people.chair), minute(60)));
  const rows = seeUndecided(running, as(people.secretary));
  const turn = { list: 'undecided', boardId: board.id, meetingId: meeting.id };
  return {
    'session-first': card(first, people.chair, minute(3)),
    'session-running': card(running, people.secretary),
    'session-behind': card(added, people.chair, minute(118)),
    'session-next-day': card(running, people.chair, minute(24 * 60)),
    'session-ended': card(ended, people.chair, minute(95)),
    'session-undecided': undecidedCard(
      { meetingId: meeting.id, rows },
      { words, page: 1, turn, typed: null },
    ),
    'session-attendance': attendanceCard(seats(first), { words, inDialog: true }),
    'session-attendance-later': attendanceCard(seats(running), { words, inDialog: false }),
    'agenda-in-session': agendaCard(seeAgenda(added, channelReader), { words }),
    'agenda-leading': agendaCard(seeAgenda(added, as(people.chair)), { words, mayEdit: true }),
  };
}
