import type { Outcome } from '../src/domain/decision.ts';
import type { Words } from '../src/words/words.ts';
import { said, type TextLook } from './parts.ts';

/** What was decided, in a word; `mark` says how it is known. */
export function outcomeLine(
  outcome: Outcome,
  words: Words,
  { mark, ...look }: TextLook & { mark?: string } = {},
) {
  const text = `✔ ${words.outcomes[outcome]}${mark ? ` ${mark}` : ''}`;
  return said(text, { color: colourOf(outcome), weight: 'Bolder', ...look });
}

function colourOf(outcome: Outcome): TextLook['color'] & {} {
  if (outcome === 'rejected') return 'Attention';
  return outcome === 'postponed' ? 'Warning' : 'Good';
}
