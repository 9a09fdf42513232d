import { isDeepStrictEqual } from 'node:util';
import type { Person, Reading } from '../actions/outside.ts';
import type { Board } from '../domain/board.ts';
import {
  asId,
  type BoardId,
  type DraftId,
  type ItemId,
  type MeetingId,
  type NoticeId,
  type OrderId,
  type QuestionId,
} from '../domain/ids.ts';
import { Refusal } from '../errors.ts';
import type { ButtonData, Turn } from './turn.ts';

/**
 * The board that is meant: the channel's; in a chat the person's only one, else the one they chose. Refuses where
 * there is none, and asks where there are several.
 */
export async function boardOfTurn(db: Reading, turn: Turn): Promise<Board> {
  const { where, who } = turn;
  if (where.kind === 'channel') {
    const board = where.channelId && (await db.boards.byChannel(where.channelId));
    if (!board) throw new Refusal('no-board-here');
    return board;
  }
  const boards = await boardsOf(db, turn);
  const [only, another] = boards;
  if (!only) throw new Refusal('no-board-yet');
  if (!another) return only;
  const chosen = (await db.people.get(who.personId))?.chosenBoard;
  const board = boards.find((one) => one.id === chosen);
  if (!board) throw new Refusal('which-board', { boards: boards.map((one) => one.name) });
  return board;
}

/** The person's boards; a stranger is shown the tenant's only one, to be told whom to ask. */
export async function boardsOf(db: Reading, { who }: Turn): Promise<Board[]> {
  const own = await db.boards.ofPerson(who.personId);
  if (own.length > 0) return own;
  const all = await db.boards.all();
  return all.length === 1 ? all : [];
}

/** The boards that an item composed there may be for: the channel's where it is one of the person's, else all of theirs. */
export async function boardsOfBox(db: Reading, turn: Turn): Promise<Board[]> {
  const boards = await boardsOf(db, turn);
  const { channelId } = turn.where;
  const here = boards.filter(({ channel }) => channelId !== null && channel?.channelId === channelId);
  return here.length > 0 ? here : boards;
}

/**
 * The board of all that a button names. Undefined where it names nothing that we hold, or things of several boards:
 * a right on one board must not open what belongs to another.
 */
export async function boardOfPress(db: Reading, data: ButtonData): Promise<Board | undefined> {
  const id = (name: string) => (typeof data[name] === 'string' ? data[name] : '');
  const board = await db.boards.get(asId<BoardId>(id('boardId')));
  const meeting = await db.meetings.get(asId<MeetingId>(id('meetingId')));
  const notice = await db.notices.get(asId<NoticeId>(id('noticeId')));
  const question = await db.questions.get(asId<QuestionId>(id('questionId')));
  const draft = await db.drafts.get(asId<DraftId>(id('draftId')));
  const orders = [id('orderId'), id('answers')]
    .filter(Boolean)
    .map((one) => db.orders.get(asId<OrderId>(one)));
  const given = (await Promise.all(orders)).map((order) => order?.given);
  const itemIds = [question?.itemId, draft?.itemId, asId<ItemId>(id('itemId'))].filter(
    (one) => one !== undefined,
  );
  const items = await db.items.many(itemIds);
  const named = [board?.id, ...[meeting, notice, ...items, ...given].map((one) => one?.boardId)].filter(
    (one) => one !== undefined,
  );
  const [boardId] = named;
  return boardId && named.every((one) => one === boardId) ? db.boards.get(boardId) : undefined;
}

/** How to reach whoever speaks, brought up to date; null where nothing about it is new. */
export function personAfter(turn: Turn, before: Person | undefined): Person | null {
  const { who, where } = turn;
  const chat =
    where.kind === 'personal'
      ? { serviceUrl: where.serviceUrl, conversationId: where.conversationId }
      : (before?.chat ?? null);
  const after: Person = {
    id: who.personId,
    name: who.name || (before?.name ?? who.personId),
    teamsId: who.teamsId,
    chat,
    chosenBoard: before?.chosenBoard ?? null,
  };
  return isDeepStrictEqual(after, before) ? null : after;
}
