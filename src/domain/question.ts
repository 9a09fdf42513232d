import type { Item } from './item.ts';
import type { Question } from './reaction.ts';
import { isDisqualified, isEditor, type PersonReader, sightOf } from './reader.ts';

/**
 * Who may see the item reads what is asked about it. Who asked about a decision that was sent to them reads the answer
 * whatever became of the item; a question on an item is the board's, and its asker reads on only as one of them.
 */
export function mayReadQuestion(reader: PersonReader, item: Item, question: Question): boolean {
  if (sightOf(reader, item, true) === 'full') return true;
  const isAsker = question.askedBy === reader.personId;
  return isAsker && question.about === 'decision' && !isDisqualified(reader, item);
}

/** On an item its chiefs and whoever prepares the agenda; on a decision the latter alone, who recorded it. */
export function mayAnswer(reader: PersonReader, item: Item, question: Question): boolean {
  if (sightOf(reader, item, true) !== 'full') return false;
  return isEditor(reader) || (question.about === 'item' && reader.roles.includes('chief'));
}

/** The version of the reader's own answer, which they may correct; null where it is none, or they may answer no longer. */
export function ownAnswerOf(reader: PersonReader, item: Item, question: Question): number | null {
  const { answer } = question;
  return answer?.by === reader.personId && mayAnswer(reader, item, question) ? answer.version : null;
}
