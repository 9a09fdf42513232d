import { placeAt } from '../domain/agenda.ts';
import type { Board } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { BoardId, ItemId, MeetingId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Meeting, MeetingHead, Place } from '../domain/meeting.ts';
import { numberOf, placeOf } from '../domain/meeting.ts';
import { linksIn } from '../domain/pre-read.ts';
import type { ItemMatter } from '../domain/see-item.ts';
import type { DatePhrase } from '../domain/typed/command.ts';
import { currentMeeting, meetingOn, type Purpose } from '../domain/which-meeting.ts';
import { Refusal } from '../errors.ts';
import type { Reading, Tx } from './outside.ts';

/** Everything that bears on a meeting, for the `see-*` of the domain to make views of. */
export async function loadMatter(db: Reading, board: Board, meeting: Meeting): Promise<Required<ItemMatter>> {
  const ids = meeting.places.map((place) => place.itemId);
  const decisions = await db.decisions.ofItems(ids);
  const orders = await db.orders.answeredBy(ids);
  return {
    board,
    meeting,
    items: await db.items.many(ids),
    decisions,
    reactions: await db.reactions.ofMeeting(meeting.id),
    questions: await db.questions.ofItems(ids),
    notes: await db.notes.ofItems(ids),
    sawPost: await db.posts.seenBy(meeting.id),
    session: (await db.sessions.get(meeting.id)) ?? null,
    conditions: await db.conditions.ofDecisions(decisions.map((decision) => decision.id)),
    notices: await db.notices.ofDecisions(decisions.map((decision) => decision.id)),
    preReads: await db.preReads.many(board.id, linksIn(meeting)),
    routes: await db.routes.ofItems(ids),
    readMarks: await db.readMarks.ofItems(ids),
    links: await db.links.ofItems(ids),
    answered: { orders, sources: await db.items.many(orders.map(({ given }) => given.itemId)) },
  };
}

/** Which meeting a person means: by its id (from a card), by what they said, or the one in question. */
export type MeetingWish =
  | { id: MeetingId }
  | { phrase: DatePhrase | null; purpose: Purpose; look?: 'ahead' | 'back' };

export async function findMeeting(
  db: Reading,
  { board, now }: { board: Board; now: Instant },
  wish: MeetingWish,
): Promise<Meeting> {
  const id = 'id' in wish ? wish.id : (await chooseMeeting(db, { board, now }, wish)).id;
  const meeting = await db.meetings.get(id);
  if (!meeting || meeting.boardId !== board.id) throw new Refusal('no-meeting');
  return meeting;
}

/** The same, kept for this transaction alone. */
export async function lockMeeting(
  tx: Tx,
  at: { board: Board; now: Instant },
  wish: MeetingWish,
): Promise<Meeting> {
  return tx.meetings.lock((await findMeeting(tx, at, wish)).id);
}

async function chooseMeeting(
  db: Reading,
  { board, now }: { board: Board; now: Instant },
  { phrase, purpose, look }: Exclude<MeetingWish, { id: MeetingId }>,
): Promise<MeetingHead> {
  const meetings = await db.meetings.ofBoard(board.id);
  return phrase === null
    ? currentMeeting(meetings, purpose, now)
    : meetingOn({ board, meetings, now }, phrase, look);
}

/** Which item: by its number on the agenda, or by its id (from a card). */
export type ItemWish = { number: number } | { id: ItemId };

/** The item's place on the agenda; refuses a number that is not there and an item that has left it. */
export function findPlace(meeting: Meeting, wish: ItemWish): Place {
  if ('number' in wish) return placeAt(meeting, wish.number);
  const place = placeOf(meeting, wish.id);
  if (!place) throw new Refusal('outdated');
  return place;
}

export async function demandItem(db: Reading, id: ItemId): Promise<Item> {
  const item = await db.items.get(id);
  if (!item) throw new Refusal('outdated');
  return item;
}

/** Refuses an item that the meeting has decided on: there it stays. */
export async function demandUndecided(db: Reading, meeting: Meeting, itemId: ItemId): Promise<void> {
  const decisions = await db.decisions.ofItems([itemId]);
  if (decisions.some((decision) => decision.meetingId === meeting.id))
    throw new Refusal('item-decided', { number: numberOf(meeting, itemId) ?? 0 });
}

/** The board's own item, kept for this transaction alone; another board's is as good as none. */
export async function lockItem(
  tx: Tx,
  { boardId, itemId }: { boardId: BoardId; itemId: ItemId },
): Promise<Item> {
  const item = await tx.items.get(itemId);
  if (item?.boardId !== boardId) throw new Refusal('outdated');
  return tx.items.lock(itemId);
}
