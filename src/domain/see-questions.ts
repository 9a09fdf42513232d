import { type Board, nameOf } from './board.ts';
import { type Day, dayIn } from './day.ts';
import type { ItemId, MeetingId, QuestionId } from './ids.ts';
import type { Item } from './item.ts';
import { isPublished, type Standing, standingAt } from './meeting.ts';
import { mayAnswer } from './question.ts';
import type { Question } from './reaction.ts';
import { type PersonReader, sightOf } from './reader.ts';
import { type Seen, seen } from './seen.ts';

/** A question that waits for an answer, in the list of those that do. */
export type OpenQuestionView = {
  questionId: QuestionId;
  itemId: ItemId;
  /** Null where it stood on no agenda. */
  meetingId: MeetingId | null;
  about: Question['about'];
  number: number | null;
  title: string;
  by: string;
  text: string;
  /** When it was asked. */
  day: Day;
  /** Whether the reader is one of those who can answer it. */
  mayAnswer: boolean;
};

/** Those on items that the reader may see, in the order given. */
export function seeQuestions(
  {
    board,
    questions,
    items,
    standings,
  }: {
    board: Board;
    questions: readonly Question[];
    items: readonly Item[];
    standings: readonly Standing[];
  },
  reader: PersonReader,
): Seen<OpenQuestionView>[] {
  return questions.flatMap((question) => {
    const item = items.find(({ id }) => id === question.itemId);
    const standing = standingAt(standings, question);
    const published = standing ? isPublished(standing.meeting) : true;
    if (!item || question.answer || sightOf(reader, item, published) !== 'full') return [];
    return [
      seen({
        ...{ questionId: question.id, about: question.about, text: question.text },
        ...{ itemId: item.id, meetingId: standing?.meeting.id ?? null },
        number: standing?.number ?? null,
        title: standing?.place.text.title ?? item.text.title,
        by: nameOf(board, question.askedBy),
        day: dayIn(board.timeZone, question.askedAt),
        mayAnswer: question.askedBy !== reader.personId && mayAnswer(reader, item, question),
      }),
    ];
  });
}
