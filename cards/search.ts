import { hitMarks } from '../src/domain/search.ts';
import type { SearchRow, SearchView } from '../src/domain/see-search.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { plain } from './markdown.ts';
import { drawPage, type PageShown } from './pages.ts';
import { box, button, type Card, type Element, heading, hint, quoted, topic } from './parts.ts';

/** What was found, the best first: pressing one opens it as it stood on that agenda. */
export function searchCard(view: Seen<SearchView>, said: string, shown: PageShown): Card {
  const { search } = shown.words;
  const title = search.title(said);
  return drawPage(
    {
      above: [
        topic(view.boardName),
        heading(title, { spacing: 'None' }),
        hint(plain(search.count(view.count, view.isMore, view.rows.length))),
      ],
      rows: view.rows.map((row) => rowOf(row, shown.words)),
      fallback: title,
    },
    shown,
  );
}

function rowOf({ meetingId, itemId, ...row }: SearchRow, words: Words): Element {
  const { search, outcomes, board } = words;
  const about = [
    board.caseLine(row.day),
    ...(row.caseNumber ? [row.caseNumber] : []),
    ...(row.outcome ? [outcomes[row.outcome]] : []),
    ...(row.isClosed ? [search.closed] : []),
  ];
  const { title: _, ...action } = button('', 'item.open', { meetingId, itemId });
  return box(
    [
      quoted(row.title, { weight: 'Bolder' }),
      hint(plain(about.join('  ·  ')), { spacing: 'None' }),
      ...(row.excerpt ? [hint(marked(row.excerpt), { isSubtle: false })] : []),
    ],
    { separator: true, selectAction: { ...action, tooltip: row.title } },
  );
}

/** The words that were found are bold; all the rest stays as somebody wrote it. */
function marked(excerpt: string): string {
  const [from, to] = hitMarks;
  const pieces = excerpt.replaceAll(/\s+/g, ' ').trim().split(from);
  return pieces
    .map((piece, at) => {
      const [found = '', rest = ''] = at === 0 ? ['', piece] : piece.split(to);
      return `${found ? `**${plain(found)}**` : ''}${plain(rest)}`;
    })
    .join('');
}
