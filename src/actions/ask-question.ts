import { chiefsOf, type Member, nameOf, peopleWith } from '../domain/board.ts';
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

export type Asked = {
  question: Question;
  item: Item;
  number: number;
  /** Names of those it goes to. */
  asked: readonly string[];
  /** Units of the item of which no chief gets it. */
  withoutChief: readonly string[];
};

/** Puts a question to the chiefs of the item's units and to the secretary, as far as they may see the item. */
export async function askQuestion(
  { store, now, newId }: Deps,
  by: Doer,
  { text, ...wish }: OnItem & { text: string },
): Promise<Asked> {
  const asked = readText(text, 'question');
  return store.transaction(causeOf(by, 'ask-question', wish.boardId), async (tx) => {
    const entered = await enterItem(tx, { by, wish, now: now() }, 'ask');
    const { board, item, meeting, number } = entered;
    // Held, so that it is not decided on without discussion just now.
    await tx.items.lock(item.id);
    const question: Question = {
      ...{ id: asId<QuestionId>(newId()), meetingId: meeting.id, itemId: item.id, about: 'item' },
      ...{ askedBy: by.personId, text: asked, askedAt: now(), answer: null },
    };
    await tx.questions.save(question);
    const { people, withoutChief } = whoAnswers(entered, by.personId);
    for (const to of people) {
      const about = { kind: 'question', questionId: question.id } as const;
      await sendNotice(tx, newId, { tenantId: by.tenantId, boardId: wish.boardId, to, about });
    }
    await showReactionsLater(tx, by, { meetingId: meeting.id, now: now() });
    return { question, item, number, asked: people.map((person) => nameOf(board, person)), withoutChief };
  });
}

/** Chiefs and secretaries who may see the item, the asker left out. */
function whoAnswers({ board, today, item }: Entered & { item: Item }, asker: PersonId) {
  const maySee = ({ personId }: Member) => sightOf(readerFor(board, personId, today), item, true) === 'full';
  const chiefs = (units: readonly string[]) => chiefsOf(board, units, today).filter(maySee);
  const secretaries = peopleWith(board, 'secretary', today).filter(maySee);
  const people = new Set([...chiefs(item.units), ...secretaries].map(({ personId }) => personId));
  people.delete(asker);
  return { people: [...people], withoutChief: item.units.filter((unit) => chiefs([unit]).length === 0) };
}
