import { nameOf } from './board.ts';
import { type Day, dayIn, type Instant } from './day.ts';
import type { QuestionId } from './ids.ts';
import type { Item } from './item.ts';
import { mayAnswer } from './question.ts';
import { isOnBoard, type Reader } from './reader.ts';
import type { Matter } from './see-agenda.ts';

export type NoteView = { name: string; text: string; shared: boolean; own: boolean; at: Instant };

export type QuestionView = {
  id: QuestionId;
  name: string;
  text: string;
  /** When it was asked. */
  day: Day;
  answer: string | null;
  answeredBy: string | null;
  corrected: boolean;
  /** It waits for an answer that the reader may give. */
  mayAnswer: boolean;
};

/** For their writer, and the shared ones for the board. */
export function notesFor(matter: Matter, item: Item, reader: Reader): NoteView[] {
  if (reader.kind !== 'person') return [];
  return matter.notes
    .filter((note) => note.itemId === item.id)
    .filter((note) => note.personId === reader.personId || (note.shared && isOnBoard(reader)))
    .map((note) => ({
      name: nameOf(matter.board, note.personId),
      text: note.text,
      shared: note.shared,
      own: note.personId === reader.personId,
      at: note.at,
    }));
}

/** For people who may see the item, and never for the channel. */
export function questionsOn({ board, questions }: Matter, item: Item, reader: Reader): QuestionView[] {
  if (reader.kind !== 'person') return [];
  return questions
    .filter((question) => question.itemId === item.id && question.about === 'item')
    .map((question) => ({
      id: question.id,
      name: nameOf(board, question.askedBy),
      text: question.text,
      day: dayIn(board.timeZone, question.askedAt),
      answer: question.answer?.text ?? null,
      answeredBy: question.answer ? nameOf(board, question.answer.by) : null,
      corrected: (question.answer?.version ?? 0) > 1,
      mayAnswer: question.answer === null && mayAnswer(reader, item, question),
    }));
}
