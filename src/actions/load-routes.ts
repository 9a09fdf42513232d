import type { Board } from '../domain/board.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type RouteMatter, seeRoute } from '../domain/see-route.ts';
import { Refusal } from '../errors.ts';
import { findMeeting, findPlace, type ItemWish, type MeetingWish } from './load-matter.ts';
import type { Reading } from './outside.ts';

/** Which item: by its id, by its number on an agenda, or by its case. */
export type RoutedItem =
  | { itemId: ItemId }
  | { meeting: MeetingWish; item: ItemWish }
  | { caseNumber: string };

type Here = { board: Board; today: Day; now: Instant };

/** What bears on the routes of the items, one for each item. */
export async function loadRoutes(
  db: Reading,
  { board, today }: Omit<Here, 'now'>,
  items: readonly Item[],
): Promise<RouteMatter[]> {
  const ids = items.map(({ id }) => id);
  const [routes, standings] = [await db.routes.ofItems(ids), await db.meetings.standings(ids)];
  const decisions = await db.decisions.ofItems(ids);
  return items.map((item) => ({
    ...{ board, item, today, route: routes.find(({ itemId }) => itemId === item.id) ?? null },
    standings: standings.filter(({ place }) => place.itemId === item.id),
    decisions: decisions.filter(({ itemId }) => itemId === item.id),
  }));
}

/** Every item of the board that waits for a body. */
export async function loadOpenRoutes(db: Reading, here: Omit<Here, 'now'>): Promise<RouteMatter[]> {
  const open = await db.routes.open(here.board.id);
  const items = await db.items.many(open.map(({ itemId }) => itemId));
  return loadRoutes(
    db,
    here,
    items.filter(({ state }) => state !== 'withdrawn'),
  );
}

/** The item that is meant. Of a case with several it is the one that waits for a body, where that is one alone. */
export async function findRouted(
  db: Reading,
  { me, ...here }: Here & { me: PersonReader },
  which: RoutedItem,
): Promise<RouteMatter> {
  const matters = await loadRoutes(db, here, await itemsMeant(db, here, which));
  if (!('caseNumber' in which)) return demandOne(matters);
  const { caseNumber } = which;
  const known = matters.filter(({ item }) => item.state !== 'withdrawn').filter((one) => seeRoute(one, me));
  if (known.length === 0) throw new Refusal('case-unknown', { caseNumber });
  const waiting = known.filter(({ route }) => route && route.steps.length > 0);
  const [one, another] = waiting.length === 0 ? known : waiting;
  if (another) throw new Refusal('case-has-several', { caseNumber });
  return demandOne(one ? [one] : []);
}

async function itemsMeant(db: Reading, { board, now }: Here, which: RoutedItem): Promise<Item[]> {
  if ('caseNumber' in which) return db.items.ofCase(board.id, which.caseNumber);
  if ('itemId' in which) return ofBoard(board, await db.items.many([which.itemId]));
  const meeting = await findMeeting(db, { board, now }, which.meeting);
  return ofBoard(board, await db.items.many([findPlace(meeting, which.item).itemId]));
}

function ofBoard(board: Board, items: readonly Item[]): Item[] {
  return items.filter(({ boardId }) => boardId === board.id);
}

function demandOne([matter]: readonly RouteMatter[]): RouteMatter {
  if (!matter) throw new Refusal('outdated');
  return matter;
}
