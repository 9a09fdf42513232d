import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import { type ButtonData, button, type Card, card, hint, quoted } from './parts.ts';

/** What is asked, and what its yes does. */
export type Asked = { ask: string; yes: string; verb: string; data: ButtonData };

/** Asks before something that cannot simply be pressed again. The words come from a view already made for the reader. */
export function confirmCard(
  { ask, yes, verb, data, orType }: Asked & { orType?: string | null },
  words: Words,
): Card {
  return card(words, {
    body: [quoted(ask), ...(orType ? [hint(plain(orType))] : [])],
    actions: [button(yes, verb, data, { style: 'positive' }), button(words.itemForm.no, 'leave', {})],
    fallback: ask,
  });
}

/** What stands where a card was that has done its work. */
export function doneCard(text: string, words: Words): Card {
  return card(words, { body: [quoted(text)], fallback: text });
}
