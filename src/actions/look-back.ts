import type { Board } from '../domain/board.ts';
import { dayIn, type Instant, yearOf } from '../domain/day.ts';
import { hasBegun } from '../domain/meeting.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type LookingBackView, seeLookingBack } from '../domain/see-looking-back.ts';
import { type PastItem, type PastMatter, seePast } from '../domain/see-past.ts';
import type { Seen } from '../domain/seen.ts';
import type { Reading } from './outside.ts';

type Here = { board: Board; now: Instant };

/** The board's past in numbers, of this year and those before it, as the reader may see it. */
export async function lookBack(
  db: Reading,
  { board, now, years: count }: Here & { years: number },
  reader: PersonReader,
): Promise<Seen<LookingBackView>> {
  const today = dayIn(board.timeZone, now);
  const years = Array.from({ length: count }, (_, at) => yearOf(today) - count + 1 + at);
  const past = await loadPast(db, { board, now }, (year) => years.includes(year));
  const guardedOf = new Map(past.lines.map(({ itemId, guarded }) => [itemId, guarded]));
  const held = new Set(past.meetings.map(({ id }) => id));
  const decisions = past.decisions.filter(({ meetingId }) => meetingId !== null && held.has(meetingId));
  const notices = await db.notices.ofDecisions(decisions.map(({ id }) => id));
  const answers = { board, today, decisions, notices, questions: [], guardedOf };
  return seeLookingBack({ past, answers, years }, reader);
}

/** What was decided in the year, latest first. */
export async function decidedIn(
  db: Reading,
  { year, ...here }: Here & { year: number },
  reader: PersonReader,
): Promise<Seen<PastItem>[]> {
  const past = await loadPast(db, here, (one) => one === year);
  return seePast(past, reader).filter(({ outcome }) => outcome !== null);
}

/** The meetings that have begun, of the years meant, with all that is seen of them. */
async function loadPast(
  db: Reading,
  { board, now }: Here,
  isMeant: (year: number) => boolean,
): Promise<PastMatter> {
  const meetings = (await db.meetings.ofBoard(board.id)).filter(
    (one) =>
      one.status !== 'cancelled' && hasBegun(one, now) && isMeant(yearOf(dayIn(board.timeZone, one.start))),
  );
  const ids = meetings.map(({ id }) => id);
  const lines = await db.meetings.lines(ids);
  const decisions = await db.decisions.ofItems([...new Set(lines.map(({ itemId }) => itemId))]);
  return { board, meetings, lines, decisions, sessions: await db.sessions.many(ids) };
}
