import type { Said } from '../src/domain/draft.ts';
import type { ReviewView } from '../src/domain/see-review.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import {
  box,
  button,
  type Card,
  card,
  dialogButton,
  type Element,
  heading,
  hint,
  quoted,
  said,
  sendButton,
  textField,
  written,
} from './parts.ts';

/** The decision as understood, read back before it is final; what was only read out of the text is marked so. */
export function reviewCard(
  view: Seen<ReviewView>,
  { words, inDialog, refusal }: { words: Words; inDialog: boolean; refusal?: string },
): Card {
  const { decision } = words;
  const data = {
    draftId: view.draftId,
    meetingId: view.meetingId,
    itemId: view.itemId,
    version: view.version,
  };
  const confirm = inDialog
    ? sendButton(decision.confirm, 'decision.confirm', data)
    : button(decision.confirm, 'decision.confirm', data, { style: 'positive' });
  return card(words, {
    body: [
      heading(decision.reviewTitle(view.number)),
      quoted(view.title, { weight: 'Bolder', spacing: 'Small' }),
      ...(refusal ? [said(refusal, { color: 'Attention', weight: 'Bolder' })] : []),
      box([written(view.text)], { style: 'emphasis' }),
      ...outcomeOf(view, words),
      ...postponementOf(view, words),
      ...ordersOf(view, words),
      ...(view.forwardedTo.length > 0
        ? [markedLine(decision.forwardedTo(view.forwardedTo), true, words)]
        : []),
      said(decision.told(view.told), { spacing: 'Medium' }),
      ...(view.notTold.length > 0 ? [said(decision.notTold(view.notTold), { color: 'Warning' })] : []),
      hint(decision.reviewIntro),
    ],
    actions: [
      ...(view.outcome.value === null ? [] : [confirm]),
      inDialog
        ? sendButton(decision.change, 'item.decide', data)
        : dialogButton(decision.change, 'item.decide', data),
    ],
    fallback: decision.fallback,
  });
}

function outcomeOf({ outcome, perRecommendation }: ReviewView, words: Words): Element[] {
  const { decision } = words;
  if (outcome.value === null) return [said(decision.noOutcome, { color: 'Attention', weight: 'Bolder' })];
  const points = perRecommendation.flatMap((one, at) =>
    one === null ? [] : [hint(`${decision.perRecommendation(`${at + 1}`)}: ${words.outcomes[one]}`)],
  );
  return [
    marked(`**${decision.outcomeLabel}:** ${words.outcomes[outcome.value]}`, outcome, words),
    ...points,
  ];
}

function postponementOf(view: ReviewView, words: Words): Element[] {
  const { decision } = words;
  if (!view.postponement) return [];
  const { value, guessed } = view.postponement;
  const to = whereTo(value, words);
  const isMissing = value.day !== null && !value.onMeeting;
  return [
    isMissing ? said(to, { color: 'Warning', weight: 'Bolder' }) : markedLine(to, guessed, words),
    ...(view.postponedBefore > 0
      ? [said(decision.postponedBefore(view.postponedBefore), { color: 'Warning' })]
      : []),
    textField(
      { id: 'postponeReason', label: decision.postponeReason, value: view.postponeReason },
      { maxLength: 500 },
    ),
  ];
}

function whereTo(
  { day, onMeeting, nearest }: NonNullable<ReviewView['postponement']>['value'],
  { decision }: Words,
): string {
  if (day === null) return decision.toWaitingList;
  return onMeeting ? decision.postponedTo(day) : decision.postponedNoMeeting(day, nearest);
}

function ordersOf({ orders }: ReviewView, words: Words): Element[] {
  if (orders.length === 0) return [];
  return [
    said(`${words.decision.orders}:`, { weight: 'Bolder', spacing: 'Medium' }),
    ...orders.map(({ value: { text, unit, byWhom, due }, guessed }) =>
      markedLine(
        words.decision.orderLine(text, unit ?? byWhom, due && words.dates.date(due)),
        guessed,
        words,
      ),
    ),
  ];
}

function marked(text: string, { guessed }: Pick<Said<unknown>, 'guessed'>, words: Words): Element {
  return said(guessed ? `${text}  ${words.decision.guessed}` : text, { spacing: 'Small' });
}

function markedLine(text: string, guessed: boolean, words: Words): Element {
  return quoted(guessed ? `${text}  ${words.decision.guessed}` : text, { spacing: 'Small' });
}
