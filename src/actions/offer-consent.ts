import { type Board, membersOn } from '../domain/board.ts';
import { dayIn, type Instant, instantAt } from '../domain/day.ts';
import { deadlinesOf } from '../domain/deadlines.ts';
import { asId, type MeetingId, type NoticeId, type PersonId } from '../domain/ids.ts';
import { isOver, isPublished, type Meeting } from '../domain/meeting.ts';
import type { MessageRef, Notice } from '../domain/notice.ts';
import { readerFor } from '../domain/reader.ts';
import { may } from '../domain/rights.ts';
import { OutsideFailure } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { consentMessage } from './agreement-messages.ts';
import type { Jobs, Message, Outside, Reading } from './outside.ts';
import { finalReasons } from './tell-recipient.ts';

type Deps = Pick<Outside, 'store' | 'messenger' | 'now'>;
type Job = Jobs['offer-consent'];

/** When the offer comes, on the walls of the board's zone. */
const offerClock = '09:00';

type Offer = {
  board: Board;
  meeting: Meeting;
  /** Where an offer stands already, with what it says now. */
  standing: readonly { ref: MessageRef; message: Message }[];
  /** Who records decisions and has had no offer. */
  others: readonly { personId: PersonId; offers: number }[];
};

/**
 * Offers secretary and chair what can be decided together: once a meeting, in the morning of the reminder day or as soon
 * after it as there is anything to offer. From then on that one message is kept up to date, which disturbs nobody.
 */
export async function offerConsent({ store, messenger, now }: Deps, job: Job): Promise<void> {
  const offer = await store.read(job.tenantId, (db) => read(db, job, now()));
  if (!offer) return;
  for (const { ref, message } of offer.standing) await update(messenger, ref, message);
  const { board, meeting, others } = offer;
  if (!isPublished(meeting) || isOver(meeting) || meeting.status === 'cancelled') return;
  const at = offerTime(board, meeting);
  const cause = {
    tenantId: job.tenantId,
    by: 'moedeklar',
    what: 'offer-consent',
    from: 'job:offer-consent',
  } as const;
  await store.transaction(cause, async (tx) => {
    if (at > now()) return tx.later('offer-consent', job, { key: meeting.id, at });
    for (const { personId, offers } of others) {
      if (offers === 0) continue;
      const notice = offerTo(board, meeting.id, personId);
      await tx.notices.save(notice);
      await tx.later('tell-recipient', { tenantId: job.tenantId, noticeId: notice.id });
    }
  });
}

async function read(db: Reading, { meetingId }: Job, now: Instant): Promise<Offer | undefined> {
  const meeting = await db.meetings.get(meetingId);
  const board = meeting && (await db.boards.get(meeting.boardId));
  if (!meeting || !board) return undefined;
  const today = dayIn(board.timeZone, now);
  const words = wordsFor(board.language);
  const [standing, others]: [
    { ref: MessageRef; message: Message }[],
    { personId: PersonId; offers: number }[],
  ] = [[], []];
  const deciding = membersOn(board, today).filter(({ role }) => may([role], 'decide'));
  for (const personId of new Set(deciding.map((member) => member.personId))) {
    const reader = readerFor(board, personId, today);
    const made = await consentMessage(db, { board, words, reader }, meetingId);
    const delivery = (await db.notices.get(offerId(meetingId, personId)))?.delivery;
    if (!made) continue;
    const { offers, ...message } = made;
    if (!delivery) others.push({ personId, offers });
    else if (delivery.state === 'sent') standing.push({ ref: delivery.message, message });
  }
  return { board, meeting, standing, others };
}

function offerTime(board: Board, meeting: Meeting): Instant {
  const { reminder } = deadlinesOf(board, meeting);
  return instantAt(board.timeZone, reminder, offerClock) ?? meeting.start;
}

/** Named after whom and what it is for, so that there is never a second one. */
function offerId(meeting: MeetingId, person: PersonId): NoticeId {
  return asId<NoticeId>(`consent of ${meeting} for ${person}`);
}

function offerTo({ id: boardId }: Board, meetingId: MeetingId, to: PersonId): Notice {
  const about = { kind: 'consent', meetingId } as const;
  return { id: offerId(meetingId, to), boardId, to, about, delivery: { state: 'waiting' }, answer: null };
}

/** One that was deleted, or whose chat is closed, is not made anew. */
async function update(messenger: Deps['messenger'], ref: MessageRef, message: Message): Promise<void> {
  try {
    await messenger.update(ref, message);
  } catch (error) {
    if (!(error instanceof OutsideFailure) || !finalReasons.includes(error.reason)) throw error;
  }
}
