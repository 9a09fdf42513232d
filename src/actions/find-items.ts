import type { Board } from '../domain/board.ts';
import type { PersonReader, Reader } from '../domain/reader.ts';
import type { SearchWish } from '../domain/search.ts';
import { foundFor, hitsFor, type SearchView, scopeFor, seeSearch } from '../domain/see-search.ts';
import type { Seen } from '../domain/seen.ts';
import type { Reading } from './outside.ts';

/** So many hits are listed, ten a page; whoever wants more is better served by another word. */
const mostListed = 100;
const onPage = 10;

/** What of the board the reader finds by this wish. Only the rows of the page have their excerpts. */
export async function findItems(
  db: Reading,
  { board, reader }: { board: Board; reader: Reader | PersonReader },
  { wish, page }: { wish: SearchWish; page: number },
): Promise<Seen<SearchView>> {
  const { id: boardId, timeZone: zone } = board;
  const scope = scopeFor(reader, { board, wish });
  const hits = foundFor(reader, await db.search.find({ boardId, zone, wish, scope }), board);
  const listed = hits.slice(0, mostListed);
  const last = Math.max(1, Math.ceil(listed.length / onPage));
  const at = (Math.min(page, last) - 1) * onPage;
  const excerpts = await db.search.excerpts(hitsFor(reader, listed.slice(at, at + onPage)), wish);
  return seeSearch({ board, hits, listed, excerpts }, reader);
}
