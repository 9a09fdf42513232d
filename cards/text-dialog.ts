import type { Words } from '../src/words/words.ts';
import { type ButtonData, type Card, card, longField, refused, sendButton } from './parts.ts';

type Kind = 'question' | 'hand-back' | 'order-done';

const verbs: Readonly<Record<Kind, string>> = {
  question: 'item.react',
  'hand-back': 'proposal.handback',
  'order-done': 'order.done',
};

/** A dialog with one field: a question, a comment. What is being written there is never taken away by a refresh. */
export function textDialogCard(
  kind: Kind,
  { data, words, refusal, value }: { data: ButtonData; words: Words; refusal?: string; value?: string },
): Card {
  const label = labelOf(kind, words);
  return card(words, {
    body: [
      ...refused(refusal),
      longField(
        { id: 'note', label, value },
        {
          ...(kind === 'order-done' ? {} : { isRequired: true, errorMessage: words.notice.textMissing }),
          maxLength: 2000,
        },
      ),
    ],
    actions: [sendButton(words.notice.send, verbs[kind], data)],
    fallback: label,
  });
}

function labelOf(kind: Kind, { item, orders, proposal }: Words): string {
  if (kind === 'order-done') return orders.whatWasDone;
  return kind === 'hand-back' ? proposal.comment : item.dialog.question;
}
