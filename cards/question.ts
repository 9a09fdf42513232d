import type { QuestionNoticeView } from '../src/domain/see-notice.ts';
import type { Seen } from '../src/domain/seen.ts';
import { pathOfItem } from '../src/domain/tab-path.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import {
  type Action,
  box,
  button,
  type Card,
  card,
  type Element,
  heading,
  hint,
  longField,
  quoted,
  refused,
  tabButton,
  topic,
  written,
} from './parts.ts';

type Shown = {
  words: Words;
  refusal?: string;
  /** What was typed where it was refused. */
  typed?: string;
  /** What came of answering. */
  told?: string;
};

/** A question with a field for its answer; for the asker, and once answered, what was said. */
export function questionCard(view: Seen<QuestionNoticeView>, { words, refusal, typed, told }: Shown): Card {
  const { notice, questions } = words;
  return card(words, {
    body: [
      topic(titleOf(view, words)),
      ...(view.title ? [heading(notice.item(view.number, view.title), { spacing: 'None' })] : []),
      quoted(`${notice.questionFrom.by(view.by)}:`, { weight: 'Bolder' }),
      box([written(view.text)], { style: 'emphasis', spacing: 'Small' }),
      ...answerOf(view, words),
      ...refused(refusal),
      ...(told ? [quoted(told)] : []),
      ...(view.mayAnswer ? [fieldFor(words, typed)] : []),
      ...(view.mayAnswer && view.about === 'item' && view.number !== null
        ? [hint(questions.typed(view.number))]
        : []),
      hint(plain(`${view.boardName} · ${words.dates.long(view.day)}`), { separator: true }),
    ],
    actions: [...actionsOf(view, words, typed), ...(view.at ? [tabButton(words, pathOfItem(view.at))] : [])],
    fallback: notice.questionFrom.fallback,
  });
}

function titleOf(view: QuestionNoticeView, { notice: { questionFrom } }: Words): string {
  if (view.isAsker && view.answer)
    return view.answer.corrected ? questionFrom.correctedTitle : questionFrom.answerTitle;
  return view.about === 'item' ? questionFrom.title : questionFrom.titleDecision;
}

function answerOf({ answer }: QuestionNoticeView, { notice: { questionFrom }, questions }: Words): Element[] {
  if (!answer) return [];
  const mark = answer.corrected ? ` ${questions.corrected}` : '';
  return [
    quoted(`${questionFrom.answered(answer.by)}${mark}:`, { weight: 'Bolder' }),
    box([written(answer.text)], { style: 'emphasis', spacing: 'Small' }),
  ];
}

function fieldFor({ notice: { questionFrom } }: Words, value: string | undefined) {
  return longField(
    { id: 'note', label: questionFrom.answer, value },
    { isRequired: true, errorMessage: questionFrom.answerMissing, maxLength: 2000 },
  );
}

function actionsOf(view: QuestionNoticeView, words: Words, typed: string | undefined): Action[] {
  const { questionId, corrects, answer } = view;
  const { send } = words.notice.questionFrom;
  if (view.mayAnswer) return [button(send, 'question.answer', { questionId }, { style: 'positive' })];
  if (corrects === null || !answer) return [];
  return [
    {
      type: 'Action.ShowCard',
      title: words.questions.correct,
      card: {
        type: 'AdaptiveCard',
        version: '1.5',
        body: [fieldFor(words, typed ?? answer.text)],
        actions: [button(send, 'question.answer', { questionId, corrects }, { style: 'positive' })],
      },
    },
  ];
}
