import { placeAt } from '../domain/agenda.ts';
import { dayIn } from '../domain/day.ts';
import type { BoardId, ItemId } from '../domain/ids.ts';
import { isOver, type Meeting, type MeetingHead } from '../domain/meeting.ts';
import { undecidedIn } from '../domain/see-session.ts';
import {
  beginSession,
  currentItem,
  goToItem,
  isRunning,
  neighbour,
  type Session,
} from '../domain/session.ts';
import { meetingToStart } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import { conclude } from './conclude-meeting.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { openSession } from './follow-session.ts';
import { findMeeting, loadMatter, type MeetingWish } from './load-matter.ts';
import type { Outside, Reading, Tx } from './outside.ts';
import { showLater } from './show-later.ts';

type Deps = Pick<Outside, 'store' | 'now'>;

/**
 * What came of it: `started`, `running` already, `other`, where another meeting is in session, or `ask`, where the
 * meeting is not today and `anyway` was not said. Only the first changes anything.
 */
export type Started = { kind: 'started' | 'running' | 'ask' | 'other'; meeting: Meeting };

/** Begins the meeting with its first item. Without a wish the one of today. */
export async function startMeeting(
  { store, now }: Deps,
  by: Doer,
  {
    boardId,
    meeting: wish,
    anyway = false,
  }: { boardId: BoardId; meeting: MeetingWish | null; anyway?: boolean },
): Promise<Started> {
  return store.transaction(undoableCauseOf(by, 'start-meeting', boardId), async (tx) => {
    const at = now();
    const entered = await enter(tx, { by, boardId, now: at }, 'run-meeting');
    const { board, today } = entered;
    // One at a time: whoever starts another meeting of the board meanwhile waits here.
    await tx.boards.lock(board.id);
    const all = await tx.meetings.ofBoard(board.id);
    const chosen = wish ?? { id: meetingToStart(board, all, at).id };
    const meeting = await tx.meetings.lock((await findMeeting(tx, { board, now: at }, chosen)).id);
    if (meeting.status === 'inSession') return { kind: 'running', meeting };
    const other = all.find(({ status }) => status === 'inSession');
    if (other) return { kind: 'other', meeting: await findMeeting(tx, { board, now: at }, { id: other.id }) };
    demandStartable(meeting);
    if (dayIn(board.timeZone, meeting.start) !== today && !anyway) return { kind: 'ask', meeting };
    await tx.sessions.remove(meeting.id);
    await tx.sessions.add(beginSession(meeting, at));
    const saved = await tx.meetings.save({ ...meeting, status: 'inSession' });
    await showLater(tx, by.tenantId, saved);
    await openSession(tx, { board, today, meeting: saved });
    return { kind: 'started', meeting: saved };
  });
}

function demandStartable(meeting: MeetingHead): void {
  if (meeting.status === 'cancelled') throw new Refusal('meeting-cancelled');
  if (isOver(meeting)) throw new Refusal('agenda-over');
  if (meeting.status === 'planned') throw new Refusal('not-published');
}

export type Step = {
  boardId: BoardId;
  /** From a card; what is typed is about the meeting in session. */
  meeting: MeetingWish | null;
  to: 'next' | 'previous' | { number: number };
  /** The session's, of the card that was pressed: an older one is refused as outdated, so that two go on one item. */
  version?: number;
};

/** Goes on to the next item, back to the one before, or to the one with the number. */
export async function goOn(
  { store, now }: Deps,
  by: Doer,
  step: Step,
): Promise<{ meeting: Meeting; itemId: ItemId }> {
  return store.transaction(undoableCauseOf(by, 'go-on', step.boardId), async (tx) => {
    const { meeting, session } = await lockRunning(tx, { by, now: now() }, step);
    const itemId = target(meeting, session, step.to);
    const moved = goToItem(session, itemId, now());
    if (moved !== session) await tx.sessions.save(moved);
    await showLater(tx, by.tenantId, meeting);
    return { meeting, itemId };
  });
}

function target(meeting: Meeting, session: Session, to: Step['to']): ItemId {
  if (typeof to === 'object') return placeAt(meeting, to.number).itemId;
  const itemId = neighbour(meeting, session, to);
  if (!itemId) throw new Refusal(to === 'next' ? 'no-next-item' : 'no-item-before');
  return itemId;
}

type Lockable = Pick<Step, 'boardId' | 'meeting' | 'version'>;
export type Running = Entered & { meeting: Meeting; session: Session };

/** The board's meeting in session, kept for this transaction alone. Refuses where none is. */
export async function lockRunning(
  tx: Tx,
  { by, now }: { by: Doer; now: ReturnType<Deps['now']> },
  { boardId, meeting: wish, version }: Lockable,
): Promise<Running> {
  const entered = await enter(tx, { by, boardId, now }, 'run-meeting');
  const { board } = entered;
  const id = wish ? (await findMeeting(tx, { board, now }, wish)).id : await runningId(tx, boardId);
  if (!id) throw new Refusal('nothing-in-session');
  const meeting = await tx.meetings.lock(id);
  const session = await tx.sessions.get(id);
  if (!isRunning(meeting, session)) throw new Refusal('nothing-in-session');
  if (version !== undefined && version !== session.version) throw new Refusal('outdated');
  return { ...entered, meeting, session };
}

async function runningId(db: Reading, boardId: BoardId) {
  return (await db.meetings.ofBoard(boardId)).find(({ status }) => status === 'inSession')?.id;
}

/** The number of the item that the board is at; undefined where no meeting is in session. */
export async function currentNumber(db: Reading, boardId: BoardId): Promise<number | undefined> {
  const id = await runningId(db, boardId);
  const meeting = id && (await db.meetings.get(id));
  const session = meeting && (await db.sessions.get(meeting.id));
  if (!meeting || !isRunning(meeting, session)) return undefined;
  const current = currentItem(session);
  const at = meeting.places.findIndex(({ itemId }) => itemId === current);
  return at === -1 ? undefined : at + 1;
}

/** What came of wanting to end a meeting: it has `ended`, was `over` already, or `asks` about what is undecided. */
export type Ended = { kind: 'ended' | 'over' | 'asks'; meeting: Meeting };

/**
 * Ends the meeting in session, or one that was held without. Where items lack a decision it asks first, and with
 * `anyway` ends it all the same.
 */
export async function endMeeting(
  { store, now }: Deps,
  by: Doer,
  { boardId, meeting: wish, anyway = false }: { boardId: BoardId; meeting: MeetingWish; anyway?: boolean },
): Promise<Ended> {
  return store.transaction(undoableCauseOf(by, 'conclude-meeting', boardId), async (tx) => {
    const { board } = await enter(tx, { by, boardId, now: now() }, 'run-meeting');
    const meeting = await tx.meetings.lock((await findMeeting(tx, { board, now: now() }, wish)).id);
    if (meeting.status === 'cancelled') throw new Refusal('meeting-cancelled');
    if (isOver(meeting)) return { kind: 'over', meeting };
    const isHeld =
      meeting.status === 'inSession' || (meeting.status === 'published' && meeting.start <= now());
    if (!isHeld) throw new Refusal('nothing-in-session');
    const isUndecided = undecidedIn(await loadMatter(tx, board, meeting)).length > 0;
    if (isUndecided && !anyway) return { kind: 'asks', meeting };
    return { kind: 'ended', meeting: await conclude(tx, by, { meeting, at: now() }) };
  });
}
