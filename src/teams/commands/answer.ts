import { shortened } from '../../../cards/fit.ts';
import { type Answered, answerQuestion } from '../../actions/answer-question.ts';
import { findOpenQuestion, findOwnAnswer } from '../../actions/find-question.ts';
import { nameOf } from '../../domain/board.ts';
import { channelReader, sightOf } from '../../domain/reader.ts';
import type { Say, Scene } from '../scene.ts';
import { aboutItem, type Face, meetingSaid } from './face.ts';

/** Of a question, as much as says which one it was; in bytes. */
const mostRead = 200;

/** `/svar 3 Det koster 8 mio.`: to the question on the item that has waited longest. */
export const answer: Face<'answer'> = {
  right: 'answer',
  answer: async (scene, { number, text, meeting }) => {
    const { outside, by, board, now, words } = scene;
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number } };
    const found = await outside.store.read(by.tenantId, (db) => findOpenQuestion(db, { by, wish, now }));
    const done = await answerQuestion(outside, by, { questionId: found.question.id, text });
    const asker = nameOf(board, done.question.askedBy);
    const { answered, kept, more } = words.questions;
    return say(scene, done, [
      done.reachesAsker
        ? answered(found.number, asker, shortened(done.question.text, mostRead))
        : kept(found.number, asker),
      ...(found.more > 0 ? [more(found.more, found.number)] : []),
    ]);
  },
};

/** `/ret svar 3 Det koster 9 mio.`: one's own answer, the last on the item. */
export const correctAnswer: Face<'correct-answer'> = {
  right: 'answer',
  answer: async (scene, { number, text, meeting }) => {
    const { outside, by, board, now, words } = scene;
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number } };
    const own = await outside.store.read(by.tenantId, (db) => findOwnAnswer(db, { by, wish, now }));
    const done = await answerQuestion(outside, by, {
      ...{ questionId: own.question.id, text, corrects: own.version },
    });
    const asker = nameOf(board, done.question.askedBy);
    const { correctedFor, kept } = words.questions;
    return say(scene, done, [(done.reachesAsker ? correctedFor : kept)(own.number, asker)]);
  },
};

function say(scene: Scene, { item }: Answered, parts: readonly string[]): Promise<Say[]> {
  const isOpen = sightOf(channelReader, item, true) === 'full';
  return aboutItem(scene, isOpen, { text: parts.join(' ') });
}
