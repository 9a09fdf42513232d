import { type Board, membersOn, peopleWith } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import { type Due, dueFor, wishedFor } from '../domain/due-today.ts';
import type { PersonId } from '../domain/ids.ts';
import type { MeetingHead } from '../domain/meeting.ts';
import type { NoticeAbout } from '../domain/notice.ts';
import { readerFor } from '../domain/reader.ts';
import { seeUnread } from '../domain/see-unread.ts';
import { nextMeeting } from '../domain/which-meeting.ts';
import { loadMatter } from './load-matter.ts';
import type { Outside, Reading } from './outside.ts';
import { sendReminder } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Found = { board: Board; meeting: MeetingHead; due: Due; isNext: boolean };

/**
 * Reminds, in the morning of the day: secretaries of an agenda that is to go out, proposers of what was sent back to
 * them, chair and directors of what they have not read. Each once, whoever else does the same at the same time.
 */
export async function remindOfDeadlines({ store, now, newId }: Deps): Promise<void> {
  const at = now();
  for (const tenantId of await store.tenants()) {
    const found = await store.read(tenantId, (db) => readDue(db, at));
    for (const one of found) {
      const cause = { tenantId, by: 'moedeklar', what: 'remind-of-deadlines', from: 'sweep' } as const;
      await store.transaction(cause, async (tx) => {
        if (!(await tx.reminders.note(one.due.name, at))) return;
        for (const { to, about } of await remindersOf(tx, one, at))
          await sendReminder(tx, newId, { tenantId, boardId: one.board.id, to, about });
      });
    }
  }
}

async function readDue(db: Reading, now: Instant): Promise<Found[]> {
  const found: Found[] = [];
  for (const board of await db.boards.all()) {
    const meetings = await db.meetings.ofBoard(board.id);
    const next = nextMeeting(meetings, now);
    for (const meeting of meetings)
      for (const due of dueFor(board, meeting, now))
        if (!(await db.reminders.has(due.name)))
          found.push({ board, meeting, due, isNext: meeting.id === next?.id });
  }
  return found;
}

async function remindersOf(
  db: Reading,
  { board, meeting, due, isNext }: Found,
  now: Instant,
): Promise<{ to: PersonId; about: NoticeAbout }[]> {
  const meetingId = meeting.id;
  switch (due.what) {
    case 'publication':
      return peopleWith(board, 'secretary', dayIn(board.timeZone, now)).map(({ personId }) => ({
        to: personId,
        about: { kind: 'publication-due', meetingId },
      }));
    case 'submission':
      return wishedFor(meeting, await db.items.returned(board.id), isNext).flatMap(({ id, proposal }) =>
        proposal
          ? [{ to: proposal.by, about: { kind: 'proposal-due' as const, itemId: id, meetingId } }]
          : [],
      );
    case 'reading': {
      const whole = await db.meetings.get(meetingId);
      const matter = whole && (await loadMatter(db, board, whole));
      const today = dayIn(board.timeZone, now);
      return membersOn(board, today)
        .map(({ personId }) => personId)
        .filter((person, at, all) => all.indexOf(person) === at)
        .filter((person) => matter && seeUnread(matter, readerFor(board, person, today)))
        .map((to) => ({ to, about: { kind: 'reading-due', meetingId } }));
    }
    default:
      return due.what satisfies never;
  }
}
