import type { StepView } from '../src/domain/see-onward.ts';
import type { RouteRowView, RouteView } from '../src/domain/see-route.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import { plain } from './markdown.ts';
import { box, button, type Card, card, heading, hint, quoted, said, topic, written } from './parts.ts';
import { stepText } from './route-lines.ts';

/** In one message; the rest is on the list. */
const mostRows = 10;
const longestAnswer = 2_000;

/** What a body answered, for the chiefs concerned. */
export function answerNoticeCard(view: Seen<RouteView>, step: StepView, { words }: { words: Words }): Card {
  const { told } = words.route;
  const { answer, state } = step;
  const isOver = state === 'answered' || state === 'returned';
  return card(words, {
    body: [
      topic(told.title(step.body)),
      heading(view.title, { spacing: 'None' }),
      ...(answer && isOver ? [quoted(told.line(step.body, state, answer.day))] : []),
      ...(answer ? [box([written(shortened(answer.text, longestAnswer))], { style: 'emphasis' })] : []),
      hint(plain(view.boardName), { separator: true }),
    ],
    actions: [button(words.route.heading, 'route.open', { itemId: view.itemId })],
    fallback: told.fallback,
  });
}

/** The steps whose day has passed without an answer, each to be pressed. */
export function routesDueCard(
  rows: readonly Seen<RouteRowView>[],
  { words, boardId }: { words: Words; boardId: string },
): Card {
  const { route } = words;
  const title = route.due.title(rows.length);
  return card(words, {
    body: [
      said(title, { weight: 'Bolder', color: 'Accent' }),
      ...rows.slice(0, mostRows).map((row) => {
        const { title: _, ...open } = button('', 'route.open', { itemId: row.itemId });
        const texts = [
          quoted(row.title, { weight: 'Bolder' }),
          quoted(stepText(row.next, words), { size: 'Small', isSubtle: true, spacing: 'None' }),
        ];
        return box(texts, { separator: true, selectAction: { ...open, tooltip: row.title } });
      }),
      hint(route.due.typed),
    ],
    actions: [button(route.all, 'list.turn', { boardId, list: 'routes', page: 1 })],
    fallback: title,
  });
}
