import type { Board } from '../domain/board.ts';
import { type Day, dayIn, type Instant } from '../domain/day.ts';
import type { BoardId, PersonId, TenantId } from '../domain/ids.ts';
import { type PersonReader, readerFor } from '../domain/reader.ts';
import { demand, type Right } from '../domain/rights.ts';
import type { ActivityKey, Cause, Reading } from './outside.ts';

/** The person who does something, and the door they came through. */
export type Doer = { tenantId: TenantId; personId: PersonId; from: string; once?: ActivityKey };

/** The board as the doer enters it: with the roles they have there today. */
export type Entered = { board: Board; me: PersonReader; today: Day };

/** Opens the board for the doer. Refuses whom the right, where one is named, is not given. */
export async function enter(
  db: Reading,
  { by, boardId, now }: { by: Doer; boardId: BoardId; now: Instant },
  right?: Right,
): Promise<Entered> {
  const board = await db.boards.get(boardId);
  if (!board) throw new Error(`there is no board ${boardId}`);
  const today = dayIn(board.timeZone, now);
  const me = readerFor(board, by.personId, today);
  if (right) demand(me.roles, right);
  return { board, me, today };
}

/** What stands in the record beside the change. */
export function causeOf(by: Doer, what: string, boardId?: BoardId): Cause {
  return {
    tenantId: by.tenantId,
    by: by.personId,
    what,
    from: by.from,
    ...(boardId ? { boardId } : {}),
    ...(by.once ? { once: by.once } : {}),
  };
}

/** The same for a change that its doer can take back for a while. */
export function undoableCauseOf(by: Doer, what: string, boardId: BoardId): Cause {
  return { ...causeOf(by, what, boardId), canUndo: true };
}
