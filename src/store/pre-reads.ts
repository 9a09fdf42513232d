import type { Reading, Tx } from '../actions/outside.ts';
import type { PreRead } from '../domain/pre-read.ts';
import type { Db, Session } from './session.ts';

export function readPreReads(db: Db): Reading['preReads'] {
  return {
    async many(boardId, urls) {
      if (urls.length === 0) return [];
      const rows = db.selectFrom('pre_reads').selectAll().where('board_id', '=', boardId);
      return (await rows.where('url', 'in', urls).orderBy('url').execute()).map(
        ({ url, file, trouble, read_at }): PreRead => ({ url, file, trouble, readAt: read_at }),
      );
    },
  };
}

/** That a file was looked at is no change of the board's business: it does not go on record. */
export function writePreReads({ db }: Session): Tx['preReads'] {
  return {
    ...readPreReads(db),
    async save(boardId, { url, file, trouble, readAt }) {
      const columns = { file: JSON.stringify(file), trouble, read_at: readAt };
      await db
        .insertInto('pre_reads')
        .values({ board_id: boardId, url, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'board_id', 'url']).doUpdateSet(columns))
        .execute();
    },
  };
}
