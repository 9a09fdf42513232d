import { approversOf, type MinutesRound, withAnswer } from '../domain/approval.ts';
import type { Board } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import type { BoardId, PersonId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type MinutesMatter, seeMinutes } from '../domain/see-minutes.ts';
import { memberReader, standingOf } from '../domain/see-round.ts';
import { readText } from '../domain/written-text.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { digestOf, hashParts } from './hash-minutes.ts';
import { lockMeeting, type MeetingWish } from './load-matter.ts';
import { loadRound } from './load-minutes.ts';
import type { Outside, Tx } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** `digest` marks what the card showed; where the minutes say something else by now, the answer is refused as outdated. */
export type MinutesReply = {
  boardId: BoardId;
  meeting: MeetingWish;
  digest?: string;
  /** An objection; null approves. */
  objection: string | null;
};

/**
 * Approves the minutes, or objects to them, bound to exactly what this member can see of them. With the last approval
 * the minutes are approved: they change no more, are kept as documents, and the channel is told.
 */
export async function answerMinutes(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, meeting: wish, digest, objection }: MinutesReply,
): Promise<{ meeting: Meeting; isLast: boolean }> {
  const text = objection === null ? null : readText(objection, 'objection');
  return store.transaction(causeOf(by, 'answer-minutes', boardId), async (tx) => {
    const { board, today } = await enter(tx, { by, boardId, now: now() }, 'approve-minutes');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish);
    const { round: sent, ...matter } = await loadRound(tx, board, meeting);
    const round = demandRound({ board, meeting, round: sent }, by.personId);
    const hashes = hashParts(seeMinutes(matter, memberReader(matter, by.personId)));
    if (digest !== undefined && digest !== digestOf(hashes)) throw new Refusal('outdated');
    const kind = text === null ? 'approved' : 'objected';
    const same = round.answers.find(
      (one) => one.personId === by.personId && one.kind === kind && one.text === text,
    );
    if (same && digestOf(same.hashes) === digestOf(hashes)) return { meeting, isLast: false };
    const answered = withAnswer(round, { personId: by.personId, kind, text, at: now(), hashes });
    await tx.rounds.save(answered);
    const isLast = isApprovedByAll(matter, answered);
    if (text !== null) {
      const about = { kind: 'minutes-objected', meetingId: meeting.id, by: by.personId } as const;
      await tellSecretaries(tx, newId, { board, today, about });
    }
    return { meeting: isLast ? await approve(tx, { board, meeting }) : meeting, isLast };
  });
}

/** The round that this person may answer. */
function demandRound(
  { board, meeting, round }: { board: Board; meeting: Meeting; round: MinutesRound | null },
  person: PersonId,
): MinutesRound {
  if (meeting.status === 'approved') throw new Refusal('minutes-approved-already');
  if (meeting.status !== 'minutesSent' || !round) throw new Refusal('minutes-not-sent');
  const approvers = approversOf(board, dayIn(board.timeZone, meeting.start));
  if (!approvers.some(({ personId }) => personId === person)) throw new Refusal('not-approver');
  return round;
}

async function approve(tx: Tx, { board, meeting }: { board: Board; meeting: Meeting }): Promise<Meeting> {
  const saved = await tx.meetings.save({ ...meeting, status: 'approved' });
  await tx.later('file-minutes', { tenantId: board.tenantId, meetingId: meeting.id });
  await showLater(tx, board.tenantId, saved);
  return saved;
}

function isApprovedByAll(matter: MinutesMatter, round: MinutesRound): boolean {
  const { board, meeting } = matter;
  return approversOf(board, dayIn(board.timeZone, meeting.start)).every(
    ({ personId }) => standingOf({ matter, round, hash: hashParts }, personId).state === 'approved',
  );
}
