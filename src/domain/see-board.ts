import { type Board, type Language, membersOn, type Role, unitsOn } from './board.ts';
import type { Day } from './day.ts';
import type { BoardId, PersonId } from './ids.ts';
import type { PersonReader } from './reader.ts';
import { may, type Right, rights } from './rights.ts';
import { type Seen, seen } from './seen.ts';

/** A board as it is today, and what the reader may do there. */
export type BoardView = {
  boardId: BoardId;
  name: string;
  timeZone: string;
  language: Language;
  meetingMinutes: number;
  roles: readonly Role[];
  /** The units the reader heads. */
  ownUnits: readonly string[];
  rights: readonly Right[];
  members: readonly { personId: PersonId; name: string; role: Role; unit: string | null }[];
  units: readonly { code: string; name: string }[];
};

/** Null for whoever has no role there. */
export function seeBoard(board: Board, reader: PersonReader, today: Day): Seen<BoardView> | null {
  if (!may(reader.roles, 'see-roles')) return null;
  const { id: boardId, name, timeZone, language, meetingMinutes } = board;
  return seen({
    ...{ boardId, name, timeZone, language, meetingMinutes, roles: reader.roles, ownUnits: reader.units },
    rights: rights.filter((right) => may(reader.roles, right)),
    members: membersOn(board, today).map(({ personId, name, role, unit }) => ({
      personId,
      name,
      role,
      unit,
    })),
    units: unitsOn(board, today).map(({ code, name }) => ({ code, name })),
  });
}
