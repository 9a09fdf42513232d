import { type Selectable, sql } from 'kysely';
import type { Reading, Tx } from '../actions/outside.ts';
import type { BoardId } from '../domain/ids.ts';
import type { Item, ItemState } from '../domain/item.ts';
import { Refusal } from '../errors.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readItems(db: Db): Reading['items'] {
  const many: Reading['items']['many'] = async (ids) => {
    if (ids.length === 0) return [];
    return (await oldestFirst(db).where('id', 'in', ids).execute()).map(itemFrom);
  };
  return {
    many,
    get: async (id) => (await many([id]))[0],
    async ofCase(board, caseNumber) {
      const rows = oldestFirst(db).where('board_id', '=', board).where('case_number', '=', caseNumber);
      return (await rows.execute()).map(itemFrom);
    },
    proposed: (board) => inState(db, board, 'proposed'),
    returned: (board) => inState(db, board, 'returned'),
    async ofProposer(board, person) {
      const own = oldestFirst(db)
        .where('board_id', '=', board)
        .where(sql<boolean>`proposal ->> 'by' = ${person}`);
      return (await own.execute()).map(itemFrom).reverse();
    },
    async closed(board) {
      const rows = oldestFirst(db)
        .where('board_id', '=', board)
        .where('state', '=', 'accepted')
        .where(sql<boolean>`closed <> 'null'::jsonb`);
      return (await rows.execute()).map(itemFrom);
    },
    async waiting(board) {
      const rows = oldestFirst(db)
        .where('board_id', '=', board)
        .where('state', '=', 'accepted')
        .where('standing', '=', false)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('places')
                .innerJoin('meetings', 'meetings.id', 'places.meeting_id')
                .select('places.item_id')
                .whereRef('places.item_id', '=', 'items.id')
                .where('meetings.status', 'in', ['planned', 'published', 'inSession'])
                .where(isUndecidedThere),
            ),
          ),
        )
        .where(isPutOff);
      return (await rows.execute()).map(itemFrom);
    },
  };
}

/** A place whose meeting has decided on its item no longer keeps the item busy. */
const isUndecidedThere = sql<boolean>`not exists (
  select 1 from decisions d
  where d.tenant_id = items.tenant_id and d.item_id = items.id and d.meeting_id = places.meeting_id
)`;

/**
 * The latest decision postponed it or a condition of it lapsed; or nothing was decided and it was on no agenda yet, or
 * only on those of cancelled meetings; or it came back from another body since. What was only read out of old minutes
 * makes nothing wait, nor does an item that a meeting did not get to.
 */
const isPutOff = sql<boolean>`(
  coalesce((
    select coalesce(d.outcome, '') = 'postponed' and not d.outcome_is_guess from decisions d
    where d.tenant_id = items.tenant_id and d.item_id = items.id
    order by d.day desc, d.recorded_at desc nulls last limit 1
  ), not exists (
    select 1 from places p join meetings m on m.tenant_id = p.tenant_id and m.id = p.meeting_id
    where p.tenant_id = items.tenant_id and p.item_id = items.id and m.status <> 'cancelled'
  ))
  or exists (
    select 1 from conditions c
    where c.tenant_id = items.tenant_id and c.item_id = items.id and c.state = 'lapsed' and c.decision_id = (
      select d.id from decisions d where d.tenant_id = items.tenant_id and d.item_id = items.id
      order by d.day desc, d.recorded_at desc nulls last limit 1
    )
  )
  or exists (
    select 1 from routes r
    where r.tenant_id = items.tenant_id and r.item_id = items.id and r.waits_since > coalesce((
      select max(d.recorded_at) from decisions d where d.tenant_id = items.tenant_id and d.item_id = items.id
    ), '-infinity')
  )
)`;

export function writeItems({ db, journal }: Session): Tx['items'] {
  const reading = readItems(db);
  const note = (before: Item | null, after: Item) => {
    const { id } = after;
    journal.changed({ kind: 'item', subject: id, before, after, about: [id] }, { kind: 'item', id, before });
  };
  return {
    ...reading,
    async lock(id) {
      const row = await db
        .selectFrom('items')
        .selectAll()
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst();
      if (!row) throw new Error(`there is no item ${id}`);
      return itemFrom(row);
    },
    async add(item) {
      const { id, boardId, version } = item;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('items')
        .values({ id, board_id: boardId, ...columnsOf(item), version })
        .onConflict((there) => there.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) throw new Refusal('outdated');
      note(null, item);
    },
    async save(item) {
      const before = (await reading.get(item.id)) ?? null;
      const after = { ...item, version: item.version + 1 };
      const { numUpdatedRows } = await db
        .updateTable('items')
        .set({ ...columnsOf(after), version: after.version })
        .where('id', '=', item.id)
        .where('version', '=', item.version)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw new Refusal('outdated');
      note(before, after);
      return after;
    },
  };
}

async function inState(db: Db, board: BoardId, state: ItemState): Promise<Item[]> {
  const rows = oldestFirst(db).where('board_id', '=', board).where('state', '=', state);
  return (await rows.execute()).map(itemFrom);
}

function oldestFirst(db: Db) {
  return db.selectFrom('items').selectAll().orderBy('created_at').orderBy('id');
}

function columnsOf(item: Item) {
  return {
    text: JSON.stringify(item.text),
    case_number: item.caseNumber,
    units: JSON.stringify(item.units),
    closed: JSON.stringify(item.closed),
    disqualified: JSON.stringify(item.disqualified),
    guests: JSON.stringify(item.guests),
    arrivals: JSON.stringify(item.arrivals ?? []),
    standing: item.standing,
    minutes: item.minutes,
    state: item.state,
    proposal: JSON.stringify(item.proposal),
    text_from: item.textFrom ?? null,
  };
}

function itemFrom(row: Selectable<Tables['items']>): Item {
  return {
    id: row.id,
    boardId: row.board_id,
    text: row.text,
    caseNumber: row.case_number,
    units: row.units,
    closed: row.closed,
    disqualified: row.disqualified,
    guests: row.guests,
    ...(row.arrivals.length > 0 ? { arrivals: row.arrivals } : {}),
    standing: row.standing,
    minutes: row.minutes,
    state: row.state,
    proposal: row.proposal,
    ...(row.text_from ? { textFrom: row.text_from } : {}),
    version: row.version,
  };
}
