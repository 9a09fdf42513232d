import { sha256 } from './hash-minutes.ts';
import type { Jobs, KeptFile, Outside } from './outside.ts';
import { nameOfFile, writeForFile } from './write-minutes.ts';

type Deps = Pick<Outside, 'store' | 'documents' | 'now'>;

/** Keeps the approved minutes as documents, internal and public, and has the channel told. Done once, however often tried. */
export async function fileMinutes(deps: Deps, { tenantId, meetingId }: Jobs['file-minutes']): Promise<void> {
  const { store, now } = deps;
  const found = await store.read(tenantId, async (db) => {
    const meeting = await db.meetings.get(meetingId);
    const board = meeting && (await db.boards.get(meeting.boardId));
    const kept = await db.files.ofMeeting(meetingId);
    return board && meeting.status === 'approved' && kept.length === 0 ? { board, meeting } : undefined;
  });
  if (!found) return;
  const { board, meeting } = found;
  const files: KeptFile[] = [];
  for (const isPublic of [false, true]) {
    for (const format of ['docx', 'pdf'] as const) {
      const bytes = await writeForFile(deps, { board, meeting }, { isPublic, format });
      const name = nameOfFile(board, meeting, {
        what: 'minutes',
        format,
        audience: isPublic ? 'public' : 'mine',
      });
      const audience = isPublic ? 'public' : 'internal';
      files.push({ meetingId, name, audience, format, sha256: sha256(bytes), at: now(), bytes });
    }
  }
  const cause = { tenantId, by: 'moedeklar', what: 'file-minutes', from: 'job:file-minutes' } as const;
  await store.transaction(cause, async (tx) => {
    await tx.meetings.lock(meetingId);
    if ((await tx.files.ofMeeting(meetingId)).length > 0) return;
    for (const file of files) await tx.files.keep(file);
    await tx.later('tell-channel', { tenantId, meetingId, what: 'minutes-approved' });
  });
}
