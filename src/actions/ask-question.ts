import { chiefsOf, peopleWith } from '../domain/board.ts';
import { asId, type PersonId, type QuestionId } from '../domain/ids.ts';
import type { Item } from '../domain/item.ts';
import type { Question } from '../domain/reaction.ts';
import { readerFor, sightOf } from '../domain/reader.ts';
import { readText } from '../domain/written-text.ts';
import { causeOf, type Doer, type Entered } from './enter.ts';
import type { Outside } from './outside.ts';
import { enterItem, type OnItem, showReactionsLater } from './react-to-item.ts';
import { sendNotice } from './send-notice.ts';

type Deps = Pick<Outside, 'store' | 'now' | 'newId'>;

/** Puts a question to the chiefs of the item's units and to the secretary. Gives how many it goes to. */
export async function askQuestion(
  { store, now, newId }: Deps,
  by: Doer,
  { text, ...wish }: OnItem & { text: string },
): Promise<{ question: Question; number: number; asked: number }> {
  const asked = readText(text, 'question');
  return store.transaction(causeOf(by, 'ask-question', wish.boardId), async (tx) => {
    const entered = await enterItem(tx, { by, wish, now: now() }, 'ask');
    // Held, so that it is not decided on without discussion just now.
    await tx.items.lock(entered.item.id);
    const question: Question = {
      id: asId<QuestionId>(newId()),
      meetingId: entered.meeting.id,
      itemId: entered.item.id,
      about: 'item',
      askedBy: by.personId,
      text: asked,
      askedAt: now(),
      answer: null,
    };
    await tx.questions.save(question);
    const people = whoAnswers(entered, by.personId);
    for (const to of people) {
      const about = { kind: 'question', questionId: question.id } as const;
      await sendNotice(tx, newId, { tenantId: by.tenantId, boardId: wish.boardId, to, about });
    }
    await showReactionsLater(tx, by, { meetingId: entered.meeting.id, now: now() });
    return { question, number: entered.number, asked: people.length };
  });
}

/** Chiefs and secretaries who may see the item, the asker left out. */
function whoAnswers({ board, today, item }: Entered & { item: Item }, asker: PersonId): PersonId[] {
  const people = [...chiefsOf(board, item.units, today), ...peopleWith(board, 'secretary', today)];
  const ids = new Set(people.map((member) => member.personId));
  ids.delete(asker);
  return [...ids].filter((person) => sightOf(readerFor(board, person, today), item, true) === 'full');
}
