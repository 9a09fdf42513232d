import type { Reading, Tx } from '../actions/outside.ts';
import type { Db, Session } from './session.ts';

export function readKeptPreReads(db: Db): Reading['keptPreReads'] {
  return {
    async bytes({ id, sha256 }) {
      const row = await db
        .selectFrom('kept_pre_reads')
        .select('bytes')
        .where('id', '=', id)
        .where('sha256', '=', sha256)
        .executeTakeFirst();
      return row && new Uint8Array(row.bytes);
    },
  };
}

export function writeKeptPreReads({ db, journal }: Session): Tx['keptPreReads'] {
  return {
    ...readKeptPreReads(db),
    async keep({ boardId, kept, bytes }) {
      const { id, name, sha256, at } = kept;
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('kept_pre_reads')
        .values({ id, sha256, board_id: boardId, name, at, bytes: Buffer.from(bytes) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      // The same version again, after it was taken back.
      if (numInsertedOrUpdatedRows === 0n) return;
      const subject = `${id}/${sha256}`;
      journal.changed({ kind: 'pre-read', subject, before: null, after: sha256, about: [] });
    },
  };
}
