import type { FileHead, KeptFile, Reading, Tx } from '../actions/outside.ts';
import type { Tables } from './schema.ts';
import type { Db, Session } from './session.ts';

const head = ['meeting_id', 'name', 'audience', 'format', 'sha256', 'at'] as const;

export function readFiles(db: Db): Reading['files'] {
  return {
    async ofMeeting(meetingId) {
      const rows = db.selectFrom('files').select(head).where('meeting_id', '=', meetingId).orderBy('name');
      return (await rows.execute()).map(headFrom);
    },
    async get(meetingId, name) {
      const row = await db
        .selectFrom('files')
        .select([...head, 'bytes'])
        .where('meeting_id', '=', meetingId)
        .where('name', '=', name)
        .executeTakeFirst();
      // A file is kept with the audience it was written for.
      return row && ({ ...headFrom(row), bytes: new Uint8Array(row.bytes) as Uint8Array } as KeptFile);
    },
  };
}

export function writeFiles({ db, journal }: Session): Tx['files'] {
  return {
    ...readFiles(db),
    async keep({ meetingId, bytes, ...file }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('files')
        .values({ meeting_id: meetingId, ...file, bytes: Buffer.from(bytes) })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (numInsertedOrUpdatedRows === 0n) return;
      const subject = `${meetingId}/${file.name}`;
      journal.changed({ kind: 'file', subject, before: null, after: file.sha256, about: [meetingId] });
    },
  };
}

function headFrom({ meeting_id, ...rest }: Pick<RowOfFile, (typeof head)[number]>): FileHead {
  const { name, audience, format, sha256, at } = rest;
  return { meetingId: meeting_id, name, audience, format, sha256, at };
}

type RowOfFile = { [Column in keyof Tables['files']]: Tables['files'][Column] };
