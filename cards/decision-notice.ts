import type { DecisionNoticeView, OrderView } from '../src/domain/see-notice.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
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
  said,
  written,
} from './parts.ts';

/** What a chief gets in the personal chat: what was decided, what is ordered of them, and three answers. */
export function decisionNoticeCard(
  view: Seen<DecisionNoticeView>,
  { words, refusal }: { words: Words; refusal?: string },
): Card {
  const { notice } = words;
  return card(words, {
    body: [
      said(view.corrected ? notice.corrected : notice.title, {
        weight: 'Bolder',
        color: view.corrected ? 'Warning' : 'Accent',
        size: 'Small',
      }),
      ...(view.kind === 'closed' ? [said(notice.closedNow(view.caseNumber))] : contentOf(view, words)),
      ...(refusal ? [said(refusal, { color: 'Attention', weight: 'Bolder' })] : []),
      ...answerOf(view, words),
      hint(notice.origin(view.boardName, view.day), { separator: true, spacing: 'Medium' }),
    ],
    actions: view.outdated || view.kind === 'closed' ? [] : answersOf(view, words),
    fallback: notice.fallback,
  });
}

function contentOf(view: Extract<DecisionNoticeView, { kind: 'open' }>, words: Words): Element[] {
  const { notice } = words;
  return [
    heading(notice.item(view.number, view.title), { spacing: 'None' }),
    ...(view.caseNumber ? [hint(words.agenda.caseNumber(view.caseNumber))] : []),
    ...(view.outcome ? [said(`✔ ${words.outcomes[view.outcome]}`, { color: 'Good', weight: 'Bolder' })] : []),
    box([written(view.text)], { style: 'emphasis' }),
    ...(view.postponedTo ? [hint(words.decision.postponedTo(view.postponedTo))] : []),
    ...ordersOf(notice.orderedOfYou, view.ordersForMe, words),
    ...ordersOf(notice.orderedOfOthers, view.ordersForOthers, words),
  ];
}

function ordersOf(title: string, orders: readonly OrderView[], words: Words): Element[] {
  if (orders.length === 0) return [];
  return [
    said(title, { weight: 'Bolder', spacing: 'Medium' }),
    ...orders.map(({ text, due }) =>
      quoted(`• ${text} (${due ? words.notice.due(due) : words.notice.noDue})`, { spacing: 'Small' }),
    ),
  ];
}

function answerOf(view: DecisionNoticeView, { notice }: Words): Element[] {
  if (view.outdated) return [said(notice.outdated, { color: 'Warning', weight: 'Bolder' })];
  if (!view.answer) return [];
  const own = view.answer.text ? [written(view.answer.text, { spacing: 'None', isSubtle: true })] : [];
  return [said(notice.answered[view.answer.kind], { weight: 'Bolder', color: 'Good' }), ...own];
}

function answersOf({ noticeId, answer }: DecisionNoticeView, words: Words): Action[] {
  const { notice } = words;
  const received = button(
    notice.received,
    'decision.answer',
    { noticeId, answer: 'received' },
    { style: 'positive' },
  );
  return [
    ...(answer?.kind === 'received' ? [] : [received]),
    withText(notice.question, { noticeId, answer: 'question' }, { label: notice.questionLabel, words }),
    withText(notice.cannot, { noticeId, answer: 'cannot' }, { label: notice.cannotLabel, words }),
  ];
}

/** A button that first opens a field below the card. */
function withText(
  title: string,
  data: { noticeId: string; answer: string },
  { label, words }: { label: string; words: Words },
): Action {
  const { notice } = words;
  return {
    type: 'Action.ShowCard',
    title,
    card: {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        longField(
          { id: 'note', label },
          { isRequired: true, errorMessage: notice.textMissing, maxLength: 2000 },
        ),
      ],
      actions: [button(notice.send, 'decision.answer', data)],
    },
  };
}
