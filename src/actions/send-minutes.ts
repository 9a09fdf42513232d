import { approversOf, type MinutesRound } from '../domain/approval.ts';
import type { Board } from '../domain/board.ts';
import { dayIn, type Instant, instantAt } from '../domain/day.ts';
import { answerBy } from '../domain/deadlines.ts';
import type { BoardId, PersonId } from '../domain/ids.ts';
import { hasBegun, type Meeting } from '../domain/meeting.ts';
import { standingOf } from '../domain/see-round.ts';
import { Refusal } from '../errors.ts';
import { causeOf, type Doer, enter } from './enter.ts';
import { lockMeeting, type MeetingWish } from './load-matter.ts';
import { loadRound } from './load-minutes.ts';
import type { Outside, Tx } from './outside.ts';
import { sendNotice } from './send-notice.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** When the members who have not answered are reminded, on the walls of the board's zone. */
const reminderClock = '09:00';

/** Sends the minutes round to chair and directors for their approval. Refuses minutes that were sent already. */
export async function sendMinutes(
  { store, now, newId }: Deps,
  by: Doer,
  { boardId, meeting: wish }: { boardId: BoardId; meeting: MeetingWish },
): Promise<{ meeting: Meeting; asked: number }> {
  return store.transaction(causeOf(by, 'send-minutes', boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() }, 'keep-minutes');
    const meeting = await lockMeeting(tx, { board, now: now() }, wish);
    demandSendable(meeting, now());
    const approvers = approversOf(board, dayIn(board.timeZone, meeting.start));
    if (approvers.length === 0) throw new Refusal('nobody-approves');
    const round: MinutesRound = {
      meetingId: meeting.id,
      edition: 1,
      ...{ sentAt: now(), sentBy: by.personId, answers: [], remarks: [] },
    };
    await tx.rounds.save(round);
    const saved = await tx.meetings.save({ ...meeting, status: 'minutesSent' });
    await ask(tx, newId, { board, round, people: approvers.map(({ personId }) => personId), now: now() });
    await showLater(tx, by.tenantId, saved);
    return { meeting: saved, asked: approvers.length };
  });
}

/**
 * After a correction of minutes that are on their way round: a new edition, which goes to whose answer was to something
 * that has changed. Called within the transaction of the correction, last.
 */
export async function sendCorrection(
  tx: Tx,
  { now, newId }: Pick<Deps, 'now' | 'newId'>,
  { board, meeting }: { board: Board; meeting: Meeting },
): Promise<void> {
  if (meeting.status !== 'minutesSent') return;
  const { round, hash, ...matter } = await loadRound(tx, board, meeting);
  if (!round) return;
  const changed = round.answers
    .map(({ personId }) => personId)
    .filter((person) => standingOf({ matter, round, hash }, person).state === 'changed');
  if (changed.length === 0) return;
  const next = { ...round, edition: round.edition + 1 };
  await tx.rounds.save(next);
  await ask(tx, newId, { board, round: next, people: changed, now: now() });
}

function demandSendable(meeting: Meeting, now: Instant): void {
  const { status } = meeting;
  if (status === 'minutesSent' || status === 'approved') throw new Refusal('minutes-sent-already');
  if (status === 'cancelled') throw new Refusal('meeting-cancelled');
  if (status === 'planned') throw new Refusal('no-minutes-yet');
  if (!hasBegun(meeting, now)) throw new Refusal('meeting-not-begun');
}

async function ask(
  tx: Tx,
  newId: () => string,
  {
    board,
    round,
    people,
    now,
  }: { board: Board; round: MinutesRound; people: readonly PersonId[]; now: Instant },
): Promise<void> {
  const { meetingId, edition } = round;
  for (const to of people) {
    const about = { kind: 'minutes', meetingId, edition } as const;
    await sendNotice(tx, newId, { tenantId: board.tenantId, boardId: board.id, to, about });
  }
  await remindLater(tx, { board, round, now });
}

/** After the board's days for answering. */
export async function remindLater(
  tx: Tx,
  { board, round, now }: { board: Board; round: MinutesRound; now: Instant },
): Promise<void> {
  const day = answerBy(board, dayIn(board.timeZone, now));
  const at = instantAt(board.timeZone, day, reminderClock);
  const job = { tenantId: board.tenantId, meetingId: round.meetingId, edition: round.edition };
  await tx.later('remind-approvers', job, at ? { at } : {});
}
