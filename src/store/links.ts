import type { Reading, Tx } from '../actions/outside.ts';
import { type ItemLink, nameOfLink } from '../domain/item-link.ts';
import type { Db, Session } from './session.ts';

export function readLinks(db: Db): Reading['links'] {
  return {
    async ofItems(items) {
      if (items.length === 0) return [];
      const rows = db
        .selectFrom('item_links')
        .select(['a', 'b'])
        .where(({ or, eb }) => or([eb('a', 'in', items), eb('b', 'in', items)]));
      return rows.orderBy('a').orderBy('b').execute();
    },
  };
}

export function writeLinks({ db, journal }: Session): Tx['links'] {
  const reading = readLinks(db);
  const isThere = async ({ a, b }: ItemLink) => (await reading.ofItems([a])).some((one) => one.b === b);
  const note = ({ a, b }: ItemLink, isLinked: boolean) => {
    const link = { a, b };
    const subject = nameOfLink(link);
    const [before, after] = isLinked ? [null, link] : [link, null];
    const entry = { kind: 'item-link', subject, before, after, about: [subject] };
    journal.changed(entry, { kind: 'item-link', link, wasThere: !isLinked });
  };
  return {
    ...reading,
    async save({ a, b }) {
      if (await isThere({ a, b })) return;
      await db
        .insertInto('item_links')
        .values({ a, b })
        .onConflict((there) => there.doNothing())
        .execute();
      note({ a, b }, true);
    },
    async remove({ a, b }) {
      if (!(await isThere({ a, b }))) return;
      await db.deleteFrom('item_links').where('a', '=', a).where('b', '=', b).execute();
      note({ a, b }, false);
    },
  };
}
