import type { Reading, Tx } from '../actions/outside.ts';
import type { Reaction } from '../domain/reaction.ts';
import type { Db, Session } from './session.ts';

export function readReactions(db: Db): Reading['reactions'] {
  return {
    async ofMeeting(meeting) {
      const rows = db.selectFrom('reactions').selectAll().where('meeting_id', '=', meeting);
      return (await rows.orderBy('at').orderBy('person_id').execute()).map(
        (row): Reaction => ({
          meetingId: row.meeting_id,
          itemId: row.item_id,
          personId: row.person_id,
          kind: row.kind,
          at: row.at,
        }),
      );
    },
  };
}

type Key = Pick<Reaction, 'meetingId' | 'itemId' | 'personId'>;

/** A reaction's name in the record. */
export function subjectOf({ meetingId, itemId, personId }: Key): string {
  return `${meetingId}/${itemId}/${personId}`;
}

export function writeReactions({ db, journal }: Session): Tx['reactions'] {
  const reading = readReactions(db);
  const ofKey = async (key: Key) => {
    const there = await reading.ofMeeting(key.meetingId);
    return there.find((one) => one.itemId === key.itemId && one.personId === key.personId) ?? null;
  };
  const note = (key: Key, before: Reaction | null, after: Reaction | null) => {
    const subject = subjectOf(key);
    const { meetingId, itemId, personId } = key;
    journal.changed(
      { kind: 'reaction', subject, before, after, about: [itemId, subject] },
      { kind: 'reaction', key: { meetingId, itemId, personId }, before },
    );
  };
  return {
    ...reading,
    async save(reaction) {
      const before = await ofKey(reaction);
      const { kind, at } = reaction;
      await db
        .insertInto('reactions')
        .values({
          meeting_id: reaction.meetingId,
          item_id: reaction.itemId,
          person_id: reaction.personId,
          kind,
          at,
        })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'meeting_id', 'item_id', 'person_id']).doUpdateSet({ kind, at }),
        )
        .execute();
      note(reaction, before, reaction);
    },
    async remove(key) {
      const before = await ofKey(key);
      if (!before) return;
      await db
        .deleteFrom('reactions')
        .where('meeting_id', '=', key.meetingId)
        .where('item_id', '=', key.itemId)
        .where('person_id', '=', key.personId)
        .execute();
      note(key, before, null);
    },
  };
}
