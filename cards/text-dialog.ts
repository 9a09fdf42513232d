import type { Words } from '../src/words/words.ts';
import { type ButtonData, type Card, card, longField, quoted, sendButton } from './parts.ts';

/** A dialog with one field: a question or a note. What is being written there is never taken away by a refresh. */
export function textDialogCard(
  kind: 'question' | 'note',
  { data, words, refusal, value }: { data: ButtonData; words: Words; refusal?: string; value?: string },
): Card {
  const { dialog } = words.item;
  const verb = kind === 'question' ? 'item.react' : 'item.note';
  return card(words, {
    body: [
      ...(refusal ? [quoted(refusal, { color: 'Attention' as const, weight: 'Bolder' as const })] : []),
      longField(
        { id: 'note', label: dialog[kind], value },
        { isRequired: true, errorMessage: words.notice.textMissing, maxLength: 2000 },
      ),
      ...(kind === 'note'
        ? [
            {
              type: 'Input.Toggle' as const,
              id: 'shared',
              title: dialog.shared,
              value: 'false',
              valueOn: 'true',
              valueOff: 'false',
              wrap: true,
            },
          ]
        : []),
    ],
    actions: [sendButton(words.notice.send, verb, data)],
    fallback: dialog[kind],
  });
}
