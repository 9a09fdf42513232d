import type { Board } from '../domain/board.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { PersonId } from '../domain/ids.ts';
import { type PersonReader, readerFor } from '../domain/reader.ts';
import { may } from '../domain/rights.ts';
import type { Hit, SearchWish } from '../domain/search.ts';
import { type SharedView, seeShared, sharedHitsFor, sharedScopeFor } from '../domain/see-shared.ts';
import type { Seen } from '../domain/seen.ts';
import { Refusal } from '../errors.ts';
import type { Reading } from './outside.ts';

/** So many are offered, ten at a time. */
const mostListed = 100;
const atATime = 10;

export type ToShare = { board: Board; view: Seen<SharedView> };

/**
 * On all of the person's boards: what they may put into any chat, best first and of equals the latest. Of the board in
 * whose channel they write comes first.
 */
export async function findToShare(
  db: Reading,
  { person, now, channelId }: { person: PersonId; now: Instant; channelId: string | null },
  { wish, skip }: { wish: SearchWish; skip: number },
): Promise<ToShare[]> {
  const found: FoundHit[] = [];
  for (const place of await placesOf(db, person, now)) {
    const { id: boardId, timeZone: zone } = place.board;
    const hits = await db.search.find({ boardId, zone, wish, scope: sharedScopeFor(place.me) });
    found.push(...sharedHitsFor(place.me, hits).map((hit) => ({ ...place, hit })));
  }
  const isHere = ({ board }: Place) => channelId !== null && board.channel?.channelId === channelId;
  const listed = found
    .toSorted((one, other) => Number(isHere(other)) - Number(isHere(one)) || byWorth(one, other))
    .slice(0, mostListed);
  return viewsOf(db, listed.slice(skip, skip + atATime));
}

type Place = { board: Board; me: PersonReader };
type FoundHit = Place & { hit: Hit };

async function placesOf(db: Reading, person: PersonId, now: Instant): Promise<Place[]> {
  const boards = await db.boards.ofPerson(person);
  const places = boards.map((board) => ({
    board,
    me: readerFor(board, person, dayIn(board.timeZone, now)),
  }));
  const [first] = boards;
  if (!first) throw new Refusal('no-board-yet');
  const open = places.filter(({ me }) => may(me.roles, 'search'));
  if (open.length === 0) throw new Refusal('no-role', { board: first.name });
  return open;
}

function byWorth({ hit: one }: FoundHit, { hit: other }: FoundHit): number {
  return other.rank - one.rank || (one.start < other.start ? 1 : one.start > other.start ? -1 : 0);
}

async function viewsOf(db: Reading, hits: readonly FoundHit[]): Promise<ToShare[]> {
  const ids = hits.map(({ hit }) => hit.itemId);
  const items = await db.items.many(ids);
  const decisions = await db.decisions.ofItems(ids);
  const views: ToShare[] = [];
  for (const { board, me, hit } of hits) {
    const meeting = await db.meetings.get(hit.meetingId);
    const item = items.find(({ id }) => id === hit.itemId);
    const view = meeting && item && seeShared({ board, meeting, item, decisions }, me);
    if (view) views.push({ board, view });
  }
  return views;
}
