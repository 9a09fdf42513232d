import type { MinutesRound } from '../domain/approval.ts';
import type { Board } from '../domain/board.ts';
import type { Meeting } from '../domain/meeting.ts';
import { isPublished } from '../domain/meeting.ts';
import type { PersonReader } from '../domain/reader.ts';
import type { MinutesMatter } from '../domain/see-minutes.ts';
import { type RoundView, seeRound } from '../domain/see-round.ts';
import type { Seen } from '../domain/seen.ts';
import { Refusal } from '../errors.ts';
import { digestOf, hashParts } from './hash-minutes.ts';
import type { Reading } from './outside.ts';

export async function loadMinutes(db: Reading, board: Board, meeting: Meeting): Promise<MinutesMatter> {
  const ids = meeting.places.map((place) => place.itemId);
  return {
    ...{ board, meeting },
    items: await db.items.many(ids),
    decisions: await db.decisions.ofItems(ids),
    session: (await db.sessions.get(meeting.id)) ?? null,
  };
}

/** Everything of a meeting's minutes and of their way round the board. */
export async function loadRound(db: Reading, board: Board, meeting: Meeting) {
  const matter = await loadMinutes(db, board, meeting);
  const round: MinutesRound | null = (await db.rounds.get(meeting.id)) ?? null;
  return { ...matter, round, hash: hashParts, digest: digestOf };
}

/** How the minutes stand for one person; refuses whom no word of them is. */
export async function viewRound(
  db: Reading,
  { board, meeting }: { board: Board; meeting: Meeting },
  reader: PersonReader,
): Promise<Seen<RoundView>> {
  if (!isPublished(meeting)) throw new Refusal('no-minutes-yet');
  const view = seeRound(await loadRound(db, board, meeting), reader);
  if (!view) throw new Refusal('no-minutes-for-you');
  return view;
}
