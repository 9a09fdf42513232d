import type { CaseEntry, CaseView } from '../src/domain/see-case.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { box, type Card, card, type Element, heading, hint, quoted, said, sizeOf, written } from './parts.ts';

/** What is left of a card's 25 KB beside its head; the latest entries stand on it. */
const room = 18_000;

/** The case over the years, the latest first. */
export function caseCard(view: Seen<CaseView>, { words }: { words: Words }): Card {
  const { board } = words;
  const entries = fitting([...view.entries].reverse().map((entry) => entryOf(entry, words)));
  const left = view.entries.length - entries.length;
  return card(words, {
    body: [
      said(view.boardName, { weight: 'Bolder', color: 'Accent', size: 'Small' }),
      heading(board.caseTitle(view.caseNumber), { spacing: 'None' }),
      ...entries,
      ...(left > 0 ? [hint(board.waiting.more(left))] : []),
    ],
    fallback: board.caseFallback(view.caseNumber),
  });
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
      ...(outcome
        ? [
            said(`✔ ${words.outcomes[outcome]}`, {
              color: 'Good',
              size: 'Small',
              spacing: 'None',
              weight: 'Bolder',
            }),
          ]
        : []),
      text ? written(text.slice(0, 1500), { spacing: 'Small' }) : hint(board.caseUndecided),
    ],
    { separator: true },
  );
}

function fitting(elements: readonly Element[]): Element[] {
  let used = 0;
  return elements.filter((element) => {
    used += sizeOf(element);
    return used <= room;
  });
}
