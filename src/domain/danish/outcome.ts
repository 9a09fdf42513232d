import type { Outcome } from '../decision.ts';
import { boardVerbsIn } from './board-verbs.ts';
import { sentencesOf } from './sentences.ts';
import type { Deed } from './verb-forms.ts';
import { wordsIn } from './words.ts';

/** The outcome a decision's text speaks of, in present or past tense; null where it names none. A guess, to be confirmed. */
export function readOutcome(text: string): Outcome | null {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, verbs: boardVerbsIn(sentence) }));
  const deeds = sentences
    .flatMap(({ verbs }) => verbs.map((verb) => verb.deed))
    .filter((deed) => deed !== 'courteous');
  const [first] = deeds;
  if (first === undefined) return null;
  if (first === 'postponed' || first === 'rejected') return first;
  const settled = deeds.find((deed) => deed === 'approved') ?? deeds.find((deed) => deed === 'noted');
  if (settled === 'approved' || settled === 'noted') {
    return isRemarked(sentences, settled) ? `${settled}-with-remarks` : settled;
  }
  if (deeds.includes('postponed')) return 'postponed';
  if (deeds.includes('rejected')) return 'rejected';
  return first === 'discussed' && !deeds.includes('resolved') ? 'discussed' : 'resolved';
}

type Read = { sentence: string; verbs: { deed: Deed }[] };

const remarkShape =
  / (?:dog|forudsat|forudsætning|forbehold|idet|såfremt) | med (?:[^ ]+ ){0,3}(?:bemærkning|bemærkninger|præcisering|præciseringer|tilføjelse|tilføjelser|ændring|ændringer|ønske|opfordring|rettelser) /;

/** Whether the board said more than yes: from the settling verb on, a remark, a wish or a further decision. */
function isRemarked(sentences: readonly Read[], settled: Deed): boolean {
  const from = sentences.findIndex(({ verbs }) => verbs.some((verb) => verb.deed === settled));
  return sentences.slice(from).some(({ sentence, verbs }, at) => {
    const since = at === 0 ? verbs.slice(verbs.findIndex((verb) => verb.deed === settled)) : verbs;
    if (since.some(({ deed }) => deed === 'asked' || deed === 'resolved' || deed === 'postponed'))
      return true;
    return remarkShape.test(
      ` ${wordsIn(sentence)
        .map((word) => word.lower)
        .join(' ')} `,
    );
  });
}
