import { type Board, membersOn } from '../domain/board.ts';
import { dayIn, type Instant, instantAt } from '../domain/day.ts';
import { deadlinesOf } from '../domain/deadlines.ts';
import type { PersonId } from '../domain/ids.ts';
import { isOver, isPublished, type Meeting } from '../domain/meeting.ts';
import { type Notice, nameOfNotice } from '../domain/notice.ts';
import { readerFor } from '../domain/reader.ts';
import { may } from '../domain/rights.ts';
import { seeConsent } from '../domain/see-consent.ts';
import { loadMatter } from './load-matter.ts';
import type { Jobs, Outside, Tx } from './outside.ts';
import { refreshLater } from './refresh-notice.ts';
import { sendNotice } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;
type Job = Jobs['offer-consent'];

/** When the offer comes, on the walls of the board's zone. */
const offerClock = '09:00';

/**
 * Offers secretary and chair what can be decided together: once a meeting, in the morning of the reminder day or as soon
 * after it as there is anything to offer. From then on that one message is kept up to date, which disturbs nobody.
 */
export async function offerConsent({ store, now, newId }: Deps, job: Job): Promise<void> {
  const cause = {
    tenantId: job.tenantId,
    by: 'moedeklar',
    what: 'offer-consent',
    from: 'job:offer-consent',
  } as const;
  await store.transaction(cause, async (tx) => {
    const meeting = await tx.meetings.get(job.meetingId);
    const board = meeting && (await tx.boards.get(meeting.boardId));
    if (!meeting || !board) return;
    const people = await whoDecides(tx, { board, meeting, now: now() });
    for (const { notice } of people)
      if (notice) await refreshLater(tx, { tenantId: job.tenantId, noticeId: notice.id });
    if (!isPublished(meeting) || isOver(meeting) || meeting.status === 'cancelled') return;
    const at = offerTime(board, meeting);
    if (at > now()) return tx.later('offer-consent', job, { key: meeting.id, at });
    for (const { personId: to, notice, offers } of people) {
      if (notice || offers === 0) continue;
      const about = { kind: 'consent', meetingId: meeting.id } as const;
      await sendNotice(tx, newId, { tenantId: job.tenantId, boardId: board.id, to, about });
    }
  });
}

type Decider = { personId: PersonId; notice: Notice | undefined; offers: number };

/** With the offer they have had, and how many items they could decide together now. */
async function whoDecides(
  tx: Tx,
  { board, meeting, now }: { board: Board; meeting: Meeting; now: Instant },
): Promise<Decider[]> {
  const today = dayIn(board.timeZone, now);
  const matter = await loadMatter(tx, board, meeting);
  const deciding = membersOn(board, today).filter(({ role }) => may([role], 'decide'));
  const people: Decider[] = [];
  for (const personId of new Set(deciding.map((member) => member.personId))) {
    const name = nameOfNotice({ kind: 'consent', meetingId: meeting.id }, personId);
    const notice = name ? await tx.notices.get(name) : undefined;
    const offers = seeConsent(matter, readerFor(board, personId, today))?.agreed.length ?? 0;
    people.push({ personId, notice, offers });
  }
  return people;
}

function offerTime(board: Board, meeting: Meeting): Instant {
  const { reminder } = deadlinesOf(board, meeting);
  return instantAt(board.timeZone, reminder, offerClock) ?? meeting.start;
}
