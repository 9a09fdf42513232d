import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { deadlinesOf } from '../domain/deadlines.ts';
import { dueOn } from '../domain/due-today.ts';
import { isPublished, type Meeting, type MeetingHead } from '../domain/meeting.ts';
import { isBeingAnswered, reminderOf } from '../domain/order-reminders.ts';
import type { PersonReader } from '../domain/reader.ts';
import { may } from '../domain/rights.ts';
import { unanswered } from '../domain/route-plan.ts';
import { seeConsent } from '../domain/see-consent.ts';
import { seeOrders } from '../domain/see-order.ts';
import { seeReceipts, seeUnanswered } from '../domain/see-receipts.ts';
import { seeRound } from '../domain/see-round.ts';
import { seeDue } from '../domain/see-route.ts';
import { seeUnread } from '../domain/see-unread.ts';
import { seeWork, type WorkParts, type WorkView } from '../domain/see-work.ts';
import type { Seen } from '../domain/seen.ts';
import { isToCome } from '../domain/which-meeting.ts';
import { closedFor } from './load-closed.ts';
import { conditionsFor } from './load-conditions.ts';
import { loadMatter } from './load-matter.ts';
import { loadRound } from './load-minutes.ts';
import { loadOrders } from './load-orders.ts';
import { proposalsFor } from './load-proposals.ts';
import { questionsFor } from './load-questions.ts';
import { loadReceipts } from './load-receipts.ts';
import { loadOpenRoutes } from './load-routes.ts';
import type { Reading } from './outside.ts';

type Here = { board: Board; now: Instant };
type Asked = Here & { db: Reading; reader: PersonReader; meetings: readonly MeetingHead[] };

/** Everything that waits for the person on the board now. */
export async function findWhatWaits(db: Reading, here: Here, reader: PersonReader): Promise<Seen<WorkView>> {
  const { board, now } = here;
  const asked = { ...here, db, reader, meetings: await db.meetings.ofBoard(board.id) };
  const parts: Partial<WorkParts> = {};
  for (const [part, provide] of Object.entries(providers))
    Object.assign(parts, { [part]: await provide(asked) });
  return seeWork({ board, today: dayIn(board.timeZone, now) }, parts as WorkParts, reader);
}

/** One for each part there is. */
const providers: { [Part in keyof WorkParts]: (asked: Asked) => Promise<WorkParts[Part]> } = {
  told: async ({ db, reader, ...here }) => {
    const matter = await loadReceipts(db, here);
    return { unanswered: seeUnanswered(matter, reader), all: seeReceipts(matter, reader) };
  },
  questions: ({ db, board, reader }) => questionsFor(db, board, reader),
  rounds: (asked) =>
    seenOf(
      asked,
      ({ status }) => status === 'minutesSent',
      async (meeting) => seeRound(await loadRound(asked.db, asked.board, meeting), asked.reader),
    ),
  unread: (asked) =>
    seenOf(
      asked,
      (meeting) => isToCome(meeting, asked.now) && isPublished(meeting),
      async (meeting) => seeUnread(await loadMatter(asked.db, asked.board, meeting), asked.reader),
    ),
  joint: async (asked) => {
    const { db, board, reader, now } = asked;
    if (!may(reader.roles, 'decide')) return [];
    const today = dayIn(board.timeZone, now);
    const isOffered = (meeting: MeetingHead) =>
      isToCome(meeting, now) && isPublished(meeting) && deadlinesOf(board, meeting).reminder <= today;
    return seenOf(asked, isOffered, async (meeting) =>
      seeConsent(await loadMatter(db, board, meeting), reader),
    );
  },
  proposals: ({ db, reader, ...here }) => proposalsFor(db, here, reader),
  orders: async ({ db, reader, ...here }) => {
    const { board } = here;
    const matter = await loadOrders(db, here, await db.orders.ofBoard(board.id));
    const due = matter.orders.filter(
      (one) => reminderOf(board, one, matter.today) && !isBeingAnswered(one, matter.items),
    );
    return { due: seeOrders({ ...matter, orders: due }, reader), all: seeOrders(matter, reader) };
  },
  conditions: ({ db, reader, ...here }) => conditionsFor(db, here, reader),
  publications: async ({ board, now, meetings }) => {
    const today = dayIn(board.timeZone, now);
    const isDue = (meeting: MeetingHead) =>
      dueOn(board, meeting, today).some(({ what }) => what === 'publication');
    return meetings.filter(isDue).map((meeting) => ({
      meetingId: meeting.id,
      on: dayIn(board.timeZone, meeting.start),
      day: deadlinesOf(board, meeting).publication,
    }));
  },
  routes: async ({ db, board, now, reader }) => {
    const today = dayIn(board.timeZone, now);
    const matters = await loadOpenRoutes(db, { board, today });
    const asked = matters.flatMap(({ route }) => (route ? unanswered(route, today) : []));
    return seeDue(matters, new Set(asked.map(({ id }) => id)), reader);
  },
  reviews: ({ db, board, now, reader }) =>
    closedFor(db, { board, today: dayIn(board.timeZone, now) }, reader),
};

/** Of the meetings that are meant, what the reader sees of each. */
async function seenOf<View>(
  { db, meetings }: Asked,
  isMeant: (meeting: MeetingHead) => boolean,
  see: (meeting: Meeting) => Promise<View | null>,
): Promise<View[]> {
  const found = await Promise.all(meetings.filter(isMeant).map(({ id }) => db.meetings.get(id)));
  const views = await Promise.all(found.map((meeting) => meeting && see(meeting)));
  return views.flatMap((view) => view ?? []);
}
