import type { Reading, Tx } from '../actions/outside.ts';
import type { Digest } from '../domain/digest.ts';
import type { Db, Session } from './session.ts';

export function readDigests(db: Db): Reading['digests'] {
  const rows = () =>
    db.selectFrom('digests').select(['board_id as boardId', 'person_id as personId', 'clock']);
  return {
    get: (boardId, personId) =>
      rows().where('board_id', '=', boardId).where('person_id', '=', personId).executeTakeFirst(),
    ofBoard: (boardId) => rows().where('board_id', '=', boardId).orderBy('person_id').execute(),
  };
}

export function writeDigests({ db, journal }: Session): Tx['digests'] {
  const reading = readDigests(db);
  return {
    ...reading,
    async save(digest) {
      const { boardId, personId, clock } = digest;
      const before = (await reading.get(boardId, personId)) ?? null;
      await db
        .insertInto('digests')
        .values({ board_id: boardId, person_id: personId, clock })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'board_id', 'person_id']).doUpdateSet({ clock }),
        )
        .execute();
      journal.changed(entryOf(digest, before, digest));
    },
    async remove({ boardId, personId }) {
      const before = await reading.get(boardId, personId);
      if (!before) return;
      await db
        .deleteFrom('digests')
        .where('board_id', '=', boardId)
        .where('person_id', '=', personId)
        .execute();
      journal.changed(entryOf(before, before, null));
    },
  };
}

/** What stands of it in the record of changes. */
export function entryOf(
  { boardId, personId }: Omit<Digest, 'clock'>,
  before: Digest | null,
  after: Digest | null,
) {
  return { kind: 'digest', subject: `${boardId}/${personId}`, before, after, about: [] };
}
