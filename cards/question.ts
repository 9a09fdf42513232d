import type { QuestionNoticeView } from '../src/domain/see-notice.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import { box, button, type Card, card, heading, hint, longField, quoted, said, written } from './parts.ts';

/** A question with a field for its answer; for the asker, and once answered, what was said. */
export function questionCard(
  view: Seen<QuestionNoticeView>,
  { words, refusal }: { words: Words; refusal?: string },
): Card {
  const { questionFrom, item } = words.notice;
  const canAnswer = view.answer === null && !view.isAsker;
  const title =
    view.isAsker && view.answer
      ? questionFrom.answerTitle
      : view.about === 'item'
        ? questionFrom.title
        : questionFrom.titleDecision;
  return card(words, {
    body: [
      said(title, { weight: 'Bolder', color: 'Accent', size: 'Small' }),
      ...(view.title ? [heading(item(view.number, view.title), { spacing: 'None' })] : []),
      quoted(`${questionFrom.by(view.by)}:`, { weight: 'Bolder' }),
      box([written(view.text)], { style: 'emphasis', spacing: 'Small' }),
      ...(view.answer
        ? [
            quoted(`${questionFrom.answered(view.answer.by)}:`, { weight: 'Bolder' }),
            box([written(view.answer.text)], { style: 'emphasis', spacing: 'Small' }),
          ]
        : []),
      ...(refusal ? [quoted(refusal, { color: 'Attention', weight: 'Bolder' })] : []),
      ...(canAnswer
        ? [
            longField(
              { id: 'note', label: questionFrom.answer },
              { isRequired: true, errorMessage: questionFrom.answerMissing, maxLength: 2000 },
            ),
          ]
        : []),
      hint(plain(`${view.boardName} · ${words.dates.long(view.day)}`), { separator: true }),
    ],
    actions: canAnswer
      ? [button(questionFrom.send, 'question.answer', { questionId: view.questionId }, { style: 'positive' })]
      : [],
    fallback: questionFrom.fallback,
  });
}
