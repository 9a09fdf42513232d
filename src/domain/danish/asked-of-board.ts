import type { Recommendation } from '../recommendation.ts';
import { boardVerbsIn } from './board-verbs.ts';
import { sentencesOf } from './sentences.ts';
import type { Deed } from './verb-forms.ts';

/**
 * What saying yes to a recommendation would be: approving it, or taking it as information where that is all it asks.
 * Null where a yes settles nothing: there is none, or it asks to discuss or to postpone. A guess, to be confirmed.
 */
export function readYesTo(recommendations: readonly Recommendation[]): 'approved' | 'noted' | null {
  if (recommendations.length === 0) return null;
  const asked = recommendations.map(deedsIn);
  if (asked.flat().some((deed) => deed === 'discussed' || deed === 'postponed')) return null;
  return asked.every((deeds) => deeds.length > 0 && deeds.every((deed) => deed === 'noted'))
    ? 'noted'
    : 'approved';
}

function deedsIn({ text, sub }: Recommendation): Deed[] {
  const own = sentencesOf(asSaidByBoard(text)).flatMap(boardVerbsIn);
  return [...own.map(({ deed }) => deed).filter((deed) => deed !== 'courteous'), ...sub.flatMap(deedsIn)];
}

/** `CFE indstiller, at direktionen godkender …`, `at godkende …`, `godkender …` and `til orientering` as the board would say it. */
function asSaidByBoard(text: string): string {
  const lead = /^[^.]{0,200}?\b(?:indstill|anbefal)\p{L}*,?\s(?:det,?\s)?(?=at\s)/iu.exec(text);
  const asked = (lead ? text.slice(lead[0].length) : text).replace(/^(?:at\s)+/i, 'at ');
  if (/^til (?:orientering|efterretning)\b/i.test(asked)) return 'Direktionen tager det til efterretning';
  if (/^til drøftelse(?!\p{L})/iu.test(asked)) return 'Direktionen drøfter det';
  const rest = asked.replace(/^at\s/, '').replace(/^direktionen\s/i, '');
  const isInfinitive = rest !== asked && /^\p{Ll}+e\s/u.test(rest);
  return isInfinitive ? `Direktionen vil ${rest}` : `Direktionen ${rest}`;
}
