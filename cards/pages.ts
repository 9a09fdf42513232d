import type { Words } from '../src/words/words.ts';
import { pagesOf, roomIn } from './fit.ts';
import {
  type Action,
  type ButtonData,
  button,
  type Card,
  card,
  type Element,
  hint,
  sendButton,
} from './parts.ts';

/** What one page of something long is drawn with. */
export type PageShown = {
  words: Words;
  /** Counted from 1; one past the end is the last. */
  page: number;
  /** What brings another page, with the list's name and ids. */
  turn: ButtonData;
  /** How the same is typed, without the page; null where it cannot be. */
  typed: string | null;
  /** In a dialog the buttons send the dialog. */
  inDialog?: boolean;
};

/** The rows, and what stands above and below them on every page. */
type Paged = {
  above: Element[];
  rows: readonly Element[];
  below?: Element[];
  actions?: Action[];
  fallback: string;
};

/** On each page of a list, and fewer where they are long. */
const mostRows = 10;

/** A card that shows some of its rows at a time, with buttons to the pages before and after. */
export function drawPage(
  { above, rows, below = [], actions = [], fallback }: Paged,
  { words, page, turn, typed, inDialog = false }: PageShown,
): Card {
  const { agenda, board } = words;
  const draw = (some: readonly Element[], { shown, pages }: { shown: number; pages: number }) => {
    const next = shown < pages ? shown + 1 : null;
    const foot = [agenda.page(shown, pages), ...(typed && next ? [board.pageTyped(typed, next)] : [])];
    const to = (title: string, other: number): Action => {
      const data = { ...turn, page: other };
      return inDialog ? sendButton(title, 'list.turn', data, {}) : button(title, 'list.turn', data);
    };
    return card(words, {
      body: [
        ...above,
        ...some,
        ...(pages > 1 ? [hint(foot.join('  ·  '), { separator: true })] : []),
        ...below,
      ],
      actions: [
        ...(shown > 1 ? [to(agenda.previous, shown - 1)] : []),
        ...(next ? [to(agenda.next, next)] : []),
        ...actions,
      ],
      fallback,
    });
  };
  const all = pagesOf(rows, roomIn(draw([], { shown: 88, pages: 99 })), mostRows);
  const shown = Math.min(Math.max(page, 1), all.length);
  return draw(all[shown - 1] ?? [], { shown, pages: all.length });
}
