import type { CaseEntry, CaseView } from '../src/domain/see-case.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { pagesOf, roomIn, shortened } from './fit.ts';
import { outcomeLine } from './outcome.ts';
import { box, type Card, card, type Element, heading, hint, quoted, said, written } from './parts.ts';

/** Of a decision or a record, in bytes: the rest stands on the item itself. */
const longestText = 1_500;

/** The case over the years, the latest first, as far as they fit. */
export function caseCard(view: Seen<CaseView>, { words }: { words: Words }): Card {
  const { board } = words;
  const draw = (entries: Element[]) => {
    const left = view.entries.length - entries.length;
    return card(words, {
      body: [
        quoted(view.boardName, { weight: 'Bolder', color: 'Accent', size: 'Small' }),
        heading(board.caseTitle(view.caseNumber), { spacing: 'None' }),
        ...entries,
        ...(left > 0 ? [hint(board.waiting.more(left))] : []),
      ],
      fallback: board.caseFallback(view.caseNumber),
    });
  };
  const latest = view.entries.toReversed().map((entry) => entryOf(entry, words));
  return draw(pagesOf(latest, roomIn(draw([])))[0] ?? []);
}

function entryOf(entry: CaseEntry, words: Words): Element {
  const { board } = words;
  const date = quoted(board.caseLine(entry.day), { size: 'Small', isSubtle: true });
  if (entry.kind === 'closed')
    return box([date, said(`🔒 ${board.closed}`, { spacing: 'None' })], { separator: true });
  const text = entry.decision?.text ?? entry.record;
  const outcome = entry.decision?.outcome;
  return box(
    [
      date,
      quoted(entry.title, { weight: 'Bolder', spacing: 'None' }),
      ...(outcome ? [outcomeLine(outcome, words, { size: 'Small', spacing: 'None' })] : []),
      text ? written(shortened(text, longestText), { spacing: 'Small' }) : hint(board.caseUndecided),
    ],
    { separator: true },
  );
}
