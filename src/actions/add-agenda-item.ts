import { addItem, reorder } from '../domain/agenda.ts';
import type { Board } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import { asId, type BoardId, type ItemId, type OrderId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import { type Meeting, numberOf } from '../domain/meeting.ts';
import { type ItemInput, knownTo, readItem } from '../domain/new-item.ts';
import { demand, may } from '../domain/rights.ts';
import { currentItem, isRunning } from '../domain/session.ts';
import { demandToCome, nextMeeting } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import { answerOrder } from './answer-order.ts';
import { type Doer, type Entered, enter, undoableCauseOf } from './enter.ts';
import { findMeeting, type MeetingWish } from './load-matter.ts';
import type { Outside, Tx } from './outside.ts';
import { tellSecretaries } from './send-notice.ts';
import { showLater } from './show-later.ts';
import { prepareRound, type WhichRound } from './take-from-wheel.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

export type NewItem = {
  boardId: BoardId;
  /** Null for a proposal that is for no meeting in particular. */
  meeting: MeetingWish | null;
  item: ItemInput;
  /** Right after the item that the meeting is at, where it is in session. */
  isNow?: boolean;
  /** The id a form was made with: saving the same form twice makes one item. */
  itemId?: ItemId;
  /** What comes back and is prepared by it. */
  wheel?: WhichRound;
  /** The order that it answers. */
  answers?: OrderId;
};

/** The item as added with its number, or as proposed: without a number, and perhaps for no meeting. */
export type Added =
  | { item: Item; meeting: Meeting; number: number }
  | { item: Item; meeting: Meeting | null; number: null };

/** Puts a new item last on the agenda. From somebody who may only propose, it waits for the secretary instead. */
export async function addAgendaItem({ store, now, newId }: Deps, by: Doer, wish: NewItem): Promise<Added> {
  return store.transaction(undoableCauseOf(by, 'add-agenda-item', wish.boardId), async (tx) => {
    const entered = await enter(tx, { by, boardId: wish.boardId, now: now() });
    const { board, me } = entered;
    const isProposal = !may(me.roles, 'add-item');
    if (isProposal) demand(me.roles, 'propose-item');
    const found = await findWished(tx, { board, now: now() }, { wish: wish.meeting, isProposal });
    // Locked first, so that the same form sent twice at once finds the item it has made.
    const meeting = found && (await tx.meetings.lock(found.id));
    const already = wish.itemId && (await tx.items.get(wish.itemId));
    if (already && already.boardId !== board.id) throw new Refusal('outdated');
    if (already) return standingAs(already, meeting);
    if (meeting && isProposal) demandToCome(board, meeting, now());
    const written = itemFrom(wish, entered, {
      id: wish.itemId ?? asId<ItemId>(newId()),
      meeting,
      isProposal,
    });
    const { wheel } = wish;
    const item = wheel ? await prepareRound(tx, entered, { ...wheel, item: written, now: now() }) : written;
    await tx.items.add(item);
    if (wish.answers) {
      const which = { boardId: board.id, orderId: wish.answers, itemId: item.id };
      await answerOrder(tx, { by, now: now() }, which);
    }
    if (isProposal || !meeting) {
      await tellSecretaries(tx, newId, { ...entered, about: { kind: 'proposal', itemId: item.id } });
      return { item, meeting, number: null };
    }
    const saved = await tx.meetings.save(await placed(tx, addItem(meeting, item), wish));
    await showLater(tx, by.tenantId, saved);
    return { item, meeting: saved, number: numberOf(saved, item.id) ?? saved.places.length };
  });
}

/** Last, or where it is wished right after the item that the meeting is at. */
async function placed(tx: Tx, meeting: Meeting, { isNow }: NewItem): Promise<Meeting> {
  const session = isNow ? await tx.sessions.get(meeting.id) : undefined;
  const current = isRunning(meeting, session) ? currentItem(session) : null;
  const [last, after] = [meeting.places.length, ((current && numberOf(meeting, current)) ?? 0) + 1];
  return current && after < last ? reorder(meeting, last, after) : meeting;
}

/** The meeting that is meant. A proposal needs none: where none was said and none is planned, it is for none. */
async function findWished(
  tx: Tx,
  { board, now }: { board: Board; now: Instant },
  { wish, isProposal }: { wish: MeetingWish | null; isProposal: boolean },
): Promise<Meeting | null> {
  if (wish === null) {
    if (isProposal) return null;
    throw new Refusal('no-meeting');
  }
  const isUnsaid = 'phrase' in wish && wish.phrase === null;
  if (isProposal && isUnsaid && !nextMeeting(await tx.meetings.ofBoard(board.id), now)) return null;
  return findMeeting(tx, { board, now }, wish);
}

function standingAs(item: Item, meeting: Meeting | null): Added {
  const number = meeting && numberOf(meeting, item.id);
  return meeting && number ? { item, meeting, number } : { item, meeting, number: null };
}

function itemFrom(
  wish: NewItem,
  { board, me, today }: Entered,
  { id, meeting, isProposal }: { id: ItemId; meeting: Meeting | null; isProposal: boolean },
): Item {
  const content = readItem(wish.item, board, today);
  return {
    id,
    boardId: board.id,
    ...(isProposal ? knownTo(content, me.personId) : content),
    disqualified: [],
    guests: [],
    standing: false,
    state: isProposal ? 'proposed' : 'accepted',
    proposal: isProposal
      ? { by: me.personId, wishedMeeting: meeting?.id ?? null, comment: null, at: today }
      : null,
    version: 1,
  };
}
