import type { Board } from '../domain/board.ts';
import { withPart } from '../domain/closing.ts';
import { type Day, dayIn } from '../domain/day.ts';
import type { BoardId, ItemId } from '../domain/ids.ts';
import { type Closed, type Item, limits } from '../domain/item.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { ClosingPart } from '../domain/typed/command.ts';
import { nextMeeting } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Outside, Reading, Tx } from './outside.ts';
import { showEverywhere } from './show-everywhere.ts';
import { demandPart } from './take-part.ts';

type Deps = Pick<Outside, 'store' | 'now'>;
/** `version` is the item's on the card that was pressed: an older one is refused as outdated. */
type Wish = { boardId: BoardId; meeting: MeetingWish; item: ItemWish; version?: number };
/** `standsPublic` are the days of meetings whose public minutes are approved, and stay as they are. */
type Done = { item: Item; meeting: Meeting; number: number; standsPublic: readonly Day[] };

/** Makes the item confidential: from the commit on, outsiders see "Lukket" wherever it stands. */
export async function closeItem(
  { store, now }: Deps,
  by: Doer,
  wish: Wish & { reason: string | null },
): Promise<Done> {
  const reason = wish.reason?.trim() || null;
  if (reason && reason.length > limits.reason) {
    throw new Refusal('text-too-long', { field: 'reason', most: limits.reason });
  }
  return store.transaction(undoableCauseOf(by, 'close-item', wish.boardId), (tx) =>
    change(tx, { by, wish, now: now() }, (closed, { number }) => {
      if (closed) throw new Refusal('item-already-closed', { number });
      return { reason, audience: [] };
    }),
  );
}

/** Says one part of why, for whom, until when and how far an item is closed; an open one is closed by it. */
export async function completeClosing(
  { store, now }: Deps,
  by: Doer,
  wish: Wish & { part: ClosingPart },
): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'change-closing', wish.boardId), async (tx) => {
    const next = await dayOfNext(tx, wish.boardId, now());
    return change(tx, { by, wish, now: now() }, (closed, { board, today }) =>
      withPart(closed ?? { reason: null, audience: [] }, wish.part, { board, today, next }),
    );
  });
}

/** Makes the item open again: everybody who may see the agenda sees all of it. */
export async function reopenItem({ store, now }: Deps, by: Doer, wish: Wish): Promise<Done> {
  return store.transaction(undoableCauseOf(by, 'reopen-item', wish.boardId), (tx) =>
    change(tx, { by, wish, now: now() }, (closed, { number }) => {
      if (!closed) throw new Refusal('item-not-closed', { number });
      return null;
    }),
  );
}

/** Changes the item alone and has every agenda shown anew on which it stands: its post must not lag behind. */
async function change(
  tx: Tx,
  { by, wish, now }: { by: Doer; wish: Wish; now: ReturnType<Deps['now']> },
  edit: (closed: Closed | null, here: Entered & { number: number }) => Closed | null,
): Promise<Done> {
  const entered = await enter(tx, { by, boardId: wish.boardId, now }, 'edit-agenda');
  const { board, me } = entered;
  const meeting = await findMeeting(tx, { board, now }, wish.meeting);
  const place = findPlace(meeting, wish.item);
  const number = meeting.places.indexOf(place) + 1;
  const before = await tx.items.lock(place.itemId);
  demandPart(me, before);
  if (wish.version !== undefined && wish.version !== before.version) throw new Refusal('outdated');
  const item = await tx.items.save({ ...before, closed: edit(before.closed, { ...entered, number }) });
  await showEverywhere(tx, by.tenantId, item.id);
  return { item, meeting, number, standsPublic: await standsPublic(tx, board, item.id) };
}

/** Approved minutes are kept as they were made for the public, whatever is closed later. */
export async function standsPublic(db: Reading, board: Board, itemId: ItemId): Promise<Day[]> {
  return (await db.meetings.standings([itemId]))
    .filter(({ meeting }) => meeting.status === 'approved')
    .map(({ meeting }) => dayIn(board.timeZone, meeting.start));
}

async function dayOfNext(db: Reading, boardId: BoardId, now: ReturnType<Deps['now']>): Promise<Day | null> {
  const board = await db.boards.get(boardId);
  const next = nextMeeting(await db.meetings.ofBoard(boardId), now);
  return board && next ? dayIn(board.timeZone, next.start) : null;
}
