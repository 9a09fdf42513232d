import type { Reader } from '../domain/reader.ts';
import { boardReader, fileReader, publicReader } from '../domain/reader.ts';
import { type MinutesFor, seeMinutes } from '../domain/see-minutes.ts';
import { sha256 } from './hash-minutes.ts';
import { layFilesLater } from './lay-files.ts';
import { loadMinutes } from './load-minutes.ts';
import type { Audience, Jobs, KeptFile, Outside } from './outside.ts';
import { nameOfFile } from './write-minutes.ts';

type Deps = Pick<Outside, 'store' | 'documents' | 'now'>;

/**
 * Keeps the approved minutes as documents, internal and public, and for the board's leaders together where they have a
 * drive; lays them there, and has the channel told. Done once, however often tried.
 */
export async function fileMinutes(deps: Deps, { tenantId, meetingId }: Jobs['file-minutes']): Promise<void> {
  const { store, documents, now } = deps;
  const matter = await store.read(tenantId, async (db) => {
    const meeting = await db.meetings.get(meetingId);
    const board = meeting && (await db.boards.get(meeting.boardId));
    const kept = await db.files.ofMeeting(meetingId);
    const isDue = meeting?.status === 'approved' && kept.length === 0;
    return board && isDue ? loadMinutes(db, board, meeting) : undefined;
  });
  if (!matter) return;
  const { board, meeting } = matter;
  const files: KeptFile[] = [];
  for (const format of ['docx', 'pdf'] as const) {
    const write = async <Kind extends Reader['kind']>(view: MinutesFor<Kind>) => {
      const bytes = await documents.write(view, { what: 'minutes', format });
      return { meetingId, format, at: now(), bytes, sha256: sha256(bytes) };
    };
    const named = <For extends Audience>(audience: For) => ({
      audience,
      name: nameOfFile(board, meeting, { what: 'minutes', format, audience }),
    });
    files.push({ ...named('internal'), ...(await write(seeMinutes(matter, fileReader))) });
    files.push({ ...named('public'), ...(await write(seeMinutes(matter, publicReader))) });
    if (board.files.internalDrive)
      files.push({ ...named('board'), ...(await write(seeMinutes(matter, boardReader))) });
  }
  const cause = { tenantId, by: 'moedeklar', what: 'file-minutes', from: 'job:file-minutes' } as const;
  await store.transaction(cause, async (tx) => {
    await tx.meetings.lock(meetingId);
    if ((await tx.files.ofMeeting(meetingId)).length > 0) return;
    for (const file of files) await tx.files.keep(file);
    await tx.later('tell-channel', { tenantId, meetingId, what: 'minutes-approved' });
    const minutes = { tenantId, meetingId, what: 'minutes' } as const;
    if (board.files.toChannel) await layFilesLater(tx, { ...minutes, place: 'channel' }, now());
    if (board.files.internalDrive) await layFilesLater(tx, { ...minutes, place: 'board' }, now());
  });
}
