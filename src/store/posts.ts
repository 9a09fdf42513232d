import type { Selectable } from 'kysely';
import type { Post, Reading, Tx } from '../actions/outside.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

export function readPosts(db: Db): Reading['posts'] {
  return {
    async ofMeeting(meeting) {
      const row = await db
        .selectFrom('posts')
        .selectAll()
        .where('meeting_id', '=', meeting)
        .executeTakeFirst();
      return row && postFrom(row);
    },
    async byMessage(conversationId, activityId) {
      const row = await db
        .selectFrom('posts')
        .selectAll()
        .where('conversation_id', '=', channelOf(conversationId))
        .where('activity_id', '=', activityId)
        .executeTakeFirst();
      return row && postFrom(row);
    },
    async seenBy(meeting) {
      const rows = db
        .selectFrom('post_marks')
        .select('person_id')
        .distinct()
        .where('meeting_id', '=', meeting);
      return (await rows.execute()).map((row) => row.person_id);
    },
    async noted(meeting) {
      const posts = db.selectFrom('posts').select('noted').where('meeting_id', '=', meeting);
      return (await posts.executeTakeFirst())?.noted ?? undefined;
    },
  };
}

export function writePosts({ db, journal }: Session): Tx['posts'] {
  const reading = readPosts(db);
  return {
    ...reading,
    async save({ meetingId, message, shownAt, edition }) {
      const columns = {
        conversation_id: channelOf(message.conversationId),
        activity_id: message.activityId,
        message: JSON.stringify(message),
        shown_at: shownAt,
        edition,
      };
      await db
        .insertInto('posts')
        .values({ meeting_id: meetingId, ...columns })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'meeting_id']).doUpdateSet(columns))
        .execute();
    },
    async mark(meetingId, personId, emoji, isSet) {
      const row = { meeting_id: meetingId, person_id: personId, emoji };
      if (isSet) {
        await db
          .insertInto('post_marks')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      } else {
        await db
          .deleteFrom('post_marks')
          .where('meeting_id', '=', meetingId)
          .where('person_id', '=', personId)
          .where('emoji', '=', emoji)
          .execute();
      }
      const mark = { personId, emoji };
      const [before, after] = isSet ? [null, mark] : [mark, null];
      journal.changed({ kind: 'mark', subject: meetingId, before, after, about: [] });
    },
    async note(meetingId, after) {
      const before = (await reading.noted(meetingId)) ?? null;
      await db
        .updateTable('posts')
        .set({ noted: JSON.stringify(after) })
        .where('meeting_id', '=', meetingId)
        .execute();
      // About nothing that can be taken back: what follows from a publication must not keep it from being so.
      journal.changed({ kind: 'event-note', subject: meetingId, before, after, about: [] });
    },
  };
}

/** Teams names a thread in a channel `19:…;messageid=…`, and the channel itself without the end. */
function channelOf(conversationId: string): string {
  return conversationId.split(';', 1)[0] ?? conversationId;
}

function postFrom(row: Selectable<Tables['posts']>): Post {
  return { meetingId: row.meeting_id, message: row.message, shownAt: row.shown_at, edition: row.edition };
}
