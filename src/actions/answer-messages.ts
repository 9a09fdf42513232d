import { unansweredCard } from '../../cards/receipts.ts';
import type { Board } from '../domain/board.ts';
import type { Instant } from '../domain/day.ts';
import type { PersonReader } from '../domain/reader.ts';
import { seeReceipts, seeUnanswered } from '../domain/see-receipts.ts';
import type { Words } from '../words/words.ts';
import { loadReceipts } from './load-receipts.ts';
import type { Message, Reading } from './outside.ts';

type Making = { board: Board; words: Words; now: Instant; reader: PersonReader };

/** Whatever waits for the person's answer now; null where nothing does any longer. */
export async function answersDueMessage(db: Reading, making: Making): Promise<Message | null> {
  const { board, words, reader } = making;
  const views = seeUnanswered(await loadReceipts(db, making), reader);
  if (views.length === 0) return null;
  const turn = { boardId: board.id, list: 'unanswered' };
  const card = unansweredCard(views, { words, page: 1, turn, typed: null });
  return { card, summary: words.receipts.yours(views.length) };
}

/** Who was reminded today, and of how many; null where the reader may see none of it. */
export async function answersMissingMessage(
  db: Reading,
  { words, reader, ...here }: Making,
): Promise<Message | null> {
  const matter = await loadReceipts(db, here);
  const names = seeReceipts(matter, reader).flatMap(({ name, state }) =>
    state.kind === 'silent' && state.isLate && state.reminded === matter.today ? [name] : [],
  );
  if (names.length === 0) return null;
  const counts = Map.groupBy(names, (name) => name);
  const people = [...counts].map(([name, all]) => ({ name, count: all.length }));
  return { text: words.receipts.missing(people) };
}
