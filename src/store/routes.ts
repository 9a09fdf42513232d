import type { Selectable } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { ItemId } from '../domain/ids.ts';
import { isOpenRoute, type Route } from '../domain/route.ts';
import { Refusal } from '../errors.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readRoutes(db: Db): Reading['routes'] {
  return {
    async ofItems(items) {
      if (items.length === 0) return [];
      const rows = db.selectFrom('routes').selectAll().where('item_id', 'in', items);
      return (await rows.orderBy('item_id').execute()).map(routeFrom);
    },
    async open(board) {
      const rows = db
        .selectFrom('routes')
        .selectAll()
        .where('board_id', '=', board)
        .where('is_open', '=', true);
      return (await rows.orderBy('item_id').execute()).map(routeFrom);
    },
  };
}

export function writeRoutes({ db, journal }: Session): Tx['routes'] {
  const reading = readRoutes(db);
  const note = (itemId: ItemId, before: Route | null, after: Route | null) => {
    const subject = nameOfRoute(itemId);
    const entry = { kind: 'route', subject, before, after, about: [itemId, subject] };
    journal.changed(entry, { kind: 'route', itemId, before });
  };
  const before = async (itemId: ItemId) => (await reading.ofItems([itemId]))[0] ?? null;
  return {
    ...reading,
    async save(route) {
      const known = await before(route.itemId);
      const after = { ...route, version: route.version + 1 };
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('routes')
        .values({ item_id: route.itemId, board_id: route.boardId, ...columnsOf(after) })
        .onConflict((there) =>
          there
            .columns(['tenant_id', 'item_id'])
            .doUpdateSet(columnsOf(after))
            .where('routes.version', '=', route.version),
        )
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) throw new Refusal('outdated');
      note(route.itemId, known, after);
      return after;
    },
    async remove(itemId) {
      const known = await before(itemId);
      if (!known) return;
      await db.deleteFrom('routes').where('item_id', '=', itemId).execute();
      note(itemId, known, null);
    },
  };
}

/** The route's name in the record. */
export function nameOfRoute(item: ItemId): string {
  return `route/${item}`;
}

function columnsOf({ steps, laidFor, waitsSince, version }: Route) {
  const is_open = isOpenRoute({ steps });
  return { steps: JSON.stringify(steps), laid_for: laidFor, waits_since: waitsSince, is_open, version };
}

function routeFrom(row: Selectable<Tables['routes']>): Route {
  const { steps, version } = row;
  const about = { itemId: row.item_id, boardId: row.board_id };
  return { ...about, steps, laidFor: row.laid_for, waitsSince: row.waits_since, version };
}
