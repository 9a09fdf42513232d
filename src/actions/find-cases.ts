import { placeAt } from '../domain/agenda.ts';
import type { Board } from '../domain/board.ts';
import type { Reader } from '../domain/reader.ts';
import { anything } from '../domain/search.ts';
import { type CaseRow, seeCases } from '../domain/see-cases.ts';
import { scopeFor } from '../domain/see-search.ts';
import type { Seen } from '../domain/seen.ts';
import { findMeeting } from './load-matter.ts';
import type { Outside, Reading } from './outside.ts';
import { currentNumber } from './run-meeting.ts';

/** The cases of what stood on the latest agendas, as the reader may see them. */
export async function findCases(
  db: Reading,
  { board, reader }: { board: Board; reader: Reader },
): Promise<Seen<readonly CaseRow[]>> {
  const { id: boardId, timeZone: zone } = board;
  const scope = scopeFor(reader, { board, wish: anything });
  return seeCases({ board, hits: await db.search.find({ boardId, zone, wish: anything, scope }) }, reader);
}

/** The case of the item that the meeting in session is at; null where none is, or it has none. */
export async function caseInSession(
  db: Reading,
  here: { board: Board; now: ReturnType<Outside['now']> },
): Promise<string | null> {
  const number = await currentNumber(db, here.board.id);
  if (number === undefined) return null;
  const meeting = await findMeeting(db, here, { phrase: null, purpose: 'prepare' });
  return placeAt(meeting, number).caseNumber;
}
