import type { Doer } from '../../actions/enter.ts';
import type { Outside, Reading } from '../../actions/outside.ts';
import type { Block } from '../../api/v1/blocks.ts';
import type { Board } from '../../domain/board.ts';
import { type Day, dayIn, type Instant } from '../../domain/day.ts';
import type { BoardId, MeetingId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { type PersonReader, readerFor } from '../../domain/reader.ts';
import { Refusal } from '../../errors.ts';
import type { SignedIn } from './sign-in.ts';

/** Somebody who asks for something through the tab. */
export type Asking = {
  who: SignedIn;
  /** As what they do stands in the record. */
  by: Doer;
  now: Instant;
  outside: Outside;
  /** A section's text as its paragraphs, lists and tables. */
  cutText: (text: string) => readonly Block[];
};

/** Them on one of their boards. */
export type OnBoard = { board: Board; me: PersonReader; today: Day };

/** Refuses a board on which they have no role today exactly as one that is not there. */
export async function enterBoard(db: Reading, asking: Asking, boardId: BoardId): Promise<OnBoard> {
  const board = await db.boards.get(boardId);
  const found = board && onBoard(asking, board);
  return found ?? refuse(db, asking);
}

/** The boards on which they have a role today, by name. */
export async function boardsOf(db: Reading, asking: Asking): Promise<OnBoard[]> {
  const boards = await db.boards.ofPerson(asking.who.personId);
  return boards
    .flatMap((board) => onBoard(asking, board) ?? [])
    .toSorted((a, b) => a.board.name.localeCompare(b.board.name, 'da'));
}

export async function enterMeeting(
  db: Reading,
  asking: Asking,
  meetingId: MeetingId,
): Promise<OnBoard & { meeting: Meeting }> {
  const meeting = await db.meetings.get(meetingId);
  if (!meeting) return refuse(db, asking);
  return { ...(await enterBoard(db, asking, meeting.boardId)), meeting };
}

function onBoard({ who, now }: Asking, board: Board): OnBoard | null {
  const today = dayIn(board.timeZone, now);
  const me = readerFor(board, who.personId, today);
  return me.roles.length > 0 ? { board, me, today } : null;
}

async function refuse(db: Reading, asking: Asking): Promise<never> {
  const boards = await boardsOf(db, asking);
  throw new Refusal(boards.length === 0 ? 'no-board-yet' : 'not-there');
}
