import type { Board } from '../domain/board.ts';
import { asId, type BoardId, type ItemId, type MeetingId } from '../domain/ids.ts';
import type { Reading } from './outside.ts';

/** That something of the board changed, in or around the meeting where one is named. */
export type Happened = { seq: number; board: Board; meetingId: MeetingId | null };

/**
 * What happened after the row with the number, each meeting once, and the number of the last row looked at. Null where
 * there is more of it than is worth telling one by one.
 */
export async function followRecord(
  db: Reading,
  seq: number,
  most: number,
): Promise<{ last: number; happened: Happened[] } | null> {
  const rows = await db.record.since(seq, most + 1);
  if (rows.length > most) return null;
  const found = new Map<string, { seq: number; boardId: BoardId; meetingId: MeetingId | null }>();
  const lookUp = placesOf(db);
  for (const row of rows)
    for (const place of await lookUp(row))
      found.set(`${place.boardId}/${place.meetingId}`, { ...place, seq: row.seq });
  const boards = new Map((await db.boards.all()).map((board) => [board.id, board]));
  const happened = [...found.values()].flatMap(({ boardId, ...one }) => {
    const board = boards.get(boardId);
    return board ? [{ ...one, board }] : [];
  });
  return { last: rows.at(-1)?.seq ?? seq, happened: happened.toSorted((a, b) => a.seq - b.seq) };
}

type Place = { boardId: BoardId; meetingId: MeetingId | null };

/** Where a row's things stand now. An item on no agenda is its board's; what is nobody's stands nowhere. */
function placesOf(db: Reading) {
  const known = new Map<string, Promise<Place[]>>();
  const placesOfId = (id: string) => {
    const found = known.get(id) ?? lookUpId(db, id);
    known.set(id, found);
    return found;
  };
  return async ({ kind, about }: { kind: string; about: readonly string[] }): Promise<Place[]> => {
    if (kind === 'board') return about.map((id) => ({ boardId: asId<BoardId>(id), meetingId: null }));
    const ids = new Set(about.flatMap((name) => name.split(/[ /]/)));
    return (await Promise.all([...ids].map(placesOfId))).flat();
  };
}

async function lookUpId(db: Reading, id: string): Promise<Place[]> {
  const meeting = await db.meetings.get(asId<MeetingId>(id));
  if (meeting) return [{ boardId: meeting.boardId, meetingId: meeting.id }];
  const itemId = asId<ItemId>(id);
  const item = await db.items.get(itemId);
  if (!item) return [];
  const standings = await db.meetings.standings([itemId]);
  return [
    { boardId: item.boardId, meetingId: null },
    ...standings.map(({ meeting: { id, boardId } }) => ({ boardId, meetingId: id })),
  ];
}
