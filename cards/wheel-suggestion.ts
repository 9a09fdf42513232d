import type { SuggestionView } from '../src/domain/see-suggestions.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { button, type Card, card, heading, hint, quoted, topic } from './parts.ts';

/** What seems to come back, to be put on the wheel by a press. */
export function suggestionCard(view: Seen<SuggestionView>, { words }: { words: Words }): Card {
  const { wheel } = words;
  const { boardId, itemId } = view;
  return card(words, {
    body: [
      topic(wheel.suggestion.heading),
      heading(view.title, { spacing: 'None' }),
      quoted(suggestionLine(view, words)),
      hint(wheel.suggestion.guessed),
    ],
    actions: [
      button(wheel.suggestion.add, 'wheel.adopt', { boardId, itemId }, { style: 'positive' }),
      button(wheel.suggestion.all, 'list.turn', { boardId, list: 'wheel-suggestions', page: 1 }),
    ],
    fallback: wheel.fallback,
  });
}

/** What is said of a suggestion on one line. */
export function suggestionLine(view: SuggestionView, { wheel, agenda }: Words): string {
  return [
    wheel.rule(view.rule),
    wheel.suggestion.years(view.years),
    wheel.suggestion.last(view.day),
    ...view.units,
    ...(view.minutes ? [agenda.minutes(view.minutes)] : []),
    ...(view.closed ? [wheel.closed] : []),
  ].join(' · ');
}
