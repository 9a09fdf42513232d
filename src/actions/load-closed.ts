import { closedItemCard } from '../../cards/closed-item.ts';
import type { Board } from '../domain/board.ts';
import { type Day, dayIn, type Instant } from '../domain/day.ts';
import type { ItemId } from '../domain/ids.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type ClosedRowView, seeRegister } from '../domain/see-closing.ts';
import type { Seen } from '../domain/seen.ts';
import type { Words } from '../words/words.ts';
import type { Message, Reading } from './outside.ts';

/** The board's closed items, as one person may see them. */
export async function closedFor(
  db: Reading,
  { board, today }: { board: Board; today: Day },
  reader: PersonReader,
): Promise<readonly Seen<ClosedRowView>[]> {
  const items = await db.items.closed(board.id);
  const standings = await db.meetings.standings(items.map(({ id }) => id));
  return seeRegister({ board, items, standings, today }, reader);
}

/** That a closed item is to be looked at again; null where it is not, or not any longer. */
export async function reviewMessage(
  db: Reading,
  { board, words, reader, now }: { board: Board; words: Words; reader: PersonReader; now: Instant },
  itemId: ItemId,
): Promise<Message | null> {
  const today = dayIn(board.timeZone, now);
  const view = (await closedFor(db, { board, today }, reader)).find((one) => one.itemId === itemId);
  if (!view?.isDue) return null;
  return { card: closedItemCard(view, { words }), summary: words.closing.register.due };
}
