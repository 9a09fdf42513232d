import type { Words } from '../src/words/words.ts';
import { type ButtonData, type Card, card, type Element, longField, quoted, sendButton } from './parts.ts';

type Kind = 'question' | 'note' | 'hand-back';

const verbs: Readonly<Record<Kind, string>> = {
  question: 'item.react',
  note: 'item.note',
  'hand-back': 'proposal.handback',
};

/** A dialog with one field: a question, a note, a comment. What is being written there is never taken away by a refresh. */
export function textDialogCard(
  kind: Kind,
  { data, words, refusal, value }: { data: ButtonData; words: Words; refusal?: string; value?: string },
): Card {
  const label = labelOf(kind, words);
  return card(words, {
    body: [
      ...(refusal ? [quoted(refusal, { color: 'Attention' as const, weight: 'Bolder' as const })] : []),
      longField(
        { id: 'note', label, value },
        { isRequired: true, errorMessage: words.notice.textMissing, maxLength: 2000 },
      ),
      ...(kind === 'note' ? [sharing(words)] : []),
    ],
    actions: [sendButton(words.notice.send, verbs[kind], data)],
    fallback: label,
  });
}

function labelOf(kind: Kind, { item, proposal }: Words): string {
  return kind === 'hand-back' ? proposal.comment : item.dialog[kind];
}

function sharing({ item }: Words): Element {
  return {
    type: 'Input.Toggle',
    id: 'shared',
    title: item.dialog.shared,
    value: 'false',
    valueOn: 'true',
    valueOff: 'false',
    wrap: true,
  };
}
