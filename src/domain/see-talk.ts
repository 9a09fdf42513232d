import { nameOf } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { NoteId, QuestionId } from './ids.ts';
import type { Item } from './item.ts';
import { mayAnswer, ownAnswerOf } from './question.ts';
import type { NoteAnchor } from './reaction.ts';
import type { Reader } from './reader.ts';
import type { Matter } from './see-agenda.ts';
import { mayRead } from './see-notes.ts';

export type NoteView = {
  id: NoteId;
  version: number;
  name: string;
  text: string;
  shared: boolean;
  own: boolean;
  /** When it was written, where that was to an earlier meeting. */
  earlier: Day | null;
  anchor: NoteAnchor | null;
};

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
  /** The version of the reader's own answer, which they may correct. */
  corrects: number | null;
};

/** For their writer, and the shared ones for the board; they follow the item from meeting to meeting. */
export function notesFor({ board, meeting, notes }: Matter, item: Item, reader: Reader): NoteView[] {
  if (reader.kind !== 'person') return [];
  return notes
    .filter((note) => note.itemId === item.id && mayRead(note, reader))
    .map((note) => ({
      ...{ id: note.id, version: note.version, name: nameOf(board, note.personId) },
      ...{ text: note.text, shared: note.shared },
      own: note.personId === reader.personId,
      anchor: note.anchor ?? null,
      earlier: note.meetingId === meeting.id ? null : dayIn(board.timeZone, note.at),
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
      corrects: ownAnswerOf(reader, item, question),
    }));
}
