import { type Asked, askQuestion } from '../../actions/ask-question.ts';
import { channelReader, sightOf } from '../../domain/reader.ts';
import { may } from '../../domain/rights.ts';
import type { Words } from '../../words/words.ts';
import { questions as list } from '../lists/questions.ts';
import { askAboutDecision } from './answer-decision.ts';
import { aboutItem, type Face, meetingSaid, privately } from './face.ts';

/** `/spørg 3 Hvad koster det?`: to the chiefs of the item's units and to the secretary; or about a decision one was told. */
export const ask: Face<'ask'> = {
  right: 'ask',
  answer: async (scene, { number, text, meeting }) => {
    const { outside, by, board, words } = scene;
    const aboutDecision = may(scene.me.roles, 'ask')
      ? null
      : await askAboutDecision(scene, { number, text, meeting });
    if (aboutDecision) return aboutDecision;
    const wish = { boardId: board.id, meeting: meetingSaid(meeting), item: { number }, text };
    const done = await askQuestion(outside, by, wish);
    const isOpen = sightOf(channelReader, done.item, true) === 'full';
    return aboutItem(scene, isOpen, { text: toldOf(done, words) });
  },
};

/** Whom a question went to, and which units nobody answers for. */
export function toldOf({ number, asked, withoutChief }: Asked, { questions }: Words): string {
  const lack = withoutChief.length > 0 ? [questions.withoutChief(withoutChief)] : [];
  return [questions.asked(number, asked), ...lack].join(' ');
}

/** `/spørgsmål`: what waits for an answer. */
export const questions: Face<'questions'> = {
  right: 'answer',
  or: 'ask',
  answer: async (scene, { page }) => privately(scene, [await list(scene, { page, reader: scene.me })]),
};
