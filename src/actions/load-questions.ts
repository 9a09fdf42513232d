import type { Board } from '../domain/board.ts';
import type { PersonReader } from '../domain/reader.ts';
import { type OpenQuestionView, seeQuestions } from '../domain/see-questions.ts';
import type { Seen } from '../domain/seen.ts';
import type { Reading } from './outside.ts';

/** The board's questions without an answer as the reader may see them, the oldest first. */
export async function questionsFor(
  db: Reading,
  board: Board,
  reader: PersonReader,
): Promise<Seen<OpenQuestionView>[]> {
  const questions = await db.questions.open(board.id);
  const ids = [...new Set(questions.map(({ itemId }) => itemId))];
  const [items, standings] = [await db.items.many(ids), await db.meetings.standings(ids)];
  return seeQuestions({ board, questions, items, standings }, reader);
}
