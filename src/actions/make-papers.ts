import type { Board } from '../domain/board.ts';
import { isPublished, type Meeting } from '../domain/meeting.ts';
import { publicReader } from '../domain/reader.ts';
import { type MinutesItem, seeMinutes } from '../domain/see-minutes.ts';
import { sha256 } from './hash-minutes.ts';
import { loadMinutes } from './load-minutes.ts';
import type { Outside, Paper } from './outside.ts';
import { nameOfFile } from './write-minutes.ts';

type Deps = Pick<Outside, 'store' | 'documents'>;
type Of = { board: Board; meeting: Meeting };

/** The agenda as the public may read it now; nothing where it is not published, or not any longer. */
export async function makeAgenda(
  { store, documents }: Deps,
  { board, meeting }: Of,
): Promise<Paper<'public'>[]> {
  if (!isPublished(meeting)) return [];
  const view = await store.read(board.tenantId, async (db) =>
    seeMinutes(await loadMinutes(db, board, meeting), publicReader),
  );
  const bytes = await documents.write(view, { what: 'agenda', format: 'pdf' });
  const name = nameOfFile(board, meeting, { what: 'agenda', format: 'pdf', audience: 'public' });
  const shows = view.items.flatMap(shownOf);
  return [{ name, bytes, sha256: sha256(bytes), shows }];
}

/** An item in full, or of a closed one its title: as soon as it shows less than that, it may not be laid over. */
function shownOf(item: MinutesItem): string[] {
  if (item.kind === 'item') return [item.itemId];
  return item.kind === 'closed' && item.title !== undefined ? [`title of ${item.itemId}`] : [];
}

/** The minutes for the public, as they were kept when they were approved. */
export async function publicMinutes(
  { store }: Pick<Deps, 'store'>,
  { board, meeting }: Of,
): Promise<Paper<'public'>[]> {
  return (await keptOf(store, { board, meeting })).flatMap((file) =>
    file.audience === 'public'
      ? [{ name: file.name, bytes: file.bytes, sha256: file.sha256, shows: [] }]
      : [],
  );
}

/** The minutes for the board's leaders together. */
export async function boardMinutes(
  { store }: Pick<Deps, 'store'>,
  { board, meeting }: Of,
): Promise<Paper<'board'>[]> {
  return (await keptOf(store, { board, meeting })).flatMap((file) =>
    file.audience === 'board' ? [{ name: file.name, bytes: file.bytes, sha256: file.sha256, shows: [] }] : [],
  );
}

async function keptOf(store: Deps['store'], { board, meeting }: Of) {
  return store.read(board.tenantId, async (db) => {
    const heads = await db.files.ofMeeting(meeting.id);
    const files = await Promise.all(heads.map(({ name }) => db.files.get(meeting.id, name)));
    return files.filter((file) => file !== undefined);
  });
}
