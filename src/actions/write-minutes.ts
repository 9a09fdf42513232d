import type { Board } from '../domain/board.ts';
import { dayIn } from '../domain/day.ts';
import type { BoardId, ItemId } from '../domain/ids.ts';
import { isPublished, type Meeting } from '../domain/meeting.ts';
import { fileReader, publicReader, type Reader } from '../domain/reader.ts';
import { type MinutesFor, type MinutesView, seeMinutes } from '../domain/see-minutes.ts';
import type { Seen } from '../domain/seen.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../words/words.ts';
import { type Doer, enter } from './enter.ts';
import { findMeeting, type MeetingWish } from './load-matter.ts';
import { loadMinutes } from './load-minutes.ts';
import type { Audience, DocumentFormat, DocumentWish, KeptFile, Outside, Reading } from './outside.ts';

type Deps = Pick<Outside, 'store' | 'documents' | 'now'>;

/** A document ready to be handed over. */
export type MadeFile = { name: string; bytes: Uint8Array; meeting: Meeting };

export type FileWish = {
  /** `pack` is the agenda with its pre-reads in one PDF. */
  what: DocumentWish['what'] | 'pack';
  format: DocumentFormat;
  /** `mine` is what the asker may read; `public` leaves closed items out for everybody. */
  audience: 'mine' | 'public';
  only?: ItemId;
};

/** Writes the minutes or the agenda of a meeting for whoever asks. Approved minutes for the public come as they were kept. */
export async function writeMinutes(
  { store, documents, now }: Deps,
  by: Doer,
  { boardId, meeting: wish, ...file }: { boardId: BoardId; meeting: MeetingWish } & FileWish,
): Promise<MadeFile> {
  const { board, meeting, view, kept } = await store.read(by.tenantId, async (db) => {
    const { board, me } = await enter(db, { by, boardId, now: now() }, 'read-minutes');
    const meeting = await findMeeting(db, { board, now: now() }, wish);
    if (!isPublished(meeting) && file.what === 'minutes') throw new Refusal('no-minutes-yet');
    const view = seeMinutes(
      await loadMinutes(db, board, meeting),
      file.audience === 'public' ? publicReader : me,
    );
    const items = file.only ? view.items.filter(({ itemId }) => itemId === file.only) : view.items;
    if (items.length === 0) throw new Refusal('no-minutes-for-you');
    return { board, meeting, view, kept: await keptOf(db, { board, meeting, file }) };
  });
  const bytes = kept?.bytes ?? (await make({ store, documents }, { board, view, file }));
  return { name: nameOfFile(board, meeting, file), bytes, meeting };
}

/** For the operator: everything there is in it, or what the public may read. */
export async function writeForFile(
  { store, documents }: Omit<Deps, 'now'>,
  { board, meeting }: { board: Board; meeting: Meeting },
  { isPublic, format }: { isPublic: boolean; format: DocumentFormat },
): Promise<Uint8Array> {
  const reader: Reader = isPublic ? publicReader : fileReader;
  const view = await store.read(board.tenantId, async (db) =>
    seeMinutes(await loadMinutes(db, board, meeting), reader),
  );
  return documents.write(view, { what: 'minutes', format });
}

/** `Referat Direktionen 2026-11-24 (offentlig).pdf` */
export function nameOfFile(
  board: Board,
  meeting: Meeting,
  { what, format, audience, only }: Omit<FileWish, 'audience'> & { audience: 'mine' | Audience },
): string {
  const { files } = wordsFor(board.language).minutes;
  const name = [
    only ? files.excerpt : files[what],
    board.name.replace(/[^\p{L}\p{N} -]/gu, ''),
    dayIn(board.timeZone, meeting.start),
    ...(audience === 'public' || audience === 'board' ? [`(${files[audience]})`] : []),
  ];
  return `${name.join(' ')}.${format}`;
}

function keptOf(
  db: Reading,
  { board, meeting, file }: { board: Board; meeting: Meeting; file: FileWish },
): Promise<KeptFile | undefined> {
  const isKept =
    meeting.status === 'approved' && file.what === 'minutes' && file.audience === 'public' && !file.only;
  return isKept ? db.files.get(meeting.id, nameOfFile(board, meeting, file)) : Promise.resolve(undefined);
}

async function make(
  { store, documents }: Pick<Deps, 'store' | 'documents'>,
  { board, view, file }: { board: Board; view: MinutesFor<Reader['kind']>; file: FileWish },
): Promise<Uint8Array> {
  const { what, format, only } = file;
  if (what !== 'pack') return documents.write(view, { what, format, ...(only ? { only } : {}) });
  const front = await documents.write(view, { what: 'agenda', format: 'pdf' });
  const parts = await store.read(board.tenantId, (db) => preReadsOf(db, board, view));
  return documents.bundle(front, parts);
}

/** The pre-reads of what this reader sees, in the agenda's order; of links only the name. */
async function preReadsOf(db: Reading, board: Board, view: Seen<MinutesView>) {
  const { files } = wordsFor(board.language).minutes;
  const parts: { title: string; bytes: Uint8Array | null }[] = [];
  for (const item of view.items) {
    if (item.kind !== 'item') continue;
    for (const { title, url, kept } of item.attachments) {
      const bytes = kept ? await db.keptPreReads.bytes(kept) : undefined;
      parts.push({ title: files.preRead(item.number, title, url), bytes: bytes ?? null });
    }
  }
  return parts;
}
