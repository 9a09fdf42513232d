import type { OpenDecision } from '../src/domain/see-closed.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { outcomeLine } from './outcome.ts';
import { type Element, hint, quoted, said, type TextLook, written } from './parts.ts';

/** Of a decision, in bytes: the rest stands in the minutes. */
const longestText = 1_500;

/** That an item is closed; with its title, where that is open. */
export function closedHead(
  title: string | undefined,
  { agenda }: Words,
  look: Pick<TextLook, 'spacing'> = {},
): Element[] {
  if (title === undefined) return [said(`🔒 ${agenda.closed}`, look)];
  return [quoted(title, { weight: 'Bolder', ...look }), hint(agenda.closedBadge, { spacing: 'None' })];
}

/** What was decided on a closed item, where that is open. */
export function openDecisionOf({ outcome, isGuess, text }: OpenDecision, words: Words): Element[] {
  const look = { size: 'Small', spacing: 'Small' } as const;
  return [
    ...(outcome && !isGuess ? [outcomeLine(outcome, words, look)] : []),
    written(shortened(text, longestText), { spacing: 'Small' }),
  ];
}
