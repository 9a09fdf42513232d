import type { Reading, Tx } from '../actions/outside.ts';
import type { Db, Session } from './session.ts';

export function readItemDrafts(db: Db): Reading['itemDrafts'] {
  return {
    async get(itemId, personId) {
      const row = await db
        .selectFrom('item_drafts')
        .select(['draft', 'made_from', 'at'])
        .where('item_id', '=', itemId)
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return row && { itemId, personId, content: row.draft, madeFrom: row.made_from, at: row.at };
    },
  };
}

export function writeItemDrafts({ db }: Session): Tx['itemDrafts'] {
  return {
    ...readItemDrafts(db),
    async save({ itemId, personId, content, madeFrom, at }) {
      const columns = { draft: JSON.stringify(content), made_from: madeFrom, at };
      await db
        .insertInto('item_drafts')
        .values({ item_id: itemId, person_id: personId, ...columns })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'item_id', 'person_id']).doUpdateSet(columns),
        )
        .execute();
    },
    async remove(itemId, personId) {
      await db
        .deleteFrom('item_drafts')
        .where('item_id', '=', itemId)
        .where('person_id', '=', personId)
        .execute();
    },
  };
}
