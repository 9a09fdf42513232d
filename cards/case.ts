import type { CaseEntry, CaseView } from '../src/domain/see-case.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { closedHead, openDecisionOf } from './closed.ts';
import { shortened } from './fit.ts';
import { putOffTo } from './item-text.ts';
import { plain } from './markdown.ts';
import { outcomeLine } from './outcome.ts';
import { drawPage, type PageShown } from './pages.ts';
import { box, type Card, type Element, heading, hint, quoted, topic, written } from './parts.ts';
import { stepLines } from './route-lines.ts';

/** Of a decision or a record, in bytes: the rest stands on the item itself. */
const longestText = 1_500;

/** Of what came back from another body, in bytes. */
const longestAnswer = 300;

/** The case over the years, the latest first, a page at a time. */
export function caseCard(view: Seen<CaseView>, shown: PageShown): Card {
  const { words } = shown;
  const { board } = words;
  return drawPage(
    {
      above: [topic(view.boardName), heading(board.caseTitle(view.caseNumber), { spacing: 'None' })],
      rows: view.entries.toReversed().map((entry) => entryOf(entry, words)),
      fallback: board.caseFallback(view.caseNumber),
    },
    shown,
  );
}

function entryOf(entry: CaseEntry, words: Words): Element {
  const { board } = words;
  const date = quoted(board.caseLine(entry.day), { size: 'Small', isSubtle: true });
  if (entry.kind === 'closed')
    return box(
      [
        date,
        ...closedHead(entry.title, words, { spacing: 'None' }),
        ...(entry.decision ? openDecisionOf(entry.decision, words) : []),
      ],
      { separator: true },
    );
  const text = entry.decision?.text ?? entry.record;
  const outcome = entry.decision?.outcome;
  return box(
    [
      date,
      quoted(entry.title, { weight: 'Bolder', spacing: 'None' }),
      ...(outcome ? [outcomeLine(outcome, words, { size: 'Small', spacing: 'None' })] : []),
      ...(entry.postponement && entry.decision
        ? [hint(plain(`${words.postponing.nth(entry.postponement)} · ${putOffTo(entry.decision, words)}`))]
        : []),
      text ? written(shortened(text, longestText), { spacing: 'Small' }) : hint(board.caseUndecided),
      ...entry.onward.flatMap((step) => stepLines(step, words, longestAnswer)),
    ],
    { separator: true },
  );
}
