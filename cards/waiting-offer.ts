import type { WaitingOffer } from '../src/domain/see-waiting-offer.ts';
import type { Seen } from '../src/domain/seen.ts';
import type { Words } from '../src/words/words.ts';
import { shortened } from './fit.ts';
import {
  box,
  button,
  type Card,
  card,
  choices,
  type Element,
  heading,
  hint,
  quoted,
  refused,
  said,
  topic,
} from './parts.ts';
import { waitingLine } from './waiting.ts';

/** The next ten come once these are on, or by the page. */
const mostRows = 10;

/** In bytes. */
const longestRow = 400;

type Shown = { words: Words; page?: number; done?: string; refusal?: string };

/** A line on the agenda of whoever makes it: pressing it shows what waits for a meeting. */
export function waitingOfferPart(offer: Seen<WaitingOffer>, { board }: Words): Element {
  const text = board.waiting.offer(offer.items.length);
  const { title: _, ...open } = button('', 'waiting.offer', { meetingId: offer.meetingId, page: 1 });
  return box([said(text, { weight: 'Bolder', color: 'Accent' })], {
    ...{ separator: true, spacing: 'Medium', selectAction: { ...open, tooltip: text } },
  });
}

/** What waits, to be ticked, with the minutes it adds to the meeting. */
export function waitingOfferCard(offer: Seen<WaitingOffer>, { words, page = 1, done, refusal }: Shown): Card {
  const { agenda, board, item } = words;
  const { meetingId, items, planned, length } = offer;
  const pages = Math.ceil(items.length / mostRows);
  const shown = Math.min(Math.max(page, 1), pages);
  const rows = items.slice((shown - 1) * mostRows, shown * mostRows);
  const to = (title: string, other: number) =>
    button(title, 'waiting.offer', { meetingId, page: other }, { associatedInputs: 'none' });
  return card(words, {
    body: [
      topic(board.waiting.heading),
      heading(board.waiting.offerTitle(offer.day), { spacing: 'None' }),
      ...(done ? [quoted(done, { weight: 'Bolder', color: 'Good' })] : []),
      ...refused(refusal),
      hint(board.waiting.load(planned, length)),
      choices(
        { id: 'items', label: board.waiting.choose },
        rows.map((row) => ({
          title: shortened([row.title, waitingLine(row, words)].filter(Boolean).join(' · '), longestRow),
          value: row.itemId,
        })),
        { isMultiSelect: true, style: 'expanded' },
      ),
      ...(pages > 1 ? [hint(agenda.page(shown, pages))] : []),
    ],
    actions: [
      button(board.waiting.take, 'waiting.take', { meetingId, page: shown }, { style: 'positive' }),
      ...(shown > 1 ? [to(agenda.previous, shown - 1)] : []),
      ...(shown < pages ? [to(agenda.next, shown + 1)] : []),
      button(item.back, 'agenda.refresh', { meetingId, page: 1 }),
    ],
    fallback: board.waiting.fallback,
  });
}
