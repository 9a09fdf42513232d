import type { Reading, Tx } from '../actions/outside.ts';
import type { ReadMark } from '../domain/pre-read.ts';
import type { Db, Session } from './session.ts';

export function readReadMarks(db: Db): Reading['readMarks'] {
  return {
    async ofItems(items) {
      if (items.length === 0) return [];
      const rows = db.selectFrom('read_marks').selectAll().where('item_id', 'in', items);
      return (await rows.orderBy('item_id').orderBy('person_id').execute()).map(
        ({ item_id, person_id, at, versions }): ReadMark => ({
          itemId: item_id,
          personId: person_id,
          at,
          versions,
        }),
      );
    },
  };
}

type Key = Pick<ReadMark, 'itemId' | 'personId'>;

/** A mark's name in the record. */
export function nameOfMark({ itemId, personId }: Key): string {
  return `${itemId}/${personId}/read`;
}

export function writeReadMarks({ db, journal }: Session): Tx['readMarks'] {
  const reading = readReadMarks(db);
  const ofKey = async ({ itemId, personId }: Key) =>
    (await reading.ofItems([itemId])).find((one) => one.personId === personId) ?? null;
  const note = ({ itemId, personId }: Key, before: ReadMark | null, after: ReadMark | null) => {
    const key = { itemId, personId };
    const subject = nameOfMark(key);
    const entry = { kind: 'read-mark', subject, before, after, about: [subject] };
    journal.changed(entry, { kind: 'read-mark', key, before });
  };
  return {
    ...reading,
    async save(mark) {
      const before = await ofKey(mark);
      const columns = { at: mark.at, versions: JSON.stringify(mark.versions) };
      await db
        .insertInto('read_marks')
        .values({ item_id: mark.itemId, person_id: mark.personId, ...columns })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'item_id', 'person_id']).doUpdateSet(columns),
        )
        .execute();
      note(mark, before, mark);
    },
    async remove(key) {
      const before = await ofKey(key);
      if (!before) return;
      await db
        .deleteFrom('read_marks')
        .where('item_id', '=', key.itemId)
        .where('person_id', '=', key.personId)
        .execute();
      note(key, before, null);
    },
  };
}
